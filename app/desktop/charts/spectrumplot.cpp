// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/spectrumplot.h"

#include <algorithm>
#include <cmath>

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QtMath>

#include "app/desktop/charts/banditem.h"
#include "app/desktop/charts/colours.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

/// About `most` of the points, the highest of each group: what stays in the background needs no more, and 64 noisy
/// curves would take too long to draw.
QList<QPointF> thinned(const QList<QPointF>& points, qsizetype most)
{
    const qsizetype group = points.size() / std::max<qsizetype>(most, 1) + 1;
    if (group < 2)
        return points;
    QList<QPointF> kept;
    for (qsizetype first = 0; first < points.size(); first += group) {
        const auto end = points.begin() + std::min(first + group, points.size());
        kept.append(*std::max_element(points.begin() + first, end,
                                      [](const QPointF& one, const QPointF& other) { return one.y() < other.y(); }));
    }
    return kept;
}

} // namespace

SpectrumPlot::SpectrumPlot(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_axes(chart())
    , m_band(new BandItem(chart()))
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_line = addSeries(new QLineSeries);
    connect(chart(), &QChart::plotAreaChanged, this, [this](const QRectF& area) {
        m_axes.setRoom(area.size(), font());
        fillBand();
        viewport()->update();
    });
    applyLook();
    whenRetranslated(this, [this] { m_axes.retranslate(); });
}

void SpectrumPlot::setCurves(std::vector<SharedCurve> curves, bool lastIsCurrent)
{
    m_curves = std::move(curves);
    m_lastIsCurrent = lastIsCurrent && !m_curves.empty();
    m_axes.setCurves(m_curves);
    fillSeries();
    colourSeries();
}

void SpectrumPlot::setCrosshair(std::optional<QPointF> at, const QString& text)
{
    if (at == m_crosshair && text == m_crosshairText)
        return;
    m_crosshair = at;
    m_crosshairText = text;
    viewport()->update();
}

std::optional<QPointF> SpectrumPlot::valueAt(const QPointF& pixel) const
{
    const QPointF place = chart()->mapFromScene(mapToScene(pixel.toPoint()));
    if (m_curves.empty() || !chart()->plotArea().contains(place))
        return {};
    return m_axes.valueAt(chart()->mapToValue(place, m_line));
}

double SpectrumPlot::pixelsBetween(double level, double otherLevel) const
{
    const QPointF one = chart()->mapToPosition(m_axes.place(1, level), m_line);
    return std::abs(one.y() - chart()->mapToPosition(m_axes.place(1, otherLevel), m_line).y());
}

void SpectrumPlot::drawForeground(QPainter* painter, const QRectF&)
{
    const QRectF area = chart()->plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (hasFocus()) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter->drawRect(area);
    }
    if (m_crosshair && !m_curves.empty())
        drawCrosshair(painter, area);
}

void SpectrumPlot::drawCrosshair(QPainter* painter, const QRectF& area) const
{
    const QPointF at = chart()->mapToPosition(m_axes.place(m_crosshair->x(), m_crosshair->y()), m_line);
    painter->setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    painter->drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(palette().color(QPalette::Base), 1));
    painter->setBrush(palette().color(QPalette::Text));
    painter->drawEllipse(at, 4, 4);
    // In the corner away from the cursor, so that it never covers what it tells of.
    const QFontMetrics metrics(font());
    QRectF box(0, 0, metrics.horizontalAdvance(m_crosshairText) + 12, metrics.height() + 6);
    box.moveTop(area.top() + 4);
    if (at.x() < area.center().x())
        box.moveRight(area.right() - 4);
    else
        box.moveLeft(area.left() + 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.4));
    painter->setBrush(palette().color(QPalette::Base));
    painter->drawRect(box);
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(box, Qt::AlignCenter, m_crosshairText);
}

void SpectrumPlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

QLineSeries* SpectrumPlot::addSeries(QLineSeries* series)
{
    chart()->addSeries(series);
    m_axes.attach(series);
    return series;
}

