// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/syntheticrun.h"

#include <utility>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/jobs/runjob.h"

namespace tutti {
namespace {

/// The amount stands where a file has its size: so much work goes in.
PlannedTask planned(const Job& job)
{
    PlannedTask task;
    task.job = job;
    task.sourceBytes = std::get<SyntheticJob>(job.work).amount;
    return task;
}

/// Does the job here and now; its record, as one that is decided before the engine begins.
TaskRecord doneAlone(const Job& job, const std::stop_token& stop)
{
    TaskRecord record;
    record.source = sourceOf(job);
    const SteadyTime start = std::chrono::steady_clock::now();
    record.report = runJob(job, stop).report;
    if (record.report.outcome == Outcome::Cancelled)
        return record;
    record.worker = 0;
    record.host = hostName();
    record.startedSeconds = 0;
    record.finishedSeconds = secondsSince(start);
    return record;
}

/// The first `first` tasks stay where they are.
void shiftTimes(RunRecord& run, std::size_t first, double seconds)
{
    run.serialSeconds = seconds;
    run.wallSeconds += seconds;
    for (std::size_t task = first; task < run.tasks.size(); ++task) {
        for (auto* time : {&run.tasks[task].startedSeconds, &run.tasks[task].finishedSeconds}) {
            if (*time)
                **time += seconds;
        }
    }
}

} // namespace

BatchResult carryOutSynthetic(const SyntheticJobs& work, const std::string& settings, Engine& engine, Schedule schedule,
                              RunObserver& observer, const std::stop_token& stop)
{
    Plan plan;
    plan.settings = settings;
    const std::string startedAt = isoTimeNow();
    double serialSeconds = 0;
    if (work.serial) {
        plan.tasks.push_back(planned(*work.serial));
        observer.taskStarted(0, 0, 0);
        plan.tasks.front().decided = doneAlone(*work.serial, stop);
        serialSeconds = plan.tasks.front().decided->finishedSeconds.value_or(0);
    }
    for (const Job& job : work.jobs)
        plan.tasks.push_back(planned(job));

    BatchResult result = carryOut(plan, engine, schedule, observer, stop);
    result.record.job = "synthetic";
    result.record.startedAt = startedAt;
    result.record.input.bytes = 0;
    shiftTimes(result.record, work.serial ? 1 : 0, serialSeconds);
    return result;
}

} // namespace tutti
