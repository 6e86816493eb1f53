// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// A job that is being done in parts: keeps its unfinished result and knows how to complete it. Parts are jobs, so that
/// any engine can carry them out, in processes and on hosts of their own. Gone before it was joined, it takes the
/// unfinished result with it. One thread at a time.
class FileParts
{
public:
    explicit FileParts(std::vector<Job> jobs)
        : m_jobs(std::move(jobs))
    {
    }
    virtual ~FileParts() = default;
    FileParts(const FileParts&) = delete;
    FileParts& operator=(const FileParts&) = delete;

    /// The parts in the order of the file.
    const std::vector<Job>& jobs() const { return m_jobs; }
    /// Completes the result from what the parts gave, in their order. Nothing when they do not fit together: then
    /// the job is to be done as a whole. The first part that failed fails it; a cancelled one cancels it.
    std::optional<JobResult> join(std::span<const JobResult> parts);
    /// Takes the unfinished result away, if there is one: parts that have not begun will fail at once. Nothing can be
    /// joined any more.
    virtual void drop() = 0;

private:
    /// All parts are done: fit them together. `result` has the sums already.
    virtual Result<bool> complete(std::span<const JobResult> parts, JobResult& result) = 0;

    std::vector<Job> m_jobs;
};

/// What became of the wish to split a job.
struct Splitting
{
    /// Nothing when the job is to be done as a whole.
    std::unique_ptr<FileParts> parts;
    /// Why not, as a note for its record; empty where the job's own report will say enough.
    std::string note;
};

/// The note of a job that is to be done as a whole for this reason.
std::string inOnePiece(const std::string& reason);

/// Looks at the job's source and makes its unfinished result, of about `count` parts.
Splitting splitJob(const Job& job, int count);

} // namespace tutti
