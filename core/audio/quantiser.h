// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tutti {

/// A seed that depends on nothing but these bytes (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/).
std::uint64_t seedFromName(std::string_view name);

/// Brings samples whose full scale is 1 to whole numbers: rounded, kept within the range, with or without dither.
class Quantiser
{
public:
    /// `bits` 1 to 32; `dither` adds triangular noise of two steps, the same for the same seed.
    Quantiser(int bits, bool dither, std::uint64_t seed);

    /// Left-justified in 32 bits; valid until the next call.
    std::span<const std::int32_t> quantise(std::span<const double> samples);
    /// How many samples had to be kept within the range so far.
    std::uint64_t clipped() const { return m_clipped; }

private:
    double noise();

    double m_scale;
    int m_shift;
    bool m_dither;
    std::uint64_t m_state;
    std::uint64_t m_clipped = 0;
    std::vector<std::int32_t> m_output;
};

} // namespace tutti
