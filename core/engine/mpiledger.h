// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "core/engine/jobqueue.h"
#include "core/jobs/batchsize.h"
#include "core/jobs/joblist.h"

namespace tutti {

/// Which jobs of an MPI run wait, lie ready at rank 0, are being carried out or have their record: plain accounts, no
/// process. Open MPI ends the whole world with one rank, so that several jobs may be in flight when it dies and one of
/// them is the culprit. Those go again, but one after the other and after all the rest, so that the culprit takes no
/// other down with it a second time.
class MpiLedger
{
public:
    /// `largestBatch` as BatchSize has it: the larger the batches that rank 0 makes, the more lies ready there.
    MpiLedger(const JobList& jobs, Schedule schedule, int workers, int largestBatch = 0);

    struct Sending
    {
        std::size_t task = 0;
        /// -1: whoever falls free.
        int worker = -1;
    };
    /// A job to send to rank 0 now, if it has not enough to deal already.
    std::optional<Sending> nextToSend();

    /// A job being carried out.
    struct Flight
    {
        std::size_t task = 0;
        int worker = 0;
        double startedSeconds = 0;
    };
    /// False when this cannot be true: then the line that said so is to be passed over.
    bool begin(const Flight& flight);
    /// The flight that ends with a record; nothing when no such job was begun.
    std::optional<Flight> finish(std::size_t task);
    /// A job took so long.
    void noteJobSeconds(double seconds) { m_batchSize.note(seconds); }
    const std::vector<Flight>& flights() const { return m_flights; }
    /// All jobs that a rank may have begun, whether or not it was heard: those sent that have no record.
    std::vector<std::size_t> outstanding() const;

    /// All jobs that were sent wait again; those in flight are counted. Gives the flights of jobs that were in flight
    /// for the second time: they have their record now.
    std::vector<Flight> worldDied();
    /// The same after a world was ended on purpose: no job in flight is to blame.
    void worldWasKilled();
    /// A worker was lost while its world goes on: what it had in hand waits again, for any other. Gives its flight when
    /// that job was in flight for the second time: then it has its record now.
    std::optional<Flight> workerWasLost(int worker);
    /// A job that was sent and not begun waits again, for any worker. False when it is no such job.
    bool takeBack(std::size_t task);
    /// For a new world of another size; between worlds only.
    void setWorkers(int workers);
    /// How many workers that were lost may have begun this job, or even ended it without being heard.
    int earlierTries(std::size_t task) const { return m_tasks[task].earlierTries; }
    /// No more is to be sent. Gives all jobs that wait: they have their record now.
    std::vector<std::size_t> giveUp();
    bool isThrough() const { return m_recorded == m_jobs.size(); }

private:
    enum class State : std::uint8_t { Waiting, Sent, Begun, Recorded };
    struct Task
    {
        State state = State::Waiting;
        int sentTo = -1;
        bool wasInFlight = false;
        std::uint16_t earlierTries = 0;
    };
    std::optional<Sending> nextInBlocks();
    std::optional<Sending> nextSuspect();
    Sending send(std::size_t task, int worker);
    int readyPerWorker() const;
    void putBack(std::size_t task);
    void requeue();

    JobList m_jobs;
    Schedule m_schedule;
    int m_workers;
    int m_largestBatch;
    BatchSize m_batchSize;
    std::vector<Task> m_tasks;
    std::optional<JobQueue> m_queue;
    std::deque<std::size_t> m_suspects;
    std::optional<std::size_t> m_suspectOut;
    /// What lost workers left, for any other.
    std::deque<std::size_t> m_returned;
    std::vector<bool> m_isLost;
    std::vector<Flight> m_flights;
    /// Sent and not yet begun: by the worker they were sent to, the last for those sent to nobody in particular.
    std::vector<int> m_ready;
    std::size_t m_recorded = 0;
};

} // namespace tutti
