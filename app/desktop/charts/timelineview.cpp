// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelineview.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QtMath>

#include "app/desktop/charts/timelinetext.h"

namespace tutti {

namespace {

/// By how much the scale grows at a time while a run goes on.
constexpr double growth = 1.5;

} // namespace

TimelineView::TimelineView(const TimelineData& timeline, NameFunction nameOf, QWidget* parent)
    : TimeScroller(parent)
    , m_timeline(timeline)
    , m_nameOf(std::move(nameOf))
{
}

void TimelineView::dataChanged()
{
    layOut();
}

void TimelineView::reset()
{
    select({});
    verticalScrollBar()->setValue(0);
    showWhole();
}

void TimelineView::select(std::optional<std::size_t> task)
{
    m_selectedTask = task;
    const std::optional<BarPlace> place = selectedPlace();
    if (place) {
        const TimelineBar& bar = m_timeline.bar(*place);
        setAccessibleDescription(barText(m_nameOf(*task), place->lane, bar, m_timeline.kind()));
        reveal(place->lane, bar.startSeconds, bar.finishSeconds);
    } else {
        setAccessibleDescription({});
    }
    viewport()->update();
}

QRect TimelineView::barRect(const BarPlace& place) const
{
    const TimelineBar& bar = m_timeline.bar(place);
    const QRect lane = geometryOfLanes().laneRect(place.lane);
    const int left = qFloor(window().pixelOf(bar.startSeconds));
    const int right = std::max(left + 1, qCeil(window().pixelOf(bar.finishSeconds)));
    return {lane.left() + left, lane.top(), right - left, lane.height()};
}

double TimelineView::shownEnd() const
{
    const double end = std::max(m_timeline.endSeconds(), 1e-3);
    if (m_timeline.isFinished())
        return end;
    // A run that goes on grows in steps, so that its bars do not shrink under the eye with every job.
    return std::pow(growth, std::ceil(std::log(end) / std::log(growth)));
}

double TimelineView::zoomFocus() const
{
    const std::optional<BarPlace> place = selectedPlace();
    return place ? window().pixelOf(m_timeline.bar(*place).startSeconds) : TimeScroller::zoomFocus();
}

void TimelineView::clicked(const QPoint& pixel)
{
    choose(barAt(pixel));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    TimelinePainter timeline(m_timeline, geometryOfLanes(), window());
    timeline.setLook(palette(), font());
    timeline.setNames(m_nameOf);
    timeline.setSelected(selectedPlace());
    timeline.paint(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    constexpr std::ptrdiff_t all = 1'000'000'000;
    const int key = event->modifiers().testFlag(Qt::ControlModifier) ? 0 : event->key();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepBar(key == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        stepBar(key == Qt::Key_Home ? -all : all);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepLane(key == Qt::Key_Up ? -1 : 1);
        break;
    default:
        TimeScroller::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    TimeScroller::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    TimeScroller::focusOutEvent(event);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeScroller::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<BarPlace> place = barAt(help->pos());
    if (place) {
        const TimelineBar& bar = m_timeline.bar(*place);
        // As plain text: a name from outside must not be taken for mark-up.
        const QString text = barText(m_nameOf(bar.task), place->lane, bar, m_timeline.kind()).toHtmlEscaped();
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text), viewport(), barRect(*place));
    } else {
        QToolTip::hideText();
    }
    return true;
}

std::optional<BarPlace> TimelineView::selectedPlace() const
{
    return m_selectedTask ? m_timeline.find(*m_selectedTask) : std::nullopt;
}

std::optional<BarPlace> TimelineView::barAt(const QPoint& pixel) const
{
    const std::optional<std::size_t> lane = geometryOfLanes().laneAt(pixel.y());
    const int left = pixel.x() - geometryOfLanes().labelWidth;
    if (!lane || left < 0)
        return {};
    const std::optional<BarPlace> place = m_timeline.nearest(*lane, window().secondsAt(left + 0.5));
    // A bar narrower than a pixel could not be hit exactly.
    return place && barRect(*place).adjusted(-2, 0, 2, 0).contains(pixel) ? place : std::nullopt;
}

std::optional<BarPlace> TimelineView::firstBar() const
{
    for (std::size_t lane = 0; lane < m_timeline.lanes(); ++lane) {
        if (const std::optional<BarPlace> first = m_timeline.nearest(lane, 0))
            return first;
    }
    return {};
}

void TimelineView::stepBar(std::ptrdiff_t bars)
{
    const std::optional<BarPlace> place = selectedPlace();
    choose(place ? m_timeline.stepped(*place, bars) : firstBar());
}

void TimelineView::stepLane(std::ptrdiff_t lanes)
{
    const std::optional<BarPlace> place = selectedPlace();
    if (!place) {
        choose(firstBar());
        return;
    }
    const TimelineBar& bar = m_timeline.bar(*place);
    const double middle = (bar.startSeconds + bar.finishSeconds) / 2;
    const auto count = static_cast<std::ptrdiff_t>(m_timeline.lanes());
    // A worker without jobs is passed over.
    for (auto lane = static_cast<std::ptrdiff_t>(place->lane) + lanes; lane >= 0 && lane < count; lane += lanes) {
        if (const auto nearest = m_timeline.nearest(static_cast<std::size_t>(lane), middle)) {
            choose(nearest);
            return;
        }
    }
}

void TimelineView::choose(std::optional<BarPlace> place)
{
    if (!place)
        return;
    const std::size_t task = m_timeline.bar(*place).task;
    select(task);
    Q_EMIT taskChosen(task);
}

} // namespace tutti
