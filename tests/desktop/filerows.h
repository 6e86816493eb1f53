// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

#include <QStringList>

#include "app/desktop/models/filesmodel.h"

namespace tutti {

/// Files of 1000 bytes with these names.
inline std::vector<FileRow> rowsNamed(const QStringList& names)
{
    std::vector<FileRow> rows;
    for (const QString& name : names) {
        Source source;
        source.file = "/sounds/" + name.toStdString();
        source.bytes = 1000;
        rows.push_back(makeFileRow(source));
    }
    return rows;
}

/// What a worker says of a sound of 30 s that took so long.
inline TaskRecord record(Outcome outcome, int worker, double seconds)
{
    TaskRecord record;
    record.worker = worker;
    record.startedSeconds = 1.0;
    record.finishedSeconds = 1.0 + seconds;
    record.report.outcome = outcome;
    record.report.audioSeconds = 30;
    if (outcome == Outcome::Failed)
        record.report.error = Error {ErrorCode::Empty, "the file is empty; fetch it again"};
    return record;
}

inline std::vector<std::size_t> allOf(const FilesModel& model)
{
    std::vector<std::size_t> files(model.fileCount());
    std::iota(files.begin(), files.end(), std::size_t {0});
    return files;
}

} // namespace tutti
