// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/lanepainter.h"

#include <algorithm>

#include <QPainter>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/timelineparts.h"
#include "app/desktop/charts/timelinetext.h"

namespace tutti {

namespace {

/// Narrower bars show nothing inside.
constexpr int roomForPhases = 8;
constexpr int roomForHatching = 6;
constexpr int seamHeight = 3;
/// What is left of a dimmed colour.
constexpr double dimmed = 0.22;

} // namespace

LanePainter::LanePainter(const TimelineTrack& track, const TimelineGeometry& geometry, const TimeWindow& window,
                         const QPalette& palette, const QFont& font)
    : m_track(track)
    , m_geometry(geometry)
    , m_window(window)
    , m_palette(palette)
    , m_metrics(font)
    , m_base(palette.color(QPalette::Base))
{
}

void LanePainter::paint(QPainter& painter, const LanePlace& lane) const
{
    paintBeginning(painter, m_geometry.laneRect(lane), lane.lane == 0);
    // Once a lane: to make a colour takes as long as to paint with it.
    const QColor lit = workerColour(static_cast<int>(lane.lane));
    const QColor dim = shade(lit, false);
    for (const TimelineBlock& block : blocksOf(m_track.data.lane(lane.lane), m_window)) {
        // The serial part's box stands there already.
        const bool serial = block.count == 1 && m_track.data.lane(lane.lane)[block.first].serial;
        if (!serial)
            paintBlock(painter, lane, block, block.lit ? lit : dim);
    }
    paintPart(painter, lane);
}

QRect LanePainter::barRect(const QRect& lane, int left, int right)
{
    const int air = std::max(1, lane.height() / 8);
    return {lane.left() + left, lane.top() + air, right - left, std::max(2, lane.height() - 2 * air)};
}

void LanePainter::paintBeginning(QPainter& painter, const QRect& lane, bool first) const
{
    const TimelineData& data = m_track.data;
    const QColor startup = shade(startupColour(), !m_track.part || m_track.part == LossPart::Startup);
    paintSpan(painter, lane, data.serialSeconds(), data.readySeconds(), startup);
    if (!first)
        return;
    const QColor serial = shade(serialColour(), !m_track.part || m_track.part == LossPart::Serial);
    paintSpan(painter, lane, 0, data.serialSeconds(), serial);
    // Told from the start-up without colours too.
    paintSpan(painter, lane, 0, data.serialSeconds(), QBrush(m_base, Qt::FDiagPattern));
}

void LanePainter::paintSpan(QPainter& painter, const QRect& lane, double from, double to, const QBrush& brush) const
{
    const double width = lane.width();
    const int left = qRound(std::clamp(m_window.pixelOf(from), 0.0, width));
    const int right = qRound(std::clamp(m_window.pixelOf(to), 0.0, width));
    if (to > from && right > left)
        painter.fillRect(barRect(lane, left, right), brush);
}

void LanePainter::paintPart(QPainter& painter, const LanePlace& lane) const
{
    // The start-up and the first worker's serial part are boxes already; what shows the others waiting is drawn here.
    if (!m_track.part || m_track.part == LossPart::Startup || (m_track.part == LossPart::Serial && lane.lane == 0))
        return;
    const std::vector<TimelineBar> spans = spansOf(*m_track.part, m_track.data, lane.lane);
    const QRect rect = m_geometry.laneRect(lane);
    for (const TimelineBlock& block : blocksOf(spans, m_window)) {
        const QRect box = barRect(rect, block.left, block.right);
        painter.fillRect(box, QBrush(lossColour(m_palette), Qt::Dense4Pattern));
        painter.setPen(lossColour(m_palette));
        if (box.width() > 2)
            painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

void LanePainter::paintBlock(QPainter& painter, const LanePlace& lane, const TimelineBlock& block,
                             const QColor& colour) const
{
    QRect box = barRect(m_geometry.laneRect(lane), block.left, block.right);
    // A gap of one pixel parts neighbours, where there is one to spare.
    if (box.width() > 5)
        box.setRight(box.right() - 1);
    painter.fillRect(box, colour);
    if (block.count == 1) {
        const TimelineBar& bar = m_track.data.lane(lane.lane)[block.first];
        paintPhases(painter, box, bar);
        paintSeam(painter, box, bar);
        paintName(painter, box, bar, colour);
    }
    if (!block.failed)
        return;
    const QColor text = shade(m_palette.color(QPalette::Text), block.lit);
    painter.fillRect(box, box.width() < roomForHatching ? QBrush(text) : QBrush(m_base, Qt::BDiagPattern));
}

void LanePainter::paintPhases(QPainter& painter, const QRect& box, const TimelineBar& bar) const
{
    const double took = bar.finishSeconds - bar.startSeconds;
    if (box.width() < roomForPhases || box.height() < roomForPhases || took <= 0)
        return;
    const int high = stripeHeight(box);
    double done = 0;
    int end = box.left();
    for (std::size_t i = 0; i < phaseCount; ++i) {
        if (bar.phases.at(i) <= 0)
            continue;
        const int left = box.left() + qRound(std::min(done / took, 1.0) * box.width());
        done += bar.phases.at(i);
        end = box.left() + qRound(std::min(done / took, 1.0) * box.width());
        painter.fillRect(left, box.bottom() + 1 - high, end - left, high,
                         shade(phaseColour(static_cast<Phase>(i)), bar.lit));
    }
    // Parts the stripe from the worker's colour, which may be the same.
    if (end > box.left())
        painter.fillRect(box.left(), box.bottom() - high, end - box.left(), 1, m_base);
}

void LanePainter::paintSeam(QPainter& painter, const QRect& box, const TimelineBar& bar) const
{
    if (bar.part == 0 || box.height() < roomForPhases)
        return;
    const QColor seam = shade(m_palette.color(QPalette::Text), bar.lit);
    painter.fillRect(box.left(), box.top(), box.width(), seamHeight, seam);
    painter.fillRect(box.left(), box.top() + seamHeight, box.width(), 1, m_base);
}

void LanePainter::paintName(QPainter& painter, const QRect& box, const TimelineBar& bar, const QColor& colour) const
{
    const int stripe = stripeHeight(box) + 1;
    const int seam = bar.part > 0 ? seamHeight + 1 : 0;
    if (box.width() < 8 * m_metrics.averageCharWidth() || box.height() - stripe - seam < m_metrics.height())
        return;
    painter.setPen(readableOn(colour));
    // Of a part its number is worth more than the name, which all of them bear.
    const QString part = partText(bar);
    const int room = part.isEmpty() ? 0 : m_metrics.horizontalAdvance(part) + m_metrics.averageCharWidth();
    const QRect text = box.adjusted(4, seam, -2, -stripe);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     m_metrics.elidedText(m_track.nameOf(bar.task), Qt::ElideMiddle, box.width() - 6 - room));
    painter.drawText(text.adjusted(0, 0, -2, 0), Qt::AlignVCenter | Qt::AlignRight, part);
}

QColor LanePainter::shade(const QColor& colour, bool lit) const
{
    return lit ? colour : mixed(colour, m_base, dimmed);
}

int LanePainter::stripeHeight(const QRect& box)
{
    return std::max(3, box.height() / 4);
}

} // namespace tutti
