// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>

#include "app/desktop/models/runshelf.h"
#include "core/timing/waterfall.h"
#include "tests/desktop/samples.h"

namespace tutti {

inline std::string japaneseName()
{
    return "/sounds/"
           "\xe7\x90\xb4\xe3\x81\xae\xe9\x9f\xb3\xe8\x89\xb2\xe3\x81\xa8\xe9\x9f\xbf\xe3\x81\x8d\xe3\x81\xae\xe8\xa8"
           "\x98\xe9\x8c"
           "\xb2\xe3\x80\x81\xe7\xac\xac\xe4\xba\x8c\xe6\xa5\xbd\xe7\xab\xa0\xe3\x80\x81\xe6\x9c\x80\xe7\xb5\x82\xe7"
           "\x89\x88.mp3";
}

/// The run after so many seconds that the first worker worked alone.
inline RunRecord withSerialPart(RunRecord run, double seconds)
{
    run.serialSeconds = seconds;
    run.wallSeconds += seconds;
    for (TaskRecord& task : run.tasks) {
        *task.startedSeconds += seconds;
        *task.finishedSeconds += seconds;
    }
    return run;
}

inline RunRecord withHosts(RunRecord run)
{
    for (TaskRecord& task : run.tasks)
        task.host = task.worker < 2 ? "node7" : "a-node-with-a-long-name.cluster.example.org";
    return run;
}

/// The last job takes as long as half of the run.
inline RunRecord withGiant(RunRecord run)
{
    TaskRecord& last = run.tasks.back();
    *last.finishedSeconds += run.wallSeconds / 2;
    last.report.phases[1] += run.wallSeconds / 2;
    run.wallSeconds = *last.finishedSeconds;
    return run;
}

/// Nothing but one giant file, in so many parts that the workers did by turns, each a little longer than the one
/// before.
inline RunRecord withParts(RunRecord run, int parts)
{
    TaskRecord giant = run.tasks.front();
    giant.source = "/sounds/The whole evening.mp3";
    const double each = (run.wallSeconds - run.startupSeconds) * run.workers / parts;
    for (int part = 0; part < parts; ++part) {
        const int round = part / run.workers;
        const int worker = part % run.workers;
        const double start = run.startupSeconds + round * each + worker * each / 20;
        giant.parts.push_back({worker, giant.host, start, start + each * 0.95, {}});
        giant.parts.back().phases[std::size_t(Phase::Decode)] = each * 0.5;
        giant.parts.back().phases[std::size_t(Phase::Fft)] = each * 0.4;
    }
    giant.worker = giant.parts.back().worker;
    giant.startedSeconds = giant.parts.front().startedSeconds;
    giant.finishedSeconds = giant.parts.back().finishedSeconds;
    run.tasks = {giant};
    run.wallSeconds = *giant.finishedSeconds + 0.05;
    return run;
}

/// One after the other, with four OpenMP threads, with two processes: the same 40 jobs.
inline RunList sampleRuns()
{
    RunList runs;
    runs.push_back(std::make_shared<const RunRecord>(sampleRun("sequential", 1, 40, 9.6)));
    runs.push_back(std::make_shared<const RunRecord>(withGiant(sampleRun("openmp", 4, 40, 2.2))));
    runs.push_back(std::make_shared<const RunRecord>(withSerialPart(sampleRun("processes", 2, 40, 5.1), 0.6)));
    return runs;
}

/// 0.6 s of four workers became 1.2 s: 0.05 start-up, 0.1 serial, 0.25 uneven, 0.1 less waiting, 0.2 slowed, 0.1 own.
inline Waterfall sampleWaterfall()
{
    Waterfall waterfall {4, 0.6, 1.2, {}};
    const std::array<double, 6> seconds {0.05, 0.1, 0.25, -0.1, 0.2, 0.1};
    for (std::size_t part = 0; part < seconds.size(); ++part)
        waterfall.steps.push_back({static_cast<LossPart>(part), seconds.at(part), {}});
    waterfall.steps[2].tasks = {36, 39};
    return waterfall;
}

} // namespace tutti
