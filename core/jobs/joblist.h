// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "core/jobs/job.h"

namespace tutti {

/// The jobs of a run, numbered by their place: a view of jobs that are kept elsewhere, one by one, and must outlive it.
/// A copy costs nothing. Any thread.
class JobList
{
public:
    /// No job.
    JobList();
    JobList(std::span<const Job> jobs);    // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
    JobList(const std::vector<Job>& jobs); // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
    explicit JobList(std::vector<const Job*> jobs);

    std::size_t size() const { return m_jobs->size(); }
    bool empty() const { return m_jobs->empty(); }
    const Job& operator[](std::size_t job) const { return *(*m_jobs)[job]; }
    /// Job::cost of each.
    std::vector<double> costs() const;

private:
    std::shared_ptr<const std::vector<const Job*>> m_jobs;
};

} // namespace tutti
