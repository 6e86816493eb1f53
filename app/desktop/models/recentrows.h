// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include <QList>
#include <QString>

#include "core/session/comparisonstore.h"
#include "core/session/recentwork.h"

namespace tutti {

/// What a line of the start page leads to.
enum class RecentKind : std::uint8_t { Folder, Run, Comparison };

/// A line of the start page, in words.
struct RecentRow
{
    RecentKind kind = RecentKind::Folder;
    /// The folder, or the file that the run or the comparison is kept in.
    std::filesystem::path path;
    QString title;
    QString detail;
    /// It is not there any more.
    bool missing = false;
};

/// Folders in their order: "cellos", "28/11/26 17:40 · 12 converted, 12 analysed · /home/…".
QList<RecentRow> folderRows(const QList<RecentFolder>& folders);

/// Runs and comparisons together, the newest first, `most` at most.
QList<RecentRow> resultRows(const QList<RecentRun>& runs, const QList<KeptComparison>& comparisons, qsizetype most);

} // namespace tutti
