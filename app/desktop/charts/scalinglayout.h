// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include <QFontMetrics>
#include <QPointF>
#include <QPolygonF>
#include <QRect>
#include <QString>

#include "app/desktop/charts/legendflow.h"
#include "app/desktop/charts/scalingaxes.h"
#include "app/desktop/charts/scalingscene.h"

namespace tutti {

/// Where things are in a ScalingChart, in pixels: a function of the scene, a size and a font. From top to bottom:
/// legend, names of the quantity and of the core counts, plot, worker counts, a note about the fit.
class ScalingLayout
{
public:
    /// The vertical line at a core count.
    struct CoreLine
    {
        int cores = 0;
        QString text;
        /// Above the plot.
        QRect label;
    };

    /// `scene` outlives the layout.
    ScalingLayout(const ScalingScene& scene, const QSize& size, const QFontMetrics& metrics, const QString& note);

    const ScalingAxes& axes() const { return m_axes; }
    const QRect& plot() const { return m_axes.plot(); }
    const LegendFlow& legend() const { return m_legend; }
    const QRect& quantityRect() const { return m_quantityRect; }
    const std::vector<CoreLine>& coreLines() const { return m_coreLines; }
    /// The line of numbers below the plot, and the line of its name.
    QRect countRect() const;
    QRect countNameRect() const;
    const QRect& noteRect() const { return m_noteRect; }

    /// Nothing where a point has no speed-up.
    std::optional<QPointF> placeOf(const ScalingPlace& place) const;
    /// Lower and upper end of the error bar; nothing without an interval.
    std::optional<std::pair<QPointF, QPointF>> errorBar(const ScalingPlace& place) const;
    QPointF guessPlace(std::size_t point) const;
    /// What a serial fraction predicts, between two worker counts.
    QPolygonF amdahl(double serialFraction, double from, double to) const;
    QPolygonF ideal() const;

    /// The nearest point within reach; the current curve's where several are equally near.
    std::optional<ScalingPlace> pointAt(const QPointF& pixel) const;
    /// The handle within reach.
    std::optional<std::size_t> guessAt(const QPointF& pixel) const;
    std::optional<std::size_t> legendAt(const QPoint& pixel) const;

private:
    void setRooms(const QSize& size, const QString& note);
    int placeCoreLines(int top, const QRect& plot);

    const ScalingScene& m_scene;
    QFontMetrics m_metrics;
    ScalingAxes m_axes;
    LegendFlow m_legend;
    QRect m_quantityRect;
    QRect m_noteRect;
    std::vector<CoreLine> m_coreLines;
};

} // namespace tutti
