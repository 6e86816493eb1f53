// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QFont>
#include <QPalette>
#include <QString>

#include "app/desktop/charts/timelinegeometry.h"
#include "app/desktop/charts/timelinelayout.h"
#include "app/desktop/charts/timelinesheet.h"

class QFontMetrics;
class QPainter;

namespace tutti {

/// Paints a timeline: a function of its members.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineSheet& sheet, const TimelineGeometry& geometry, const TimeWindow& window);

    void setLook(const QPalette& palette, const QFont& font);
    /// The bars with a frame.
    void setSelected(std::vector<SheetPlace> selected) { m_selected = std::move(selected); }
    /// The bars with a thin frame: what belongs to a selected one.
    void setRelated(std::vector<SheetPlace> related) { m_related = std::move(related); }
    void paint(QPainter& painter) const;

private:
    void paintGrid(QPainter& painter, const std::vector<double>& ticks) const;
    void paintRuler(QPainter& painter, const std::vector<double>& ticks) const;
    void paintTrack(QPainter& painter, std::size_t track) const;
    void paintEnd(QPainter& painter, std::size_t track) const;
    void paintTitle(QPainter& painter, std::size_t track) const;
    void paintLabel(QPainter& painter, const LanePlace& lane) const;
    QString labelText(const LanePlace& lane, const QFontMetrics& metrics, int width) const;
    void paintFrame(QPainter& painter, const SheetPlace& place, int width) const;
    bool isVisible(const QRect& rect) const;
    QColor faint(double share) const;

    const TimelineSheet& m_sheet;
    const TimelineGeometry& m_geometry;
    const TimeWindow& m_window;
    QPalette m_palette;
    QFont m_font;
    std::vector<SheetPlace> m_selected;
    std::vector<SheetPlace> m_related;
};

} // namespace tutti
