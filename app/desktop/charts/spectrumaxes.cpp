// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/spectrumaxes.h"

#include <algorithm>
#include <cmath>

#include <QAbstractSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/spectrumreading.h"
#include "app/desktop/charts/ticks.h"

namespace tutti {

namespace {

class AxesText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::AxesText)
};

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

SpectrumAxes::SpectrumAxes(QChart* chart)
    : m_frequency(makeAxis(chart, Qt::AlignBottom))
    , m_level(makeAxis(chart, Qt::AlignLeft))
{
}

void SpectrumAxes::attach(QAbstractSeries* series) const
{
    series->attachAxis(m_frequency);
    series->attachAxis(m_level);
}

void SpectrumAxes::setCurves(const std::vector<SharedCurve>& curves)
{
    if (curves.empty())
        return;
    std::vector<const Curve*> drawn;
    std::transform(curves.begin(), curves.end(), std::back_inserter(drawn),
                   [](const SharedCurve& shared) { return &shared->curve; });
    State state = m_state;
    state.axis = drawn.back()->axis;
    state.scale = drawn.back()->scale;
    state.frequencies = frequencyRange(drawn);
    state.levels = levelRange(state.scale, drawn);
    change(state);
}

void SpectrumAxes::setRoom(const QSizeF& plot, const QFont& font)
{
    const QFontMetricsF metrics(font);
    State state = m_state;
    state.across = std::max(2, static_cast<int>(plot.width() / metrics.horizontalAdvance(QStringLiteral("10,000"))));
    state.down = std::max(2, static_cast<int>(plot.height() / (metrics.height() * 2)));
    // Once shown, titles stay until there is clearly too little space: they take some of it themselves.
    const double lines = m_state.titled ? 7 : 9;
    state.titled = plot.width() >= metrics.averageCharWidth() * 40 && plot.height() >= metrics.height() * lines;
    change(state);
}

void SpectrumAxes::retranslate()
{
    const State now = m_state;
    m_state = {};
    change(now);
}

void SpectrumAxes::setLook(const QPalette& palette, const QFont& font)
{
    const QColor text = palette.color(QPalette::Text);
    for (QCategoryAxis* axis : {m_frequency, m_level}) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
        axis->setGridLineColor(gridColour(palette));
        axis->setLinePenColor(mixed(text, palette.color(QPalette::Base), 0.5));
    }
}

QPointF SpectrumAxes::place(double hz, double level) const
{
    const double kept = std::isnan(level) ? m_state.levels.minimum : level;
    return {horizontal(hz), std::clamp(kept, m_state.levels.minimum, m_state.levels.maximum)};
}

QPointF SpectrumAxes::valueAt(const QPointF& place) const
{
    return {m_state.axis == FrequencyAxis::Linear ? place.x() : std::pow(10, place.x()), place.y()};
}

void SpectrumAxes::change(const State& state)
{
    if (m_state == state && m_level->count() > 0)
        return;
    m_state = state;
    const LevelRange& hz = state.frequencies;
    const bool logarithmic = state.axis == FrequencyAxis::Logarithmic;
    setTicks(m_frequency,
             logarithmic ? decadeTicks(hz.minimum, hz.maximum, state.across)
                         : roundTicks(hz.minimum, hz.maximum, state.across),
             [this](double value) { return horizontal(value); });
    m_frequency->setRange(horizontal(hz.minimum), horizontal(hz.maximum));
    setTicks(m_level, roundTicks(state.levels.minimum, state.levels.maximum, state.down),
             [](double value) { return value; });
    m_level->setRange(state.levels.minimum, state.levels.maximum);
    m_frequency->setTitleText(state.titled ? AxesText::tr("Frequency (Hz)") : QString());
    m_level->setTitleText(state.titled ? levelTitle(state.scale) : QString());
}

double SpectrumAxes::horizontal(double hz) const
{
    if (m_state.axis == FrequencyAxis::Linear)
        return hz;
    return std::log10(std::max(hz, m_state.frequencies.minimum));
}

} // namespace tutti
