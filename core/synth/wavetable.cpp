// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/wavetable.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace tutti {

WaveTable::WaveTable(const std::vector<double>& amplitudes)
    : m_samples(size + 2, 0.0)
{
    for (std::size_t harmonic = 0; harmonic < amplitudes.size(); ++harmonic) {
        const double step = 2 * std::numbers::pi * double(harmonic + 1) / size;
        // The sum formula of the cosine instead of a cosine per sample.
        const double twice = 2 * std::cos(step);
        double before = std::cos(step);
        double now = 1;
        for (double& sample : m_samples) {
            sample += amplitudes[harmonic] * now;
            before = std::exchange(now, twice * now - before);
        }
    }
}

WaveTables::WaveTables(std::function<double(int)> amplitude, int rateHz)
    : m_amplitude(std::move(amplitude))
    , m_rateHz(rateHz)
{
}

const WaveTable& WaveTables::forTone(double hz)
{
    constexpr int most = 350;
    const int harmonics = std::clamp(int(0.45 * m_rateHz / hz), 1, most);
    const auto found = m_tables.find(harmonics);
    if (found != m_tables.end())
        return found->second;
    std::vector<double> amplitudes;
    for (int n = 1; n <= harmonics; ++n)
        amplitudes.push_back(m_amplitude(n));
    return m_tables.emplace(harmonics, WaveTable(amplitudes)).first->second;
}

} // namespace tutti
