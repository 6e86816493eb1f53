// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinepainter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/ticks.h"
#include "app/desktop/charts/timelinetext.h"

namespace tutti {

namespace {

constexpr int leastLaneHeight = 8;
/// Narrower bars show nothing inside.
constexpr int roomForPhases = 24;
constexpr int roomForName = 48;
constexpr int roomForHatching = 6;

/// How far a phase's shade is from the worker's colour; neighbours in the usual order of work differ.
constexpr std::array<double, phaseCount> phaseShades {0.45, 0, 0.3, 0, 0.3, 0.65, 0, 0.8};

} // namespace

TimelineGeometry TimelineGeometry::fit(const QSize& size, std::size_t lanes, const QFont& font, LaneKind kind)
{
    const QFontMetrics metrics(font);
    TimelineGeometry geometry;
    geometry.size = size;
    const std::size_t last = std::max<std::size_t>(lanes, 1) - 1;
    geometry.labelWidth = metrics.horizontalAdvance(laneText(last, kind)) + 14;
    geometry.shortLabels = geometry.labelWidth > size.width() / 5;
    if (geometry.shortLabels)
        geometry.labelWidth = metrics.horizontalAdvance(workerNumber(last)) + 14;
    geometry.rulerHeight = metrics.height() + 8;
    const int room = (size.height() - geometry.rulerHeight) / static_cast<int>(std::max<std::size_t>(lanes, 1));
    geometry.laneHeight = std::clamp(room, leastLaneHeight, 3 * metrics.height());
    return geometry;
}

QRect TimelineGeometry::laneRect(std::size_t lane) const
{
    const int top = rulerHeight + static_cast<int>(lane) * laneHeight - scrolled;
    return {labelWidth, top, size.width() - labelWidth, laneHeight};
}

QRect TimelineGeometry::lanesArea() const
{
    return {labelWidth, rulerHeight, size.width() - labelWidth, size.height() - rulerHeight};
}

std::optional<std::size_t> TimelineGeometry::laneAt(int y) const
{
    if (y < rulerHeight || y >= size.height())
        return {};
    return static_cast<std::size_t>((y - rulerHeight + scrolled) / laneHeight);
}

TimelinePainter::TimelinePainter(const TimelineData& data, const TimelineGeometry& geometry, const TimeWindow& window)
    : m_data(data)
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
    paintGrid(painter, ticks);
    painter.setClipRect(QRect(0, m_geometry.rulerHeight, m_geometry.size.width(), m_geometry.size.height()));
    for (std::size_t lane = 0; lane < m_data.lanes(); ++lane) {
        const QRect rect = m_geometry.laneRect(lane);
        if (rect.bottom() >= m_geometry.rulerHeight && rect.top() < m_geometry.size.height())
            paintLane(painter, lane);
    }
    paintSelected(painter);
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
    if (!m_data.isFinished())
        return;
    const int end = area.left() + qRound(std::min<double>(m_window.pixelOf(m_data.endSeconds()), area.width()));
    painter.fillRect(QRect(end, area.top(), area.right() + 1 - end, area.height()),
                     m_palette.color(QPalette::AlternateBase));
}

void TimelinePainter::paintRuler(QPainter& painter, const std::vector<double>& ticks) const
{
    const QFontMetrics metrics(m_font);
    const QRect area = m_geometry.lanesArea();
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    painter.setPen(m_palette.color(QPalette::Text));
    for (const double seconds : ticks) {
        const QString text = rulerText(seconds, decimals);
        const int width = metrics.horizontalAdvance(text);
        const int middle = area.left() + qRound(m_window.pixelOf(seconds));
        const int left =
            std::clamp(middle - width / 2, area.left() + 2, std::max(area.left() + 2, area.right() - width));
        painter.drawText(left, metrics.ascent() + 2, text);
    }
    painter.setPen(mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.5));
    painter.drawLine(0, m_geometry.rulerHeight - 1, m_geometry.size.width(), m_geometry.rulerHeight - 1);
    painter.drawLine(area.left() - 1, 0, area.left() - 1, area.bottom());
}

