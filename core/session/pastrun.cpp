// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pastrun.h"

#include <algorithm>
#include <utility>

#include "core/base/paths.h"
#include "core/jobs/codec.h"
#include "core/session/journallegs.h"

namespace tutti {
namespace {

std::vector<Source> sourcesOf(const PastRun& past)
{
    std::vector<Source> sources;
    sources.reserve(past.sources.size());
    for (std::size_t place = 0; place < past.sources.size(); ++place) {
        const auto& file = past.sources[place];
        // A source that was only asked for has no results with a place of their own yet.
        const auto folder = place < past.subfolders.size() ? past.subfolders[place] : std::filesystem::path();
        sources.push_back({file, folder, stateOfSource(file).value_or(SourceState {}).bytes});
    }
    return sources;
}

} // namespace

std::size_t PastRun::count(Outcome outcome) const
{
    return std::size_t(std::count_if(work.tasks.begin(), work.tasks.end(), [outcome](const PastTask& task) {
        return task.record && task.record->report.outcome == outcome;
    }));
}

std::size_t PastRun::left() const
{
    return work.tasks.size() - count(Outcome::Done) - count(Outcome::Skipped) - count(Outcome::Failed);
}

std::vector<RunLeg> legsOf(const RunRecord& run)
{
    if (!run.legs.empty())
        return run.legs;
    return {{run.engine, run.workers, run.schedule, run.startedAt, run.wallSeconds, run.startupSeconds, run.version,
             run.machine.host, 0, 0}};
}

Result<PastRun> pastRunOf(const RunRecord& report)
{
    PastRun past;
    if (report.job != jobKindName(JobKind::Convert) && report.job != jobKindName(JobKind::Spectra))
        return fail(ErrorCode::BadContent, "is the report of a run of the kind " + report.job + "; name another");
    past.kind = report.job == jobKindName(JobKind::Convert) ? JobKind::Convert : JobKind::Spectra;
    auto options = decodeSettings(past.kind, report.settings);
    if (!options)
        return fail(options.error());
    past.options = std::move(*options);
    past.settings = report.settings;
    past.shard = report.shard;
    past.missingShards = report.missingShards;
    past.legs = legsOf(report);
    past.newest.leg = past.legs.back();
    past.joining = Joining::Retried;
    past.work.onlyFailed = true;
    past.work.started = nanosecondsOf(report.startedAt);
    for (const TaskRecord& record : report.tasks) {
        past.sources.push_back(record.source);
        past.work.tasks.push_back({record.targets, {}, {}, record});
    }
    return past;
}

Result<Plan> planRest(const PastRun& past, PlanOptions options, const std::stop_token& stop)
{
    ScanResult scanned;
    scanned.sources = sourcesOf(past);
    options.past = std::make_shared<PastWork>(past.work);
    options.shard.reset();
    auto plan = makePlan(scanned, options, stop);
    if (!plan)
        return plan;
    plan->shard = past.shard;
    return plan;
}

RunRecord joinLegs(const PastRun& past, const Plan& plan, RunRecord rest)
{
    // Of a run that was only planned there is nothing to join, and the times of what was done are those of one run.
    const bool wasBegun =
        std::any_of(past.work.tasks.begin(), past.work.tasks.end(), [](const auto& task) { return task.record; })
        || std::any_of(plan.tasks.begin(), plan.tasks.end(), [](const auto& task) { return bool(task.kept); });
    if (!wasBegun)
        return rest;
    RunRecord whole = joinToLegs(past.legs, past.joining, std::move(rest),
                                 [&plan](const TaskRecord& task) { return plan.tasks[task.task].kept; });
    whole.missingShards = past.missingShards;
    if (!past.work.onlyFailed)
        return whole;
    // What a retry did not get to has failed still, and is what the next one is for.
    for (TaskRecord& task : whole.tasks) {
        const auto& before = past.work.tasks[task.task].record;
        if (task.report.outcome == Outcome::Cancelled && before)
            task = *before;
    }
    return whole;
}

} // namespace tutti
