// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinepainter.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/lanepainter.h"
#include "app/desktop/charts/ticks.h"
#include "app/desktop/charts/timelinetext.h"

namespace tutti {

TimelinePainter::TimelinePainter(const TimelineSheet& sheet, const TimelineGeometry& geometry, const TimeWindow& window)
    : m_sheet(sheet)
    , m_geometry(geometry)
    , m_window(window)
{
}

void TimelinePainter::setLook(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
}

void TimelinePainter::paint(QPainter& painter) const
{
    painter.setFont(m_font);
    painter.fillRect(QRect(QPoint(0, 0), m_geometry.size), m_palette.color(QPalette::Base));
    const int room = m_geometry.lanesArea().width() / (QFontMetrics(m_font).horizontalAdvance(rulerText(100, 2)) + 16);
    const std::vector<double> ticks = roundTicks(m_window.fromSeconds, m_window.toSeconds(), std::max(2, room));
    const QRect below(0, m_geometry.rulerHeight, m_geometry.size.width(), m_geometry.size.height());
    painter.setClipRect(below);
    for (std::size_t track = 0; track < m_sheet.tracks.size(); ++track)
        paintEnd(painter, track);
    painter.setClipping(false);
    paintGrid(painter, ticks);
    painter.setClipRect(below);
    for (std::size_t track = 0; track < m_sheet.tracks.size(); ++track)
        paintTrack(painter, track);
    for (const SheetPlace& place : m_related)
        paintFrame(painter, place, 1);
    for (const SheetPlace& place : m_selected)
        paintFrame(painter, place, 2);
    painter.setClipping(false);
    paintRuler(painter, ticks);
}

void TimelinePainter::paintGrid(QPainter& painter, const std::vector<double>& ticks) const
{
    const QRect area = m_geometry.lanesArea();
    painter.setPen(gridColour(m_palette));
    for (const double seconds : ticks) {
        const int x = area.left() + qRound(m_window.pixelOf(seconds));
        painter.drawLine(x, m_geometry.rulerHeight - 4, x, area.bottom());
    }
    painter.setPen(faint(0.5));
    painter.drawLine(area.left() - 1, 0, area.left() - 1, area.bottom());
}

void TimelinePainter::paintEnd(QPainter& painter, std::size_t track) const
{
    const TimelineData& data = m_sheet.tracks[track].data;
    if (!data.isFinished())
        return;
    QRect rect = m_geometry.trackRect(track);
    // The last one's end reaches to the bottom.
    if (track + 1 == m_sheet.tracks.size())
        rect.setBottom(std::max(rect.bottom(), m_geometry.lanesArea().bottom()));
    const int end = qRound(std::clamp<double>(m_window.pixelOf(data.endSeconds()), 0, rect.width()));
    painter.fillRect(rect.adjusted(end, 0, 0, 0), m_palette.color(QPalette::AlternateBase));
    if (m_sheet.tracks.size() < 2)
        return;
    painter.setPen(faint(0.6));
    painter.drawLine(rect.left() + end, rect.top(), rect.left() + end, rect.bottom());
}

void TimelinePainter::paintRuler(QPainter& painter, const std::vector<double>& ticks) const
{
    const QFontMetrics metrics(m_font);
    const QRect area = m_geometry.lanesArea();
    const int decimals = tickDecimals(ticks);
    painter.setPen(m_palette.color(QPalette::Text));
    for (const double seconds : ticks) {
        const QString text = rulerText(seconds, decimals);
        const int width = metrics.horizontalAdvance(text);
        const int middle = area.left() + qRound(m_window.pixelOf(seconds));
        const int left =
            std::clamp(middle - width / 2, area.left() + 2, std::max(area.left() + 2, area.right() - width));
        painter.drawText(left, metrics.ascent() + 2, text);
    }
    painter.setPen(faint(0.5));
    painter.drawLine(0, m_geometry.rulerHeight - 1, m_geometry.size.width(), m_geometry.rulerHeight - 1);
}

void TimelinePainter::paintTrack(QPainter& painter, std::size_t track) const
{
    const TimelineTrack& shown = m_sheet.tracks[track];
    const LanePainter lanes(shown, m_geometry, m_window, m_palette, m_font);
    for (std::size_t lane = 0; lane < shown.data.lanes(); ++lane) {
        const LanePlace place {track, lane};
        if (!isVisible(m_geometry.laneRect(place)))
            continue;
        paintLabel(painter, place);
        painter.save();
        painter.setClipRect(m_geometry.lanesArea());
        lanes.paint(painter, place);
        painter.restore();
    }
    if (m_geometry.titleHeight > 0 && isVisible(m_geometry.titleRect(track)))
        paintTitle(painter, track);
}

void TimelinePainter::paintTitle(QPainter& painter, std::size_t track) const
{
    const QRect rect = m_geometry.titleRect(track);
    painter.fillRect(rect, mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.08));
    painter.setPen(m_palette.color(QPalette::Text));
    QFont bold = m_font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(rect.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(bold).elidedText(m_sheet.tracks[track].title, Qt::ElideMiddle, rect.width() - 12));
    painter.setFont(m_font);
}

