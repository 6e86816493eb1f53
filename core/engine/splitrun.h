// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/jobs/fileparts.h"

namespace tutti {

/// One run in which some jobs are done in parts: gives an engine the parts as jobs, and the observer one record for
/// each job. Whoever ends a job's last part joins it. Made when Engine::run() is called, which starts its clock.
class SplitRun : private RunObserver
{
public:
    /// What `jobs` views and `observer` must outlive this.
    SplitRun(const JobList& jobs, RunObserver& observer);

    /// Splits each job into about so many parts, where that can be done.
    void split(std::span<const int> counts, const std::stop_token& stop);
    /// As Engine::run(). Jobs whose parts do not fit together are done once more, as a whole.
    Result<RunSummary> run(Engine& engine, const std::stop_token& stop);

private:
    /// What the engine's jobs are: the whole of a job, or a part of it.
    struct Piece
    {
        std::size_t task = 0;
        std::optional<std::size_t> part;
    };
    /// A job that is being done in parts. Parts that have no record yet have no worker.
    struct File
    {
        std::unique_ptr<FileParts> parts;
        /// The parts' jobs, which the engine may look at for as long as it runs.
        std::vector<Job> jobs;
        std::vector<TaskRecord> records;
        /// What the parts of an analysis gave.
        std::vector<std::optional<BlockSums>> sums;
        std::size_t recorded = 0;
        bool isStarted = false;
        std::optional<Error> failure;
    };

    void taskStarted(std::size_t piece, int worker, double atSeconds) override;
    void taskFinished(Answer answer) override;
    bool takePart(File& file, std::size_t part, Answer answer);
    void join(std::size_t task);
    void hand(std::size_t task, Answer answer);
    void shift(TaskRecord& record) const;
    Result<RunSummary> runAgain(Engine& engine, const std::stop_token& stop);

    JobList m_jobs;
    RunObserver& m_observer;
    SteadyTime m_start;
    /// What the engine is given, and what that is.
    std::vector<const Job*> m_given;
    std::vector<Piece> m_pieces;
    /// From m_start until the engine's own clock started.
    double m_shiftSeconds = 0;
    std::mutex m_mutex;
    /// By task; those done as a whole have no parts.
    std::vector<File> m_files;
    std::vector<std::string> m_notes;
    /// Tasks that are to be done once more.
    std::vector<std::size_t> m_again;
};

} // namespace tutti
