// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/busytime.h"

#include <algorithm>
#include <numeric>

namespace tutti {

std::vector<double> busySecondsByWorker(const RunRecord& run)
{
    std::vector<double> seconds(static_cast<std::size_t>(std::max(1, run.workers)), 0.0);
    const auto add = [&seconds](int number, double time) {
        if (number < 0)
            return;
        const auto worker = static_cast<std::size_t>(number);
        // A record from elsewhere may name more workers than it states.
        if (worker >= seconds.size())
            seconds.resize(worker + 1, 0.0);
        seconds[worker] += time;
    };
    for (const TaskRecord& task : run.tasks) {
        if (task.parts.empty() && task.startedSeconds && task.finishedSeconds)
            add(task.worker, *task.finishedSeconds - *task.startedSeconds);
        for (const TaskPart& part : task.parts)
            add(part.worker, part.finishedSeconds - part.startedSeconds);
    }
    return seconds;
}

double loadBalanceOf(std::span<const double> busySeconds)
{
    if (busySeconds.empty())
        return 1;
    const double longest = *std::max_element(busySeconds.begin(), busySeconds.end());
    if (longest <= 0)
        return 1;
    const double sum = std::accumulate(busySeconds.begin(), busySeconds.end(), 0.0);
    return sum / static_cast<double>(busySeconds.size()) / longest;
}

} // namespace tutti
