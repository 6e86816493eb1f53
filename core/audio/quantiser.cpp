// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/quantiser.h"

#include <algorithm>
#include <cmath>

namespace tutti {

std::uint64_t seedFromName(std::string_view name)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char byte : name) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211U;
    }
    return hash;
}

Quantiser::Quantiser(int bits, bool dither, std::uint64_t seed)
    : m_scale(std::ldexp(1.0, bits - 1))
    , m_shift(32 - bits)
    , m_dither(dither)
    , m_state(seed)
{
}

/// The difference of two even distributions is a triangle from -1 to 1. The numbers are those of SplitMix64
/// (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
double Quantiser::noise()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    mixed ^= mixed >> 31U;
    constexpr double perUnit = 1.0 / 4294967296.0;
    return (double(mixed >> 32U) - double(mixed & 0xFFFFFFFFU)) * perUnit;
}

std::span<const std::int32_t> Quantiser::quantise(std::span<const double> samples)
{
    m_output.resize(samples.size());
    const double highest = m_scale - 1;
    std::transform(samples.begin(), samples.end(), m_output.begin(), [this, highest](double sample) {
        const double exact = std::isnan(sample) ? 0 : sample * m_scale;
        const double rounded = std::nearbyint(m_dither ? exact + noise() : exact);
        const double kept = std::clamp(rounded, -m_scale, highest);
        // A sample at full scale itself is not louder than the format can say.
        if (std::abs(exact) > m_scale)
            ++m_clipped;
        return std::int32_t(std::int64_t(kept) * (std::int64_t(1) << m_shift));
    });
    return m_output;
}

} // namespace tutti
