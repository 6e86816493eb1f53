// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// Seconds that each worker spent on its jobs and parts of jobs, from their times; one that had no job counts with 0.
/// Indexed by worker, `run.workers` of them. Tasks without times or worker are left out. Pure.
std::vector<double> busySecondsByWorker(const RunRecord& run);

/// Mean / maximum of the workers' busy time: 1 is even, 1 / workers is all on one. 1 where nobody was busy.
double loadBalanceOf(std::span<const double> busySeconds);

} // namespace tutti
