// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/session/slurmanswers.h"
#include "core/session/slurmscript.h"

namespace tutti {

/// A batch job that Tutti gave to Slurm, as it is kept to be found again (`tutti-slurm/1`, one JSON object in a file).
struct SlurmJob
{
    SlurmId id;
    /// ISO 8601 UTC.
    std::string submittedAt;
    std::filesystem::path script;
    std::filesystem::path log;
    std::vector<SlurmStep> steps;
    /// How many tasks its steps have together.
    std::size_t files = 0;
    /// Somebody saw it to its end.
    bool isSettled = false;

    bool operator==(const SlurmJob&) const = default;
};

std::string encodeSlurmJob(const SlurmJob& job);
/// ErrorCode::BadContent when it is none.
Result<SlurmJob> decodeSlurmJob(std::string_view text);

/// Where batch jobs and all that belongs to them are kept: dataFolder()/slurm, which the nodes have to see. Empty when
/// there is no home.
std::filesystem::path usualSlurmFolder();

/// The batch jobs that are known in a folder.
class SlurmJobs
{
public:
    /// Files of the oldest settled jobs are removed when there are more than `most`.
    explicit SlurmJobs(std::filesystem::path folder, std::size_t most = 50);

    /// A name for the script of a job that is prepared now; its other files are called alike. Makes the folder.
    Result<std::filesystem::path> newScript(std::string_view job, std::string_view run) const;
    /// Notes a job, or what became of it.
    Result<void> keep(const SlurmJob& job) const;
    /// The newest first; files that make no sense are passed over.
    std::vector<SlurmJob> all() const;

private:
    std::filesystem::path fileOf(const SlurmJob& job) const;
    void letTheOldestGo() const;

    std::filesystem::path m_folder;
    std::size_t m_most;
};

} // namespace tutti
