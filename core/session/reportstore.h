// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

#include "core/base/result.h"
#include "core/jobs/record.h"

namespace tutti {

/// Writes a run's report (`tutti-run/1`) to `file`, replacing an older one, through a temporary. Any thread.
Result<void> writeReport(const RunRecord& run, const std::filesystem::path& file);

/// A folder that keeps the reports of finished runs, so that a crash in the fifth run does not lose the first four.
class ReportStore
{
public:
    /// Keeps the newest `most` reports. The folder is made when the first one is written.
    explicit ReportStore(std::filesystem::path folder, std::size_t most = 200);

    /// Writes the report under a name made of the run's start, job and engine, lets the oldest go, and says where it
    /// is.
    Result<std::filesystem::path> keep(const RunRecord& run) const;

private:
    void removeOldest() const;

    std::filesystem::path m_folder;
    std::size_t m_most;
};

} // namespace tutti
