// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace tutti {

namespace {

constexpr double closest = 1e-6;

/// The most seconds that a pixel shows: a little air stays at the right end.
double widest(double endSeconds, int pixels)
{
    return std::max(closest, endSeconds * 1.01 / std::max(1, pixels));
}

TimelineBlock blockOf(const TimelineBar& bar, std::size_t number, const TimeWindow& window)
{
    const double left = std::round(window.pixelOf(bar.startSeconds));
    const double right = std::round(window.pixelOf(bar.finishSeconds));
    const double end = window.pixels;
    TimelineBlock block;
    block.left = static_cast<int>(std::clamp(left, 0.0, end - 1));
    block.right = static_cast<int>(std::clamp(right, block.left + 1.0, end));
    block.first = number;
    block.failed = bar.outcome == Outcome::Failed;
    block.lit = bar.lit;
    return block;
}

/// Which of two bars in one pixel is seen.
int weight(const TimelineBlock& block)
{
    return (block.lit ? 2 : 0) + (block.failed ? 1 : 0);
}

/// Narrow bars share a block when they share a pixel or are neighbours. Failed and lit ones stay apart, so that they
/// are seen, and others are never painted over them.
bool joins(const TimelineBlock& block, bool blockIsNarrow, const TimelineBlock& next, bool nextIsNarrow)
{
    if (!nextIsNarrow)
        return false;
    const bool inside = next.right <= block.right;
    if (weight(block) != weight(next))
        return inside && weight(block) > weight(next);
    return inside || (blockIsNarrow && next.left <= block.right);
}

} // namespace

TimeWindow TimeWindow::zoomed(double factor, double pixel, double endSeconds) const
{
    TimeWindow window = *this;
    window.secondsPerPixel = std::clamp(secondsPerPixel * factor, closest, widest(endSeconds, pixels));
    return window.movedTo(secondsAt(pixel) - pixel * window.secondsPerPixel, endSeconds);
}

TimeWindow TimeWindow::movedTo(double seconds, double endSeconds) const
{
    TimeWindow window = *this;
    const double room = widest(endSeconds, pixels) * pixels - secondsPerPixel * pixels;
    window.fromSeconds = std::clamp(seconds, 0.0, std::max(0.0, room));
    return window;
}

TimeWindow TimeWindow::whole(double endSeconds, int pixels)
{
    return {0, widest(endSeconds, pixels), pixels};
}

std::vector<TimelineBlock> blocksOf(std::span<const TimelineBar> bars, const TimeWindow& window)
{
    std::vector<TimelineBlock> blocks;
    if (window.pixels <= 0)
        return blocks;
    const auto begin = std::partition_point(
        bars.begin(), bars.end(), [&window](const TimelineBar& bar) { return bar.finishSeconds < window.fromSeconds; });
    bool lastIsNarrow = false;
    for (auto bar = begin; bar != bars.end() && bar->startSeconds < window.toSeconds(); ++bar) {
        const bool narrow = bar->finishSeconds - bar->startSeconds < window.secondsPerPixel;
        const TimelineBlock next = blockOf(*bar, static_cast<std::size_t>(bar - bars.begin()), window);
        if (blocks.empty() || !joins(blocks.back(), lastIsNarrow, next, narrow)) {
            blocks.push_back(next);
            lastIsNarrow = narrow;
            continue;
        }
        TimelineBlock& block = blocks.back();
        block.right = std::max(block.right, next.right);
        ++block.count;
    }
    return blocks;
}

} // namespace tutti
