// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalinglayout.h"

#include <algorithm>
#include <cmath>

#include "app/desktop/text/scalingtext.h"

namespace tutti {

namespace {

constexpr int gap = 6;
/// From how far a point is hit.
constexpr double reach = 9;

/// amdahlSpeedUp() between whole numbers of workers too, for a smooth curve.
double amdahlAt(double serialFraction, double workers)
{
    return 1 / (serialFraction + (1 - serialFraction) / workers);
}

} // namespace

ScalingLayout::ScalingLayout(const ScalingScene& scene, const QSize& size, const QFontMetrics& metrics,
                             const QString& note)
    : m_scene(scene)
    , m_metrics(metrics)
    , m_axes(scene)
{
    setRooms(size, note);
}

QRect ScalingLayout::countRect() const
{
    return {plot().left(), plot().bottom() + 5, plot().width(), m_metrics.height()};
}

QRect ScalingLayout::countNameRect() const
{
    return countRect().translated(0, m_metrics.height());
}

std::optional<QPointF> ScalingLayout::placeOf(const ScalingPlace& place) const
{
    const ScalingPoint& point = m_scene.curves[place.curve].points[place.point];
    if (!point.speedup)
        return {};
    return QPointF(m_axes.xOf(point.workers), m_axes.yOf(m_scene.shown(point.speedup->value, point.workers)));
}

std::optional<std::pair<QPointF, QPointF>> ScalingLayout::errorBar(const ScalingPlace& place) const
{
    const ScalingPoint& point = m_scene.curves[place.curve].points[place.point];
    if (!point.speedup || !point.speedup->low || !point.speedup->high)
        return {};
    const double x = m_axes.xOf(point.workers);
    return std::pair(QPointF(x, m_axes.yOf(m_scene.shown(*point.speedup->low, point.workers))),
                     QPointF(x, m_axes.yOf(m_scene.shown(*point.speedup->high, point.workers))));
}

QPointF ScalingLayout::guessPlace(std::size_t point) const
{
    const GuessPoint& guess = m_scene.guess.points()[point];
    return {m_axes.xOf(guess.workers), m_axes.yOf(m_scene.shown(guess.speedup, guess.workers))};
}

QPolygonF ScalingLayout::amdahl(double serialFraction, double from, double to) const
{
    constexpr int pieces = 64;
    QPolygonF line;
    for (int i = 0; i <= pieces; ++i) {
        const double workers = from + (to - from) * i / pieces;
        line.append({m_axes.xOf(workers), m_axes.yOf(m_scene.shown(amdahlAt(serialFraction, workers), workers))});
    }
    return line;
}

QPolygonF ScalingLayout::ideal() const
{
    return amdahl(0, 1, m_axes.mostWorkers());
}

std::optional<ScalingPlace> ScalingLayout::pointAt(const QPointF& pixel) const
{
    std::optional<ScalingPlace> found;
    double least = reach;
    for (std::size_t curve = 0; curve < m_scene.curves.size(); ++curve) {
        for (std::size_t point = 0; point < m_scene.curves[curve].points.size(); ++point) {
            const std::optional<QPointF> place = placeOf({curve, point});
            if (!place)
                continue;
            const double away = std::hypot(place->x() - pixel.x(), place->y() - pixel.y());
            if (away < least || (away == least && curve == m_scene.current)) {
                least = away;
                found = ScalingPlace {curve, point};
            }
        }
    }
    return found;
}

std::optional<std::size_t> ScalingLayout::guessAt(const QPointF& pixel) const
{
    const std::optional<std::size_t> point = m_scene.guess.nearest(m_axes.workersAt(pixel.x()));
    if (!point)
        return {};
    const QPointF place = guessPlace(*point);
    return std::hypot(place.x() - pixel.x(), place.y() - pixel.y()) < reach ? point : std::nullopt;
}

std::optional<std::size_t> ScalingLayout::legendAt(const QPoint& pixel) const
{
    for (std::size_t i = 0; i < m_scene.curves.size(); ++i) {
        if (m_legend.items[i].contains(pixel))
            return i;
    }
    return {};
}

void ScalingLayout::setRooms(const QSize& size, const QString& note)
{
    const int wide = size.width() - 2 * gap;
    m_legend = LegendFlow::of(m_scene.legendTexts(), {gap, 2, wide, m_metrics.height()}, m_metrics);
    int noteHeight = 0;
    if (!note.isEmpty())
        noteHeight = m_metrics.boundingRect(QRect(0, 0, wide, 10'000), Qt::TextWordWrap, note).height() + gap;
    m_noteRect = QRect(gap, size.height() - noteHeight - gap / 2, wide, noteHeight);

    const int namesTop = 2 + m_legend.height + gap / 2;
    const int bottom = m_noteRect.top() - 2 * m_metrics.height() - gap - 5;
    const int numbers = m_axes.valueWidth(bottom - namesTop - m_metrics.height(), m_scene, m_metrics);
    const int left = 2 * gap + numbers;
    QRect plot(left, 0, std::max(1, size.width() - left - gap), 1);
    m_axes.setPlot(plot, m_metrics);
    const int top = placeCoreLines(namesTop, plot);
    plot.setTop(top);
    plot.setBottom(std::max(top, bottom));
    m_axes.setPlot(plot, m_metrics);
}

int ScalingLayout::placeCoreLines(int top, const QRect& plot)
{
    const int lineHeight = m_metrics.height() + 2;
    m_quantityRect = QRect(gap, top, m_metrics.horizontalAdvance(m_scene.quantityText()) + 2, lineHeight);
    std::vector<QRect> taken {m_quantityRect.adjusted(0, 0, 2 * gap, 0)};
    const auto place = [&](int cores, const QString& text) {
        if (cores < 1 || cores > m_axes.mostWorkers())
            return;
        const int width = m_metrics.horizontalAdvance(text) + 2;
        const int most = std::max(plot.left(), plot.right() - width);
        const int left = std::clamp(qRound(m_axes.xOf(cores)) - width / 2, plot.left(), most);
        QRect label(left, top, width, lineHeight);
        // A line further down while it would touch what stands there.
        while (
            std::any_of(taken.begin(), taken.end(), [&label](const QRect& other) { return other.intersects(label); }))
            label.translate(0, lineHeight);
        taken.push_back(label.adjusted(-gap, 0, gap, 0));
        m_coreLines.push_back({cores, text, label});
    };
    const Machine& machine = m_scene.machine;
    place(machine.physicalCores, physicalCoresText(machine));
    if (machine.logicalCores != machine.physicalCores)
        place(machine.logicalCores, logicalCoresText(machine));
    int bottom = top;
    for (const QRect& rect : taken)
        bottom = std::max(bottom, rect.bottom() + 1);
    // Half a number of the axis stands above the plot.
    return bottom + m_metrics.height() / 2;
}

} // namespace tutti
