// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/runtablemodel.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <QLocale>
#include <QStringList>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

std::vector<RunLine> linesOf(const RunList& runs)
{
    std::vector<RunLine> lines;
    std::map<std::tuple<std::string, std::string, std::string>, int> groups;
    for (RunRow& row : sharedRunTable(runs)) {
        const RunRecord& run = *runs[lines.size()];
        const int next = static_cast<int>(groups.size());
        const auto group = groups.try_emplace({run.job, run.settings, run.input.digest}, next).first->second;
        lines.push_back({std::move(row), run.input.files, group});
    }
    return lines;
}

QVariant optionalValue(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

bool isText(int column)
{
    return column == RunTableModel::Job || column == RunTableModel::Engine || column == RunTableModel::Schedule
        || column == RunTableModel::Remarks;
}

/// What a cell without a value shows.
QString nothing()
{
    return {QChar(0x2013)};
}

} // namespace

RunTableModel::RunTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    keepTranslated(this);
}

void RunTableModel::setRuns(const RunList& runs)
{
    std::vector<RunLine> lines = linesOf(runs);
    const auto before = static_cast<int>(m_lines.size());
    const auto after = static_cast<int>(lines.size());
    if (after < before) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    // A new sequential run changes the speed-ups of the runs before it.
    std::move(lines.begin(), lines.begin() + before, m_lines.begin());
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columns - 1));
    if (after == before)
        return;
    beginInsertRows({}, before, after - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin() + before),
                   std::make_move_iterator(lines.end()));
    endInsertRows();
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case sortRole:
        return isText(index.column()) ? QVariant(text(line, index.column())) : rawValue(line, index.column());
    case Qt::ToolTipRole:
        return tip(line, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight)
            | static_cast<int>(Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::ToolTipRole)
        return formula(section);
    return {};
}

QVariant RunTableModel::rawValue(const RunLine& line, int column) const
{
    const RunRow& row = line.row;
    switch (column) {
    case Workers:
        return row.workers;
    case Startup:
        return row.startupSeconds;
    case Wall:
        return row.wallSeconds;
    case RealTime:
        return row.timesRealTime > 0 ? QVariant(row.timesRealTime) : QVariant();
    case Speedup:
        return optionalValue(row.speedup);
    case Efficiency:
        return optionalValue(row.efficiency);
    case Busy:
        return row.busyShare;
    case Files:
        return QVariant::fromValue<qulonglong>(line.files);
    default:
        return {};
    }
}

QString RunTableModel::text(const RunLine& line, int column) const
{
    const RunRow& row = line.row;
    switch (column) {
    case Job:
        return jobName(row.job);
    case Engine:
        return engineName(row.engine);
    case Schedule:
        return row.sequential ? nothing() : scheduleText(row.schedule);
    case Files:
        return QLocale().toString(static_cast<qulonglong>(line.files));
    case Remarks: {
        QStringList remarks;
        std::transform(row.doubts.begin(), row.doubts.end(), std::back_inserter(remarks), doubtShortText);
        return remarks.join(QStringLiteral(", "));
    }
    default:
        return numberText(row, column);
    }
}

QString RunTableModel::numberText(const RunRow& row, int column) const
{
    switch (column) {
    case Workers:
        return QLocale().toString(row.workers);
    case Startup:
        return secondsText(row.startupSeconds);
    case Wall:
        return secondsText(row.wallSeconds);
    case RealTime:
        return row.timesRealTime > 0 ? ratioText(row.timesRealTime) : nothing();
    case Speedup:
        return row.speedup ? ratioText(*row.speedup, 3) : nothing();
    case Efficiency:
        return row.efficiency ? percentText(*row.efficiency) : nothing();
    case Busy:
        return percentText(row.busyShare);
    default:
        return {};
    }
}

QString RunTableModel::tip(const RunLine& line, int column) const
{
    QStringList sentences;
    if (column == Remarks || column == Wall || column == Speedup)
        std::transform(line.row.doubts.begin(), line.row.doubts.end(), std::back_inserter(sentences), doubtText);
    if (column == Speedup && !line.row.speedup && line.row.doubts.empty())
        sentences.append(tr("Run the same sounds one after the other to see the speed-up."));
    return sentences.join(QLatin1Char('\n'));
}

QString RunTableModel::heading(int column)
{
    switch (column) {
    case Job:
        return tr("Job");
    case Engine:
        return tr("Engine");
    case Workers:
        return tr("Workers");
    case Schedule:
        return tr("Schedule");
    case Startup:
        return tr("Start-up");
    case Wall:
        return tr("Wall");
    case RealTime:
        return tr("× real time");
    case Speedup:
        return tr("Speed-up");
    case Efficiency:
        return tr("Efficiency");
    case Busy:
        return tr("Busy");
    case Files:
        return tr("Files");
    default:
        return tr("Remarks");
    }
}

QString RunTableModel::formula(int column)
{
    switch (column) {
    case Job:
        return tr("What was done with each file");
    case Engine:
        return tr("What spread the jobs over the workers");
    case Workers:
        return tr("Threads, processes or ranks that worked side by side; one after the other it is always 1");
    case Schedule:
        return tr("How jobs found their workers: longest first, in order as workers fell free, or in equal blocks");
    case Startup:
        return tr("Start-up = time from the start of the run until the first worker could take a job\n"
                  "(starting, launching, loading; part of the wall time)");
    case Wall:
        return tr("Wall time = end of the run − start of the run\n(start-up included, planning not)");
    case RealTime:
        return tr("× real time = length of all sounds ÷ wall time");
    case Speedup:
        return tr("Speed-up = wall time one after the other ÷ wall time of this run\n"
                  "(same job, same sounds, same settings; the latest such run)");
    case Efficiency:
        return tr("Efficiency = speed-up ÷ workers");
    case Busy:
        return tr("Busy = sum of the times of all jobs ÷ (workers × wall time)");
    case Files:
        return tr("How many files the run was given");
    default:
        return tr("Why the times of a run say little");
    }
}

} // namespace tutti
