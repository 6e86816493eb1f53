// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "app/desktop/models/fileorder.h"
#include "app/desktop/models/filerow.h"

namespace tutti {

/// What the file table can be asked for besides Qt's own roles.
enum FileRole {
    /// The raw value that the column is sorted by.
    FileSortRole = Qt::UserRole + 1,
    /// The worker that tints the row, -1: none.
    FileWorkerRole,
    /// FileState as int.
    FileStateRole
};

/// A cell of the file table for one of Qt's roles or a FileRole.
QVariant fileCell(const FileRow& row, FileColumn column, int role);

/// A column's heading (DisplayRole) and what it means (ToolTipRole).
QVariant fileHeader(FileColumn column, int role);

} // namespace tutti
