// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/audio/tags.h"
#include "core/base/boxed.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"
#include "core/jobs/shard.h"

namespace tutti {

struct PastWork;

/// The notes of tasks that were skipped because another file bears the result's name.
inline constexpr std::string_view noteOtherSettings = "made with other settings";
inline constexpr std::string_view noteNotOurs = "not made by Tutti";

/// What happens when a result's name is taken (`--existing`).
enum class Existing : std::uint8_t { Skip, Overwrite, Rename };

/// Everything that turns sources into jobs.
struct PlanOptions
{
    JobKind kind = JobKind::Convert;
    ConvertOptions convert;
    SpectrumOptions spectrum;
    /// For spectra: which results are wanted.
    bool writePng = true;
    bool writeCsv = false;
    /// For spectra: third-octave levels are wanted for a table.
    bool bands = false;
    /// Empty: beside each source.
    std::filesystem::path output;
    Existing existing = Existing::Skip;
    /// Seconds; 0: none.
    double timeLimit = 0;
    /// The credit that is kept beside a source, as tags; empty ones when there is none. Optional; called while
    /// planning, on that thread. What it gives goes before the source's own tags.
    std::function<Tags(const std::filesystem::path& source)> credits;
    /// Only this share of the tasks is planned; names are given to all.
    std::optional<Shard> shard {};
    /// What an earlier part of the same run left (see jobs/pasttask.h); none: a new run.
    std::shared_ptr<const PastWork> past {};
};

/// A source's place in a run: a job to do, or a record already decided (skipped, failed).
struct PlannedTask
{
    Job job;
    /// When set, no engine sees the job.
    Boxed<TaskRecord> decided;
    /// Notes of the plan ("kick (flac).wav: the name kick.wav was taken by kick.aif"); go before the job's own. A
    /// decided record has them among its own already.
    std::vector<std::string> notes;
    std::uint64_t sourceBytes = 0;
    /// What was decided was carried out by an earlier part of the run; its times are of that part's clock.
    bool kept = false;
};

/// The file that the task is about, decided or not.
std::filesystem::path sourceOf(const PlannedTask& task);

struct Plan
{
    JobKind kind = JobKind::Convert;
    std::vector<PlannedTask> tasks;
    /// As RunRecord::settings.
    std::string settings = "{}";
    /// Name of the run: part of every temporary's name.
    std::string run;
    /// Guess of the bytes that will be written, from extensions and sizes.
    std::uint64_t bytesToWrite = 0;
    /// Set when the tasks are a share of a run's.
    std::optional<ShardOfRun> shard {};
};

/// Names, clashes, skips, stamps, costs. Reads tags and looks at existing results; writes nothing. The tasks are the
/// sources in their order, then the unusable paths as failed tasks. Cancelled early, it gives ErrorCode::Cancelled.
///
/// With PlanOptions::past what is done is kept, and results keep the names that they had been given.
///
/// Of a spectrum's two results only the one that is missing is made. A result that would replace its own source, or,
/// with Existing::Overwrite, any source of the run, makes the task fail (ErrorCode::Io).
Result<Plan> makePlan(const ScanResult& scanned, const PlanOptions& options, const std::stop_token& stop);

/// Checks that the output root can be written and has room for the estimate, and makes missing folders. One sentence
/// when not (ErrorCode::Permission, DiskFull, NotFound, NotAFile). Where results go beside their sources, it is enough
/// that one of the folders can be written: the files of the others say so themselves.
Result<void> prepareTargets(const Plan& plan, const PlanOptions& options);

} // namespace tutti
