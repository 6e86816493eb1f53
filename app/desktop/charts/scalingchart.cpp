// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalingchart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/desktop/charts/scalingkeys.h"
#include "app/desktop/charts/scalingpainter.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/scalingtext.h"

namespace tutti {

ScalingChart::ScalingChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("scalingChart"));
    keepTranslated(this, [this] { setQuantity(m_scene.quantity); });
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_scene.machine.logicalCores = 0;
    m_scene.machine.physicalCores = 0;
    describe();
}

void ScalingChart::setCurves(std::vector<ScalingCurve> curves, const Machine& machine)
{
    m_scene.curves = std::move(curves);
    m_scene.machine = machine;
    const std::size_t curve = m_scene.current < m_scene.curves.size() ? m_scene.current : 0;
    setCurrent(curve, m_scene.currentPoint);
}

void ScalingChart::setQuantity(ScalingQuantity quantity)
{
    m_scene.quantity = quantity;
    setAccessibleName(quantity == ScalingQuantity::SpeedUp ? tr("Speed-up over worker counts")
                                                           : tr("Efficiency over worker counts"));
    describe();
    update();
}

void ScalingChart::setCurrent(std::size_t curve, std::optional<std::size_t> point)
{
    const bool known = curve < m_scene.curves.size();
    m_scene.current = known ? curve : 0;
    m_scene.currentPoint = known && point && *point < m_scene.curves[curve].points.size() ? point : std::nullopt;
    describe();
    update();
}

void ScalingChart::setGuess(const std::vector<GuessPoint>& points)
{
    m_scene.guess.setPoints(points);
    m_scene.currentGuess.reset();
    describe();
    update();
}

void ScalingChart::setGuessEditable(bool editable)
{
    if (editable && m_scene.guess.isEmpty())
        m_scene.guess.addCounts(m_scene.counts());
    m_scene.guessEditable = editable;
    m_scene.currentGuess.reset();
    m_drawing = false;
    describe();
    update();
}

QString ScalingChart::reading() const
{
    if (m_scene.guessEditable)
        return tr("Draw your guess: drag the circles, or use the arrow keys. One worker is always 1 \u00d7.");
    if (m_scene.curves.empty())
        return tr("Nothing has been measured yet.");
    return scalingReading(m_scene.curves[m_scene.current]);
}

QString ScalingChart::note() const
{
    if (m_scene.guessEditable || m_scene.curves.empty())
        return m_scene.isEmpty() ? QString() : reading();
    return fitOrReason(m_scene.curves[m_scene.current], m_scene.machine);
}

ScalingLayout ScalingChart::layoutNow() const
{
    return {m_scene, size(), fontMetrics(), note()};
}

QSize ScalingChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22};
}

QSize ScalingChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 13};
}

bool ScalingChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const ScalingLayout layout = layoutNow();
    QString text;
    if (const std::optional<ScalingPlace> place = layout.pointAt(help->pos()))
        text = pointText(m_scene.curves[place->curve], place->point);
    else if (const std::optional<std::size_t> guess = layout.guessAt(help->pos()))
        text = m_scene.guessText(*guess);
    else if (const std::optional<std::size_t> curve = layout.legendAt(help->pos()))
        text = scalingReading(m_scene.curves[*curve]);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    return true;
}

void ScalingChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_scene.isEmpty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, reading());
    } else {
        const ScalingLayout layout = layoutNow();
        ScalingPainter(m_scene, layout, palette(), font()).paint(painter, note());
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ScalingChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const ScalingLayout layout = layoutNow();
    if (m_scene.guessEditable) {
        const std::optional<std::size_t> handle = layout.guessAt(event->position());
        m_drawing = handle || layout.plot().contains(event->position().toPoint());
        m_keepsPoint = handle.has_value();
        if (handle)
            m_scene.currentGuess = handle;
        else if (m_drawing)
            drawGuess(event->position());
        describe();
        update();
    } else if (const std::optional<ScalingPlace> place = layout.pointAt(event->position())) {
        choose(place->curve, place->point);
    } else if (const std::optional<std::size_t> curve = layout.legendAt(event->position().toPoint())) {
        choose(*curve, {});
    }
}

void ScalingChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drawing)
        drawGuess(event->position());
}

void ScalingChart::mouseReleaseEvent(QMouseEvent*)
{
    m_drawing = false;
}

void ScalingChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool used = m_scene.guessEditable ? stepGuess(key) : stepCurve(key) || stepPoint(key);
    if (!used)
        QWidget::keyPressEvent(event);
}

void ScalingChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScalingChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScalingChart::choose(std::size_t curve, std::optional<std::size_t> point)
{
    const bool otherCurve = curve != m_scene.current;
    setCurrent(curve, point);
    if (otherCurve)
        Q_EMIT curveChosen(curve);
    if (point)
        Q_EMIT pointChosen({curve, *point});
}

bool ScalingChart::stepPoint(int key)
{
    const int points = pointsOfKey(key);
    if (m_scene.curves.empty() || points == 0)
        return false;
    const int last = static_cast<int>(m_scene.curves[m_scene.current].points.size()) - 1;
    const int now = m_scene.currentPoint ? static_cast<int>(*m_scene.currentPoint) : -1;
    const int next = std::clamp(now + points, 0, std::max(0, last));
    if (last >= 0 && next != now)
        choose(m_scene.current, static_cast<std::size_t>(next));
    return true;
}

bool ScalingChart::stepCurve(int key)
{
    if (m_scene.curves.empty() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const std::size_t last = m_scene.curves.size() - 1;
    const std::size_t now = m_scene.current;
    const std::size_t next = key == Qt::Key_Up ? now - std::min<std::size_t>(now, 1) : std::min(last, now + 1);
    if (next != now)
        choose(next, m_scene.currentPoint);
    return true;
}

bool ScalingChart::stepGuess(int key)
{
    if (const int points = pointsOfKey(key); points != 0) {
        m_scene.currentGuess = m_scene.guess.stepped(m_scene.currentGuess, points);
        describe();
        update();
        return true;
    }
    const double change = changeOfKey(key);
    if (change == 0)
        return false;
    if (!m_scene.currentGuess)
        m_scene.currentGuess = m_scene.guess.stepped({}, 0);
    if (m_scene.currentGuess)
        changeGuess(*m_scene.currentGuess, m_scene.guess.points()[*m_scene.currentGuess].speedup + change);
    return true;
}

void ScalingChart::drawGuess(const QPointF& pixel)
{
    const ScalingLayout layout = layoutNow();
    if (!m_keepsPoint || !m_scene.currentGuess)
        m_scene.currentGuess = m_scene.guess.nearest(layout.axes().workersAt(pixel.x()));
    if (!m_scene.currentGuess)
        return;
    const double value = layout.axes().valueAt(pixel.y());
    const int workers = m_scene.guess.points()[*m_scene.currentGuess].workers;
    changeGuess(*m_scene.currentGuess, m_scene.quantity == ScalingQuantity::SpeedUp ? value : value * workers);
}

void ScalingChart::changeGuess(std::size_t point, double speedup)
{
    const double most = m_scene.mostGuess(m_scene.guess.points()[point].workers);
    const bool changed = m_scene.guess.setSpeedUp(point, speedup, most);
    describe();
    update();
    if (changed)
        Q_EMIT guessChanged();
}

void ScalingChart::describe()
{
    QString text = reading();
    if (m_scene.guessEditable && m_scene.currentGuess)
        text = m_scene.guessText(*m_scene.currentGuess);
    else if (!m_scene.guessEditable && m_scene.currentPoint)
        text = pointText(m_scene.curves[m_scene.current], *m_scene.currentPoint);
    setAccessibleDescription(text);
}

} // namespace tutti
