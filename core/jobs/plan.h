// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"

namespace tutti {

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
};

/// A source's place in a run: a job to do, or a record already decided (skipped, failed).
struct PlannedTask
{
    Job job;
    /// When set, no engine sees the job.
    std::optional<TaskRecord> decided;
    /// Notes of the plan ("kick (flac).wav: the name was taken by kick.mp3"); go before the job's own.
    std::vector<std::string> notes;
    std::uint64_t sourceBytes = 0;
};

struct Plan
{
    JobKind kind = JobKind::Convert;
    std::vector<PlannedTask> tasks;
    /// As RunRecord::settings.
    std::string settings = "{}";
    /// Name of the run: part of every temporary's name.
    std::string run;
    /// Estimate of the bytes that will be written.
    std::uint64_t bytesToWrite = 0;
};

/// Names, clashes, skips, stamps, costs. Reads tags and looks at existing results; writes nothing.
/// Unusable paths become failed tasks. Cancelled early, it gives ErrorCode::Cancelled.
Result<Plan> makePlan(const ScanResult& scanned, const PlanOptions& options, const std::stop_token& stop);

/// Checks that each output root can be written and has room for the estimate, and makes missing folders. One sentence
/// when not (ErrorCode::Permission, DiskFull, NotFound, NotAFile).
Result<void> prepareTargets(const Plan& plan, const PlanOptions& options);

} // namespace tutti
