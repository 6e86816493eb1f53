// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/jobs/record.h"
#include "core/jobs/schedule.h"
#include "core/timing/comparison.h"
#include "core/timing/replay.h"

namespace tutti {

/// Whether the run's jobs were measured, so that they can be replayed.
bool canBeReplayed(const RunRecord& run);
/// The worker counts that are worth a prediction: 1, 2, 4, … to twice the logical cores and 8 at least, the cores
/// themselves and what was measured. Rising.
std::vector<int> whatIfWorkers(const RunRecord& measured);
/// The schedules that the run's engine knows; downloads are dealt in their order.
std::vector<Schedule> whatIfSchedules(const RunRecord& measured);
/// What would have to be run to see whether a prediction is right. One after the other becomes threads where there is
/// more than one worker.
Setting whatIfSetting(const RunRecord& measured, const ReplayOptions& options);
/// How the measured run itself was dealt.
ReplayOptions measuredOptions(const RunRecord& measured);

/// Predicted wall times: a row for each schedule, a column for each worker count. A cell at a time, by computeNext(),
/// so that a run of ten thousand jobs does not hold up the window. The raw seconds are under Qt::UserRole.
class WhatIfModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Whether it is the shortest of all that are known.
    static constexpr int bestRole = Qt::UserRole + 1;

    explicit WhatIfModel(QObject* parent = nullptr);

    /// Of this run; all cells are empty.
    void setRun(const RunRecord& measured);
    void clear();
    /// The run, but for the names of its files: a copy of it is quick.
    const RunRecord& run() const { return m_run; }
    /// Fills the next empty cell; false when there is none left.
    bool computeNext();
    ReplayOptions optionsAt(const QModelIndex& index) const;
    /// Invalid where the options have no cell.
    QModelIndex indexOf(const ReplayOptions& options) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> secondsAt(const QModelIndex& index) const;
    bool isBest(const QModelIndex& index) const;

    RunRecord m_run;
    std::vector<Schedule> m_schedules;
    std::vector<int> m_workers;
    /// By rows; those that are known.
    std::vector<double> m_seconds;
};

} // namespace tutti
