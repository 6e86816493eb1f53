// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "app/desktop/models/filerow.h"

namespace tutti {

/// What one run of a sequence does: a kind of job for some files.
struct FileTask
{
    JobKind kind = JobKind::Convert;
    std::vector<std::size_t> files;
};

/// Fresh: what came of earlier runs is forgotten. Repeat: only of the parts that are done again. Scratch: nothing is,
/// for only the time is wanted.
enum class SequenceKind : std::uint8_t { Fresh, Repeat, Scratch };

/// The files of these runs wait from now on.
void letWait(std::vector<FileRow>& files, std::span<const FileTask> tasks, SequenceKind kind);

/// Nothing waits or runs any more.
void endWaiting(std::vector<FileRow>& files);

} // namespace tutti
