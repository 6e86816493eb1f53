// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/record.h"
#include "core/jobs/schedule.h"

namespace tutti {

/// How the measured jobs of a run would go under another schedule and number of workers.
struct ReplayOptions
{
    Schedule schedule = Schedule::LongestFirst;
    int workers = 1;
};

/// A run record as predicted: the same jobs with their measured times, dealt anew by the engines' own schedule, after
/// the measured start-up and serial part. What passes between two jobs of a worker is the measured median. Tasks that
/// were not measured are left as they are. Its wall time is the predicted makespan: until the last job has finished,
/// and after that what the measured run took to end. Workers below 1 count as 1. Pure.
///
/// The engines order LongestFirst by the expected cost of jobs (Job::cost), which records do not hold: here the
/// measured times stand in for it, as if each job's cost had been known exactly. Jobs are given in the order of the
/// run's tasks.
RunRecord replay(const RunRecord& measured, const ReplayOptions& options);

/// Only the predicted wall time, without the record's costs. Pure.
double replayedSeconds(const RunRecord& measured, const ReplayOptions& options);

} // namespace tutti
