// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/welchblocks.h"

#include <algorithm>

namespace tutti {

std::size_t WelchBlocks::hop() const
{
    return std::max<std::size_t>(segment / 2, 1);
}

WelchBlocks welchBlocks(std::uint64_t frames, int fftSize)
{
    constexpr std::uint64_t mostBlocks = 128;
    constexpr std::uint64_t mostBytes = 16U * 1024U * 1024U;
    WelchBlocks blocks;
    blocks.segment = std::size_t(std::min<std::uint64_t>(std::uint64_t(fftSize), frames));
    blocks.segments = (frames - blocks.segment) / blocks.hop() + 1;
    const std::uint64_t sumBytes = (blocks.segment / 2 + 1) * sizeof(double);
    const std::uint64_t most = std::clamp<std::uint64_t>(mostBytes / sumBytes, 1, mostBlocks);
    blocks.blockSegments = std::max(leastBlockSegments, (blocks.segments + most - 1) / most);
    return blocks;
}

} // namespace tutti
