// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/jobs/record.h"
#include "core/jobs/scan.h"

namespace tutti {

/// What can be said of a file: nothing yet, in a run now, or what came of the latest run.
enum class FileState : std::uint8_t { New, Waiting, Running, Done, Failed, Skipped, Cancelled };
inline constexpr std::size_t fileStateCount = 7;

/// One kind of job for one file.
struct FilePart
{
    /// What came of it.
    FileState state = FileState::New;
    /// Waiting or Running while a run has it; New otherwise.
    FileState live = FileState::New;
    /// Who has it, or had it last; -1: nobody.
    int worker = -1;
    /// What the worker needed, in seconds.
    double seconds = 0;
    std::optional<Error> error;
    std::vector<std::string> notes;
    /// The results, in the order of records; kept when it is timed again into a scratch folder.
    std::vector<SlimPath> targets;

    FileState shown() const { return live == FileState::New ? state : live; }
};

/// A line of the file table, as values.
struct FileRow
{
    Source source;
    /// Folder below the chosen one, and name, for a person's eyes.
    QString name;
    /// Without the dot, in small letters.
    QString extension;
    /// False for a wav in a list that is converted and then analysed: it is a wav already.
    bool convertible = true;
    /// Why the path cannot be used at all.
    std::optional<Error> unusable;
    /// Length of the sound in seconds; 0 until a job has looked.
    double audioSeconds = 0;
    /// By JobKind.
    std::array<FilePart, 2> parts;

    FilePart& part(JobKind kind) { return parts[static_cast<std::size_t>(kind)]; }
    const FilePart& part(JobKind kind) const { return parts[static_cast<std::size_t>(kind)]; }
};

/// A row for a source, or for a path that cannot be used.
FileRow makeFileRow(const Source& source);
FileRow makeFileRow(const Unusable& unusable);

/// Both parts taken together: what is going on wins over what was, a failure over a success.
FileState stateOf(const FileRow& row);

/// How many files are in a state, by FileState.
std::array<std::size_t, fileStateCount> countStates(const std::vector<FileRow>& files);

/// The note that says why a skipped file's result is not what was asked for; nothing when it is.
const std::string* reasonOfSkip(const std::vector<std::string>& notes);

/// The worker of the part that goes on, or of the one that was last; -1: none.
int workerOf(const FileRow& row);

/// What the workers needed for all parts, in seconds.
double secondsOf(const FileRow& row);

/// Takes over what came of a file, from its row in an earlier list, if it has the same size still.
void takeResults(FileRow& row, FileRow&& earlier);

/// Takes over what a record says. `scratch`: the results are gone already, so that only the time counts.
void applyRecord(FileRow& row, JobKind kind, const TaskRecord& record, bool scratch);

} // namespace tutti
