// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/lanetable.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPixmap>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

QPixmap swatch(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(colour);
    return pixmap;
}

QString nameOfLane(const TimelineSheet& sheet, const LanePlace& place)
{
    QString label = sheet.tracks[place.track].laneLabel(place.lane);
    if (sheet.tracks.size() < 2)
        return label;
    return QStringLiteral("%1 %2").arg(QChar(place.track == 0 ? 0x25b2 : 0x25bc)).arg(label);
}

} // namespace

LaneTable::LaneTable(QWidget* parent)
    : QTableWidget(0, 4, parent)
{
    keepTranslated(this, [this] {
        setAccessibleName(tr("Jobs, busy and idle time of each worker"));
        setHorizontalHeaderLabels({tr("Worker"), tr("Jobs"), tr("Busy"), tr("Idle")});
        horizontalHeaderItem(2)->setToolTip(tr("Busy = sum of the times of the worker's jobs"));
        horizontalHeaderItem(3)->setToolTip(
            tr("Idle = wall time − start-up − busy, for the first worker − serial part too"));
    });
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    // The number at the end tells lanes apart.
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setVisible(false);
    // Not by contents: measuring every cell again at each record costs a tenth of a second.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    keepTranslated(this, [this] { fit(); });
}

void LaneTable::fill(const TimelineSheet& sheet)
{
    setRowCount(static_cast<int>(sheet.laneCount()));
    int row = 0;
    for (std::size_t track = 0; track < sheet.tracks.size(); ++track) {
        for (std::size_t lane = 0; lane < sheet.tracks[track].data.lanes(); ++lane)
            fillLane(sheet, {track, lane}, row++);
    }
}

void LaneTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LaneTable::fit()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    // What numbers need at most, in nearly all runs; names may be cut.
    int numbers = 0;
    for (const auto& [column, widest] : {std::pair(1, "10,000"), std::pair(2, "100.00 s"), std::pair(3, "100.00 s")}) {
        const QString heading = horizontalHeaderItem(column)->text();
        const int wide =
            std::max(metrics.horizontalAdvance(QString::fromLatin1(widest)), metrics.horizontalAdvance(heading));
        horizontalHeader()->resizeSection(column, wide + 14);
        numbers += wide + 14;
    }
    setMinimumWidth(numbers + metrics.horizontalAdvance(QStringLiteral("Process 64")) + 44);
    m_usualWidth = numbers + metrics.horizontalAdvance(QStringLiteral("OpenMP thread 64, node64")) + 40;
}

void LaneTable::fillLane(const TimelineSheet& sheet, const LanePlace& place, int row)
{
    const LaneSummary summary = sheet.tracks[place.track].data.summary(place.lane);
    setCell(row, 0, nameOfLane(sheet, place));
    // The triangle of the upper and the lower run in words.
    const QString label = sheet.tracks[place.track].laneLabel(place.lane);
    item(row, 0)->setData(Qt::AccessibleTextRole,
                          sheet.tracks.size() < 2 ? label
                              : place.track == 0  ? tr("Upper: %1").arg(label)
                                                  : tr("Lower: %1").arg(label));
    setCell(row, 1, QLocale().toString(static_cast<qulonglong>(summary.jobs)));
    setCell(row, 2, rulerText(summary.busySeconds, 2));
    setCell(row, 3, rulerText(summary.idleSeconds, 2));
    // The colour is the lane's; it is looked up once.
    const int lane = static_cast<int>(place.lane);
    if (item(row, 0)->data(Qt::UserRole) != QVariant(lane)) {
        item(row, 0)->setIcon(swatch(workerColour(lane)));
        item(row, 0)->setData(Qt::UserRole, lane);
    }
}

void LaneTable::setCell(int row, int column, const QString& text)
{
    QTableWidgetItem* cell = item(row, column);
    if (cell == nullptr) {
        cell = new QTableWidgetItem;
        cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
    if (cell->text() == text)
        return;
    cell->setText(text);
    cell->setToolTip(column == 0 ? text.toHtmlEscaped() : QString());
}

} // namespace tutti
