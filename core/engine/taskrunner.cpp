// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/taskrunner.h"

#include <exception>
#include <utility>

#include "core/base/machine.h"
#include "core/engine/answers.h"

namespace tutti {
namespace {

JobResult thrown(const std::string& what)
{
    JobResult result;
    result.report.outcome = Outcome::Failed;
    result.report.error =
        Error {ErrorCode::Internal, "an unexpected failure (" + what + "); please report it with this file"};
    return result;
}

} // namespace

TaskRunner::TaskRunner(const JobList& jobs, const JobFunction& function, RunObserver& observer, std::stop_token stop)
    : m_jobs(jobs)
    , m_function(function)
    , m_observer(observer)
    , m_stop(std::move(stop))
    , m_start(std::chrono::steady_clock::now())
    , m_host(hostName())
{
}

void TaskRunner::workerReady() noexcept
{
    if (!m_isReady.exchange(true))
        m_startupSeconds = secondsSince(m_start);
}

void TaskRunner::run(std::size_t task, int worker) noexcept
{
    if (m_stop.stop_requested()) {
        m_observer.taskFinished(cancelledAnswer(m_jobs, task));
        return;
    }
    Stamp stamp {worker, m_host, secondsSince(m_start), 0};
    m_observer.taskStarted(task, worker, stamp.startedSeconds);
    JobResult result = carryOut(m_jobs[task]);
    stamp.finishedSeconds = secondsSince(m_start);
    m_observer.taskFinished(answerFor(m_jobs, task, std::move(stamp), std::move(result)));
}

JobResult TaskRunner::carryOut(const Job& job) const noexcept
{
    try {
        return m_function(job, m_stop);
    } catch (const std::exception& exception) {
        return thrown(exception.what());
    } catch (...) {
        return thrown("of an unknown kind");
    }
}

RunSummary TaskRunner::summary(int workers) const
{
    return {workers, m_startupSeconds, secondsSince(m_start)};
}

} // namespace tutti
