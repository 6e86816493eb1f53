// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "core/spectrum/fft.h"
#include "core/spectrum/spectrum.h"

namespace tutti {

/// Welch's method: segments that overlap by half, each tapered and transformed, squared magnitudes averaged
/// (P. D. Welch, IEEE Trans. Audio Electroacoust. 15 (1967), pp. 70–73). No trend is removed. Samples come in blocks of
/// any length; memory depends on the segment's length alone. The rest that fills no segment at the end is left out.
class Welch
{
public:
    /// `segment` is at least 1 sample.
    Welch(std::size_t segment, Taper taper, int rateHz);

    void add(std::span<const double> samples);
    std::size_t segments() const { return m_segments; }
    /// The average so far; needs at least one segment.
    Spectrum finish() const;

private:
    void transformSegment();

    std::shared_ptr<const RealFft> m_fft;
    std::vector<double> m_taper;
    /// The samples that wait for their segment to fill.
    std::vector<double> m_waiting;
    FftBuffer m_buffer;
    std::vector<double> m_sum;
    std::size_t m_segments = 0;
    int m_rateHz;
};

} // namespace tutti
