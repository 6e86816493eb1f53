// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/pasttask.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"
#include "core/session/journalcodec.h"

namespace tutti {

/// The engine of a run whose legs had different ones.
inline constexpr const char* severalEngines = "several";

/// A run that is to go on, as its journal or its report tells of it.
struct PastRun
{
    JobKind kind = JobKind::Convert;
    /// Everything but credits and past.
    PlanOptions options;
    /// As RunRecord::settings.
    std::string settings = "{}";
    /// What was named to look through; empty in a run that a report tells of.
    std::vector<std::filesystem::path> paths;
    bool recursive = false;
    bool thenSpectra = false;
    std::optional<ShardOfRun> shard;
    /// As RunRecord::missingShards.
    std::vector<int> missingShards;
    std::vector<std::filesystem::path> sources;
    /// Of each source, as Source has it; empty where the results have their places already.
    std::vector<std::filesystem::path> subfolders;
    /// Of each source. Times are on the run's own clock, on which the legs follow each other.
    PastWork work;
    /// Tasks of the run that the journal does not tell of, because it was cut off while it was begun.
    std::size_t unknown = 0;
    /// At least one.
    std::vector<RunLeg> legs;
    /// Who carried out the newest leg.
    JournalLeg newest;
    /// How the newest leg ended; none: it was cut off.
    std::optional<JournalEnding> ending;
    Joining joining = Joining::Resumed;

    /// How many tasks have a record of this outcome, and how many have none or were cancelled.
    std::size_t count(Outcome outcome) const;
    std::size_t left() const;
};

/// Reads a journal; a torn line costs that line. A last line that is torn, or missing tasks of a run that was cut off
/// while it was planned, are no error.
Result<PastRun> readJournal(const std::filesystem::path& file, const std::stop_token& stop = {});

/// How the newest leg of a journal ended, as its last line tells: quick, however long the journal is. Nothing where it
/// was cut off.
std::optional<JournalEnding> newestEnding(const std::filesystem::path& file);

/// The run of a report, of which only what failed is to be done again. ErrorCode::BadContent for a run that is no
/// conversion and no spectra.
Result<PastRun> pastRunOf(const RunRecord& report);

/// The plan of what is left of a run. `options` as PastRun has them, perhaps with another output or time limit.
Result<Plan> planRest(const PastRun& past, PlanOptions options, const std::stop_token& stop);

/// The whole run, made of its earlier legs and of the record of what was left, which is a leg of its own now.
RunRecord joinLegs(const PastRun& past, const Plan& plan, RunRecord rest);

/// The stretches that a run was carried out in; of one that went in one go that one.
std::vector<RunLeg> legsOf(const RunRecord& run);

} // namespace tutti
