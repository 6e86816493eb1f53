// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/base/error.h"
#include "core/engine/engine.h"
#include "core/jobs/joblist.h"
#include "core/jobs/record.h"

namespace tutti {

/// When and by whom a job was done, in seconds since Engine::run() was called.
struct Stamp
{
    int worker = 0;
    std::string host;
    double startedSeconds = 0;
    double finishedSeconds = 0;
};

/// The answer for `jobs[task]`. A result that says cancelled loses worker and times, whoever had begun it.
Answer answerFor(const JobList& jobs, std::size_t task, Stamp stamp, JobResult result);

/// The answer for a job that a worker began and that ended with `error`.
Answer failedAnswer(const JobList& jobs, std::size_t task, Stamp stamp, Error error);

/// The answer for a job that no worker had.
Answer cancelledAnswer(const JobList& jobs, std::size_t task);

/// Hands over a cancelled answer for every job: for an engine that cannot even begin.
void cancelAll(const JobList& jobs, RunObserver& observer);

} // namespace tutti
