// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"

namespace tutti {

struct PlanOptions;

// What all of these share. A path that is not UTF-8 stands as text for the eye, and its bytes follow in base64 under
// the same key with "_bytes" (`source`, `source_bytes`; `targets`, `targets_bytes`). `phases` has the phases that took
// time. A number that JSON cannot hold (the level of silence) is null, and minus infinity when read back. Decoding
// fails with ErrorCode::BadContent.

/// A job as one line of JSON, without the line end, and back. Names that are not UTF-8 survive.
std::string encodeJob(const Job& job);
Result<Job> decodeJob(std::string_view line);

/// A job's result as one line of JSON, curve included, and back.
std::string encodeResult(const JobResult& result);
Result<JobResult> decodeResult(std::string_view line);

/// The run as `tutti-run/1`, indented, each task on a line of its own, keys in the contract's order; and back.
std::string encodeRun(const RunRecord& run);
Result<RunRecord> decodeRun(std::string_view text);

/// One task of a run as the object that stands in `tasks`, on one line; and back. TaskRecord::task is not in the
/// text: the place in `tasks` says it.
std::string encodeTask(const TaskRecord& task);
Result<TaskRecord> decodeTask(std::string_view text);

/// The settings object of a run: the options under the names that the command line gives them.
std::string encodeSettings(const ConvertOptions& options);
std::string encodeSettings(const SpectrumOptions& options);
/// Those of the options that decide what the results are like, for spectra with `write` and `table` behind them.
std::string encodeSettings(const PlanOptions& options);
/// The inverse of the last one; what the settings do not tell (output, existing, …) has its default.
Result<PlanOptions> decodeSettings(JobKind kind, std::string_view text);

} // namespace tutti
