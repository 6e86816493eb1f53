// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/jobs/job.h"

namespace tutti {

/// How the costs of synthetic jobs are spread.
enum class SyntheticShape : std::uint8_t {
    Equal,
    /// Costs fall like 1/rank: few large, many small.
    Skewed,
    /// Half of all the work in one job, the last by name.
    OneGiant
};

/// Made work (`compare synthetic`).
struct SyntheticWork
{
    std::size_t count = 64;
    /// Of a mean job, on an idle core.
    double milliseconds = 5;
    SyntheticShape shape = SyntheticShape::Equal;
    SyntheticKind kind = SyntheticKind::Compute;
    /// Share of all the work that is done before the rest, on one worker.
    double serialPercent = 0;

    bool operator==(const SyntheticWork&) const = default;
};

/// The work as jobs, "job 001" and on, in the order of names; costs are the jobs' own amounts.
struct SyntheticJobs
{
    /// Done alone, before the others; nothing without a serial share.
    std::optional<Job> serial;
    std::vector<Job> jobs;
};

/// Rounds of the arithmetic per millisecond on an idle core of this machine: the best of several short trials, measured
/// once for the life of the process. Blocks for about 0.2 s the first time. Any thread.
double roundsPerMillisecond();

/// The same work gives the same jobs for the same calibration. Amounts are integers, at least 1; their sum is count ×
/// milliseconds × calibration but for rounding; the serial job takes its percentage of all of it, the others share the
/// rest by the shape. For SyntheticKind::Wait amounts are microseconds and `calibration` is not used.
SyntheticJobs makeSyntheticJobs(const SyntheticWork& work, double calibration);

/// The settings object of a run, under the option names of the command line, calibration included.
std::string encodeSettings(const SyntheticWork& work, double calibration);

} // namespace tutti
