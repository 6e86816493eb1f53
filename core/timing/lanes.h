// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// Whether a worker had the task, from a start to a finish. Others (skipped, cancelled) have no place in a lane.
bool isTimed(const TaskRecord& task);

/// Whether the task is the serial part of the run (RunRecord::serialSeconds): done by worker 0 before the start-up.
bool isSerialPart(const RunRecord& run, const TaskRecord& task);

/// Seconds from the task's start to its finish, or the sum of its parts'; 0 without times.
double busySecondsOf(const TaskRecord& task);

/// Seconds of the run at which jobs can begin: the serial part and the start-up are over.
double workStartOf(const RunRecord& run);

/// What one worker did: positions in RunRecord::tasks by start. The serial part is not among them.
using Lane = std::vector<std::size_t>;

/// A lane for each worker of the run (without parts: see partsapart.h), at least one, and more where a task names a
/// worker beyond them. Pure.
std::vector<Lane> lanesOf(const RunRecord& run);

/// When the lane's last job finished; workStartOf() for one without jobs, and at least that.
double endOf(const RunRecord& run, const Lane& lane);

/// When the last job of all finished.
double lastEndOf(const RunRecord& run, const std::vector<Lane>& lanes);

} // namespace tutti
