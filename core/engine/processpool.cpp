// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/processpool.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <poll.h>

#include "core/engine/answers.h"
#include "core/engine/leftovers.h"
#include "core/engine/lostjobs.h"
#include "core/engine/stopwake.h"
#include "core/engine/workercount.h"
#include "core/jobs/codec.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr auto graceAfterLimit = 1s;
constexpr int mostFailedStarts = 3;
/// Descriptors to wait for: the stop's, then for each worker its lines, its log and its end.
constexpr std::size_t descriptorsPerWorker = 3;

/// Until the next deadline, and not for ever where the system cannot wait for a child's end.
std::chrono::milliseconds longestWait(const std::vector<PoolWorker>& workers)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    std::chrono::milliseconds wait = 1s;
    for (const PoolWorker& worker : workers) {
        if (worker.deadline)
            wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(*worker.deadline - now));
        if (worker.process && worker.process->endDescriptor() < 0)
            wait = std::min<std::chrono::milliseconds>(wait, 20ms);
    }
    return std::max<std::chrono::milliseconds>(wait, 0ms);
}

} // namespace

ProcessPool::ProcessPool(const JobList& jobs, RunObserver& observer, const EngineConfig& config, int workers)
    : m_jobs(jobs)
    , m_observer(observer)
    , m_queue(config.schedule, jobs, workers)
    , m_start(std::chrono::steady_clock::now())
    , m_workers(std::size_t(usefulWorkers(workers, jobs.size())))
{
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        m_workers[i].number = int(i);
}

Result<RunSummary> ProcessPool::run(const std::filesystem::path& program, const std::stop_token& stop)
{
    const StopWake wake(stop);
    m_program = program;
    if (stop.stop_requested())
        stopAll();
    for (PoolWorker& worker : m_workers)
        replace(worker);
    while (isAnyProcessLeft()) {
        waitForNews(m_isStopping ? -1 : wake.descriptor());
        if (stop.stop_requested() && !m_isStopping)
            stopAll();
        const SteadyTime now = std::chrono::steady_clock::now();
        for (PoolWorker& worker : m_workers) {
            worker.enforceDeadline(now);
            if (worker.process && worker.process->hasEnded())
                settleEnd(worker);
        }
    }
    if (m_error)
        return fail(*m_error);
    return RunSummary {int(m_workers.size()), m_startupSeconds, secondsSince(m_start)};
}

bool ProcessPool::isAnyProcessLeft() const
{
    return std::any_of(m_workers.begin(), m_workers.end(),
                       [](const PoolWorker& worker) { return worker.process.has_value(); });
}

void ProcessPool::waitForNews(int stopDescriptor)
{
    std::vector<pollfd> sources {{stopDescriptor, POLLIN, 0}};
    sources.reserve(1 + descriptorsPerWorker * m_workers.size());
    for (PoolWorker& worker : m_workers) {
        if (worker.process) {
            LineChannel& lines = worker.process->lines();
            sources.push_back({lines.descriptor(), lines.wantedEvents(), 0});
            sources.push_back({worker.process->log().descriptor(), POLLIN, 0});
            sources.push_back({worker.process->endDescriptor(), POLLIN, 0});
        } else {
            sources.resize(sources.size() + descriptorsPerWorker, {-1, 0, 0});
        }
    }
    if (::poll(sources.data(), sources.size(), int(longestWait(m_workers).count())) <= 0)
        return;
    for (std::size_t i = 0; i < m_workers.size(); ++i) {
        const pollfd* const own = &sources[1 + descriptorsPerWorker * i];
        if (own[0].revents != 0)
            readNews(m_workers[i]);
        if (own[1].revents != 0)
            m_workers[i].process->readLog("worker " + std::to_string(i));
    }
}

void ProcessPool::readNews(PoolWorker& worker)
{
    LineChannel& lines = worker.process->lines();
    lines.flush();
    if (!lines.fill())
        worker.killAt(std::chrono::steady_clock::now() + graceAfterLimit, KillReason::Unresponsive);
    while (const auto line = lines.nextLine())
        takeReport(worker, *line);
}

void ProcessPool::takeReport(PoolWorker& worker, std::string_view line)
{
    auto report = reportFromLine(line);
    if (!report)
        return;
    if (auto* const hello = std::get_if<Hello>(&*report))
        welcome(worker, std::move(*hello));
    else if (const auto* const finished = std::get_if<FinishedLine>(&*report))
        finishTask(worker, *finished);
}

void ProcessPool::welcome(PoolWorker& worker, Hello hello)
{
    if (auto matches = checkHello(hello, 1); !matches) {
        abandon(std::move(matches.error()));
        return;
    }
    if (m_startupSeconds == 0)
        m_startupSeconds = secondsSince(m_start);
    m_failedStarts = 0;
    worker.clearDeadline();
    worker.clockShift = clockShift(hello);
    worker.hello = std::move(hello);
    dealTo(worker);
}

