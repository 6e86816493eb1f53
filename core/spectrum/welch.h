// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/spectrum/segmentsums.h"
#include "core/spectrum/spectrum.h"
#include "core/spectrum/welchblocks.h"

namespace tutti {

/// The mean of the squared magnitudes of segments, from the sums of blocks of them.
class WelchMean
{
public:
    /// `segment` is at least 1 sample.
    WelchMean(std::size_t segment, Taper taper, int rateHz);

    /// Adds the sums of the next block, one for each bin. The order of the blocks is that of the sound.
    void add(std::span<const double> block);
    /// The mean over so many segments (at least one).
    Spectrum over(std::uint64_t segments) const;

private:
    std::size_t m_segment;
    Taper m_taper;
    int m_rateHz;
    std::vector<double> m_sum;
};

/// Welch's method: segments that overlap by half, each tapered and transformed, squared magnitudes averaged
/// (P. D. Welch, IEEE Trans. Audio Electroacoust. 15 (1967), pp. 70–73). No trend is removed. Samples come in pieces of
/// any length; memory depends on the segment's length alone. The rest that fills no segment at the end is left out.
class Welch
{
public:
    /// `segment` is at least 1 sample.
    Welch(std::size_t segment, Taper taper, int rateHz, std::uint64_t blockSegments = leastBlockSegments);

    void add(std::span<const double> samples);
    std::uint64_t segments() const { return m_sums.segments(); }
    /// The average so far; needs at least one segment.
    Spectrum finish() const;

private:
    SegmentSums m_sums;
    WelchMean m_mean;
};

} // namespace tutti
