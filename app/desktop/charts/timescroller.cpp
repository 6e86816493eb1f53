// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timescroller.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace tutti {

namespace {

constexpr double zoomStep = 0.7;
/// The length of the horizontal scroll bar: a run of hours at a microsecond a pixel has more pixels than an int.
constexpr double scrollUnits = 1e6;

} // namespace

TimeScroller::TimeScroller(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void TimeScroller::zoomIn()
{
    const double focus = zoomFocus();
    zoomAt(zoomStep, focus >= 0 && focus < m_window.pixels ? focus : m_window.pixels / 2.0);
}

void TimeScroller::zoomOut()
{
    zoomAt(1 / zoomStep, m_window.pixels / 2.0);
}

void TimeScroller::showWhole()
{
    m_whole = true;
    layOut();
}

QSize TimeScroller::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
}

void TimeScroller::layOut()
{
    m_geometry = fitted(viewport()->size());
    const int room = m_geometry.lanesArea().height();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_geometry.laneHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.contentHeight() - room));
    m_geometry.scrolled = verticalScrollBar()->value();
    m_window.pixels = std::max(1, m_geometry.lanesArea().width());
    if (m_whole)
        m_window = TimeWindow::whole(shownEnd(), m_window.pixels);
    setWindow(m_window);
}

void TimeScroller::reveal(const LanePlace& lane, double fromSeconds, double toSeconds)
{
    const QRect area = m_geometry.lanesArea();
    const QRect rect = m_geometry.laneRect(lane);
    if (rect.top() < area.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (area.top() - rect.top()));
    else if (rect.bottom() > area.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - area.bottom());
    if (toSeconds < m_window.fromSeconds || fromSeconds > m_window.toSeconds())
        moveTo(fromSeconds - m_window.secondsPerPixel * m_window.pixels / 2);
}

void TimeScroller::resizeEvent(QResizeEvent*)
{
    layOut();
}

void TimeScroller::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    const double left = event->position().x() - m_geometry.labelWidth;
    // With Alt pressed Qt turns the wheel sideways by itself; with Shift it does not.
    if (angle.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier))
        moveTo(m_window.fromSeconds - (angle.x() != 0 ? angle.x() : angle.y()) * m_window.secondsPerPixel);
    else if (left < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - angle.y() / 2);
    else
        zoomAt(std::pow(zoomStep, angle.y() / 120.0), left);
    event->accept();
}

void TimeScroller::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_pressedFrom = m_window.fromSeconds;
    m_pressedScroll = verticalScrollBar()->value();
    m_dragging = false;
}

void TimeScroller::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const QPoint moved = event->position().toPoint() - *m_pressed;
    if (!m_dragging && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    verticalScrollBar()->setValue(m_pressedScroll - moved.y());
    moveTo(m_pressedFrom - moved.x() * m_window.secondsPerPixel);
}

void TimeScroller::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    viewport()->unsetCursor();
    if (!m_dragging)
        clicked(event->position().toPoint());
}

void TimeScroller::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const double step = m_window.secondsPerPixel * m_window.pixels * 0.1;
    if (control && event->key() == Qt::Key_Left)
        moveTo(m_window.fromSeconds - step);
    else if (control && event->key() == Qt::Key_Right)
        moveTo(m_window.fromSeconds + step);
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else if (event->key() == Qt::Key_0)
        showWhole();
    else
        event->ignore();
}

void TimeScroller::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void TimeScroller::scrollContentsBy(int, int)
{
    m_geometry.scrolled = verticalScrollBar()->value();
    if (!m_settingScrollBars)
        m_window = m_window.movedTo(horizontalScrollBar()->value() / scrollUnits * shownEnd(), shownEnd());
    viewport()->update();
}

void TimeScroller::moveTo(double fromSeconds)
{
    setWindow(m_window.movedTo(fromSeconds, shownEnd()));
}

void TimeScroller::setWindow(const TimeWindow& window)
{
    m_window = window.movedTo(window.fromSeconds, shownEnd());
    const double shown = m_window.secondsPerPixel * m_window.pixels / shownEnd();
    const int page = static_cast<int>(std::clamp(shown, 0.0, 1.0) * scrollUnits);
    m_settingScrollBars = true;
    horizontalScrollBar()->setPageStep(page);
    horizontalScrollBar()->setSingleStep(std::max(1, page / 20));
    horizontalScrollBar()->setRange(0, static_cast<int>(scrollUnits) - page);
    horizontalScrollBar()->setValue(static_cast<int>(m_window.fromSeconds / shownEnd() * scrollUnits));
    m_settingScrollBars = false;
    viewport()->update();
}

void TimeScroller::zoomAt(double factor, double pixel)
{
    const TimeWindow zoomed = m_window.zoomed(factor, pixel, shownEnd());
    m_whole = zoomed.secondsPerPixel >= TimeWindow::whole(shownEnd(), m_window.pixels).secondsPerPixel;
    setWindow(zoomed);
}

} // namespace tutti
