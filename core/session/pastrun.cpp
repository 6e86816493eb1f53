// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pastrun.h"

#include <algorithm>
#include <utility>

#include <QDateTime>

#include "core/base/paths.h"
#include "core/jobs/codec.h"

namespace tutti {
namespace {

constexpr const char* severalEngines = "several";

std::vector<Source> sourcesOf(const PastRun& past)
{
    std::vector<Source> sources;
    sources.reserve(past.sources.size());
    for (const auto& file : past.sources)
        sources.push_back({file, {}, stateOfSource(file).value_or(SourceState {}).bytes});
    return sources;
}

double wholeWall(const std::vector<RunPart>& parts)
{
    double seconds = 0;
    for (const RunPart& part : parts)
        seconds = std::max(seconds, part.offsetSeconds + part.wallSeconds);
    return seconds;
}

void shift(TaskRecord& task, double seconds)
{
    for (auto* time : {&task.startedSeconds, &task.finishedSeconds}) {
        if (*time)
            **time += seconds;
    }
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

std::vector<RunPart> partsOf(const RunRecord& run)
{
    if (!run.parts.empty())
        return run.parts;
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
    past.parts = partsOf(report);
    past.newest.part = past.parts.back();
    past.joining = Joining::Retried;
    past.work.onlyFailed = true;
    const QDateTime started = QDateTime::fromString(QString::fromStdString(report.startedAt), Qt::ISODateWithMs);
    past.work.started = started.toMSecsSinceEpoch() * 1000000;
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

RunRecord joinParts(const PastRun& past, const Plan& plan, RunRecord rest)
{
    // Of a run that was only planned there is nothing to join, and the times of what was done are those of one run.
    const bool wasBegun =
        std::any_of(past.work.tasks.begin(), past.work.tasks.end(), [](const auto& task) { return task.record; });
    if (!wasBegun)
        return rest;
    RunPart part = partsOf(rest).front();
    part.offsetSeconds = wholeWall(past.parts);
    const int number = int(past.parts.size());
    for (TaskRecord& task : rest.tasks) {
        if (plan.tasks[task.task].kept)
            continue;
        task.part = number;
        shift(task, part.offsetSeconds);
    }
    rest.parts = past.parts;
    rest.parts.push_back(std::move(part));
    rest.joining = past.joining;
    rest.startedAt = past.parts.front().startedAt;
    rest.startupSeconds = past.parts.front().startupSeconds;
    rest.wallSeconds = wholeWall(rest.parts);
    for (const RunPart& each : past.parts) {
        rest.workers = std::max(rest.workers, each.firstWorker + each.workers);
        if (each.engine != rest.engine)
            rest.engine = severalEngines;
    }
    return rest;
}

} // namespace tutti
