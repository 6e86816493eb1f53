// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/spectrumplot.h"

#include <algorithm>
#include <cmath>

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/spectrumreading.h"
#include "app/desktop/charts/ticks.h"

namespace tutti {

namespace {

/// Labels at these values, and only these; `place` is the label's place on the axis.
template<typename Place>
void setTicks(QCategoryAxis* axis, const std::vector<double>& ticks, Place place)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString& label : old)
        axis->remove(label);
    const QLocale locale;
    for (const double value : ticks)
        axis->append(locale.toString(value, 'g', 6).replace(QLatin1Char('-'), QChar(0x2212)), place(value));
}

QCategoryAxis* makeAxis(QChart* chart, Qt::Alignment side)
{
    auto* axis = new QCategoryAxis(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart->addAxis(axis, side);
    return axis;
}

/// The range of all curves together; above zero on a logarithmic axis.
LevelRange frequencyRange(const std::vector<const Curve*>& curves)
{
    LevelRange range {curves.front()->fromHz, curves.front()->toHz};
    for (const Curve* curve : curves) {
        range.minimum = std::min(range.minimum, curve->fromHz);
        range.maximum = std::max(range.maximum, curve->toHz);
    }
    if (curves.back()->axis == FrequencyAxis::Logarithmic)
        range.minimum = std::max(range.minimum, 1.0);
    range.maximum = std::max(range.maximum, range.minimum + 1);
    return range;
}

} // namespace

SpectrumPlot::SpectrumPlot(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_frequencyAxis(makeAxis(chart(), Qt::AlignBottom))
    , m_levelAxis(makeAxis(chart(), Qt::AlignLeft))
    , m_top(new QLineSeries(this))
    , m_bottom(new QLineSeries(this))
    , m_band(new QAreaSeries(m_top, m_bottom))
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_faint.resize(CurveStore::capacity);
    for (QLineSeries*& series : m_faint)
        series = addSeries(new QLineSeries);
    chart()->addSeries(m_band);
    m_band->attachAxis(m_frequencyAxis);
    m_band->attachAxis(m_levelAxis);
    m_line = addSeries(new QLineSeries);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { viewport()->update(); });
    applyColours();
    fillAxes();
}

void SpectrumPlot::setCurves(std::vector<SharedCurve> curves, bool lastIsCurrent)
{
    m_curves = std::move(curves);
    m_lastIsCurrent = lastIsCurrent && !m_curves.empty();
    fillAxes();
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
    const QPointF value = chart()->mapToValue(place, m_line);
    const bool logarithmic = m_axes.axis == FrequencyAxis::Logarithmic;
    return QPointF(logarithmic ? std::pow(10, value.x()) : value.x(), value.y());
}

double SpectrumPlot::pixelsBetween(double level, double otherLevel) const
{
    return std::abs(level - otherLevel) / (m_axes.levels.maximum - m_axes.levels.minimum)
        * chart()->plotArea().height();
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
    const double level = std::clamp(m_crosshair->y(), m_axes.levels.minimum, m_axes.levels.maximum);
    const QPointF at = chart()->mapToPosition({horizontal(m_crosshair->x()), level}, m_line);
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

void SpectrumPlot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    fillAxes();
}

void SpectrumPlot::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
        fillAxes();
    }
}

QLineSeries* SpectrumPlot::addSeries(QLineSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_frequencyAxis);
    series->attachAxis(m_levelAxis);
    return series;
}

void SpectrumPlot::fillSeries()
{
    const std::size_t faint = m_curves.size() - (m_lastIsCurrent ? 1 : 0);
    for (std::size_t i = 0; i < m_faint.size(); ++i) {
        m_faint[i]->setVisible(i < faint);
        if (i < faint)
            m_faint[i]->replace(pointsOf(m_curves[i]->curve, &CurvePoint::maximum));
        else if (m_faint[i]->count() > 0)
            m_faint[i]->clear();
    }
    static const Curve none;
    const Curve& current = m_lastIsCurrent ? m_curves.back()->curve : none;
    m_top->replace(pointsOf(current, &CurvePoint::maximum));
    m_bottom->replace(pointsOf(current, &CurvePoint::minimum));
    m_line->replace(pointsOf(current, &CurvePoint::maximum));
}

void SpectrumPlot::fillAxes()
{
    AxesState state;
    if (!m_curves.empty()) {
        std::vector<const Curve*> drawn;
        std::transform(m_curves.begin(), m_curves.end(), std::back_inserter(drawn),
                       [](const SharedCurve& shared) { return &shared->curve; });
        state.axis = drawn.back()->axis;
        state.scale = drawn.back()->scale;
        state.frequencies = frequencyRange(drawn);
        state.levels = levelRange(state.scale, drawn);
    }
    const QFontMetrics metrics(font());
    state.across = std::max(
        2, static_cast<int>(chart()->plotArea().width()) / metrics.horizontalAdvance(QStringLiteral("20,0000")));
    state.down = std::max(2, static_cast<int>(chart()->plotArea().height()) / (metrics.height() * 2));
    state.titled = width() >= metrics.averageCharWidth() * 60 && height() >= metrics.height() * 11;
    if (m_axes == state)
        return;
    m_axes = state;
    const LevelRange& hz = state.frequencies;
    const bool logarithmic = state.axis == FrequencyAxis::Logarithmic;
    setTicks(m_frequencyAxis,
             logarithmic ? decadeTicks(hz.minimum, hz.maximum, state.across)
                         : roundTicks(hz.minimum, hz.maximum, state.across),
             [this](double value) { return horizontal(value); });
    m_frequencyAxis->setRange(horizontal(hz.minimum), horizontal(hz.maximum));
    setTicks(m_levelAxis, roundTicks(state.levels.minimum, state.levels.maximum, state.down),
             [](double value) { return value; });
    m_levelAxis->setRange(state.levels.minimum, state.levels.maximum);
    m_frequencyAxis->setTitleText(state.titled ? tr("Frequency (Hz)") : QString());
    m_levelAxis->setTitleText(state.titled ? levelTitle(state.scale) : QString());
}

void SpectrumPlot::applyColours()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    chart()->setBackgroundBrush(base);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(base);
    // Room for half of the last label, which stands centred under the plot's right end.
    const int label = QFontMetrics(font()).horizontalAdvance(QStringLiteral("10,000"));
    chart()->setMargins({4, 6, 4 + label / 2, 2});
    for (QCategoryAxis* axis : {m_frequencyAxis, m_levelAxis}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setTitleBrush(text);
        axis->setGridLineColor(gridColour(palette()));
        axis->setLinePenColor(mixed(text, base, 0.5));
    }
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
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(band);
    m_line->setPen(QPen(current, 1.5));
}

double SpectrumPlot::horizontal(double hz) const
{
    if (m_axes.axis == FrequencyAxis::Linear)
        return hz;
    return std::log10(std::max(hz, m_axes.frequencies.minimum));
}

QList<QPointF> SpectrumPlot::pointsOf(const Curve& curve, float CurvePoint::*level) const
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(curve.points.size()));
    for (const CurvePoint& point : curve.points) {
        const double value = static_cast<double>(point.*level);
        // Silence is −∞ dB; a point off the axis would stretch the path without end.
        const double kept = std::isnan(value) ? m_axes.levels.minimum : value;
        points.append({horizontal(point.hz), std::clamp(kept, m_axes.levels.minimum, m_axes.levels.maximum)});
    }
    return points;
}

} // namespace tutti
