// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/clock.h"
#include "core/session/journalfollower.h"
#include "core/session/slurmjob.h"

namespace tutti {

/// What is new of a batch job.
struct SlurmNews
{
    /// Set when it is another than before.
    std::optional<SlurmState> state;
    /// One for each step.
    std::vector<JournalNews> steps;
    /// Why Slurm could not be asked, the first time it could not; the job goes on all the same.
    std::optional<Error> trouble;
    /// The job has ended, and everything of it was told.
    bool isOver = false;
};

/// Follows a batch job by what Slurm says and by its journals. Slurm's controller is not to be asked often: after a
/// change soon again, then more and more seldom. One thread, but for what says otherwise.
class SlurmFollower
{
public:
    explicit SlurmFollower(SlurmJob job);

    /// What is new since the last call; to be called about once a second. May block for seconds.
    SlurmNews look(const std::stop_token& stop);
    /// Slurm is asked with the next look. From any thread.
    void lookSoon() { m_isUrgent = true; }
    const SlurmJob& job() const { return m_job; }

private:
    void ask(SlurmNews& news, const std::stop_token& stop);

    SlurmJob m_job;
    std::vector<JournalFollower> m_journals;
    std::optional<SlurmState> m_state;
    SteadyTime m_nextQuestion;
    std::atomic<bool> m_isUrgent = false;
    std::chrono::milliseconds m_pause;
    bool m_hadTrouble = false;
};

} // namespace tutti
