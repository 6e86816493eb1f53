// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/filesmodel.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>

#include "app/desktop/models/filecolumns.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr std::chrono::milliseconds betweenGroups {33};

} // namespace

FilesModel::FilesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    keepTranslated(this);
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(betweenGroups);
    connect(&m_settleTimer, &QTimer::timeout, this, &FilesModel::settle);
}

void FilesModel::clear()
{
    beginResetModel();
    ++m_listNumber;
    m_files.clear();
    m_away.clear();
    m_order.clear();
    m_positions.clear();
    m_unsettled.clear();
    m_counts = {};
    m_firstChanged = m_lastChanged = -1;
    endResetModel();
    Q_EMIT countsChanged();
}

void FilesModel::replace(std::vector<FileRow> rows)
{
    const FileMoves moves(m_files, rows);
    const FileMoves returns(m_away, rows);
    moves.moveResults(m_files, rows);
    returns.moveResults(m_away, rows);
    m_away = returns.takeLeftOut(m_away);
    std::ranges::move(moves.takeLeftOut(m_files), std::back_inserter(m_away));
    m_files = std::move(rows);
    if (moves.areNone(m_files.size())) {
        showEverything();
        return;
    }
    beginResetModel();
    m_positions.assign(m_files.size(), -1);
    m_unsettled.clear();
    m_firstChanged = m_lastChanged = -1;
    m_counts = countStates(m_files);
    m_order = orderedFiles(m_files, m_filter, m_sorting);
    renumber();
    Q_EMIT filesMoved(moves);
    endResetModel();
    Q_EMIT countsChanged();
}

void FilesModel::append(std::vector<FileRow> rows)
{
    std::vector<std::uint32_t> shown;
    for (FileRow& row : rows) {
        const auto file = static_cast<std::uint32_t>(m_files.size());
        ++m_counts[static_cast<std::size_t>(stateOf(row))];
        m_positions.push_back(-1);
        if (m_filter.accepts(row))
            shown.push_back(file);
        m_files.push_back(std::move(row));
    }
    if (!shown.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
        for (const std::uint32_t file : shown) {
            m_positions[file] = static_cast<int>(m_order.size());
            m_order.push_back(file);
        }
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void FilesModel::appendNew(std::vector<FileRow> rows)
{
    const FileNumbers numbers(m_files);
    std::erase_if(rows, [&numbers](const FileRow& row) { return numbers.of(row.source.file) != noFile; });
    append(std::move(rows));
}

void FilesModel::sortAgain()
{
    rebuild();
}

void FilesModel::beginSequence(std::span<const FileTask> tasks, SequenceKind kind)
{
    letWait(m_files, tasks, kind);
    showEverything();
}

template<typename Change>
void FilesModel::change(std::size_t file, const Change& apply)
{
    FileRow& row = m_files[file];
    --m_counts[static_cast<std::size_t>(stateOf(row))];
    apply(row);
    ++m_counts[static_cast<std::size_t>(stateOf(row))];
    const int position = m_positions[file];
    if (position >= 0) {
        m_firstChanged = m_firstChanged < 0 ? position : std::min(m_firstChanged, position);
        m_lastChanged = std::max(m_lastChanged, position);
    }
    if (m_filter.state && m_filter.accepts(row) != (position >= 0))
        m_unsettled.push_back(static_cast<std::uint32_t>(file));
}

void FilesModel::setStarted(JobKind kind, std::size_t file, int worker)
{
    change(file, [kind, worker](FileRow& row) {
        FilePart& part = row.part(kind);
        if (part.live != FileState::Waiting) // its record was faster than the news of its start
            return;
        part.live = FileState::Running;
        part.worker = worker;
    });
}

void FilesModel::setRecord(JobKind kind, std::size_t file, const TaskRecord& record, bool scratch)
{
    change(file, [&](FileRow& row) { applyRecord(row, kind, record, scratch); });
}

void FilesModel::showChanges()
{
    if (m_firstChanged >= 0)
        Q_EMIT dataChanged(index(m_firstChanged, 0), index(m_lastChanged, fileColumnCount - 1));
    m_firstChanged = m_lastChanged = -1;
    if (!m_settleTimer.isActive())
        settle();
    Q_EMIT countsChanged();
}

void FilesModel::endSequence()
{
    endWaiting(m_files);
    showEverything();
}

void FilesModel::setEmptyReason(EmptyReason reason)
{
    if (std::exchange(m_emptyReason, reason) != reason)
        Q_EMIT emptyReasonChanged();
}

void FilesModel::setFilter(const FileFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
    Q_EMIT countsChanged();
}

/// For changes of many files at once.
void FilesModel::showEverything()
{
    m_counts = countStates(m_files);
    m_firstChanged = m_lastChanged = -1;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, fileColumnCount - 1));
    rebuild();
    Q_EMIT countsChanged();
}

bool FilesModel::showsSameFiles(const std::vector<std::uint32_t>& order) const
{
    return order.size() == m_order.size()
        && std::ranges::all_of(order, [this](std::uint32_t file) { return m_positions[file] >= 0; });
}

/// Puts rows in order and applies the filter. Selections live on where no row comes or goes.
void FilesModel::rebuild()
{
    m_unsettled.clear();
    std::vector<std::uint32_t> order = orderedFiles(m_files, m_filter, m_sorting);
    if (order == m_order)
        return;
    if (showsSameFiles(order)) {
        reorder(std::move(order));
        return;
    }
    beginResetModel();
    m_order = std::move(order);
    renumber();
    endResetModel();
}

void FilesModel::reorder(std::vector<std::uint32_t> order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> files;
    for (const QModelIndex& each : before)
        files.push_back(fileAt(each.row()));
    m_order = std::move(order);
    renumber();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(files[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FilesModel::renumber()
{
    std::ranges::fill(m_positions, -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_positions[m_order[row]] = static_cast<int>(row);
}

int FilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : fileColumnCount;
}

QVariant FilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return fileCell(m_files[fileAt(index.row())], static_cast<FileColumn>(index.column()), role);
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= fileColumnCount)
        return {};
    return fileHeader(static_cast<FileColumn>(section), role);
}

void FilesModel::sort(int column, Qt::SortOrder order)
{
    m_sorting = {};
    if (column >= 0 && column < fileColumnCount)
        m_sorting = {static_cast<FileColumn>(column), order == Qt::DescendingOrder};
    rebuild();
}

} // namespace tutti
