// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/filetasks.h"

namespace tutti {

void letWait(std::vector<FileRow>& files, std::span<const FileTask> tasks, SequenceKind kind)
{
    if (kind == SequenceKind::Fresh) {
        for (const FileTask& task : tasks) {
            for (const std::size_t file : task.files)
                files[file].parts = {};
        }
    }
    for (const FileTask& task : tasks) {
        for (const std::size_t file : task.files) {
            FilePart& part = files[file].part(task.kind);
            if (kind == SequenceKind::Repeat)
                part = {};
            part.live = FileState::Waiting;
        }
    }
}

void endWaiting(std::vector<FileRow>& files)
{
    for (FileRow& row : files) {
        for (FilePart& part : row.parts)
            part.live = FileState::New;
    }
}

} // namespace tutti
