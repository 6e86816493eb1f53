// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/jobs/joblist.h"
#include "core/jobs/record.h"
#include "core/jobs/runjob.h"
#include "core/jobs/schedule.h"
#include "core/jobs/split.h"

namespace tutti {

/// What an engine needs to know besides the jobs.
struct EngineConfig
{
    /// 0: as many as this process may use (mpi: SLURM_NTASKS or the host file's slots).
    int workers = 0;
    Schedule schedule = Schedule::LongestFirst;
    /// The launcher's command line, split like a shell would; empty: mpiexec.
    std::string mpiLauncher {};
    std::filesystem::path hostFile {};
    /// After so long without a sign of life an MPI rank counts as lost.
    std::chrono::milliseconds silence {3500};
    /// An MPI rank gets at most so many jobs in one message; 0: as many as is good for the run (jobs/batchsize.h).
    int largestBatch = 0;
    /// Empty: found relative to the running program.
    std::filesystem::path workerProgram {};
    std::filesystem::path mpiWorkerProgram {};
    /// Whether jobs may draw figures: then probe() also asks whether that can be done here.
    bool drawsFigures = true;
    /// When engines with several workers split a long job.
    SplitRule split {};
    /// What in-process engines carry jobs out with.
    JobFunction function = runJob;
};

/// What a run tells while it goes on. Called from any worker thread, one call at a time for one worker: lock, store,
/// return. Calls for different workers may overlap.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    /// `atSeconds` since run() was called.
    virtual void taskStarted(std::size_t task, int worker, double atSeconds) = 0;
    /// Exactly once for every job.
    virtual void taskFinished(Answer answer) = 0;
};

struct RunSummary
{
    /// The effective number (sequential: 1).
    int workers = 0;
    /// Spawning, launching, loading; until the first worker could take a job. Seconds.
    double startupSeconds = 0;
    /// From the call of run() to its return. Seconds.
    double wallSeconds = 0;
};

/// Decides only where jobs run. An engine object may run again after run() returned, one run at a time.
class Engine
{
public:
    virtual ~Engine() = default;
    /// Stable: settings, reports, logs.
    virtual std::string_view id() const = 0;
    /// Why it cannot run here, in a sentence that says what to do; or nothing. May start a short process; not for the
    /// window's thread.
    virtual Result<void> probe() const = 0;
    /// The number of workers that run() will use.
    virtual int workers() const = 0;
    /// Blocks until every job has exactly one record; jobs are numbered by their place in the span. After a stop
    /// request running jobs end soon and the others are recorded as cancelled. An error here means that the engine
    /// itself failed; every job has a record even then.
    virtual Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) = 0;
};

} // namespace tutti