void TimelinePainter::paintLabel(QPainter& painter, const LanePlace& lane) const
{
    const QRect rect = m_geometry.laneRect(lane);
    const QFontMetrics metrics(m_font);
    // Where lanes are lower than text, only some bear their name.
    const std::size_t every = static_cast<std::size_t>((metrics.height() - 1) / m_geometry.laneHeight) + 1;
    if (lane.lane % every != 0)
        return;
    QRect label(6, rect.top(), m_geometry.labelWidth - 8, rect.height() * static_cast<int>(every));
    // At the end of a run's lanes it moves up, and never stands in the next run's title.
    label.moveBottom(std::min(label.bottom(), m_geometry.trackRect(lane.track).bottom()));
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, labelText(lane, metrics, label.width()));
}

QString TimelinePainter::labelText(const LanePlace& lane, const QFontMetrics& metrics, int width) const
{
    const TimelineTrack& track = m_sheet.tracks[lane.track];
    if (m_geometry.shortLabels)
        return laneNumber(lane.lane, track.data.kind());
    const QString name = laneText(lane.lane, track.data.kind());
    // A host of which three letters are left says nothing.
    const int least = metrics.horizontalAdvance(name) + 6 * metrics.averageCharWidth();
    const QString label = track.laneLabel(lane.lane);
    return metrics.horizontalAdvance(label) > width && least > width ? name
                                                                     : metrics.elidedText(label, Qt::ElideRight, width);
}

void TimelinePainter::paintFrame(QPainter& painter, const SheetPlace& place, int width) const
{
    const TimelineBar& bar = m_sheet.bar(place);
    const double last = m_geometry.lanesArea().width();
    const int left = qFloor(std::clamp(m_window.pixelOf(bar.startSeconds), -4.0, last + 4));
    const int right = qCeil(std::clamp(m_window.pixelOf(bar.finishSeconds), -4.0, last + 4));
    const QRect lane = m_geometry.laneRect({place.track, place.bar.lane});
    painter.save();
    painter.setClipRect(m_geometry.lanesArea());
    const QRect box = LanePainter::barRect(lane, left, std::max(right, left + 2)).adjusted(-1, -1, 0, 0);
    painter.setPen(QPen(m_palette.color(QPalette::Base), width + 2));
    painter.drawRect(box);
    painter.setPen(QPen(m_palette.color(QPalette::Text), width));
    painter.drawRect(box);
    painter.restore();
}

bool TimelinePainter::isVisible(const QRect& rect) const
{
    return rect.bottom() >= m_geometry.rulerHeight && rect.top() < m_geometry.size.height();
}

QColor TimelinePainter::faint(double share) const
{
    return mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), share);
}

} // namespace tutti
