// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/lanes.h"

#include <algorithm>
#include <numeric>

namespace tutti {

bool isTimed(const TaskRecord& task)
{
    return task.worker >= 0 && task.startedSeconds && task.finishedSeconds;
}

bool isSerialPart(const RunRecord& run, const TaskRecord& task)
{
    return task.worker == 0 && isTimed(task) && *task.startedSeconds < run.serialSeconds;
}

double busySecondsOf(const TaskRecord& task)
{
    if (!task.parts.empty())
        return std::accumulate(task.parts.begin(), task.parts.end(), 0.0, [](double sum, const TaskPart& part) {
            return sum + part.finishedSeconds - part.startedSeconds;
        });
    return isTimed(task) ? *task.finishedSeconds - *task.startedSeconds : 0;
}

double workStartOf(const RunRecord& run)
{
    return run.serialSeconds + run.startupSeconds;
}

std::vector<Lane> lanesOf(const RunRecord& run)
{
    std::vector<Lane> lanes(static_cast<std::size_t>(std::max(1, run.workers)));
    for (std::size_t i = 0; i < run.tasks.size(); ++i) {
        const TaskRecord& task = run.tasks[i];
        if (!isTimed(task) || isSerialPart(run, task))
            continue;
        const auto worker = static_cast<std::size_t>(task.worker);
        if (worker >= lanes.size())
            lanes.resize(worker + 1);
        lanes[worker].push_back(i);
    }
    for (Lane& lane : lanes)
        std::stable_sort(lane.begin(), lane.end(), [&run](std::size_t a, std::size_t b) {
            return *run.tasks[a].startedSeconds < *run.tasks[b].startedSeconds;
        });
    return lanes;
}

double endOf(const RunRecord& run, const Lane& lane)
{
    double end = workStartOf(run);
    for (const std::size_t job : lane)
        end = std::max(end, *run.tasks[job].finishedSeconds);
    return end;
}

double lastEndOf(const RunRecord& run, const std::vector<Lane>& lanes)
{
    double end = workStartOf(run);
    for (const Lane& lane : lanes)
        end = std::max(end, endOf(run, lane));
    return end;
}

} // namespace tutti
