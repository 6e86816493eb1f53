// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/engine/jobqueue.h"
#include "core/engine/poolworker.h"

namespace tutti {

/// One run of the processes engine: starts the children, deals the jobs, replaces the children that are lost. Made when
/// Engine::run() is called, which starts its clock; everything happens on the thread that calls run().
class ProcessPool
{
public:
    /// `jobs` and `observer` must outlive this.
    ProcessPool(const JobList& jobs, RunObserver& observer, const EngineConfig& config, int workers);

    /// Returns when each job has its record and no child is left.
    Result<RunSummary> run(const std::filesystem::path& program, const std::stop_token& stop);

private:
    bool isAnyProcessLeft() const;
    void waitForNews(int stopDescriptor);
    void readNews(PoolWorker& worker);
    void takeReport(PoolWorker& worker, std::string_view line);
    void welcome(PoolWorker& worker, Hello hello);
    void finishTask(PoolWorker& worker, const FinishedLine& finished);
    void dealTo(PoolWorker& worker);
    void send(PoolWorker& worker, std::size_t task);
    void settleEnd(PoolWorker& worker);
    void settleLostTask(PoolWorker& worker, const std::string& ending);
    void settleFailedStart(const std::string& ending, const std::string& lastWords);
    void replace(PoolWorker& worker);
    void stopAll();
    void abandon(Error error);
    void cancelUndealt();

    JobList m_jobs;
    RunObserver& m_observer;
    JobQueue m_queue;
    SteadyTime m_start;
    std::filesystem::path m_program;
    std::vector<PoolWorker> m_workers;
    double m_startupSeconds = 0;
    int m_failedStarts = 0;
    bool m_isStopping = false;
    std::optional<Error> m_error;
};

} // namespace tutti
