// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MpiRun that begins when a world has ended, or has to.
#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include "core/engine/answers.h"
#include "core/engine/leftovers.h"
#include "core/engine/lostjobs.h"
#include "core/engine/mpirun.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr int mostRestarts = 3;

} // namespace

void MpiRun::clearAway(std::size_t task) const
{
    for (int tries = 0; tries <= m_ledger.earlierTries(task); ++tries)
        removeLeftovers(forAnotherTry(m_jobs[task], tries));
}

void MpiRun::settleEnd()
{
    // What it said before its end still counts.
    readNews();
    m_world->launcher().readLog("mpi");
    std::string how = m_launcher.words.front() + " " + m_world->launcher().ending();
    if (const std::string lastWords = m_world->launcher().lastWords(); !lastWords.empty())
        how += " (" + lastWords + ")";
    endSlurmJobOfKilled();
    m_isQueued = false;
    if (!m_silence.empty())
        how = std::exchange(m_silence, {});
    const bool wasReady = m_world->hello().has_value();
    m_world.reset();
    for (const std::size_t task : m_ledger.outstanding())
        clearAway(task);
    for (const std::size_t task : std::exchange(m_abandoned, {}))
        clearAway(task);
    if (m_ledger.isThrough())
        return;
    if (m_isStopping) {
        m_ledger.worldWasKilled();
        cancelWaiting();
    } else if (!m_hanging.empty()) {
        settleHanging();
    } else if (!wasReady && m_restarts == 0) {
        settleUnready(how);
    } else {
        settleDeath(how);
    }
}

void MpiRun::lookForMissingHosts()
{
    if (m_world->hello() || m_isStopping || std::chrono::steady_clock::now() < m_nextLook)
        return;
    const bool areMissing = m_worldHosts.look(m_launcher, m_stop);
    const SteadyTime now = std::chrono::steady_clock::now();
    // A large world may take long to come together, and each look asks all of its hosts.
    m_untilLook *= 2;
    m_nextLook = now + m_untilLook;
    if (areMissing)
        m_world->endAt(now, now + patienceForGuard);
}

void MpiRun::settleUnready(const std::string& how)
{
    // They may have been asked already, while the world was awaited.
    const bool areMissing = m_worldHosts.areMissing() || m_worldHosts.look(m_launcher, m_stop);
    if (m_stop.stop_requested()) {
        stopAll();
        return;
    }
    if (areMissing) {
        ++m_restarts;
        makeWorld();
        return;
    }
    const std::string advice = m_worldHosts.areNamed()
        ? "; \"tutti-cli hosts check\" tells what is the matter with each host"
        : "; mend this or choose another engine";
    abandon({ErrorCode::EngineUnavailable, how + " before the workers were ready" + advice});
}

void MpiRun::settleHanging()
{
    const auto flights = m_ledger.flights();
    for (const MpiLedger::Flight& flight : flights) {
        if (std::find(m_hanging.begin(), m_hanging.end(), flight.task) == m_hanging.end())
            continue;
        m_ledger.finish(flight.task);
        recordLost(flight, unresponsiveError(m_jobs[flight.task]));
    }
    m_hanging.clear();
    m_ledger.worldWasKilled();
    if (!m_ledger.isThrough())
        makeWorld();
}

void MpiRun::settleDeath(const std::string& how)
{
    const bool isGivenUp = ++m_restarts > mostRestarts;
    const auto flights = m_ledger.flights();
    for (const MpiLedger::Flight& flight : isGivenUp ? flights : m_ledger.worldDied()) {
        m_ledger.finish(flight.task);
        recordLost(flight, workerLostError("was lost (" + how + ")"));
    }
    if (isGivenUp) {
        m_ledger.worldWasKilled();
        abandon({ErrorCode::EngineUnavailable,
                 "the MPI workers were lost " + std::to_string(m_restarts) + " times, at last because " + how
                     + "; look at the log or choose another engine"});
    } else if (!m_ledger.isThrough()) {
        m_worldHosts.look(m_launcher, m_stop);
        makeWorld();
    }
}

void MpiRun::recordLost(const MpiLedger::Flight& flight, Error error)
{
    Stamp stamp {flight.worker, m_hosts[std::size_t(flight.worker)], flight.startedSeconds, secondsSince(m_start)};
    m_observer.taskFinished(failedAnswer(m_jobs, flight.task, std::move(stamp), std::move(error)));
}

void MpiRun::stopAll()
{
    m_isStopping = true;
    cancelWaiting();
    if (!m_world)
        return;
    const SteadyTime now = std::chrono::steady_clock::now();
    if (m_world->hello()) {
        m_world->launcher().lines().send(toLine(StopLine {}));
        m_world->launcher().lines().finishSending();
        // Who kills srun before it has ended its job has to do that himself.
        m_world->endAt(now + 1s, now + (m_slurmJob.empty() ? 1600ms : 3500ms));
    } else {
        m_world->endAt(now, now + (m_slurmJob.empty() ? 1000ms : 2500ms));
    }
}

void MpiRun::abandon(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    stopAll();
}

void MpiRun::cancelWaiting()
{
    for (const std::size_t task : m_ledger.giveUp())
        m_observer.taskFinished(cancelledAnswer(m_jobs, task));
}

} // namespace tutti
