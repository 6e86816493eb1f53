// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pastfetch.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/freesound/soundnumber.h"
#include "core/jobs/moverecord.h"
#include "core/session/pastrun.h"

namespace tutti {
namespace {

std::int64_t numberOf(const TaskRecord& task)
{
    return soundInUrl(task.source.native());
}

} // namespace

Result<PastFetch> pastFetchOf(RunRecord report)
{
    PastFetch past;
    past.report = std::move(report);
    if (past.report.job != "fetch")
        return fail(ErrorCode::BadContent, "the report is of " + past.report.job + "; use that");
    auto settings = decodeFetchSettings(past.report.settings);
    if (!settings)
        return fail(settings.error());
    past.settings = std::move(*settings);
    for (const TaskRecord& task : past.report.tasks) {
        if (past.folder.empty() && !task.targets.empty())
            past.folder = task.targets.front().parent_path();
        const std::int64_t id = numberOf(task);
        if (task.report.outcome == Outcome::Failed && id > 0
            && std::find(past.failed.begin(), past.failed.end(), id) == past.failed.end())
            past.failed.push_back(id);
    }
    return past;
}

RunRecord joinFetches(const RunRecord& before, const RunRecord& again)
{
    RunRecord whole = before;
    whole.legs = legsOf(before);
    RunLeg leg = legsOf(again).front();
    leg.offsetSeconds = before.wallSeconds;
    const int number = int(whole.legs.size());
    std::map<std::int64_t, const TaskRecord*> fetched;
    for (const TaskRecord& task : again.tasks)
        fetched[numberOf(task)] = &task;
    for (TaskRecord& task : whole.tasks) {
        const auto found = fetched.find(numberOf(task));
        // What was not got to this time has failed still.
        const bool isReached = found != fetched.end() && found->second->report.outcome != Outcome::Cancelled;
        if (task.report.outcome != Outcome::Failed || !isReached)
            continue;
        const std::size_t place = task.task;
        task = *found->second;
        task.task = place;
        task.leg = number;
        moveBy(task, leg.offsetSeconds, 0);
    }
    whole.legs.push_back(std::move(leg));
    whole.joining = Joining::Retried;
    whole.wallSeconds += again.wallSeconds;
    whole.workers = std::max(whole.workers, again.workers);
    whole.input.bytes += again.input.bytes;
    whole.input.audioSeconds += again.input.audioSeconds;
    return whole;
}

} // namespace tutti
