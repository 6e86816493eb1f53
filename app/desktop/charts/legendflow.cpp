// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/legendflow.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr int gap = 6;

} // namespace

LegendFlow LegendFlow::of(const QStringList& texts, const QRect& room, const QFontMetrics& metrics)
{
    LegendFlow flow;
    const int lineHeight = metrics.height() + 4;
    QPoint at = room.topLeft();
    for (const QString& text : texts) {
        const int wanted = symbolWidth(metrics) + gap + metrics.horizontalAdvance(text) + 2;
        const int width = std::min(wanted, room.width());
        if (at.x() > room.left() && at.x() + width > room.right() + 1)
            at = {room.left(), at.y() + lineHeight};
        flow.items.emplace_back(at, QSize(width, lineHeight));
        at.rx() += width + 2 * gap;
    }
    flow.height = texts.isEmpty() ? 0 : at.y() + lineHeight - room.top();
    return flow;
}

int LegendFlow::symbolWidth(const QFontMetrics& metrics)
{
    return metrics.height() * 3 / 2;
}

QRect LegendFlow::symbol(std::size_t item, const QFontMetrics& metrics) const
{
    const QRect& place = items[item];
    return {place.left(), place.top() + 2, symbolWidth(metrics), place.height() - 4};
}

QRect LegendFlow::text(std::size_t item, const QFontMetrics& metrics) const
{
    return items[item].adjusted(symbolWidth(metrics) + gap, 0, 0, 0);
}

} // namespace tutti
