// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/joblist.h"

#include <algorithm>
#include <utility>

namespace tutti {
namespace {

std::vector<const Job*> placesOf(std::span<const Job> jobs)
{
    std::vector<const Job*> places(jobs.size());
    std::transform(jobs.begin(), jobs.end(), places.begin(), [](const Job& job) { return &job; });
    return places;
}

} // namespace

JobList::JobList()
    : JobList(std::vector<const Job*> {})
{
}

JobList::JobList(std::span<const Job> jobs)
    : JobList(placesOf(jobs))
{
}

JobList::JobList(const std::vector<Job>& jobs)
    : JobList(std::span<const Job>(jobs))
{
}

JobList::JobList(std::vector<const Job*> jobs)
    : m_jobs(std::make_shared<const std::vector<const Job*>>(std::move(jobs)))
{
}

std::vector<double> JobList::costs() const
{
    std::vector<double> costs(size());
    std::transform(m_jobs->begin(), m_jobs->end(), costs.begin(), [](const Job* job) { return job->cost; });
    return costs;
}

} // namespace tutti
