// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/welch.h"

#include <algorithm>
#include <cstddef>

#include "core/spectrum/taper.h"

namespace tutti {

Welch::Welch(std::size_t segment, Taper taper, int rateHz)
    : m_fft(RealFft::forLength(segment))
    , m_taper(taperValues(taper, segment))
    , m_buffer(m_fft->makeBuffer())
    , m_sum(m_fft->bins(), 0.0)
    , m_rateHz(rateHz)
{
    m_waiting.reserve(segment);
}

void Welch::add(std::span<const double> samples)
{
    const std::size_t segment = m_taper.size();
    while (!samples.empty()) {
        const std::size_t taken = std::min(segment - m_waiting.size(), samples.size());
        m_waiting.insert(m_waiting.end(), samples.begin(), samples.begin() + std::ptrdiff_t(taken));
        samples = samples.subspan(taken);
        if (m_waiting.size() == segment)
            transformSegment();
    }
}

void Welch::transformSegment()
{
    const std::size_t segment = m_taper.size();
    const std::span<double> values = m_buffer.values();
    for (std::size_t i = 0; i < segment; ++i)
        values[i] = m_waiting[i] * m_taper[i];
    m_fft->transformToPower(m_buffer);
    for (std::size_t bin = 0; bin < m_sum.size(); ++bin)
        m_sum[bin] += values[bin];
    ++m_segments;
    const std::size_t hop = std::max<std::size_t>(segment / 2, 1);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(hop));
}

Spectrum Welch::finish() const
{
    const TaperGain gain = taperGain(m_taper);
    Spectrum spectrum;
    spectrum.buffer = FftBuffer(m_sum.size());
    spectrum.length = m_taper.size();
    spectrum.rateHz = m_rateHz;
    spectrum.fullScale = gain.sum * gain.sum / 4;
    spectrum.noiseBandwidth = gain.noiseBandwidth;
    const std::span<double> mean = spectrum.buffer.values();
    for (std::size_t bin = 0; bin < m_sum.size(); ++bin) {
        mean[bin] = m_sum[bin] / double(m_segments);
        spectrum.greatest = std::max(spectrum.greatest, mean[bin]);
    }
    return spectrum;
}

} // namespace tutti
