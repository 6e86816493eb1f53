// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/scalingtable.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>

#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/scalingtext.h"

namespace tutti {

namespace {

enum Column { EngineColumn, Workers, Speedup, Efficiency, KarpFlatt, Columns };

} // namespace

ScalingTable::ScalingTable(QWidget* parent)
    : QTableWidget(0, Columns, parent)
{
    setObjectName(QStringLiteral("scalingTable"));
    keepTranslated(this, [this] {
        setAccessibleName(tr("Speed-up and efficiency at each worker count"));
        setHorizontalHeaderLabels(
            {tr("Engine"), tr("Workers"), tr("Speed-up"), tr("Efficiency"), tr("Serial fraction")});
        horizontalHeaderItem(Speedup)->setToolTip(tr("Speed-up = median of the baseline ÷ median of this entry"));
        horizontalHeaderItem(Efficiency)->setToolTip(tr("Efficiency = speed-up ÷ workers"));
        horizontalHeaderItem(KarpFlatt)->setToolTip(
            tr("Serial fraction (Karp and Flatt) = (1 ÷ speed-up − 1 ÷ workers) ÷ (1 − 1 ÷ workers)"));
    });
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before && row >= 0 && static_cast<std::size_t>(row) < m_places.size())
            Q_EMIT pointChosen(m_places[static_cast<std::size_t>(row)]);
    });
    fit();
}

void ScalingTable::setCurves(const std::vector<ScalingCurve>& curves)
{
    const QSignalBlocker quiet(this);
    const std::size_t before = m_places.size();
    m_places.clear();
    for (std::size_t curve = 0; curve < curves.size(); ++curve) {
        for (std::size_t point = 0; point < curves[curve].points.size(); ++point)
            m_places.push_back({curve, point});
    }
    setRowCount(static_cast<int>(m_places.size()));
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        const ScalingPlace& place = m_places[row];
        fillRow(static_cast<int>(row), curveLabel(curves, place.curve), curves[place.curve].points[place.point]);
    }
    if (before != m_places.size()) {
        setCurrentCell(-1, -1);
        resizeColumnsToContents();
    }
}

int ScalingTable::wantedWidth() const
{
    int width = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < columnCount(); ++column)
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 1;
    return width;
}

void ScalingTable::setCurrent(const std::optional<ScalingPlace>& place)
{
    const QSignalBlocker quiet(this);
    const auto found = place ? std::find(m_places.begin(), m_places.end(), *place) : m_places.end();
    if (found == m_places.end()) {
        setCurrentCell(-1, -1);
        clearSelection();
        return;
    }
    const int row = static_cast<int>(found - m_places.begin());
    setCurrentCell(row, std::max(0, currentColumn()));
    scrollToItem(item(row, 0));
}

void ScalingTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ScalingTable::fillRow(int row, const QString& label, const ScalingPoint& point)
{
    const auto set = [this, row](int column, const QString& text) {
        QTableWidgetItem* cell = item(row, column);
        if (!cell) {
            cell = new QTableWidgetItem;
            const Qt::Alignment side = column == EngineColumn ? Qt::AlignLeft : Qt::AlignRight;
            cell->setTextAlignment(side | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
        cell->setText(text);
    };
    set(EngineColumn, label);
    set(Workers, QLocale().toString(point.workers));
    set(Speedup, point.speedup ? speedUpText(*point.speedup) : noValueText());
    set(Efficiency, point.efficiency ? percentText(*point.efficiency) : noValueText());
    set(KarpFlatt, point.karpFlatt ? fractionText(*point.karpFlatt) : noValueText());
}

void ScalingTable::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    resizeColumnsToContents();
}

} // namespace tutti
