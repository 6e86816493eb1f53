// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/intervallayout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/desktop/charts/ticks.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/text/comparisontext.h"

namespace tutti {

namespace {

constexpr int gap = 6;
/// More rows than this: the axis stands below them too.
constexpr std::size_t rowsForLowerAxis = 8;
constexpr double markReach = 5;

class IntervalLegend
{
    Q_DECLARE_TR_FUNCTIONS(tutti::IntervalLegend)
};

/// Where the axis must reach for an entry.
double endOf(const ComparisonEntry& entry)
{
    const double longest = *std::max_element(entry.wall.samples.begin(), entry.wall.samples.end());
    const double high = entry.wallHigh.value_or(0);
    return std::max(longest, std::min(high, longest * IntervalLayout::mostBeyondSamples));
}

} // namespace

IntervalLayout::IntervalLayout(const Comparison& comparison, int width, const QFontMetrics& metrics)
    : m_comparison(comparison)
    , m_width(width)
    , m_lineHeight(metrics.height() + 4)
    , m_rowHeight(metrics.height() + 14)
{
    for (const ComparisonEntry& entry : comparison.entries)
        m_hasOutliers = m_hasOutliers || (isMeasured(entry) && !entry.wall.outliers.empty());
    m_legend = LegendFlow::of(legendTexts(m_hasOutliers), {gap, 2, width - 2 * gap, m_lineHeight}, metrics);
    setColumns(metrics);
    setAxis(metrics);
}

QStringList IntervalLayout::legendTexts(bool withOutliers)
{
    QStringList texts {IntervalLegend::tr("Start-up"), IntervalLegend::tr("Work"),
                       IntervalLegend::tr("Median, 95 % interval"), IntervalLegend::tr("Baseline"),
                       IntervalLegend::tr("Round")};
    if (withOutliers)
        texts.append(IntervalLegend::tr("Outlier"));
    return texts;
}

int IntervalLayout::height() const
{
    const std::size_t rows = m_comparison.entries.size();
    const int below = lowerAxisRect() ? m_lineHeight : 0;
    return rowRect(0).top() + static_cast<int>(std::max<std::size_t>(rows, 1)) * m_rowHeight + below + gap;
}

QRect IntervalLayout::rowRect(std::size_t entry) const
{
    return {0, axisRect().bottom() + 1 + static_cast<int>(entry) * m_rowHeight, m_width, m_rowHeight};
}

QRect IntervalLayout::labelRect(std::size_t entry) const
{
    return {gap, rowRect(entry).top(), m_labelWidth, m_rowHeight};
}

QRect IntervalLayout::barRect(std::size_t entry) const
{
    const int left = 2 * gap + m_labelWidth;
    const int right = m_width - m_verdictWidth - 2 * gap - (m_verdictWidth > 0 ? gap : 0);
    return {left, rowRect(entry).top() + 3, std::max(1, right - left), m_rowHeight - 6};
}

QRect IntervalLayout::verdictRect(std::size_t entry) const
{
    return {m_width - m_verdictWidth - gap, rowRect(entry).top(), m_verdictWidth, m_rowHeight};
}

QRect IntervalLayout::reasonRect(std::size_t entry) const
{
    const int left = barRect(entry).left();
    return {left, rowRect(entry).top(), m_width - left - gap, m_rowHeight};
}

std::optional<std::size_t> IntervalLayout::rowAt(const QPoint& pixel) const
{
    const int down = pixel.y() - rowRect(0).top();
    if (down < 0)
        return {};
    const auto row = static_cast<std::size_t>(down / m_rowHeight);
    return row < m_comparison.entries.size() ? std::optional(row) : std::nullopt;
}

double IntervalLayout::xOf(double seconds) const
{
    const QRect bar = barRect(0);
    return bar.left() + seconds / m_endSeconds * bar.width();
}

QRect IntervalLayout::axisRect() const
{
    return {0, 2 + m_legend.height + gap / 2, m_width, m_lineHeight};
}

std::optional<QRect> IntervalLayout::lowerAxisRect() const
{
    const std::size_t rows = m_comparison.entries.size();
    return rows > rowsForLowerAxis ? std::optional(QRect(0, rowRect(rows).top(), m_width, m_lineHeight)) : std::nullopt;
}

std::vector<QPointF> IntervalLayout::marks(std::size_t entry) const
{
    const std::vector<double>& samples = m_comparison.entries[entry].wall.samples;
    const QRect bar = barRect(entry);
    const double inner = bar.height() - 2 * markReach;
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(samples.size());
        places.emplace_back(xOf(samples[i]), bar.top() + markReach + inner * share);
    }
    return places;
}

std::optional<std::size_t> IntervalLayout::sampleAt(std::size_t entry, const QPoint& pixel) const
{
    std::optional<std::size_t> nearest;
    double least = markReach + 0.5;
    const std::vector<QPointF> places = marks(entry);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double away = std::hypot(places[i].x() - pixel.x(), places[i].y() - pixel.y());
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<QRectF> IntervalLayout::band(std::size_t entry) const
{
    const ComparisonEntry& shown = m_comparison.entries[entry];
    if (!isMeasured(shown) || !shown.wallLow || !shown.wallHigh)
        return {};
    const QRect bar = barRect(entry);
    const double left = xOf(std::max(0.0, *shown.wallLow));
    const double right = xOf(std::min(m_endSeconds, *shown.wallHigh));
    return QRectF(left, bar.top(), std::max(1.0, right - left), bar.height());
}

bool IntervalLayout::isBandCut(std::size_t entry) const
{
    return m_comparison.entries[entry].wallHigh.value_or(0) > m_endSeconds;
}

void IntervalLayout::setColumns(const QFontMetrics& metrics)
{
    for (std::size_t i = 0; i < m_comparison.entries.size(); ++i) {
        m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(settingLabel(m_comparison, i)) + 2);
        // The reason of a failure takes the room of the bar too.
        if (m_comparison.entries[i].failure.empty())
            m_verdictWidth = std::max(m_verdictWidth, metrics.horizontalAdvance(verdictText(m_comparison, i)) + 2);
    }
    const int room = m_width - 4 * gap;
    m_verdictWidth = std::min(m_verdictWidth, room * 35 / 100);
    m_labelWidth = std::min(m_labelWidth, std::max(room * 35 / 100, room * 60 / 100 - m_verdictWidth));
}

void IntervalLayout::setAxis(const QFontMetrics& metrics)
{
    double end = 0;
    for (const ComparisonEntry& entry : m_comparison.entries) {
        if (isMeasured(entry))
            end = std::max(end, endOf(entry));
    }
    if (end <= 0)
        return;
    // Marks at the very end are seen whole.
    m_endSeconds = end * 1.03;
    const int widest = metrics.horizontalAdvance(rulerText(end, end < 1 ? 3 : 1)) + 3 * gap;
    m_ticks = roundTicks(0, m_endSeconds, std::max(2, barRect(0).width() / widest + 1));
}

} // namespace tutti
