// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/record.h"

namespace tutti {

/// A kind of work that was done on a folder, the last time it was.
struct RecentJob
{
    /// As in records: "convert", "spectra", "fetch".
    std::string job;
    std::string engine;
    /// How many files came out well.
    std::size_t files = 0;

    bool operator==(const RecentJob&) const = default;
};

/// A folder, or a single sound, that somebody worked with.
struct RecentFolder
{
    std::filesystem::path path;
    /// When it was opened or worked on last: ISO 8601, UTC.
    std::string at;
    /// Empty where it was only opened.
    std::vector<RecentJob> done;
    /// Nothing is there any more under this name. Found out by list(), not kept.
    bool missing = false;

    bool operator==(const RecentFolder&) const = default;
};

/// The folders that were worked with, kept in a file (`tutti-recent/1`) over starts. Any thread, one at a time.
class RecentFolders
{
public:
    /// Remembers the newest `most`. The file's folder is made when there is something to write.
    explicit RecentFolders(std::filesystem::path file, std::size_t most = 12);

    /// Newest first. Empty where there is no file, or one that is not ours.
    std::vector<RecentFolder> list() const;
    /// Puts these to the front; what was done on one before is kept, a job of the same name is replaced.
    Result<void> note(const std::vector<RecentFolder>& folders) const;
    /// Forgets one; nothing happens to the folder itself.
    Result<void> remove(const std::filesystem::path& path) const;

private:
    std::vector<RecentFolder> read() const;
    Result<void> write(const std::vector<RecentFolder>& folders) const;

    std::filesystem::path m_file;
    std::size_t m_most;
};

/// What a finished run did on each of these folders that it did something on: one job each, `at` its start. Files that
/// it skipped do not count. Pure.
std::vector<RecentFolder> workedOn(const std::vector<std::filesystem::path>& folders, const RunRecord& run);

/// The head of a run's report: everything that stands before its tasks there (not its legs, its share and its serial
/// part, which follow them).
struct RecentRun
{
    std::filesystem::path file;
    RunRecord head;
};

/// The newest `most` reports of a ReportStore's folder, newest first; those that cannot be read are passed over. Of
/// each only the beginning is read, however many tasks it tells of. Any thread.
std::vector<RecentRun> recentRuns(const std::filesystem::path& folder, std::size_t most);

/// A whole report, with its tasks. Any thread.
Result<RunRecord> readReport(const std::filesystem::path& file);

} // namespace tutti