void ProcessPool::finishTask(PoolWorker& worker, const FinishedLine& finished)
{
    if (worker.task != finished.task)
        return;
    const double now = secondsSince(m_start);
    const double shift = worker.clockShift - Seconds(m_start.time_since_epoch()).count();
    Stamp stamp {worker.number, worker.hello->workers.front().host,
                 std::clamp(finished.startedSeconds + shift, worker.sentSeconds, now),
                 std::clamp(finished.finishedSeconds + shift, worker.sentSeconds, now)};
    auto result = decodeResult(finished.result);
    m_observer.taskFinished(result ? answerFor(m_jobs, finished.task, std::move(stamp), std::move(*result))
                                   : failedAnswer(m_jobs, finished.task, std::move(stamp), result.error()));
    worker.task.reset();
    worker.clearDeadline();
    dealTo(worker);
}

void ProcessPool::dealTo(PoolWorker& worker)
{
    if (worker.isEnding)
        return;
    const auto task = m_isStopping ? std::nullopt : m_queue.next(worker.number);
    if (task)
        send(worker, *task);
    else
        worker.finish();
}

void ProcessPool::send(PoolWorker& worker, std::size_t task)
{
    const Job& job = m_jobs[task];
    worker.task = task;
    worker.sentSeconds = secondsSince(m_start);
    if (job.timeLimit > 0)
        worker.killAt(std::chrono::steady_clock::now() + graceAfterLimit
                          + std::chrono::ceil<SteadyTime::duration>(Seconds(job.timeLimit)),
                      KillReason::TimeLimit);
    m_observer.taskStarted(task, worker.number, worker.sentSeconds);
    const std::string encoded = encodeJob(job);
    worker.process->lines().send(toLine(JobLine {task, worker.number, encoded}));
}

void ProcessPool::settleEnd(PoolWorker& worker)
{
    // What it said before its end still counts, but nothing more is dealt to it.
    worker.isEnding = true;
    readNews(worker);
    worker.process->readLog("worker " + std::to_string(worker.number));
    const std::string ending = worker.process->ending();
    const std::string lastWords = worker.process->lastWords();
    const bool hadStarted = worker.hello.has_value();
    worker.process.reset();
    worker.clearDeadline();
    if (worker.task)
        settleLostTask(worker, ending);
    if (!hadStarted && !m_isStopping)
        settleFailedStart(ending, lastWords);
    replace(worker);
}

void ProcessPool::settleLostTask(PoolWorker& worker, const std::string& ending)
{
    const std::size_t task = *worker.task;
    worker.task.reset();
    removeLeftovers(m_jobs[task]);
    if (m_isStopping && worker.killed != KillReason::TimeLimit) {
        m_observer.taskFinished(cancelledAnswer(m_jobs, task));
        return;
    }
    Stamp stamp {worker.number, worker.hello->workers.front().host, worker.sentSeconds, secondsSince(m_start)};
    m_observer.taskFinished(failedAnswer(m_jobs, task, std::move(stamp),
                                         worker.killed == KillReason::TimeLimit ? unresponsiveError(m_jobs[task])
                                                                                : workerLostError(ending)));
}

void ProcessPool::settleFailedStart(const std::string& ending, const std::string& lastWords)
{
    if (++m_failedStarts >= mostFailedStarts)
        abandon({ErrorCode::EngineUnavailable,
                 "tutti-worker " + ending + " before it could take a job"
                     + (lastWords.empty() ? std::string() : " (" + lastWords + ")")
                     + "; install Tutti again or choose another engine"});
}

void ProcessPool::replace(PoolWorker& worker)
{
    if (m_isStopping || !m_queue.hasNext(worker.number))
        return;
    if (auto started = worker.start(m_program); !started)
        abandon(std::move(started.error()));
}

void ProcessPool::stopAll()
{
    m_isStopping = true;
    cancelUndealt();
    const SteadyTime now = std::chrono::steady_clock::now();
    for (PoolWorker& worker : m_workers) {
        if (!worker.process)
            continue;
        if (worker.task)
            worker.process->lines().send(toLine(StopLine {}));
        else
            worker.finish();
        worker.killAt(worker.hello ? now + graceAfterLimit : now, KillReason::Stop);
    }
}

void ProcessPool::abandon(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    stopAll();
}

void ProcessPool::cancelUndealt()
{
    for (const PoolWorker& worker : m_workers) {
        while (const auto task = m_queue.next(worker.number))
            m_observer.taskFinished(cancelledAnswer(m_jobs, *task));
    }
}

} // namespace tutti
