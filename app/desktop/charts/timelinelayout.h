// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "app/desktop/charts/timelinedata.h"

namespace tutti {

/// Which part of the run is shown, and how wide: pixel 0 is at `fromSeconds`.
struct TimeWindow
{
    double fromSeconds = 0;
    double secondsPerPixel = 1;
    int pixels = 0;

    double pixelOf(double seconds) const { return (seconds - fromSeconds) / secondsPerPixel; }
    double secondsAt(double pixel) const { return fromSeconds + pixel * secondsPerPixel; }
    double toSeconds() const { return secondsAt(pixels); }

    /// `factor` times as many seconds a pixel, the time under `pixel` kept there; within the run of `endSeconds`, and
    /// no closer than a microsecond a pixel.
    TimeWindow zoomed(double factor, double pixel, double endSeconds) const;
    /// Moved to begin at `seconds`, as far as the run goes.
    TimeWindow movedTo(double seconds, double endSeconds) const;
    /// The whole run.
    static TimeWindow whole(double endSeconds, int pixels);

    bool operator==(const TimeWindow&) const = default;
};

/// What is painted of a lane: one bar, or several that are narrower than a pixel and touch on the screen.
struct TimelineBlock
{
    /// Pixels [left, right), within the window.
    int left = 0;
    int right = 0;
    /// The first bar and how many.
    std::size_t first = 0;
    std::size_t count = 1;
    /// Whether the first of them failed.
    bool failed = false;
    /// Whether the first of them is lit; all are alike.
    bool lit = true;

    bool operator==(const TimelineBlock&) const = default;
};

/// The visible blocks of a lane, from left to right: about as many as pixels at most, however many bars. Where bars are
/// narrower than a pixel, failed ones and lit ones are seen before others.
std::vector<TimelineBlock> blocksOf(std::span<const TimelineBar> bars, const TimeWindow& window);

} // namespace tutti
