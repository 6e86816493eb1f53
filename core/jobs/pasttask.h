// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/jobs/plan.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"

namespace tutti {

/// A source's state of the moment.
struct SourceState
{
    std::uint64_t bytes = 0;
    /// Its modification time, nanoseconds since the epoch; 0: not known.
    std::int64_t modified = 0;

    bool operator==(const SourceState&) const = default;
};

/// Nothing when it is not there, or no regular file.
std::optional<SourceState> stateOfSource(const std::filesystem::path& source);

/// What an earlier part of the same run left of a source.
struct PastTask
{
    /// The results that it had names for.
    std::vector<SlimPath> targets;
    /// As it was when that part was planned.
    SourceState source;
    /// What the plan had to say of it.
    std::vector<std::string> notes;
    /// Its newest; none when the run was cut off before.
    std::optional<TaskRecord> record;
};

/// An earlier part of a run, for the plan of what is left of it.
struct PastWork
{
    /// One for each source, in their order.
    std::vector<PastTask> tasks;
    /// When the run was begun, nanoseconds since the epoch: a result with the right stamp that is younger was made by
    /// it, even if there is no record of it.
    std::int64_t started = 0;
    /// Only what failed is done again, everything else stays as it is. Otherwise what is not done is done.
    bool onlyFailed = false;
};

/// What is to become of a source that an earlier part of the run knew.
struct PastVerdict
{
    /// Set when there is nothing to do: that part's record, or one that says what is known.
    std::optional<TaskRecord> kept;
    /// The results that are still to be made, where there is something to do.
    std::vector<std::filesystem::path> targets;
    /// What lies there under these names was made by this run and can go.
    bool replaceOwn = false;
    std::vector<std::string> notes;
    /// The source cannot be used any more.
    std::optional<Error> error;
};

/// Looks at the source and at what lies under the results' names now. Done is what has a record that says so, a source
/// of the same size and time, and results with this stamp that are not older than it. `stamp` as lookAt() takes it;
/// `natural` are the results' names if that part had none; the part itself is PlanOptions::past.
PastVerdict judgePast(const PastTask& past, const std::filesystem::path& source,
                      const std::vector<std::filesystem::path>& natural, const std::string& stamp,
                      const PlanOptions& options);

} // namespace tutti
