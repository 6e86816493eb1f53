// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/runtable.h"

#include <algorithm>
#include <numeric>

#include "core/timing/busytime.h"
#include "core/timing/statistics.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

constexpr double shortRunSeconds = 2;

bool hasOutcome(const RunRecord& run, std::initializer_list<Outcome> outcomes)
{
    return std::any_of(run.tasks.begin(), run.tasks.end(), [outcomes](const TaskRecord& task) {
        return std::find(outcomes.begin(), outcomes.end(), task.report.outcome) != outcomes.end();
    });
}

std::vector<TimingDoubt> doubtsAbout(const RunRecord& run)
{
    std::vector<TimingDoubt> doubts;
    if (hasOutcome(run, {Outcome::Skipped}))
        doubts.push_back(TimingDoubt::Skipped);
    if (hasOutcome(run, {Outcome::Failed, Outcome::Cancelled}))
        doubts.push_back(TimingDoubt::Incomplete);
    if (run.joining != Joining::None)
        doubts.push_back(TimingDoubt::Joined);
    if (run.wallSeconds < shortRunSeconds)
        doubts.push_back(TimingDoubt::TooShort);
    if (run.startupSeconds > TrustLimits::startupShare * run.wallSeconds)
        doubts.push_back(TimingDoubt::StartupHeavy);
    if (run.buildType == "Debug")
        doubts.push_back(TimingDoubt::DebugBuild);
    return doubts;
}

/// Whether the run took a time for its whole input.
bool isMeasurement(const RunRecord& run)
{
    return run.wallSeconds > 0 && !run.tasks.empty() && run.joining == Joining::None
        && !hasOutcome(run, {Outcome::Skipped, Outcome::Failed, Outcome::Cancelled});
}

bool didTheSame(const RunRecord& one, const RunRecord& other)
{
    return one.job == other.job && one.settings == other.settings && one.input.digest == other.input.digest;
}

double busySeconds(const RunRecord& run)
{
    const std::vector<double> seconds = busySecondsByWorker(run);
    return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

/// One after the other: transfers over one connection are to downloads what the sequential engine is to files.
bool isSequential(const RunRecord& run)
{
    return run.engine == "sequential" || (run.engine == "network" && run.workers == 1);
}

/// The sequential runs that others are compared with: of those that did the same, only the latest.
std::vector<const RunRecord*> baselinesOf(const std::vector<const RunRecord*>& runs)
{
    std::vector<const RunRecord*> baselines;
    std::for_each(runs.rbegin(), runs.rend(), [&baselines](const RunRecord* run) {
        const auto same = [run](const RunRecord* other) { return didTheSame(*run, *other); };
        if (isSequential(*run) && std::none_of(baselines.begin(), baselines.end(), same) && isMeasurement(*run))
            baselines.push_back(run);
    });
    return baselines;
}

RunRow rowOf(const RunRecord& run, const std::vector<const RunRecord*>& baselines)
{
    RunRow row;
    row.job = run.job;
    row.engine = run.engine;
    row.workers = run.workers;
    row.sequential = isSequential(run);
    row.schedule = run.schedule;
    row.startupSeconds = run.startupSeconds;
    row.wallSeconds = run.wallSeconds;
    row.doubts = doubtsAbout(run);
    const int workers = std::max(1, run.workers);
    if (run.wallSeconds > 0) {
        row.timesRealTime = run.input.audioSeconds / run.wallSeconds;
        row.busyShare = busySeconds(run) / (workers * run.wallSeconds);
    }
    const auto baseline = std::find_if(baselines.begin(), baselines.end(),
                                       [&run](const RunRecord* other) { return didTheSame(run, *other); });
    if (baseline != baselines.end() && isMeasurement(run)) {
        row.speedup = (*baseline)->wallSeconds / run.wallSeconds;
        row.efficiency = efficiencyOf(*row.speedup, run.workers);
    }
    return row;
}

std::vector<RunRow> tableOf(const std::vector<const RunRecord*>& runs)
{
    const std::vector<const RunRecord*> baselines = baselinesOf(runs);
    std::vector<RunRow> rows;
    rows.reserve(runs.size());
    for (const RunRecord* run : runs)
        rows.push_back(rowOf(*run, baselines));
    return rows;
}

} // namespace

std::vector<RunRow> runTable(std::span<const RunRecord> runs)
{
    std::vector<const RunRecord*> each;
    for (const RunRecord& run : runs)
        each.push_back(&run);
    return tableOf(each);
}

std::vector<RunRow> sharedRunTable(const RunList& runs)
{
    std::vector<const RunRecord*> each;
    for (const SharedRun& run : runs)
        each.push_back(run.get());
    return tableOf(each);
}

} // namespace tutti
