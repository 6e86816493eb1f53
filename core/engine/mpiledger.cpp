// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mpiledger.h"

#include <algorithm>
#include <utility>

namespace tutti {
namespace {

/// So many jobs lie ready at rank 0 for each worker that it never waits for this end of the pipe.
constexpr int fewestReady = 4;
/// And so many batches, since it makes them smaller when less than two for each worker are left.
constexpr int batchesReady = 3;
/// Not more in all, whatever the number of workers: they cost memory there.
constexpr int mostReady = 500'000;

} // namespace

MpiLedger::MpiLedger(const JobList& jobs, Schedule schedule, int workers, int largestBatch)
    : m_jobs(jobs)
    , m_schedule(schedule)
    , m_workers(workers)
    , m_largestBatch(largestBatch)
    , m_batchSize(workers, largestBatch)
    , m_tasks(jobs.size())
{
    requeue();
}

void MpiLedger::requeue()
{
    std::vector<std::size_t> waiting;
    m_suspects.clear();
    m_suspectOut.reset();
    for (std::size_t task = 0; task < m_tasks.size(); ++task) {
        if (m_tasks[task].state == State::Recorded)
            continue;
        if (m_tasks[task].state != State::Waiting)
            ++m_tasks[task].earlierTries;
        m_tasks[task].state = State::Waiting;
        if (m_tasks[task].wasInFlight)
            m_suspects.push_back(task);
        else
            waiting.push_back(task);
    }
    m_flights.clear();
    m_returned.clear();
    m_isLost.assign(std::size_t(m_workers), false);
    m_ready.assign(std::size_t(m_workers) + 1, 0);
    m_queue.emplace(m_schedule, m_jobs, m_workers, std::move(waiting));
}

int MpiLedger::readyPerWorker() const
{
    const int ready = std::min(batchesReady * m_batchSize.limit(), mostReady / std::max(1, m_workers));
    return std::max(fewestReady, ready);
}

std::optional<MpiLedger::Sending> MpiLedger::nextToSend()
{
    const bool hasRoom = m_ready.back() < readyPerWorker() * m_workers;
    if (hasRoom && !m_returned.empty()) {
        const std::size_t task = m_returned.front();
        m_returned.pop_front();
        return send(task, -1);
    }
    if (m_schedule == Schedule::Static)
        return nextInBlocks();
    if (!hasRoom)
        return std::nullopt;
    if (const auto task = m_queue->next(0))
        return send(*task, -1);
    return nextSuspect();
}

std::optional<MpiLedger::Sending> MpiLedger::nextInBlocks()
{
    bool isEmpty = m_returned.empty();
    for (int worker = 0; worker < m_workers; ++worker) {
        isEmpty = isEmpty && !m_queue->hasNext(worker);
        const bool isLost = m_isLost[std::size_t(worker)];
        const int ready = isLost ? m_ready.back() : m_ready[std::size_t(worker)];
        if (ready >= readyPerWorker())
            continue;
        if (const auto task = m_queue->next(worker))
            return send(*task, isLost ? -1 : worker);
    }
    return isEmpty ? nextSuspect() : std::nullopt;
}

std::optional<MpiLedger::Sending> MpiLedger::nextSuspect()
{
    if (m_suspectOut || m_suspects.empty())
        return std::nullopt;
    m_suspectOut = m_suspects.front();
    m_suspects.pop_front();
    return send(*m_suspectOut, -1);
}

MpiLedger::Sending MpiLedger::send(std::size_t task, int worker)
{
    m_tasks[task].state = State::Sent;
    m_tasks[task].sentTo = worker;
    ++m_ready[worker < 0 ? m_ready.size() - 1 : std::size_t(worker)];
    return {task, worker};
}

bool MpiLedger::begin(const Flight& flight)
{
    if (flight.task >= m_tasks.size() || flight.worker < 0 || flight.worker >= m_workers
        || m_tasks[flight.task].state != State::Sent)
        return false;
    Task& task = m_tasks[flight.task];
    task.state = State::Begun;
    --m_ready[task.sentTo < 0 ? m_ready.size() - 1 : std::size_t(task.sentTo)];
    m_flights.push_back(flight);
    return true;
}

std::optional<MpiLedger::Flight> MpiLedger::finish(std::size_t task)
{
    const auto found =
        std::find_if(m_flights.begin(), m_flights.end(), [task](const Flight& flight) { return flight.task == task; });
    if (found == m_flights.end())
        return std::nullopt;
    const Flight flight = *found;
    m_flights.erase(found);
    m_tasks[task].state = State::Recorded;
    ++m_recorded;
    if (m_suspectOut == task)
        m_suspectOut.reset();
    return flight;
}

std::vector<std::size_t> MpiLedger::outstanding() const
{
    std::vector<std::size_t> tasks;
    for (std::size_t task = 0; task < m_tasks.size(); ++task) {
        if (m_tasks[task].state == State::Sent || m_tasks[task].state == State::Begun)
            tasks.push_back(task);
    }
    return tasks;
}

std::vector<MpiLedger::Flight> MpiLedger::worldDied()
{
    std::vector<Flight> lost;
    for (const Flight& flight : m_flights) {
        if (std::exchange(m_tasks[flight.task].wasInFlight, true))
            lost.push_back(flight);
    }
    for (const Flight& flight : lost)
        finish(flight.task);
    requeue();
    return lost;
}

void MpiLedger::worldWasKilled()
{
    requeue();
}

std::optional<MpiLedger::Flight> MpiLedger::workerWasLost(int worker)
{
    if (worker < 0 || worker >= m_workers)
        return std::nullopt;
    m_isLost[std::size_t(worker)] = true;
    m_ready[std::size_t(worker)] = 0;
    for (std::size_t task = 0; task < m_tasks.size(); ++task) {
        if (m_tasks[task].state == State::Sent && m_tasks[task].sentTo == worker)
            putBack(task);
    }
    const auto found = std::find_if(m_flights.begin(), m_flights.end(),
                                    [worker](const Flight& flight) { return flight.worker == worker; });
    if (found == m_flights.end())
        return std::nullopt;
    const Flight flight = *found;
    if (std::exchange(m_tasks[flight.task].wasInFlight, true))
        return finish(flight.task);
    m_flights.erase(found);
    if (m_suspectOut == flight.task)
        m_suspectOut.reset();
    putBack(flight.task);
    return std::nullopt;
}

bool MpiLedger::takeBack(std::size_t task)
{
    if (task >= m_tasks.size() || m_tasks[task].state != State::Sent)
        return false;
    const int sentTo = m_tasks[task].sentTo;
    --m_ready[sentTo < 0 ? m_ready.size() - 1 : std::size_t(sentTo)];
    putBack(task);
    return true;
}

void MpiLedger::putBack(std::size_t task)
{
    ++m_tasks[task].earlierTries;
    m_tasks[task].state = State::Waiting;
    m_returned.push_back(task);
}

void MpiLedger::setWorkers(int workers)
{
    m_workers = workers;
    m_batchSize = BatchSize(workers, m_largestBatch);
    requeue();
}

std::vector<std::size_t> MpiLedger::giveUp()
{
    std::vector<std::size_t> given;
    for (std::size_t task = 0; task < m_tasks.size(); ++task) {
        if (m_tasks[task].state != State::Waiting)
            continue;
        m_tasks[task].state = State::Recorded;
        given.push_back(task);
    }
    m_recorded += given.size();
    m_suspects.clear();
    m_returned.clear();
    m_queue.emplace(m_schedule, m_jobs, m_workers, std::vector<std::size_t> {});
    return given;
}

} // namespace tutti