void TimelinePainter::paintLane(QPainter& painter, std::size_t lane) const
{
    const QRect rect = m_geometry.laneRect(lane);
    const QFontMetrics metrics(m_font);
    // Where lanes are lower than text, only some bear their name.
    const std::size_t every = static_cast<std::size_t>((metrics.height() - 1) / m_geometry.laneHeight) + 1;
    if (lane % every == 0) {
        const QRect label(6, rect.top(), m_geometry.labelWidth, rect.height() * static_cast<int>(every));
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         m_geometry.shortLabels ? workerNumber(lane) : laneText(lane, m_data.kind()));
    }
    painter.save();
    painter.setClipRect(m_geometry.lanesArea());
    const int startup = qRound(std::min<double>(m_window.pixelOf(m_data.startupSeconds()), rect.width()));
    if (startup > 0)
        painter.fillRect(barRect(lane, 0, startup), startupColour());
    for (const TimelineBlock& block : blocksOf(m_data.lane(lane), m_window))
        paintBlock(painter, lane, block);
    painter.restore();
}

void TimelinePainter::paintBlock(QPainter& painter, std::size_t lane, const TimelineBlock& block) const
{
    const QColor colour = workerColour(static_cast<int>(lane));
    QRect box = barRect(lane, block.left, block.right);
    // A gap of one pixel parts neighbours, where there is one to spare.
    if (box.width() > 5)
        box.setRight(box.right() - 1);
    painter.fillRect(box, colour);
    if (block.count == 1) {
        const TimelineBar& bar = m_data.lane(lane)[block.first];
        paintPhases(painter, box, bar, colour);
        paintName(painter, box, bar, colour);
    }
    if (block.failed && box.width() < roomForHatching)
        painter.fillRect(box, m_palette.color(QPalette::Text));
    else if (block.failed)
        painter.fillRect(box, QBrush(m_palette.color(QPalette::Base), Qt::BDiagPattern));
}

void TimelinePainter::paintPhases(QPainter& painter, const QRect& box, const TimelineBar& bar,
                                  const QColor& colour) const
{
    const double took = bar.finishSeconds - bar.startSeconds;
    if (box.width() < roomForPhases || took <= 0)
        return;
    const int high = std::max(3, box.height() / 4);
    double done = 0;
    for (std::size_t i = 0; i < phaseCount; ++i) {
        if (bar.phases.at(i) <= 0)
            continue;
        const int left = box.left() + qRound(std::min(done / took, 1.0) * box.width());
        done += bar.phases.at(i);
        const int right = box.left() + qRound(std::min(done / took, 1.0) * box.width());
        painter.fillRect(left, box.bottom() + 1 - high, right - left, high,
                         mixed(m_palette.color(QPalette::Base), colour, phaseShades.at(i)));
    }
}

void TimelinePainter::paintName(QPainter& painter, const QRect& box, const TimelineBar& bar, const QColor& colour) const
{
    const QFontMetrics metrics(m_font);
    const int phases = std::max(3, box.height() / 4);
    if (m_nameOf == nullptr || box.width() < roomForName || box.height() - phases < metrics.height())
        return;
    painter.setPen(readableOn(colour));
    painter.drawText(box.adjusted(4, 0, -2, -phases), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText((*m_nameOf)(bar.task), Qt::ElideMiddle, box.width() - 6));
}

void TimelinePainter::paintSelected(QPainter& painter) const
{
    if (!m_selected || m_selected->lane >= m_data.lanes())
        return;
    const TimelineBar& bar = m_data.bar(*m_selected);
    const double last = m_geometry.lanesArea().width();
    const int left = qFloor(std::clamp(m_window.pixelOf(bar.startSeconds), -4.0, last + 4));
    const int right = qCeil(std::clamp(m_window.pixelOf(bar.finishSeconds), -4.0, last + 4));
    painter.save();
    painter.setClipRect(m_geometry.lanesArea());
    const QRect box = barRect(m_selected->lane, left, std::max(right, left + 2)).adjusted(-1, -1, 0, 0);
    painter.setPen(QPen(m_palette.color(QPalette::Base), 4));
    painter.drawRect(box);
    painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
    painter.drawRect(box);
    painter.restore();
}

QRect TimelinePainter::barRect(std::size_t lane, int left, int right) const
{
    const QRect rect = m_geometry.laneRect(lane);
    const int air = std::max(1, rect.height() / 8);
    return {rect.left() + left, rect.top() + air, right - left, std::max(2, rect.height() - 2 * air)};
}

} // namespace tutti
