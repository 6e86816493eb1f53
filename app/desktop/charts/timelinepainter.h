// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QSize>
#include <QString>

#include "app/desktop/charts/timelinedata.h"
#include "app/desktop/charts/timelinelayout.h"

class QPainter;

namespace tutti {

/// A task's name for the person.
using NameFunction = std::function<QString(std::size_t task)>;

/// Where things are in the timeline's viewport, in pixels: names of workers on the left, a ruler on top, lanes below.
struct TimelineGeometry
{
    int labelWidth = 0;
    /// Numbers instead of names, where names would take too much of the width.
    bool shortLabels = false;
    int rulerHeight = 0;
    int laneHeight = 1;
    /// How far the lanes are scrolled up.
    int scrolled = 0;
    QSize size;

    /// For so many lanes in a viewport of this size: lanes as high as there is room, within limits.
    static TimelineGeometry fit(const QSize& size, std::size_t lanes, const QFont& font,
                                LaneKind kind = LaneKind::Worker);
    int contentHeight(std::size_t lanes) const { return static_cast<int>(lanes) * laneHeight; }
    QRect laneRect(std::size_t lane) const;
    /// The part that lanes are seen in.
    QRect lanesArea() const;
    std::optional<std::size_t> laneAt(int y) const;
};

/// Paints a timeline: a function of its members.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineData& data, const TimelineGeometry& geometry, const TimeWindow& window);

    void setLook(const QPalette& palette, const QFont& font);
    void setNames(const NameFunction& nameOf) { m_nameOf = &nameOf; }
    void setSelected(std::optional<BarPlace> selected) { m_selected = selected; }
    void paint(QPainter& painter) const;

private:
    void paintGrid(QPainter& painter, const std::vector<double>& ticks) const;
    void paintRuler(QPainter& painter, const std::vector<double>& ticks) const;
    void paintLane(QPainter& painter, std::size_t lane) const;
    void paintBlock(QPainter& painter, std::size_t lane, const TimelineBlock& block) const;
    void paintPhases(QPainter& painter, const QRect& box, const TimelineBar& bar, const QColor& colour) const;
    void paintName(QPainter& painter, const QRect& box, const TimelineBar& bar, const QColor& colour) const;
    void paintSelected(QPainter& painter) const;
    QRect barRect(std::size_t lane, int left, int right) const;

    const TimelineData& m_data;
    const TimelineGeometry& m_geometry;
    const TimeWindow& m_window;
    const NameFunction* m_nameOf = nullptr;
    QPalette m_palette;
    QFont m_font;
    std::optional<BarPlace> m_selected;
};

} // namespace tutti
