// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/spectrum/fft.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// Sums the squared magnitudes of tapered segments that overlap by half, block by block of so many segments. Samples
/// come in pieces of any length; memory depends on the segment's length alone.
class SegmentSums
{
public:
    /// `segment` and `blockSegments` are at least 1.
    SegmentSums(std::size_t segment, Taper taper, std::uint64_t blockSegments);

    /// Takes samples off the front until the block is full (then true: its sums are to be taken before the next call)
    /// or no samples are left.
    bool fill(std::span<const double>& samples);
    /// Segments in the block at hand, and for each bin the sum of their |X|².
    std::uint64_t blockSegments() const { return m_inBlock; }
    std::span<const double> block() const { return m_block; }
    void beginBlock();
    /// Segments so far, over all blocks.
    std::uint64_t segments() const { return m_segments; }

private:
    void transformSegment();

    std::shared_ptr<const RealFft> m_fft;
    std::vector<double> m_taper;
    /// The samples that wait for their segment to fill.
    std::vector<double> m_waiting;
    FftBuffer m_buffer;
    std::vector<double> m_block;
    std::uint64_t m_blockSegments;
    std::uint64_t m_inBlock = 0;
    std::uint64_t m_segments = 0;
};

} // namespace tutti
