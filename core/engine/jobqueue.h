// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "core/jobs/joblist.h"
#include "core/jobs/schedule.h"

namespace tutti {

/// Deals jobs to workers by a schedule. Any thread may ask, each job is given once.
class JobQueue
{
public:
    JobQueue(Schedule schedule, const JobList& jobs, int workers);
    /// Deals only these tasks, which are numbers of jobs.
    JobQueue(Schedule schedule, const JobList& jobs, int workers, std::vector<std::size_t> tasks);

    /// The next task for `worker` (0 … workers-1), or nothing when there is none left for it.
    std::optional<std::size_t> next(int worker);
    /// Whether next(`worker`) would give a task, if nobody else asks meanwhile.
    bool hasNext(int worker) const;

private:
    /// A stretch of the order that is dealt from its front.
    struct Share
    {
        std::atomic<std::size_t> next = 0;
        std::size_t last = 0;
    };
    std::size_t shareOf(int worker) const;

    std::vector<std::size_t> m_order;
    /// One for all, or under Static one for each worker.
    std::deque<Share> m_shares;
};

} // namespace tutti
