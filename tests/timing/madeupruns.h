// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// A job from `from` to `to` that computed for `cpuSeconds` and waited for the rest.
inline TaskRecord madeUpJob(std::string source, int worker, double from, double to, double cpuSeconds)
{
    TaskRecord task;
    task.source = std::move(source);
    task.worker = worker;
    task.host = "here";
    task.startedSeconds = from;
    task.finishedSeconds = to;
    task.report.cpuSeconds = cpuSeconds;
    return task;
}

/// A job that computed all the time.
inline TaskRecord madeUpJob(std::string source, int worker, double from, double to)
{
    return madeUpJob(std::move(source), worker, from, to, to - from);
}

inline RunRecord madeUpRun(std::string engine, int workers, double wallSeconds, std::vector<TaskRecord> tasks)
{
    RunRecord run;
    run.job = "synthetic";
    run.engine = std::move(engine);
    run.workers = workers;
    run.schedule = "dynamic";
    run.input.digest = "the same";
    run.machine.host = "here";
    run.wallSeconds = wallSeconds;
    run.tasks = std::move(tasks);
    for (std::size_t i = 0; i < run.tasks.size(); ++i)
        run.tasks[i].task = i;
    return run;
}

/// Numbers that look random and are the same everywhere.
class FixedNumbers
{
public:
    explicit FixedNumbers(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    /// From 0 to below 1.
    double fraction() { return double(m_engine()) / 4294967296.0; }
    int below(int limit) { return int(m_engine() % std::uint32_t(limit)); }

private:
    std::mt19937 m_engine;
};

} // namespace tutti
