// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QRect>

#include "app/desktop/charts/timelinegeometry.h"
#include "app/desktop/charts/timelinelayout.h"

class QPainter;

namespace tutti {

/// Paints what happened in one lane: the serial part, the start-up, and a bar for each job with its phases in a stripe.
/// A function of its members.
class LanePainter
{
public:
    LanePainter(const TimelineTrack& track, const TimelineGeometry& geometry, const TimeWindow& window,
                const QPalette& palette, const QFont& font);

    void paint(QPainter& painter, const LanePlace& lane) const;
    /// A bar's box between these pixels of its lane.
    static QRect barRect(const QRect& lane, int left, int right);

private:
    void paintBeginning(QPainter& painter, const QRect& lane, bool first) const;
    void paintSpan(QPainter& painter, const QRect& lane, double from, double to, const QBrush& brush) const;
    void paintPart(QPainter& painter, const LanePlace& lane) const;
    void paintBlock(QPainter& painter, const LanePlace& lane, const TimelineBlock& block, const QColor& colour) const;
    void paintPhases(QPainter& painter, const QRect& box, const TimelineBar& bar) const;
    /// What the parts of split files have in common, in all lanes.
    void paintSeam(QPainter& painter, const QRect& box, const TimelineBar& bar) const;
    void paintName(QPainter& painter, const QRect& box, const TimelineBar& bar, const QColor& colour) const;
    /// The colour, or what is left of it when dimmed.
    QColor shade(const QColor& colour, bool lit) const;
    static int stripeHeight(const QRect& box);

    const TimelineTrack& m_track;
    const TimelineGeometry& m_geometry;
    const TimeWindow& m_window;
    QPalette m_palette;
    QFontMetrics m_metrics;
    QColor m_base;
};

} // namespace tutti
