// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinegeometry.h"

#include <algorithm>

#include <QFontMetrics>

#include "app/desktop/charts/timelinetext.h"

namespace tutti {

namespace {

constexpr int leastLaneHeight = 8;
constexpr int labelAir = 14;

/// The widest of the names, with or without hosts, or of the numbers.
struct LabelWidths
{
    int full = 0;
    int name = 0;
    int number = 0;
};

LabelWidths labelWidths(const TimelineSheet& sheet, const QFontMetrics& metrics)
{
    LabelWidths widths;
    for (const TimelineTrack& track : sheet.tracks) {
        for (std::size_t lane = 0; lane < track.data.lanes(); ++lane)
            widths.full = std::max(widths.full, metrics.horizontalAdvance(track.laneLabel(lane)));
        const std::size_t last = std::max<std::size_t>(track.data.lanes(), 1) - 1;
        widths.name = std::max(widths.name, metrics.horizontalAdvance(laneText(last, track.data.kind())));
        widths.number = std::max(widths.number, metrics.horizontalAdvance(laneNumber(last, track.data.kind())));
    }
    return widths;
}

/// Even the run with the fewest lanes has room for the name of one.
int leastHeight(const std::vector<std::size_t>& lanes, const QFontMetrics& metrics)
{
    int least = leastLaneHeight;
    for (const std::size_t count : lanes)
        least = std::max(least, metrics.height() / std::max(1, static_cast<int>(count)) + 1);
    return least;
}

} // namespace

TimelineGeometry TimelineGeometry::fit(const QSize& size, const TimelineSheet& sheet, const QFont& font)
{
    const QFontMetrics metrics(font);
    TimelineGeometry geometry;
    geometry.size = size;
    const LabelWidths labels = labelWidths(sheet, metrics);
    // A host's long name is cut, a worker's own name is not.
    const int most = size.width() / 5;
    geometry.labelWidth = std::min(labels.full + labelAir, std::max(most, labels.name + labelAir));
    geometry.shortLabels = geometry.labelWidth > most;
    if (geometry.shortLabels)
        geometry.labelWidth = labels.number + labelAir;
    geometry.rulerHeight = metrics.height() + 8;
    for (const TimelineTrack& track : sheet.tracks)
        geometry.lanes.push_back(track.data.lanes());
    const int titles = sheet.tracks.size() > 1 ? static_cast<int>(sheet.tracks.size()) : 0;
    geometry.titleHeight = titles > 0 ? metrics.height() + 6 : 0;
    const int lanes = std::max(1, static_cast<int>(sheet.laneCount()));
    const int room = (size.height() - geometry.rulerHeight - titles * geometry.titleHeight) / lanes;
    geometry.laneHeight = std::clamp(room, leastHeight(geometry.lanes, metrics), 3 * metrics.height());
    return geometry;
}

int TimelineGeometry::contentHeight() const
{
    return trackTop(lanes.size()) + scrolled - rulerHeight;
}

QRect TimelineGeometry::titleRect(std::size_t track) const
{
    return {0, trackTop(track), size.width(), titleHeight};
}

QRect TimelineGeometry::laneRect(const LanePlace& place) const
{
    const int top = trackTop(place.track) + titleHeight + static_cast<int>(place.lane) * laneHeight;
    return {labelWidth, top, size.width() - labelWidth, laneHeight};
}

QRect TimelineGeometry::trackRect(std::size_t track) const
{
    const int height = static_cast<int>(lanes.at(track)) * laneHeight;
    return {labelWidth, trackTop(track) + titleHeight, size.width() - labelWidth, height};
}

QRect TimelineGeometry::lanesArea() const
{
    return {labelWidth, rulerHeight, size.width() - labelWidth, size.height() - rulerHeight};
}

std::optional<LanePlace> TimelineGeometry::laneAt(int y) const
{
    if (y < rulerHeight || y >= size.height())
        return {};
    for (std::size_t track = 0; track < lanes.size(); ++track) {
        const QRect rect = trackRect(track);
        if (y >= rect.top() && y <= rect.bottom())
            return LanePlace {track, static_cast<std::size_t>((y - rect.top()) / laneHeight)};
    }
    return {};
}

int TimelineGeometry::trackTop(std::size_t track) const
{
    int top = rulerHeight - scrolled;
    for (std::size_t before = 0; before < track; ++before)
        top += titleHeight + static_cast<int>(lanes.at(before)) * laneHeight;
    return top;
}

} // namespace tutti
