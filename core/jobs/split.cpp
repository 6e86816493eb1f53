// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/split.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include <queue>

#include "core/jobs/schedule.h"

namespace tutti {
namespace {

bool canBeSplit(const Job& job, const SplitRule& rule)
{
    if (job.cost < rule.leastCost)
        return false;
    const auto* const spectrum = std::get_if<SpectrumJob>(&job.work);
    return std::holds_alternative<ConvertJob>(job.work)
        || (spectrum != nullptr && spectrum->options.method == Method::Welch);
}

bool canAnyBeSplit(const JobList& jobs, const SplitRule& rule)
{
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        if (canBeSplit(jobs[job], rule))
            return true;
    }
    return false;
}

/// When the last worker ends if each that falls free takes the longest job left.
double endOfWholeJobs(std::span<const double> costs, int workers)
{
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int worker = 0; worker < workers; ++worker)
        free.push(0);
    double end = 0;
    for (const std::size_t job : dealingOrder(Schedule::LongestFirst, costs)) {
        const double finished = free.top() + costs[job];
        free.pop();
        free.push(finished);
        end = std::max(end, finished);
    }
    return end;
}

} // namespace

std::vector<int> partCounts(const JobList& jobs, int workers, const SplitRule& rule)
{
    std::vector<int> counts(jobs.size(), 1);
    if (workers < 2 || !canAnyBeSplit(jobs, rule))
        return counts;
    const std::vector<double> costs = jobs.costs();
    const double share = std::accumulate(costs.begin(), costs.end(), 0.0) / workers;
    constexpr double bearable = 1.1;
    if (endOfWholeJobs(costs, workers) <= bearable * share)
        return counts;
    constexpr double partsPerShare = 4;
    const double part = std::max(share / partsPerShare, rule.leastPartCost);
    constexpr double most = 10000;
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        if (canBeSplit(jobs[job], rule))
            counts[job] = int(std::clamp(std::ceil(costs[job] / part), 1.0, most));
    }
    return counts;
}

} // namespace tutti
