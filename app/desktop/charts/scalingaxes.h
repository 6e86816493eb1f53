// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QFontMetrics>
#include <QRect>

#include "app/desktop/charts/scalingscene.h"

namespace tutti {

/// The two axes of a ScalingChart: worker counts and values of the chosen quantity against pixels, both linear.
class ScalingAxes
{
public:
    explicit ScalingAxes(const ScalingScene& scene);

    /// The plot, from edge to edge; chooses the ticks that have room in it.
    void setPlot(const QRect& plot, const QFontMetrics& metrics);
    const QRect& plot() const { return m_plot; }

    double xOf(double workers) const;
    double yOf(double value) const;
    double workersAt(double x) const;
    double valueAt(double y) const;
    /// The ends of the axes; values begin at 0, counts at 1.
    double mostWorkers() const { return m_mostWorkers; }
    double mostValue() const { return m_mostValue; }
    const std::vector<int>& countTicks() const { return m_countTicks; }
    const std::vector<double>& valueTicks() const { return m_valueTicks; }
    /// How wide the numbers of the axis of values are in a plot of this height.
    int valueWidth(int plotHeight, const ScalingScene& scene, const QFontMetrics& metrics) const;

private:
    QRect m_plot;
    std::set<int> m_counts;
    double m_mostWorkers = 2;
    double m_mostValue = 1;
    std::vector<int> m_countTicks;
    std::vector<double> m_valueTicks;
};

} // namespace tutti
