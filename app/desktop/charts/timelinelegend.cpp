// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinelegend.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>
#include <QStringList>

#include "app/desktop/charts/colours.h"
#include "app/desktop/text/runtext.h"
#include "app/desktop/text/waterfalltext.h"

namespace tutti {

namespace {

constexpr int swatchSize = 12;
constexpr int swatchGap = 5;
constexpr int entryGap = 14;

template<typename Test>
bool any(const TimelineSheet& sheet, Test test)
{
    return std::any_of(sheet.tracks.begin(), sheet.tracks.end(), test);
}

} // namespace

std::vector<LegendEntry> legendOf(const TimelineSheet& sheet, const QPalette& palette)
{
    std::vector<LegendEntry> entries;
    if (any(sheet, [](const TimelineTrack& track) { return track.data.serialSeconds() > 0; }))
        entries.push_back({serialColour(), Qt::FDiagPattern, TimelineLegend::tr("Serial part")});
    if (any(sheet, [](const TimelineTrack& track) { return track.data.startupSeconds() > 0; }))
        entries.push_back({startupColour(), Qt::NoBrush, TimelineLegend::tr("Start-up")});
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const auto phase = static_cast<Phase>(i);
        if (any(sheet, [phase](const TimelineTrack& track) { return track.data.hasPhase(phase); }))
            entries.push_back({phaseColour(phase), Qt::NoBrush, phaseText(phase)});
    }
    if (any(sheet, [](const TimelineTrack& track) { return track.data.hasParts(); }))
        entries.push_back({palette.color(QPalette::Text), Qt::NoBrush, TimelineLegend::tr("part of a file")});
    if (any(sheet, [](const TimelineTrack& track) { return track.data.hasFailures(); }))
        entries.push_back({palette.color(QPalette::Text), Qt::BDiagPattern, TimelineLegend::tr("failed")});
    const auto lit = std::find_if(sheet.tracks.begin(), sheet.tracks.end(), [](const TimelineTrack& track) {
        return track.part == LossPart::Serial || track.part == LossPart::Uneven || track.part == LossPart::OwnCost;
    });
    if (lit != sheet.tracks.end())
        entries.push_back({lossColour(palette), Qt::Dense4Pattern, lostTimeText(*lit->part)});
    return entries;
}

TimelineLegend::TimelineLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegend::setEntries(std::vector<LegendEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QStringList texts;
    for (const LegendEntry& entry : m_entries)
        texts << entry.text;
    setAccessibleName(tr("Legend: %1").arg(texts.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

std::vector<QRect> TimelineLegend::placesIn(int width) const
{
    const int line = fontMetrics().height() + 2;
    std::vector<QRect> places;
    std::size_t first = 0;
    int left = 0;
    int top = 0;
    const auto alignRight = [&](std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            places[i].translate(std::max(0, width - (left - entryGap)), 0);
        first = last;
    };
    for (const LegendEntry& entry : m_entries) {
        const int wide = entryWidth(entry);
        if (left > 0 && left + wide > width) {
            alignRight(places.size());
            left = 0;
            top += line;
        }
        places.emplace_back(left, top, std::min(wide, width), line);
        left += wide + entryGap;
    }
    alignRight(places.size());
    return places;
}

int TimelineLegend::heightForWidth(int width) const
{
    const std::vector<QRect> places = placesIn(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

QSize TimelineLegend::sizeHint() const
{
    int width = 0;
    for (const LegendEntry& entry : m_entries)
        width += entryWidth(entry) + entryGap;
    return {std::max(0, width - entryGap), m_entries.empty() ? 0 : fontMetrics().height() + 2};
}

QSize TimelineLegend::minimumSizeHint() const
{
    int width = 0;
    for (const LegendEntry& entry : m_entries)
        width = std::max(width, entryWidth(entry));
    return {width, m_entries.empty() ? 0 : fontMetrics().height() + 2};
}

void TimelineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const std::vector<QRect> places = placesIn(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const LegendEntry& entry = m_entries[i];
        const QRect place = places[i];
        const QRect swatch(place.left(), place.center().y() - swatchSize / 2, swatchSize, swatchSize);
        const bool onlyPattern = entry.pattern == Qt::Dense4Pattern;
        if (!onlyPattern)
            painter.fillRect(swatch, entry.colour);
        if (entry.pattern != Qt::NoBrush)
            painter.fillRect(swatch,
                             QBrush(onlyPattern ? entry.colour : palette().color(QPalette::Base), entry.pattern));
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect text = place.adjusted(swatchSize + swatchGap, 0, 1, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(entry.text, Qt::ElideRight, text.width()));
    }
}

void TimelineLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

int TimelineLegend::entryWidth(const LegendEntry& entry) const
{
    return swatchSize + swatchGap + fontMetrics().horizontalAdvance(entry.text);
}

} // namespace tutti
