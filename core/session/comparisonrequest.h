// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/engine/engine.h"
#include "core/jobs/job.h"
#include "core/jobs/plan.h"
#include "core/jobs/scan.h"
#include "core/jobs/syntheticwork.h"
#include "core/session/fetch.h"
#include "core/timing/comparison.h"

namespace tutti {

/// The person's own files. `options.output` and `options.existing` are the comparison's own affair.
struct FileWork
{
    std::vector<Source> sources;
    PlanOptions options;
};

/// Downloads from the offline library with a stated latency. `request.options` says how; connections come from the
/// settings. `latencyMs` is added to every answer.
struct FetchWork
{
    FetchRequest request;
    int latencyMs = 0;
};

using Work = std::variant<SyntheticWork, FileWork, FetchWork>;

struct ComparisonRequest
{
    Work work;
    /// Each once. For FetchWork: engine "network".
    std::vector<Setting> settings;
    /// Index into settings.
    std::size_t baseline = 0;
    /// At most so many rounds; exactly so many without a precision.
    int rounds = 5;
    /// Percent: stop as soon as each entry's interval of the median is within this on either side.
    std::optional<double> precision;
    /// Rounds that are not measured.
    int warmUp = 1;
    /// Empty: a folder of its own under /var/tmp. Where results go until their digest is taken.
    std::filesystem::path scratch;
    /// MPI's launcher and host file, worker programs; workers and schedule come from the settings.
    EngineConfig config;
    /// Of the shuffling; 0: by the clock.
    std::uint64_t seed = 0;
    std::string name;
};

/// The largest sample of `sources`, spread evenly over the list, that takes about `seconds` by the expected costs when
/// a file of cost 1 takes `secondsPerCost`. At least one file.
std::vector<Source> sampleOfSources(const std::vector<Source>& sources, JobKind kind, double secondsPerCost,
                                    double seconds);

} // namespace tutti
