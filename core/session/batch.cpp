// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/batch.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/session/runhead.h"

namespace tutti {
namespace {

bool hasVanished(const std::filesystem::path& folder)
{
    std::error_code error;
    const auto type = std::filesystem::status(folder.empty() ? "." : folder, error).type();
    return type != std::filesystem::file_type::directory && type != std::filesystem::file_type::none;
}

/// Whether nothing more can be written, so that going on would only fail for every file that is left.
bool endsTheRun(const TaskRecord& record)
{
    if (!record.report.error)
        return false;
    switch (record.report.error->code) {
    case ErrorCode::DiskFull:
        return true;
    case ErrorCode::NotFound:
    case ErrorCode::Io:
        return std::any_of(record.targets.begin(), record.targets.end(),
                           [](const auto& target) { return hasVanished(target.parent_path()); });
    default:
        return false;
    }
}

/// Stands between the engine, which knows the jobs of a plan that are left to do, and the observer, who knows tasks.
class TaskKeeper : public RunObserver
{
public:
    TaskKeeper(const Plan& plan, RunObserver& observer, std::stop_source stop)
        : m_plan(plan)
        , m_observer(observer)
        , m_stop(std::move(stop))
        , m_records(plan.tasks.size())
        , m_isRecorded(plan.tasks.size())
    {
        for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
            if (!plan.tasks[task].decided)
                m_tasks.push_back(task);
        }
    }

    JobList jobs() const
    {
        std::vector<const Job*> jobs;
        jobs.reserve(m_tasks.size());
        for (const std::size_t task : m_tasks)
            jobs.push_back(&m_plan.tasks[task].job);
        return JobList(std::move(jobs));
    }

    void handOverDecided()
    {
        for (std::size_t task = 0; task < m_plan.tasks.size(); ++task) {
            if (m_plan.tasks[task].decided)
                keep(task, {*m_plan.tasks[task].decided, std::nullopt});
        }
    }

    void taskStarted(std::size_t job, int worker, double atSeconds) override
    {
        m_observer.taskStarted(m_tasks.at(job), worker, atSeconds);
    }

    void taskFinished(Answer answer) override
    {
        const std::size_t task = m_tasks.at(answer.record.task);
        const bool last = endsTheRun(answer.record);
        keep(task, std::move(answer));
        if (last)
            m_stop.request_stop();
    }

    /// A record for every task: those that the engine left without one when it failed count as cancelled.
    std::vector<TaskRecord> complete()
    {
        for (std::size_t task = 0; task < m_records.size(); ++task) {
            if (!m_isRecorded[task])
                keep(task, {cancelled(m_plan.tasks[task].job), std::nullopt});
        }
        return std::move(m_records);
    }

private:
    void keep(std::size_t task, Answer answer)
    {
        answer.record.task = task;
        std::vector<std::string>& notes = answer.record.report.notes;
        notes.insert(notes.begin(), m_plan.tasks[task].notes.begin(), m_plan.tasks[task].notes.end());
        // Each task has a place of its own, so that workers need no lock here.
        m_records[task] = answer.record;
        m_isRecorded[task] = 1;
        m_observer.taskFinished(std::move(answer));
    }

    static TaskRecord cancelled(const Job& job)
    {
        TaskRecord record;
        record.source = sourceOf(job);
        for (const Target& target : targetsOf(job))
            record.targets.push_back(target.file);
        record.report.outcome = Outcome::Cancelled;
        return record;
    }

    const Plan& m_plan;
    RunObserver& m_observer;
    std::stop_source m_stop;
    /// The place in the plan of each of the engine's jobs.
    std::vector<std::size_t> m_tasks;
    std::vector<TaskRecord> m_records;
    /// Bytes, so that workers may set them side by side.
    std::vector<unsigned char> m_isRecorded;
};

std::string digestOf(const Plan& plan)
{
    std::vector<NameAndSize> files;
    files.reserve(plan.tasks.size());
    for (const PlannedTask& task : plan.tasks)
        files.emplace_back(sourceOf(task).filename(), task.sourceBytes);
    return inputDigest(files);
}

RunInput inputOf(const Plan& plan, const std::vector<TaskRecord>& records)
{
    RunInput input;
    input.files = plan.tasks.size();
    for (const PlannedTask& task : plan.tasks)
        input.bytes += task.sourceBytes;
    for (const TaskRecord& record : records)
        input.audioSeconds += record.report.audioSeconds;
    input.digest = digestOf(plan);
    return input;
}

void removeTemporariesOf(const PlannedTask& task)
{
    if (task.decided)
        return;
    for (const Target& target : targetsOf(task.job)) {
        std::error_code error;
        if (std::filesystem::remove(target.temporary, error))
            qCDebug(sessionLog) << "removed what a lost worker left:" << target.temporary.c_str();
    }
}

} // namespace

BatchResult carryOut(const Plan& plan, Engine& engine, Schedule schedule, RunObserver& observer,
                     const std::stop_token& stop)
{
    BatchResult result;
    result.record = newRunRecord(jobKindName(plan.kind), engine.id(), engine.workers());
    RunRecord& run = result.record;
    run.schedule = scheduleName(schedule);
    run.settings = plan.settings;
    run.shard = plan.shard;

    std::stop_source ownStop;
    const std::stop_callback outerStop(stop, [&ownStop] { ownStop.request_stop(); });
    TaskKeeper keeper(plan, observer, ownStop);
    keeper.handOverDecided();
    const JobList jobs = keeper.jobs();
    if (!jobs.empty()) {
        const auto start = std::chrono::steady_clock::now();
        const Result<RunSummary> summary = engine.run(jobs, keeper, ownStop.get_token());
        if (summary) {
            run.workers = summary->workers;
            run.startupSeconds = summary->startupSeconds;
            run.wallSeconds = summary->wallSeconds;
        } else {
            run.wallSeconds = secondsSince(start);
            result.engineError = summary.error();
        }
    }
    run.tasks = keeper.complete();
    run.input = inputOf(plan, run.tasks);
    for (const TaskRecord& record : run.tasks) {
        if (record.report.outcome != Outcome::Done)
            removeTemporariesOf(plan.tasks[record.task]);
    }
    return result;
}

Result<RunRecord> runPlan(const Plan& plan, Engine& engine, Schedule schedule, RunObserver& observer,
                          const std::stop_token& stop)
{
    BatchResult result = carryOut(plan, engine, schedule, observer, stop);
    if (result.engineError)
        return fail(std::move(*result.engineError));
    return std::move(result.record);
}

void removeTemporaries(const Plan& plan)
{
    for (const PlannedTask& task : plan.tasks)
        removeTemporariesOf(task);
}

} // namespace tutti
