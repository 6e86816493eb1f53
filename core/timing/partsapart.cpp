// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/partsapart.h"

#include <algorithm>
#include <utility>

#include "core/timing/lanes.h"

namespace tutti {
namespace {

TaskRecord taskOfPart(const TaskRecord& task, const TaskPart& part)
{
    TaskRecord own;
    own.source = task.source;
    own.targets = task.targets;
    own.worker = part.worker;
    own.host = part.host;
    own.startedSeconds = part.startedSeconds;
    own.finishedSeconds = part.finishedSeconds;
    own.report.outcome = task.report.outcome;
    own.report.error = task.report.error;
    own.report.phases = part.phases;
    const double all = busySecondsOf(task);
    const double share = all > 0 ? busySecondsOf(own) / all : 0;
    own.report.cpuSeconds = task.report.cpuSeconds * share;
    own.report.audioSeconds = task.report.audioSeconds * share;
    return own;
}

/// The job's own worker and times, as engines state them.
void settle(TaskRecord& task)
{
    const auto first = std::min_element(task.parts.begin(), task.parts.end(), [](const auto& a, const auto& b) {
        return a.startedSeconds < b.startedSeconds;
    });
    const auto last = std::max_element(task.parts.begin(), task.parts.end(), [](const auto& a, const auto& b) {
        return a.finishedSeconds < b.finishedSeconds;
    });
    task.worker = last->worker;
    task.host = last->host;
    task.startedSeconds = first->startedSeconds;
    task.finishedSeconds = last->finishedSeconds;
}

} // namespace

bool hasParts(const RunRecord& run)
{
    return std::any_of(run.tasks.begin(), run.tasks.end(), [](const TaskRecord& task) { return !task.parts.empty(); });
}

PartsApart partsApart(const RunRecord& run)
{
    PartsApart apart {run, {}};
    apart.run.tasks.clear();
    for (std::size_t task = 0; task < run.tasks.size(); ++task) {
        const TaskRecord& record = run.tasks[task];
        if (record.parts.empty()) {
            apart.run.tasks.push_back(record);
            apart.origins.push_back({task, false, 0});
        }
        for (std::size_t part = 0; part < record.parts.size(); ++part) {
            apart.run.tasks.push_back(taskOfPart(record, record.parts[part]));
            apart.origins.push_back({task, true, part});
        }
    }
    for (std::size_t task = 0; task < apart.run.tasks.size(); ++task)
        apart.run.tasks[task].task = task;
    return apart;
}

RunRecord partsTogether(const PartsApart& apart, RunRecord original)
{
    std::vector<TaskRecord> tasks = std::move(original.tasks);
    original = apart.run;
    for (std::size_t i = 0; i < apart.origins.size(); ++i) {
        const TaskRecord& now = apart.run.tasks[i];
        const PartsApart::Origin& origin = apart.origins[i];
        TaskRecord& task = tasks[origin.task];
        if (origin.isPart) {
            task.parts[origin.part] = {now.worker, now.host, *now.startedSeconds, *now.finishedSeconds,
                                       now.report.phases};
            continue;
        }
        task.worker = now.worker;
        task.host = now.host;
        task.startedSeconds = now.startedSeconds;
        task.finishedSeconds = now.finishedSeconds;
    }
    for (TaskRecord& task : tasks) {
        if (!task.parts.empty())
            settle(task);
    }
    original.tasks = std::move(tasks);
    return original;
}

} // namespace tutti
