// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/whatifmodel.h"

#include <algorithm>

#include <QLocale>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"
#include "app/desktop/text/workertext.h"

namespace tutti {

namespace {

constexpr int leastMost = 8;
constexpr int mostWorkers = 64;

RunRecord bare(const RunRecord& run)
{
    RunRecord copy = run;
    for (TaskRecord& task : copy.tasks) {
        task.source = {};
        task.targets.clear();
        task.report.notes.clear();
        task.report.analysis.reset();
    }
    return copy;
}

} // namespace

bool canBeReplayed(const RunRecord& run)
{
    return std::any_of(run.tasks.begin(), run.tasks.end(), [](const TaskRecord& task) {
        return task.startedSeconds.has_value() && task.report.outcome == Outcome::Done;
    });
}

std::vector<int> whatIfWorkers(const RunRecord& measured)
{
    const int most = std::clamp(2 * measured.machine.logicalCores, leastMost, mostWorkers);
    std::vector<int> counts {measured.workers, measured.machine.physicalCores, measured.machine.logicalCores};
    for (int count = 1; count <= most; count *= 2)
        counts.push_back(count);
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    counts.erase(std::remove_if(counts.begin(), counts.end(), [](int count) { return count < 1; }), counts.end());
    return counts;
}

std::vector<Schedule> whatIfSchedules(const RunRecord& measured)
{
    if (measured.engine == "network")
        return {Schedule::Dynamic};
    return {Schedule::LongestFirst, Schedule::Dynamic, Schedule::Static};
}

Setting whatIfSetting(const RunRecord& measured, const ReplayOptions& options)
{
    Setting setting {measured.engine, options.workers, std::string(scheduleName(options.schedule))};
    if (measured.engine == "sequential" && options.workers > 1)
        setting.engine = "qtconcurrent";
    if (setting.engine == "sequential" || setting.engine == "network")
        setting.schedule.clear();
    return setting;
}

ReplayOptions measuredOptions(const RunRecord& measured)
{
    const Schedule usual = measured.engine == "network" ? Schedule::Dynamic : Schedule::LongestFirst;
    return {scheduleFromName(measured.schedule).value_or(usual), measured.workers};
}

WhatIfModel::WhatIfModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    keepTranslated(this);
}

void WhatIfModel::setRun(const RunRecord& measured)
{
    beginResetModel();
    m_run = bare(measured);
    m_schedules = whatIfSchedules(measured);
    m_workers = whatIfWorkers(measured);
    m_seconds.clear();
    endResetModel();
}

void WhatIfModel::clear()
{
    beginResetModel();
    m_run = {};
    m_schedules.clear();
    m_workers.clear();
    m_seconds.clear();
    endResetModel();
}

bool WhatIfModel::computeNext()
{
    const std::size_t next = m_seconds.size();
    if (next >= m_schedules.size() * m_workers.size())
        return false;
    const ReplayOptions options {m_schedules[next / m_workers.size()], m_workers[next % m_workers.size()]};
    m_seconds.push_back(replayedSeconds(m_run, options));
    // A new best one takes the mark from another.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

ReplayOptions WhatIfModel::optionsAt(const QModelIndex& index) const
{
    return {m_schedules.at(static_cast<std::size_t>(index.row())),
            m_workers.at(static_cast<std::size_t>(index.column()))};
}

QModelIndex WhatIfModel::indexOf(const ReplayOptions& options) const
{
    const auto row = std::find(m_schedules.begin(), m_schedules.end(), options.schedule);
    const auto column = std::find(m_workers.begin(), m_workers.end(), options.workers);
    if (row == m_schedules.end() || column == m_workers.end())
        return {};
    return index(static_cast<int>(row - m_schedules.begin()), static_cast<int>(column - m_workers.begin()));
}

int WhatIfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schedules.size());
}

int WhatIfModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workers.size());
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<double> seconds = secondsAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return seconds ? secondsText(*seconds) : QString(QChar(0x2026));
    case Qt::UserRole:
        return seconds ? QVariant(*seconds) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isBest(index) ? tr("The shortest of all that were predicted") : QString();
    case bestRole:
        return isBest(index);
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical)
        return place < m_schedules.size() ? scheduleText(m_schedules[place]) : QVariant();
    return place < m_workers.size() ? QLocale().toString(m_workers[place]) : QVariant();
}

std::optional<double> WhatIfModel::secondsAt(const QModelIndex& index) const
{
    const auto place =
        static_cast<std::size_t>(index.row()) * m_workers.size() + static_cast<std::size_t>(index.column());
    return place < m_seconds.size() ? std::optional(m_seconds[place]) : std::nullopt;
}

bool WhatIfModel::isBest(const QModelIndex& index) const
{
    const std::optional<double> seconds = secondsAt(index);
    return seconds && *seconds <= *std::min_element(m_seconds.begin(), m_seconds.end());
}

} // namespace tutti