/// Each costs time, and most windows never show as many as there may be.
void SpectrumPlot::makeFaint(std::size_t count)
{
    if (count <= m_faint.size())
        return;
    chart()->removeSeries(m_line); // what comes last is on top
    while (m_faint.size() < count)
        m_faint.push_back(addSeries(new QLineSeries));
    addSeries(m_line);
}

void SpectrumPlot::fillSeries()
{
    const QRectF area = chart()->plotArea();
    const std::size_t faint = m_curves.size() - (m_lastIsCurrent ? 1 : 0);
    makeFaint(faint);
    for (std::size_t i = 0; i < m_faint.size(); ++i) {
        m_faint[i]->setVisible(i < faint);
        if (i < faint)
            m_faint[i]->replace(thinned(pointsOf(m_curves[i]->curve, &CurvePoint::maximum), qRound(area.width() / 2)));
        else if (m_faint[i]->count() > 0)
            m_faint[i]->clear();
    }
    static const Curve none;
    const Curve& current = m_lastIsCurrent ? m_curves.back()->curve : none;
    m_line->replace(pointsOf(current, &CurvePoint::maximum));
    fillBand();
}

void SpectrumPlot::fillBand()
{
    QList<QRect> boxes;
    if (m_lastIsCurrent) {
        const Curve& curve = m_curves.back()->curve;
        const QList<QPointF> tops = pointsOf(curve, &CurvePoint::maximum);
        const QList<QPointF> bottoms = pointsOf(curve, &CurvePoint::minimum);
        boxes.reserve(tops.size());
        for (qsizetype i = 0; i < tops.size(); ++i) {
            const QPointF top = chart()->mapToPosition(tops[i], m_line);
            const QPointF bottom = chart()->mapToPosition(bottoms[i], m_line);
            const double next = i + 1 < tops.size() ? chart()->mapToPosition(tops[i + 1], m_line).x() : top.x() + 1;
            // Columns without a bin are left out of a curve: a box spans no gap that is wider than a few pixels.
            const int left = qFloor(top.x());
            const int wide = std::clamp(qFloor(next) - left, 0, 4);
            boxes.append({left, qRound(top.y()), wide, qRound(bottom.y() - top.y())});
        }
    }
    m_band->setBoxes(chart()->plotArea(), boxes);
}

void SpectrumPlot::applyLook()
{
    const QColor base = palette().color(QPalette::Base);
    chart()->setBackgroundBrush(base);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(base);
    // Room for half of the last label, which stands centred under the plot's right end.
    const int label = QFontMetrics(font()).horizontalAdvance(QStringLiteral("10,000"));
    chart()->setMargins({4, 6, 4 + label / 2, 2});
    m_axes.setLook(palette(), font());
    m_axes.setRoom(chart()->plotArea().size(), font());
    colourSeries();
}

void SpectrumPlot::colourSeries()
{
    const QColor base = palette().color(QPalette::Base);
    const std::size_t faint = m_curves.size() - (m_lastIsCurrent ? 1 : 0);
    for (std::size_t i = 0; i < faint; ++i) {
        // The older, the fainter: from a quarter to three quarters.
        const double share = 0.25 + 0.5 * static_cast<double>(i + 1) / static_cast<double>(faint);
        m_faint[i]->setPen(QPen(mixed(curveColour(m_curves[i]->number, palette()), base, share), 1));
    }
    if (!m_lastIsCurrent)
        return;
    const QColor current = curveColour(m_curves.back()->number, palette());
    QColor band = current;
    band.setAlphaF(0.35F);
    m_band->setColour(band);
    m_line->setPen(QPen(current, 1));
}

QList<QPointF> SpectrumPlot::pointsOf(const Curve& curve, float CurvePoint::*level) const
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(curve.points.size()));
    for (const CurvePoint& point : curve.points)
        points.append(m_axes.place(point.hz, static_cast<double>(point.*level)));
    return points;
}

} // namespace tutti
