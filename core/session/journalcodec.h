// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/pasttask.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"

namespace tutti {

// A journal (`tutti-journal/1`) is a file of lines, each a JSON object, that only ever grows: the head, a line for each
// planned task, then a record whenever a task is through, in the shape that it has in the run's report. A run that went
// on has a line for each further leg before that leg's records, and each leg that came to its end a line that says
// how. While a long list is planned the journal has a line for each source that was asked for; then a line says that
// the plan stands, and its tasks take their place. Unknown keys and lines are passed over.

/// Who carries a leg of a run out, from when on.
struct JournalLeg
{
    RunLeg leg;
    /// As EngineConfig has them.
    std::string mpiLauncher;
    std::filesystem::path hostFile;
};

/// What is needed to go on with a run.
struct JournalHead
{
    JobKind kind = JobKind::Convert;
    /// As Plan::settings.
    std::string settings = "{}";
    /// As PlanOptions has them.
    std::filesystem::path output;
    Existing existing = Existing::Skip;
    double timeLimit = 0;
    /// What was named to look through, and whether sub-folders were.
    std::vector<std::filesystem::path> paths;
    bool recursive = false;
    /// Spectra were to follow.
    bool thenSpectra = false;
    std::size_t tasks = 0;
    std::optional<ShardOfRun> shard;
    JournalLeg first;
};

/// The plan stands, with so many tasks; those before hold no more.
struct JournalPlan
{
    std::size_t tasks = 0;
};

struct JournalTask
{
    std::size_t task = 0;
    std::filesystem::path source;
    PastTask planned;
    /// As Source has it, of one that is not planned yet.
    std::filesystem::path subfolder {};
};

/// How a leg ended. Closed: because the window was closed. Stuck: nobody stopped it, and it could not go on (a full
/// disk, an engine that failed).
enum class JournalEnding : std::uint8_t { Done, Cancelled, Closed, Stuck };

struct JournalEnd
{
    JournalEnding ending = JournalEnding::Done;
    double wallSeconds = 0;
    double startupSeconds = 0;
    int workers = 1;
};

/// One line each, with its line end.
std::string encodeLine(const JournalHead& head);
std::string encodeLine(const JournalLeg& leg);
std::string encodeLine(const JournalPlan& plan);
std::string encodeLine(const JournalTask& task);
std::string encodeLine(const TaskRecord& record);
std::string encodeLine(const JournalEnd& end);

using JournalLine = std::variant<std::monostate, JournalLeg, JournalPlan, JournalTask, TaskRecord, JournalEnd>;

/// The first line. ErrorCode::BadContent when it is none.
Result<JournalHead> decodeHead(std::string_view line);
/// Any other line; nothing (monostate) when it is torn or of a kind that is not known.
JournalLine decodeLine(std::string_view line);

} // namespace tutti
