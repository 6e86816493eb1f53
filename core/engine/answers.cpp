// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/answers.h"

#include <utility>

namespace tutti {

Answer answerFor(const JobList& jobs, std::size_t task, Stamp stamp, JobResult result)
{
    Answer answer;
    answer.record.task = task;
    answer.record.source = sourceOf(jobs[task]);
    for (Target& target : targetsOf(jobs[task]))
        answer.record.targets.push_back(std::move(target.file));
    if (result.report.outcome != Outcome::Cancelled) {
        answer.record.worker = stamp.worker;
        answer.record.host = std::move(stamp.host);
        answer.record.startedSeconds = stamp.startedSeconds;
        answer.record.finishedSeconds = stamp.finishedSeconds;
    }
    answer.record.report = std::move(result.report);
    answer.curve = std::move(result.curve);
    answer.sums = std::move(result.sums);
    return answer;
}

Answer failedAnswer(const JobList& jobs, std::size_t task, Stamp stamp, Error error)
{
    JobResult result;
    result.report.outcome = Outcome::Failed;
    result.report.error = std::move(error);
    return answerFor(jobs, task, std::move(stamp), std::move(result));
}

Answer cancelledAnswer(const JobList& jobs, std::size_t task)
{
    JobResult result;
    result.report.outcome = Outcome::Cancelled;
    return answerFor(jobs, task, {}, std::move(result));
}

void cancelAll(const JobList& jobs, RunObserver& observer)
{
    for (std::size_t task = 0; task < jobs.size(); ++task)
        observer.taskFinished(cancelledAnswer(jobs, task));
}

} // namespace tutti
