// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QFontMetrics>
#include <QPointF>
#include <QRect>
#include <QStringList>

#include "app/desktop/charts/legendflow.h"
#include "core/timing/comparison.h"

namespace tutti {

/// Where things are in an IntervalChart, in pixels: a function of a comparison, a width and a font. From left to right:
/// labels, times from 0, verdicts; on top a legend and the axis, which is repeated below many rows.
class IntervalLayout
{
public:
    /// The interval of few rounds can be very wide: the axis ends at most at this multiple of the longest round, and a
    /// band that goes on is cut there.
    static constexpr double mostBeyondSamples = 1.5;

    /// `comparison` outlives the layout.
    IntervalLayout(const Comparison& comparison, int width, const QFontMetrics& metrics);

    int height() const;
    int width() const { return m_width; }
    const LegendFlow& legend() const { return m_legend; }
    bool hasOutliers() const { return m_hasOutliers; }
    static QStringList legendTexts(bool withOutliers);

    QRect rowRect(std::size_t entry) const;
    QRect labelRect(std::size_t entry) const;
    /// What bars and marks of a row are drawn in.
    QRect barRect(std::size_t entry) const;
    QRect verdictRect(std::size_t entry) const;
    /// Bar and verdict together: room for the reason of a failure.
    QRect reasonRect(std::size_t entry) const;
    std::optional<std::size_t> rowAt(const QPoint& pixel) const;

    double xOf(double seconds) const;
    double endSeconds() const { return m_endSeconds; }
    /// Round times from 0.
    const std::vector<double>& ticks() const { return m_ticks; }
    /// The line of the axis' numbers above the rows, and the one below them where there are many.
    QRect axisRect() const;
    std::optional<QRect> lowerAxisRect() const;

    /// The middle of each sample's mark: from top to bottom in the order of rounds.
    std::vector<QPointF> marks(std::size_t entry) const;
    /// The sample whose mark is near.
    std::optional<std::size_t> sampleAt(std::size_t entry, const QPoint& pixel) const;
    /// The interval of the median; nothing where there is none.
    std::optional<QRectF> band(std::size_t entry) const;
    /// Whether the interval ends beyond the axis.
    bool isBandCut(std::size_t entry) const;

private:
    void setColumns(const QFontMetrics& metrics);
    void setAxis(const QFontMetrics& metrics);

    const Comparison& m_comparison;
    int m_width = 0;
    int m_lineHeight = 0;
    int m_rowHeight = 0;
    int m_labelWidth = 0;
    int m_verdictWidth = 0;
    double m_endSeconds = 1;
    bool m_hasOutliers = false;
    LegendFlow m_legend;
    std::vector<double> m_ticks;
};

} // namespace tutti
