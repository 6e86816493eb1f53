// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <stop_token>
#include <string>

#include "core/base/clock.h"
#include "core/engine/engine.h"

namespace tutti {

/// What all in-process engines do around a job: the stop check, the stamps, the barrier for exceptions. Made when
/// Engine::run() is called, which starts its clock; any number of threads may use it.
class TaskRunner
{
public:
    /// Everything is kept by reference and must outlive this.
    TaskRunner(const JobList& jobs, const JobFunction& function, RunObserver& observer, std::stop_token stop);

    /// Says that a worker could take a job now; the first ends the start-up.
    void workerReady() noexcept;
    /// Carries out one job on the calling thread and hands its record over, or a cancelled one after a stop request.
    void run(std::size_t task, int worker) noexcept;
    /// For the end of Engine::run().
    RunSummary summary(int workers) const;

private:
    JobResult carryOut(const Job& job) const noexcept;

    JobList m_jobs;
    const JobFunction& m_function;
    RunObserver& m_observer;
    std::stop_token m_stop;
    SteadyTime m_start;
    std::string m_host;
    std::atomic<bool> m_isReady = false;
    std::atomic<double> m_startupSeconds = 0;
};

} // namespace tutti
