// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/timing/comparison.h"
#include "core/timing/trust.h"

namespace tutti {

/// The entries of a comparison side by side, a row for each in their order. Headings carry their formula as a tip;
/// cells give their raw value under sortRole.
class ComparisonTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a person compares first stands where no scrolling is needed.
    enum Column {
        Engine,
        Workers,
        Schedule,
        Median,
        Interval,
        Speedup,
        Efficiency,
        KarpFlatt,
        Startup,
        Same,
        TrustLight,
        Mean,
        Sd,
        Min,
        Max,
        LoadBalance,
        Cpu
    };
    static constexpr int columns = Cpu + 1;
    /// Raw values: seconds, ratios and shares as double (the interval: its width), counts as integers, Same as bool,
    /// TrustLight as the number of the light; invalid where there is none.
    static constexpr int sortRole = Qt::UserRole;

    explicit ComparisonTableModel(QObject* parent = nullptr);

    /// Rows that are there stay (and selections with them) while the settings are the same; what changed is told.
    void setComparison(Comparison comparison);
    const Comparison& comparison() const { return m_comparison; }
    /// What `trustIn` says of the row's entry.
    const Trust& trust(int row) const { return m_trust[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasSameRows(const Comparison& other) const;
    QVariant rawValue(int row, int column) const;
    QString text(int row, int column) const;
    QString tip(int row, int column) const;

    Comparison m_comparison;
    std::vector<Trust> m_trust;
};

} // namespace tutti
