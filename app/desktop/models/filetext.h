// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/desktop/models/filerow.h"

namespace tutti {

/// A state in a word, for the filter: "Failed".
QString fileStateName(FileState state);

/// What the state column says: "waiting", "worker 1", "failed: why", "skipped: why", "done: its first note".
QString fileStateText(const FileRow& row);

/// Everything that is known about the file, a line each: for a tool tip and for a screen reader.
QString fileDetails(const FileRow& row);

} // namespace tutti
