// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QFont>
#include <QFontMetrics>
#include <QPalette>

#include "app/desktop/charts/intervallayout.h"
#include "core/timing/comparison.h"

class QPainter;

namespace tutti {

/// Paints an IntervalChart: a function of its members.
class IntervalPainter
{
public:
    /// All outlive the painter.
    IntervalPainter(const Comparison& comparison, const IntervalLayout& layout, const QPalette& palette,
                    const QFont& font);

    /// -1: none.
    void setCurrent(int entry) { m_current = entry; }
    void paint(QPainter& painter, const QRect& exposed) const;

private:
    void paintLegend(QPainter& painter) const;
    void paintSymbol(QPainter& painter, std::size_t item, const QRect& box) const;
    void paintAxis(QPainter& painter, const QRect& line) const;
    void paintGrid(QPainter& painter) const;
    void paintBaseline(QPainter& painter) const;
    void paintMarksAndWords(QPainter& painter, std::size_t entry) const;
    void paintBar(QPainter& painter, std::size_t entry) const;
    void paintMarks(QPainter& painter, std::size_t entry) const;
    void paintMark(QPainter& painter, const QPointF& middle, bool outlier) const;
    void paintVerdict(QPainter& painter, std::size_t entry) const;
    QColor ground(std::size_t entry) const;
    QColor faint(double share) const;

    const Comparison& m_comparison;
    const IntervalLayout& m_layout;
    const QPalette& m_palette;
    QFont m_font;
    QFontMetrics m_metrics;
    int m_current = -1;
};

} // namespace tutti
