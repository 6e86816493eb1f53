// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QAbstractTableModel>

#include "core/jobs/sharedruns.h"
#include "core/timing/runtable.h"

namespace tutti {

/// One line of the Timing table.
struct RunLine
{
    RunRow row;
    std::size_t files = 0;
    /// Runs with the same number did the same job on the same input with the same settings.
    int group = 0;
};

/// Every finished run side by side; a row for each, in the runs' order. Headings carry their formula as a tip; cells
/// give their raw value under sortRole.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a person compares first stands where no scrolling is needed.
    enum Column { Job, Engine, Workers, Wall, Speedup, Efficiency, Startup, RealTime, Schedule, Busy, Files, Remarks };
    static constexpr int columns = Remarks + 1;
    /// Raw values: seconds, ratios and shares as double, counts as integers; invalid where there is none.
    static constexpr int sortRole = Qt::UserRole;

    explicit RunTableModel(QObject* parent = nullptr);

    /// All finished runs, oldest first. Rows that are there stay (and selections with them); what changed is told.
    void setRuns(const RunList& runs);
    const std::vector<RunLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant rawValue(const RunLine& line, int column) const;
    QString text(const RunLine& line, int column) const;
    QString numberText(const RunRow& row, int column) const;
    QString tip(const RunLine& line, int column) const;
    static QString heading(int column);
    static QString formula(int column);

    std::vector<RunLine> m_lines;
};

} // namespace tutti
