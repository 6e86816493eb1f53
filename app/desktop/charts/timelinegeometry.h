// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QFont>
#include <QRect>
#include <QSize>

#include "app/desktop/charts/timelinesheet.h"

namespace tutti {

/// Where things are in the timeline's viewport, in pixels: names of lanes on the left, a ruler on top, lanes below; of
/// several runs each has a line with its title above its lanes.
struct TimelineGeometry
{
    int labelWidth = 0;
    /// Numbers instead of names, where names would take too much of the width.
    bool shortLabels = false;
    int rulerHeight = 0;
    /// 0 for a single run.
    int titleHeight = 0;
    int laneHeight = 1;
    /// How far the lanes are scrolled up.
    int scrolled = 0;
    QSize size;
    /// How many lanes each run has.
    std::vector<std::size_t> lanes;

    /// For this sheet in a viewport of this size: lanes as high as there is room, within limits.
    static TimelineGeometry fit(const QSize& size, const TimelineSheet& sheet, const QFont& font);
    /// Titles and lanes.
    int contentHeight() const;
    QRect titleRect(std::size_t track) const;
    QRect laneRect(const LanePlace& place) const;
    /// All lanes of a run.
    QRect trackRect(std::size_t track) const;
    /// The part that lanes are seen in.
    QRect lanesArea() const;
    std::optional<LanePlace> laneAt(int y) const;

private:
    int trackTop(std::size_t track) const;
};

} // namespace tutti
