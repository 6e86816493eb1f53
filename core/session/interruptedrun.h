// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/jobs/record.h"
#include "core/jobs/scan.h"

namespace tutti {

/// A source of an interrupted run, as it is now.
struct InterruptedSource
{
    std::filesystem::path file;
    /// 0 when it is not there.
    std::uint64_t bytes = 0;
    bool isThere = false;
};

struct FetchSoFar;

/// A run that did not come to its end, as it is offered for continuation.
struct InterruptedRun
{
    std::filesystem::path journal;
    /// Of one that is no download.
    JobKind kind = JobKind::Convert;
    /// ISO 8601 UTC.
    std::string startedAt;
    std::string engine;
    std::size_t tasks = 0;
    std::size_t done = 0;
    /// Neither done nor skipped nor failed.
    std::size_t left = 0;
    std::size_t failed = 0;
    /// What was named to look through; empty when only files were listed.
    std::vector<std::filesystem::path> paths;
    bool thenSpectra = false;
    /// In the order of its tasks.
    std::vector<InterruptedSource> sources;
    /// Set for a download, whose paths and sources are empty.
    std::shared_ptr<const FetchSoFar> fetch {};
};

/// What is known of a source from an earlier run: its newest record whose results are still there and not older than
/// the source, or the failure of a source that has not changed since.
struct KnownResult
{
    JobKind kind = JobKind::Convert;
    TaskRecord record;
};

/// The run of this journal, if it is one that did not come to its end. Reads files.
std::optional<InterruptedRun> interruptedIn(const std::filesystem::path& journal, const std::stop_token& stop);

/// The newest run in a folder of journals that was cut off, could not go on, or stopped because the window was closed,
/// and of which something is left. Runs that somebody cancelled are not offered. Reads files: not for the window's
/// thread.
std::optional<InterruptedRun> newestInterrupted(const std::filesystem::path& journals, const std::stop_token& stop);

/// What earlier runs left.
struct LookedBack
{
    /// As newestInterrupted().
    std::optional<InterruptedRun> interrupted;
    /// What the newest report of each kind of run, and the journal of a run that was interrupted after them, know:
    /// conversions first, of each kind the newest first.
    std::vector<KnownResult> known;
};

/// Reads each file once at most: not for the window's thread.
LookedBack lookBack(const std::filesystem::path& reports, const std::filesystem::path& journals,
                    const std::stop_token& stop);

} // namespace tutti
