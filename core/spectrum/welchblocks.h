// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace tutti {

/// How the segments of Welch's method (see welch.h) are summed: in blocks of a fixed number of segments, whose sums are
/// then added in their order. Sums of blocks that were made at different places add up to the very bits of one pass.
struct WelchBlocks
{
    /// Samples of a segment.
    std::size_t segment = 0;
    /// Whole segments in the window.
    std::uint64_t segments = 0;
    std::uint64_t blockSegments = 1;

    /// From the start of a segment to that of the next.
    std::size_t hop() const;
    /// The last one may have fewer segments than the others.
    std::uint64_t blocks() const { return (segments + blockSegments - 1) / blockSegments; }

    bool operator==(const WelchBlocks&) const = default;
};

/// A block has at least so many segments: analyses of seconds are one block.
inline constexpr std::uint64_t leastBlockSegments = 256;

/// The blocks of a window of `frames` samples (at least 1): depends on these two numbers alone, never on who computes.
/// There are at most 128, and all their sums together take at most 16 MiB, or what one takes.
WelchBlocks welchBlocks(std::uint64_t frames, int fftSize);

} // namespace tutti
