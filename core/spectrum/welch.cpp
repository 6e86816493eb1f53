// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/welch.h"

#include <algorithm>

#include "core/spectrum/taper.h"

namespace tutti {

WelchMean::WelchMean(std::size_t segment, Taper taper, int rateHz)
    : m_segment(segment)
    , m_taper(taper)
    , m_rateHz(rateHz)
    , m_sum(segment / 2 + 1, 0.0)
{
}

void WelchMean::add(std::span<const double> block)
{
    for (std::size_t bin = 0; bin < m_sum.size(); ++bin)
        m_sum[bin] += block[bin];
}

Spectrum WelchMean::over(std::uint64_t segments) const
{
    const TaperGain gain = taperGain(taperValues(m_taper, m_segment));
    Spectrum spectrum;
    spectrum.buffer = FftBuffer(m_sum.size());
    spectrum.length = m_segment;
    spectrum.rateHz = m_rateHz;
    spectrum.fullScale = gain.sum * gain.sum / 4;
    spectrum.noiseBandwidth = gain.noiseBandwidth;
    const std::span<double> mean = spectrum.buffer.values();
    for (std::size_t bin = 0; bin < m_sum.size(); ++bin) {
        mean[bin] = m_sum[bin] / double(segments);
        spectrum.greatest = std::max(spectrum.greatest, mean[bin]);
    }
    return spectrum;
}

Welch::Welch(std::size_t segment, Taper taper, int rateHz, std::uint64_t blockSegments)
    : m_sums(segment, taper, blockSegments)
    , m_mean(segment, taper, rateHz)
{
}

void Welch::add(std::span<const double> samples)
{
    while (m_sums.fill(samples)) {
        m_mean.add(m_sums.block());
        m_sums.beginBlock();
    }
}

Spectrum Welch::finish() const
{
    if (m_sums.blockSegments() == 0)
        return m_mean.over(segments());
    WelchMean mean = m_mean;
    mean.add(m_sums.block());
    return mean.over(segments());
}

} // namespace tutti
