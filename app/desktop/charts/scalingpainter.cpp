// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalingpainter.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/curvemarker.h"
#include "app/desktop/charts/scalinglegendpainter.h"
#include "app/desktop/charts/ticks.h"

namespace tutti {

namespace {

constexpr double handleRadius = 5;
constexpr double capWidth = 3;

} // namespace

ScalingPainter::ScalingPainter(const ScalingScene& scene, const ScalingLayout& layout, const QPalette& palette,
                               const QFont& font)
    : m_scene(scene)
    , m_layout(layout)
    , m_palette(palette)
    , m_font(font)
    , m_metrics(font)
{
}

void ScalingPainter::paint(QPainter& painter, const QString& note) const
{
    painter.setFont(m_font);
    ScalingLegendPainter(m_scene, m_layout.legend(), m_palette, m_font).paint(painter);
    painter.save();
    // A mark at the very edge is seen whole.
    painter.setClipRect(m_layout.plot().adjusted(0, -1, 1, 8));
    paintFitBand(painter);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faint(0.6), 1.2, Qt::DotLine));
    painter.drawPolyline(m_layout.ideal());
    paintFit(painter);
    for (std::size_t curve = 0; curve < m_scene.curves.size(); ++curve) {
        if (curve != m_scene.current)
            paintCurve(painter, curve);
    }
    if (m_scene.current < m_scene.curves.size())
        paintCurve(painter, m_scene.current);
    paintGuess(painter);
    painter.restore();
    paintCores(painter);
    paintNumbers(painter);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(m_layout.noteRect(), Qt::TextWordWrap | Qt::AlignBottom | Qt::AlignLeft, note);
}

void ScalingPainter::paintGround(QPainter& painter) const
{
    const QRect& plot = m_layout.plot();
    painter.setPen(gridColour(m_palette));
    for (const double value : m_layout.axes().valueTicks()) {
        const int y = qRound(m_layout.axes().yOf(value));
        painter.drawLine(plot.left(), y, plot.right(), y);
    }
    painter.setPen(QPen(faint(0.55), 1, Qt::DashLine));
    for (const ScalingLayout::CoreLine& line : m_layout.coreLines()) {
        const int x = qRound(m_layout.axes().xOf(line.cores));
        painter.drawLine(x, plot.top(), x, plot.bottom());
    }
}

void ScalingPainter::paintNumbers(QPainter& painter) const
{
    const QRect& plot = m_layout.plot();
    painter.setPen(faint(0.6));
    painter.drawLine(plot.left(), plot.bottom() + 1, plot.right(), plot.bottom() + 1);
    painter.drawLine(plot.left(), plot.top(), plot.left(), plot.bottom() + 1);
    const std::vector<double>& values = m_layout.axes().valueTicks();
    const int half = m_metrics.height() / 2;
    for (const double value : values) {
        const int y = qRound(m_layout.axes().yOf(value));
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(QRect(0, y - half, plot.left() - 6, 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                         m_scene.valueText(value, tickDecimals(values)));
    }
    const QRect counts = m_layout.countRect();
    for (const int count : m_layout.axes().countTicks()) {
        const int x = qRound(m_layout.axes().xOf(count));
        painter.drawLine(x, plot.bottom() + 1, x, plot.bottom() + 4);
        painter.drawText(QRect(x - 40, counts.top(), 80, counts.height()), Qt::AlignCenter, QLocale().toString(count));
    }
    painter.drawText(m_layout.countNameRect(), Qt::AlignCenter, m_scene.countText());
    painter.drawText(m_layout.quantityRect(), Qt::AlignLeft | Qt::AlignVCenter, m_scene.quantityText());
}

void ScalingPainter::paintCores(QPainter& painter) const
{
    for (const ScalingLayout::CoreLine& line : m_layout.coreLines()) {
        painter.setPen(faint(0.75));
        painter.drawText(line.label, Qt::AlignCenter,
                         m_metrics.elidedText(line.text, Qt::ElideRight, line.label.width()));
    }
}

void ScalingPainter::paintFitBand(QPainter& painter) const
{
    if (!m_scene.hasFit())
        return;
    const AmdahlFit& fit = *m_scene.curves[m_scene.current].fit;
    const double end = m_layout.axes().mostWorkers();
    QPolygonF band = m_layout.amdahl(fit.low, 1, end);
    const QPolygonF lower = m_layout.amdahl(fit.high, 1, end);
    std::reverse_copy(lower.begin(), lower.end(), std::back_inserter(band));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colourOf(m_scene.current), m_palette.color(QPalette::Base), fitBandShare));
    painter.drawPolygon(band);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ScalingPainter::paintFit(QPainter& painter) const
{
    if (!m_scene.hasFit())
        return;
    const double fraction = m_scene.curves[m_scene.current].fit->serialFraction;
    const double middle = lastFitted();
    const double end = m_layout.axes().mostWorkers();
    painter.setPen(QPen(colourOf(m_scene.current), 1.2));
    painter.drawPolyline(m_layout.amdahl(fraction, 1, middle));
    // Beyond the counts that it was made from it is a prediction.
    painter.setPen(QPen(colourOf(m_scene.current), 1.2, Qt::DashLine));
    if (end > middle)
        painter.drawPolyline(m_layout.amdahl(fraction, middle, end));
}

