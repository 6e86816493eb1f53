// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/entrylabel.h"

#include <algorithm>

#include <QLocale>
#include <QStringList>

#include "app/desktop/text/comparisontext.h"

namespace tutti {

QString fittedLabel(const Comparison& comparison, std::size_t entry, int width, const QFontMetrics& metrics)
{
    QString whole = settingLabel(comparison, entry);
    if (metrics.horizontalAdvance(whole) <= width)
        return whole;
    const QString dot = settingSeparator();
    QStringList parts = whole.split(dot);
    if (parts.size() < 2)
        return metrics.elidedText(whole, Qt::ElideMiddle, width);
    parts[1] = QLocale().toString(comparison.entries[entry].setting.workers);
    if (metrics.horizontalAdvance(parts.join(dot)) <= width)
        return parts.join(dot);
    const bool hasSchedule = parts.size() > 2;
    int room = width - metrics.horizontalAdvance(parts[1]) - (hasSchedule ? 2 : 1) * metrics.horizontalAdvance(dot);
    if (hasSchedule) {
        const int engine = std::min(metrics.horizontalAdvance(parts[0]), room * 3 / 5);
        parts[2] = metrics.elidedText(parts[2], Qt::ElideRight, room - engine);
        room -= metrics.horizontalAdvance(parts[2]);
    }
    parts[0] = metrics.elidedText(parts[0], Qt::ElideMiddle, room);
    return metrics.elidedText(parts.join(dot), Qt::ElideRight, width);
}

} // namespace tutti
