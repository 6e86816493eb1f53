// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MpiRun that is about a world which Slurm makes.
#include <chrono>
#include <utility>

#include "core/base/logging.h"
#include "core/engine/mpirun.h"
#include "core/engine/slurmworld.h"

namespace tutti {

void MpiRun::heedQueue()
{
    if (m_slurmJob.empty() || m_world->hello() || m_isStopping)
        return;
    const SlurmPlace place = placeIn(m_world->launcher().lastWords());
    if (place == SlurmPlace::Queued && !std::exchange(m_isQueued, true)) {
        m_world->waitOn();
        qCWarning(engineLog).noquote() << "Slurm has no free place yet; the run waits in the queue as"
                                       << m_slurmJob.c_str();
    } else if (place == SlurmPlace::Allocated && std::exchange(m_isQueued, false)) {
        const SteadyTime deadline = std::chrono::steady_clock::now() + patienceForWorld;
        m_world->endAt(deadline, deadline + std::chrono::seconds(3));
    }
}

void MpiRun::endSlurmJobOfKilled()
{
    if (!m_slurmJob.empty() && m_world->launcher().ending().starts_with("was killed"))
        endSlurmJob(m_slurmJob);
}

} // namespace tutti
