// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/comparisontablemodel.h"

#include <algorithm>

#include <QLocale>

#include "app/desktop/models/comparisonheadings.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"
#include "app/desktop/text/scalingtext.h"
#include "app/desktop/text/trusttext.h"

namespace tutti {

namespace {

using Model = ComparisonTableModel;

bool isText(int column)
{
    return column == Model::Engine || column == Model::Schedule || column == Model::Same || column == Model::TrustLight;
}

QVariant optionalValue(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Of the columns that are there for measured entries only.
QVariant measuredValue(const ComparisonEntry& entry, int column)
{
    switch (column) {
    case Model::Median:
        return entry.wall.median;
    case Model::Interval:
        return entry.wallLow && entry.wallHigh ? QVariant(*entry.wallHigh - *entry.wallLow) : QVariant();
    case Model::Speedup:
        return entry.speedup ? QVariant(entry.speedup->value) : QVariant();
    case Model::Efficiency:
        return optionalValue(entry.efficiency);
    case Model::KarpFlatt:
        return optionalValue(entry.karpFlatt);
    case Model::Startup:
        return entry.startupSeconds;
    case Model::Same:
        return entry.identical;
    case Model::Mean:
        return entry.wall.mean;
    case Model::Sd:
        // Of one round it is no measure of anything.
        return entry.wall.samples.size() > 1 ? QVariant(entry.wall.sd) : QVariant();
    case Model::Min:
        return entry.wall.min;
    case Model::Max:
        return entry.wall.max;
    case Model::LoadBalance:
        return entry.loadBalance;
    case Model::Cpu:
        return entry.cpuSeconds;
    default:
        return {};
    }
}

QString numberText(const ComparisonEntry& entry, int column, double value)
{
    switch (column) {
    case Model::Interval:
        return secondsRangeText(*entry.wallLow, *entry.wallHigh);
    case Model::Speedup:
        return speedUpText(*entry.speedup);
    case Model::Efficiency:
    case Model::LoadBalance:
        return percentText(value);
    case Model::KarpFlatt:
        return fractionText(value);
    default:
        return secondsText(value);
    }
}

} // namespace

ComparisonTableModel::ComparisonTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    keepTranslated(this);
}

void ComparisonTableModel::setComparison(Comparison comparison)
{
    std::vector<Trust> trust;
    for (std::size_t i = 0; i < comparison.entries.size(); ++i)
        trust.push_back(trustIn(comparison, i));
    const bool stay = hasSameRows(comparison);
    if (!stay)
        beginResetModel();
    m_comparison = std::move(comparison);
    m_trust = std::move(trust);
    if (!stay)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ComparisonTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.entries.size());
}

int ComparisonTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ComparisonTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case sortRole:
        return rawValue(index.row(), index.column());
    case Qt::ToolTipRole:
        return tip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight)
            | static_cast<int>(Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return comparisonHeading(section);
    if (role == Qt::ToolTipRole)
        return comparisonFormula(section);
    return {};
}

bool ComparisonTableModel::hasSameRows(const Comparison& other) const
{
    return std::equal(m_comparison.entries.begin(), m_comparison.entries.end(), other.entries.begin(),
                      other.entries.end(),
                      [](const auto& one, const auto& another) { return one.setting == another.setting; });
}

QVariant ComparisonTableModel::rawValue(int row, int column) const
{
    const ComparisonEntry& entry = m_comparison.entries[static_cast<std::size_t>(row)];
    switch (column) {
    case Engine:
    case Schedule:
        return text(row, column);
    case Workers:
        return entry.setting.workers;
    case TrustLight:
        return isMeasured(entry) || !entry.failure.empty() ? QVariant(static_cast<int>(trust(row).light)) : QVariant();
    default:
        return isMeasured(entry) ? measuredValue(entry, column) : QVariant();
    }
}

QString ComparisonTableModel::text(int row, int column) const
{
    const ComparisonEntry& entry = m_comparison.entries[static_cast<std::size_t>(row)];
    if (column == Engine)
        return engineName(entry.setting.engine);
    if (column == Schedule)
        return entry.setting.schedule.empty() ? noValueText() : scheduleText(entry.setting.schedule);
    const QVariant value = rawValue(row, column);
    if (!value.isValid())
        return column == Speedup && isMeasured(entry) && !entry.identical ? tr("differs") : noValueText();
    if (column == Workers)
        return QLocale().toString(entry.setting.workers);
    if (column == Same)
        return value.toBool() ? tr("same") : tr("differs");
    if (column == TrustLight)
        return trustCellText(trust(row));
    return numberText(entry, column, value.toDouble());
}

QString ComparisonTableModel::tip(int row, int column) const
{
    const auto entry = static_cast<std::size_t>(row);
    if (column == TrustLight && isMeasured(m_comparison.entries[entry]))
        return trustDetails(trust(row), m_comparison);
    return entryReading(m_comparison, entry);
}

} // namespace tutti