void ScalingPainter::paintCurve(QPainter& painter, std::size_t curve) const
{
    const bool current = curve == m_scene.current;
    QPolygonF line;
    const auto flush = [&] {
        painter.setPen(QPen(colourOf(curve), current ? 2.2 : 1.3));
        painter.drawPolyline(line);
        line.clear();
    };
    for (std::size_t point = 0; point < m_scene.curves[curve].points.size(); ++point) {
        const std::optional<QPointF> place = m_layout.placeOf({curve, point});
        if (place)
            line.append(*place);
        else
            flush();
    }
    flush();
    paintErrorBars(painter, curve);
    paintPoints(painter, curve);
}

void ScalingPainter::paintErrorBars(QPainter& painter, std::size_t curve) const
{
    painter.setPen(QPen(colourOf(curve), 1.3));
    for (std::size_t point = 0; point < m_scene.curves[curve].points.size(); ++point) {
        const auto bar = m_layout.errorBar({curve, point});
        if (!bar)
            continue;
        const QPointF cap(capWidth, 0);
        painter.drawLine(bar->first, bar->second);
        painter.drawLine(bar->first - cap, bar->first + cap);
        painter.drawLine(bar->second - cap, bar->second + cap);
    }
}

void ScalingPainter::paintPoints(QPainter& painter, std::size_t curve) const
{
    const QColor base = m_palette.color(QPalette::Base);
    for (std::size_t point = 0; point < m_scene.curves[curve].points.size(); ++point) {
        const std::optional<QPointF> place = m_layout.placeOf({curve, point});
        if (place) {
            paintCurveMarker(painter, static_cast<int>(curve), *place, colourOf(curve), base);
            if (curve == m_scene.current && m_scene.currentPoint == point) {
                painter.setPen(QPen(m_palette.color(QPalette::Text), 1.6));
                painter.setBrush(Qt::NoBrush);
                painter.drawEllipse(*place, curveMarkerRadius + 4, curveMarkerRadius + 4);
            }
        } else {
            // It was tried, and has no speed-up: a cross on the axis.
            const QPointF at(m_layout.axes().xOf(m_scene.curves[curve].points[point].workers),
                             m_layout.plot().bottom() - 5);
            painter.setPen(QPen(colourOf(curve), 1.8));
            painter.drawLine(at - QPointF(3, 3), at + QPointF(3, 3));
            painter.drawLine(at - QPointF(3, -3), at + QPointF(3, -3));
        }
    }
}

void ScalingPainter::paintGuess(QPainter& painter) const
{
    if (m_scene.guess.isEmpty())
        return;
    const QColor text = m_palette.color(QPalette::Text);
    QPolygonF line;
    for (std::size_t point = 0; point < m_scene.guess.points().size(); ++point)
        line.append(m_layout.guessPlace(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(text, 1.5, Qt::DashDotLine));
    painter.drawPolyline(line);
    for (qsizetype point = 0; point < line.size(); ++point) {
        const bool fixed = GuessCurve::isFixed(m_scene.guess.points()[static_cast<std::size_t>(point)]);
        const bool chosen = m_scene.currentGuess == static_cast<std::size_t>(point);
        const bool handle = m_scene.guessEditable && !fixed;
        painter.setPen(QPen(text, chosen ? 2.4 : 1.4));
        painter.setBrush(chosen ? m_palette.color(QPalette::Highlight) : m_palette.color(QPalette::Base));
        painter.drawEllipse(line[point], handle ? handleRadius : 3, handle ? handleRadius : 3);
        if (chosen)
            paintGuessValue(painter, static_cast<std::size_t>(point), line[point]);
    }
}

void ScalingPainter::paintGuessValue(QPainter& painter, std::size_t point, const QPointF& at) const
{
    const GuessPoint& guess = m_scene.guess.points()[point];
    const int decimals = m_scene.quantity == ScalingQuantity::SpeedUp ? 1 : 0;
    const QString text = m_scene.valueText(m_scene.shown(guess.speedup, guess.workers), decimals);
    QRectF box(0, 0, m_metrics.horizontalAdvance(text) + 6, m_metrics.height());
    // Above the handle, or below it where the plot ends.
    const double up = handleRadius + 3 + box.height();
    const QRect& plot = m_layout.plot();
    const bool above = at.y() - up >= plot.top();
    box.moveTop(above ? at.y() - up : at.y() + handleRadius + 3);
    box.moveLeft(std::clamp(at.x() - box.width() / 2, plot.left() + 1.0, plot.right() - box.width()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawRect(box);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, text);
}

double ScalingPainter::lastFitted() const
{
    double last = 1;
    for (const ScalingPoint& point : m_scene.curves[m_scene.current].points) {
        if (point.workers <= m_scene.machine.physicalCores)
            last = std::max(last, static_cast<double>(point.workers));
    }
    return std::min(last, m_layout.axes().mostWorkers());
}

QColor ScalingPainter::colourOf(std::size_t curve) const
{
    return curveColour(static_cast<int>(curve), m_palette);
}

QColor ScalingPainter::faint(double share) const
{
    return mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), share);
}

} // namespace tutti
