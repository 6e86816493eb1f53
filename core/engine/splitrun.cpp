// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/splitrun.h"

#include <algorithm>
#include <utility>

#include "core/engine/answers.h"

namespace tutti {
namespace {

bool hasWorker(const TaskRecord& record)
{
    return record.worker >= 0 && record.startedSeconds && record.finishedSeconds;
}

/// By whom and when, as the record of the whole says it.
Stamp stampOf(const std::vector<TaskRecord>& records)
{
    Stamp stamp {-1, {}, 0, 0};
    for (const TaskRecord& record : records) {
        if (!hasWorker(record))
            continue;
        stamp.startedSeconds =
            stamp.worker < 0 ? *record.startedSeconds : std::min(stamp.startedSeconds, *record.startedSeconds);
        if (stamp.worker >= 0 && *record.finishedSeconds < stamp.finishedSeconds)
            continue;
        stamp.worker = record.worker;
        stamp.host = record.host;
        stamp.finishedSeconds = *record.finishedSeconds;
    }
    return stamp;
}

std::vector<TaskPart> partsOf(const std::vector<TaskRecord>& records)
{
    std::vector<TaskPart> parts;
    for (const TaskRecord& record : records) {
        if (hasWorker(record))
            parts.push_back(
                {record.worker, record.host, *record.startedSeconds, *record.finishedSeconds, record.report.phases});
    }
    return parts;
}

} // namespace

SplitRun::SplitRun(const JobList& jobs, RunObserver& observer)
    : m_jobs(jobs)
    , m_observer(observer)
    , m_start(std::chrono::steady_clock::now())
    , m_files(jobs.size())
    , m_notes(jobs.size())
{
}

void SplitRun::split(std::span<const int> counts, const std::stop_token& stop)
{
    for (std::size_t task = 0; task < m_jobs.size(); ++task) {
        Splitting splitting;
        if (counts[task] > 1 && !stop.stop_requested())
            splitting = splitJob(m_jobs[task], counts[task]);
        m_notes[task] = std::move(splitting.note);
        if (!splitting.parts) {
            m_given.push_back(&m_jobs[task]);
            m_pieces.push_back({task, std::nullopt});
            continue;
        }
        File& file = m_files[task];
        file.jobs = splitting.parts->jobs();
        for (std::size_t part = 0; part < file.jobs.size(); ++part) {
            m_given.push_back(&file.jobs[part]);
            m_pieces.push_back({task, part});
        }
        file.records.resize(file.jobs.size());
        file.sums.resize(file.jobs.size());
        file.parts = std::move(splitting.parts);
    }
}

Result<RunSummary> SplitRun::run(Engine& engine, const std::stop_token& stop)
{
    m_shiftSeconds = secondsSince(m_start);
    const double startupShift = m_shiftSeconds;
    auto summary = engine.run(JobList(std::exchange(m_given, {})), *this, stop);
    if (summary && !m_again.empty()) {
        const double startup = summary->startupSeconds;
        summary = runAgain(engine, stop);
        if (summary)
            summary->startupSeconds = startup;
    }
    for (const std::size_t task : std::exchange(m_again, {}))
        m_observer.taskFinished(cancelledAnswer(m_jobs, task));
    if (summary) {
        summary->startupSeconds += startupShift;
        summary->wallSeconds = secondsSince(m_start);
    }
    return summary;
}

Result<RunSummary> SplitRun::runAgain(Engine& engine, const std::stop_token& stop)
{
    m_pieces.clear();
    std::sort(m_again.begin(), m_again.end());
    for (const std::size_t task : std::exchange(m_again, {})) {
        m_given.push_back(&m_jobs[task]);
        m_pieces.push_back({task, std::nullopt});
        m_notes[task] = "not split among the workers: its parts did not join exactly";
    }
    m_shiftSeconds = secondsSince(m_start);
    return engine.run(JobList(std::exchange(m_given, {})), *this, stop);
}

void SplitRun::taskStarted(std::size_t piece, int worker, double atSeconds)
{
    const std::size_t task = m_pieces[piece].task;
    if (m_pieces[piece].part) {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_files[task].isStarted, true))
            return;
    }
    m_observer.taskStarted(task, worker, atSeconds + m_shiftSeconds);
}

void SplitRun::taskFinished(Answer answer)
{
    const Piece piece = m_pieces[answer.record.task];
    shift(answer.record);
    if (!piece.part) {
        hand(piece.task, std::move(answer));
        return;
    }
    if (takePart(m_files[piece.task], *piece.part, std::move(answer)))
        join(piece.task);
}

/// Whether all parts have their record now.
bool SplitRun::takePart(File& file, std::size_t part, Answer answer)
{
    TaskRecord& record = answer.record;
    const std::scoped_lock lock(m_mutex);
    if (record.report.outcome == Outcome::Failed) {
        // The other parts are for nothing now; what they say about the result that is gone is not the reason.
        if (!file.failure) {
            file.failure = record.report.error;
            file.parts->drop();
        }
        record.report.error = file.failure;
    }
    file.records[part] = std::move(record);
    file.sums[part] = std::move(answer.sums);
    return ++file.recorded == file.records.size();
}

void SplitRun::join(std::size_t task)
{
    File& file = m_files[task];
    std::vector<JobResult> results;
    for (std::size_t part = 0; part < file.records.size(); ++part)
        results.push_back({file.records[part].report, std::nullopt, std::move(file.sums[part])});
    auto joined = file.parts->join(results);
    file.parts.reset();
    if (!joined) {
        const std::scoped_lock lock(m_mutex);
        m_again.push_back(task);
        return;
    }
    const bool isCancelled = joined->report.outcome == Outcome::Cancelled;
    Answer answer = answerFor(m_jobs, task, stampOf(file.records), std::move(*joined));
    if (!isCancelled) {
        answer.record.finishedSeconds = std::max(*answer.record.finishedSeconds, secondsSince(m_start));
        answer.record.parts = partsOf(file.records);
    }
    hand(task, std::move(answer));
}

void SplitRun::hand(std::size_t task, Answer answer)
{
    answer.record.task = task;
    if (!m_notes[task].empty() && answer.record.report.outcome != Outcome::Cancelled)
        answer.record.report.notes.push_back(m_notes[task]);
    m_observer.taskFinished(std::move(answer));
}

void SplitRun::shift(TaskRecord& record) const
{
    for (auto* const seconds : {&record.startedSeconds, &record.finishedSeconds}) {
        if (*seconds)
            **seconds += m_shiftSeconds;
    }
}

} // namespace tutti
