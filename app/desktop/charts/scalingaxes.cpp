// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalingaxes.h"

#include <algorithm>
#include <limits>

#include <QLocale>

#include "app/desktop/charts/ticks.h"

namespace tutti {

namespace {

constexpr int gap = 6;
/// From the edge of the plot to the first and the last count.
constexpr double inset = 18;

std::vector<double> ticksFor(double most, int plotHeight, const QFontMetrics& metrics)
{
    return roundTicks(0, most, std::clamp(plotHeight / (metrics.height() * 2), 2, 11));
}

} // namespace

ScalingAxes::ScalingAxes(const ScalingScene& scene)
    : m_counts(scene.counts())
    , m_mostWorkers(m_counts.empty() ? 2 : std::max(2, *m_counts.rbegin()))
    , m_mostValue(scene.highest())
{
}

void ScalingAxes::setPlot(const QRect& plot, const QFontMetrics& metrics)
{
    m_plot = plot;
    m_valueTicks = ticksFor(m_mostValue, plot.height(), metrics);
    m_countTicks.clear();
    // Numbers that would touch the one before them are left out, but never the last.
    double free = std::numeric_limits<double>::max();
    const std::vector<int> falling(m_counts.rbegin(), m_counts.rend());
    for (const int count : falling) {
        const double half = metrics.horizontalAdvance(QLocale().toString(count)) / 2.0 + gap / 2.0;
        if (xOf(count) + half <= free) {
            m_countTicks.insert(m_countTicks.begin(), count);
            free = xOf(count) - half;
        }
    }
}

double ScalingAxes::xOf(double workers) const
{
    return m_plot.left() + inset + (workers - 1) / (m_mostWorkers - 1) * (m_plot.width() - 2 * inset);
}

double ScalingAxes::yOf(double value) const
{
    return m_plot.bottom() + 1 - value / m_mostValue * m_plot.height();
}

double ScalingAxes::workersAt(double x) const
{
    return 1 + (x - m_plot.left() - inset) / std::max(1.0, m_plot.width() - 2 * inset) * (m_mostWorkers - 1);
}

double ScalingAxes::valueAt(double y) const
{
    return (m_plot.bottom() + 1 - y) / std::max(1, m_plot.height()) * m_mostValue;
}

int ScalingAxes::valueWidth(int plotHeight, const ScalingScene& scene, const QFontMetrics& metrics) const
{
    const std::vector<double> ticks = ticksFor(m_mostValue, plotHeight, metrics);
    int width = 0;
    for (const double tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(scene.valueText(tick, tickDecimals(ticks))));
    return width;
}

} // namespace tutti
