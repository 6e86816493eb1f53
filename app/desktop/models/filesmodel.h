// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include "app/desktop/models/filecolumns.h"
#include "app/desktop/models/filemoves.h"
#include "app/desktop/models/fileorder.h"
#include "app/desktop/models/filerow.h"
#include "app/desktop/models/filetasks.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"

namespace tutti {

/// Why a list without files has none; at the top means that the folders within were not looked into.
enum class EmptyReason : std::uint8_t { NothingChosen, Looking, NothingFound, NothingFoundAtTop };

/// The files, in the order and choice that the person wants to see. A *file* is a number that stays while the list
/// stands; a *row* is its place on the screen. Made for 100,000 files: a record costs the same however many there are,
/// and each group of records one dataChanged.
class FilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FilesModel(QObject* parent = nullptr);

    void clear();
    /// Another look at what the list was made from: these rows take its place. What came of a file stays known while
    /// the file is the same (path and size), also when it was away in between. Files may get other numbers: see
    /// filesMoved().
    void replace(std::vector<FileRow> rows);
    void append(std::vector<FileRow> rows);
    /// Those whose paths are not in the list yet.
    void appendNew(std::vector<FileRow> rows);
    /// Sorts what was appended; between scans rows stay where they are.
    void sortAgain();

    /// Another number after each clear(): what was kept of files before is about others.
    quint64 listNumber() const { return m_listNumber; }
    std::size_t fileCount() const { return m_files.size(); }
    /// Finds files by their paths; to be used at once, for it looks into this list.
    FileNumbers numbers() const { return FileNumbers(m_files); }
    const FileRow& file(std::size_t file) const { return m_files[file]; }
    std::size_t fileAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    /// -1: the filter hides it.
    int rowOf(std::size_t file) const { return m_positions[file]; }
    /// How many files are in a state, by FileState.
    const std::array<std::size_t, fileStateCount>& counts() const { return m_counts; }

    /// The runs of a sequence begin: their files wait.
    void beginSequence(std::span<const FileTask> tasks, SequenceKind kind);
    /// A worker took a file. Shown at the next showChanges.
    void setStarted(JobKind kind, std::size_t file, int worker);
    /// A record came. Shown at the next showChanges.
    void setRecord(JobKind kind, std::size_t file, const TaskRecord& record, bool scratch);
    /// Tells views what changed since the last call: once for a group of records.
    void showChanges();
    /// Nothing waits or runs any more; rows are put in order again.
    void endSequence();

    EmptyReason emptyReason() const { return m_emptyReason; }
    void setEmptyReason(EmptyReason reason);

    const FileFilter& filter() const { return m_filter; }
    void setFilter(const FileFilter& filter);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column below 0: as found.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The list is another look at the same paths; who keeps numbers of files takes the new ones. In the course of a
    /// reset of the model, if any row moved at all.
    void filesMoved(const tutti::FileMoves& moves);
    /// Numbers of files by state, or of rows, may have changed.
    void countsChanged();
    void emptyReasonChanged();

private:
    template<typename Change>
    void change(std::size_t file, const Change& apply);
    void showEverything();
    void rebuild();
    void reorder(std::vector<std::uint32_t> order);
    void renumber();
    bool showsSameFiles(const std::vector<std::uint32_t>& order) const;
    void settle();
    std::vector<std::uint32_t> takeUnsettled();
    void hideFiles(std::vector<std::uint32_t>& files, int& budget);
    void insertFiles(std::vector<std::uint32_t>& files, int& budget);

    quint64 m_listNumber = 0;
    std::vector<FileRow> m_files;
    /// Files of earlier looks that are not in the list now, and of which something is known.
    std::vector<FileRow> m_away;
    std::vector<std::uint32_t> m_order;
    std::vector<int> m_positions;
    std::array<std::size_t, fileStateCount> m_counts {};
    EmptyReason m_emptyReason = EmptyReason::NothingChosen;
    FileFilter m_filter;
    FileSorting m_sorting;
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    /// Files that the filter may show or hide now.
    std::vector<std::uint32_t> m_unsettled;
    QTimer m_settleTimer;
};

} // namespace tutti
