// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/jobs/joblist.h"

namespace tutti {

/// When long jobs are split among workers. Costs are in seconds of sound, as the plan guesses them (jobs/estimate.h).
struct SplitRule
{
    /// Shorter jobs stay whole.
    double leastCost = 300;
    /// No part is shorter than about this.
    double leastPartCost = 60;
};

/// Into how many parts each job would best go; 1: whole. Jobs are split only where whole ones would leave workers idle:
/// where, dealt by falling cost, they end later than a tenth after an equal share for each worker. Then those go into
/// parts that cost more than a quarter of such a share. The same jobs and workers give the same numbers.
std::vector<int> partCounts(const JobList& jobs, int workers, const SplitRule& rule);

} // namespace tutti
