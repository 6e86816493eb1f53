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

#include "app/desktop/charts/timelinepainter.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

/// By how much the scale grows at a time while a run goes on.
constexpr double growth = 1.5;

} // namespace

TimelineView::TimelineView(const TimelineSheet& sheet, QWidget* parent)
    : TimeScroller(parent)
    , m_sheet(sheet)
{
    setAccessibleDescription(timelineDescription({}));
    whenRetranslated(this, [this] { describe(); });
}

void TimelineView::dataChanged()
{
    layOut();
    // While it grows nobody wants to hear of each bar.
    if (m_sheet.isFinished() || m_sheet.tracks.empty())
        describe();
}

void TimelineView::describe()
{
    QStringList parts;
    if (const std::optional<SheetPlace> place = selectedPlace()) {
        parts << m_sheet.text(*place);
    } else {
        for (const TimelineTrack& track : m_sheet.tracks)
            parts << track.title << timelineDescription(track.data);
        parts.removeAll(QString());
    }
    setAccessibleDescription(parts.isEmpty() ? timelineDescription({}) : parts.join(QLatin1Char('\n')));
}

void TimelineView::reset()
{
    select({});
    verticalScrollBar()->setValue(0);
    showWhole();
}

void TimelineView::select(std::optional<SheetTask> task)
{
    if (task != m_selectedTask)
        m_selectedPart = 0;
    m_selectedTask = task;
    const std::optional<SheetPlace> place = selectedPlace();
    if (place) {
        const TimelineBar& bar = m_sheet.bar(*place);
        reveal({place->track, place->bar.lane}, bar.startSeconds, bar.finishSeconds);
    }
    describe();
    viewport()->update();
}

QRect TimelineView::barRect(const SheetPlace& place) const
{
    const TimelineBar& bar = m_sheet.bar(place);
    const QRect lane = geometryOfLanes().laneRect({place.track, place.bar.lane});
    const int left = qFloor(window().pixelOf(bar.startSeconds));
    const int right = std::max(left + 1, qCeil(window().pixelOf(bar.finishSeconds)));
    return {lane.left() + left, lane.top(), right - left, lane.height()};
}

TimelineGeometry TimelineView::fitted(const QSize& size) const
{
    return TimelineGeometry::fit(size, m_sheet, font());
}

double TimelineView::shownEnd() const
{
    const double end = std::max(m_sheet.endSeconds(), 1e-3);
    if (m_sheet.isFinished())
        return end;
    // A run that goes on grows in steps, so that its bars do not shrink under the eye with every job.
    return std::pow(growth, std::ceil(std::log(end) / std::log(growth)));
}

double TimelineView::zoomFocus() const
{
    const std::optional<SheetPlace> place = selectedPlace();
    return place ? window().pixelOf(m_sheet.bar(*place).startSeconds) : TimeScroller::zoomFocus();
}

void TimelineView::clicked(const QPoint& pixel)
{
    choose(barAt(pixel));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    TimelinePainter timeline(m_sheet, geometryOfLanes(), window());
    timeline.setLook(palette(), font());
    timeline.setSelected(markedPlaces());
    timeline.setRelated(relatedPlaces());
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
    showTip(help->pos(), help->globalPos());
    return true;
}

void TimelineView::showTip(const QPoint& pixel, const QPoint& globalPixel)
{
    const auto show = [&](const QString& text, const QRect& where) {
        // As plain text: a name from outside must not be taken for mark-up.
        QToolTip::showText(globalPixel, QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), viewport(), where);
    };
    const std::optional<LanePlace> lane = geometryOfLanes().laneAt(pixel.y());
    if (const std::optional<SheetPlace> place = barAt(pixel))
        show(m_sheet.text(*place), barRect(*place));
    else if (lane && pixel.x() < geometryOfLanes().labelWidth)
        show(m_sheet.tracks[lane->track].laneLabel(lane->lane), geometryOfLanes().laneRect(*lane));
    else
        QToolTip::hideText();
}

std::optional<SheetPlace> TimelineView::selectedPlace() const
{
    if (!m_selectedTask || m_selectedPart == 0)
        return m_selectedTask ? m_sheet.find(*m_selectedTask) : std::nullopt;
    for (const SheetPlace& place : m_sheet.findAll(*m_selectedTask)) {
        if (m_sheet.bar(place).part == m_selectedPart)
            return place;
    }
    return {};
}

std::vector<SheetPlace> TimelineView::markedPlaces() const
{
    std::vector<SheetPlace> places;
    if (!m_selectedTask)
        return places;
    for (std::size_t track = 0; track < m_sheet.tracks.size(); ++track) {
        if (track != m_selectedTask->track && !m_sameTasks)
            continue;
        const auto place =
            track == m_selectedTask->track ? selectedPlace() : m_sheet.find({track, m_selectedTask->task});
        if (place)
            places.push_back(*place);
    }
    return places;
}

std::vector<SheetPlace> TimelineView::relatedPlaces() const
{
    if (!m_selectedTask)
        return {};
    std::vector<SheetPlace> places = m_sheet.findAll(*m_selectedTask);
    if (const auto chosen = selectedPlace())
        std::erase(places, *chosen);
    return places;
}

std::optional<SheetPlace> TimelineView::barAt(const QPoint& pixel) const
{
    const std::optional<LanePlace> lane = geometryOfLanes().laneAt(pixel.y());
    const int left = pixel.x() - geometryOfLanes().labelWidth;
    if (!lane || left < 0)
        return {};
    const auto place = m_sheet.tracks[lane->track].data.nearest(lane->lane, window().secondsAt(left + 0.5));
    if (!place)
        return {};
    // A bar narrower than a pixel could not be hit exactly.
    const SheetPlace found {lane->track, *place};
    return barRect(found).adjusted(-2, 0, 2, 0).contains(pixel) ? std::optional(found) : std::nullopt;
}

void TimelineView::stepBar(std::ptrdiff_t bars)
{
    const std::optional<SheetPlace> place = selectedPlace();
    if (place)
        choose(SheetPlace {place->track, m_sheet.tracks[place->track].data.stepped(place->bar, bars)});
    else
        choose(m_sheet.first());
}

void TimelineView::stepLane(std::ptrdiff_t lanes)
{
    const std::optional<SheetPlace> place = selectedPlace();
    choose(place ? m_sheet.beside(*place, lanes) : m_sheet.first());
}

void TimelineView::choose(std::optional<SheetPlace> place)
{
    if (!place)
        return;
    const TimelineBar& bar = m_sheet.bar(*place);
    const std::size_t task = bar.task;
    m_selectedTask = SheetTask {place->track, task};
    m_selectedPart = bar.part;
    select(SheetTask {place->track, task});
    Q_EMIT taskChosen(place->track, task);
}

} // namespace tutti
