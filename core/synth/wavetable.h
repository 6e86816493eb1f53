// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <vector>

namespace tutti {

/// One period of a tone with harmonics.
class WaveTable
{
public:
    /// `amplitudes`: of the first harmonic, the second, …; all are cosines, so that they meet in one pulse.
    explicit WaveTable(const std::vector<double>& amplitudes);

    /// `phase` from 0 to 1.
    double at(double phase) const
    {
        const double place = phase * size;
        const auto index = std::size_t(place);
        const double fraction = place - double(index);
        return m_samples[index] + fraction * (m_samples[index + 1] - m_samples[index]);
    }

private:
    static constexpr int size = 2048;
    std::vector<double> m_samples;
};

/// Tables of one kind of tone, each with as many harmonics as fit below half the rate.
class WaveTables
{
public:
    /// `amplitude` says how loud the n-th harmonic (1, 2, …) is.
    WaveTables(std::function<double(int)> amplitude, int rateHz);

    const WaveTable& forTone(double hz);

private:
    std::function<double(int)> m_amplitude;
    int m_rateHz;
    std::map<int, WaveTable> m_tables;
};

} // namespace tutti
