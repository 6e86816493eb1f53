// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/engine/mpilauncher.h"
#include "core/engine/mpiledger.h"
#include "core/engine/mpiworld.h"
#include "core/engine/worldhosts.h"

namespace tutti {

/// One run of the MPI engine: makes the world, feeds rank 0, and makes the world again when it dies. Made when
/// Engine::run() is called, which starts its clock; everything happens on the thread that calls run().
class MpiRun
{
public:
    /// `jobs`, `observer` and `config` must outlive this.
    MpiRun(const JobList& jobs, RunObserver& observer, const EngineConfig& config, int workers);

    /// Returns when each job has its record and no world is left.
    Result<RunSummary> run(const MpiLauncher& launcher, const std::filesystem::path& program,
                           const std::stop_token& stop);

private:
    void makeWorld();
    void waitForNews(int stopDescriptor);
    std::chrono::milliseconds longestWait() const;
    void readNews();
    void takeReport(std::string_view line);
    void welcome(Hello hello);
    void noteStart(const StartedLine& started);
    void noteFinish(const FinishedLine& finished);
    void noteLoss(const LostLine& lost);
    void noteUndone(const UndoneLine& undone);
    void keepPulse();
    void lookForMissingHosts();
    void heedQueue();
    void endSlurmJobOfKilled();
    void clearAway(std::size_t task) const;
    void feed();
    void endHangingWorld();
    void settleEnd();
    void settleUnready(const std::string& how);
    void settleHanging();
    void settleDeath(const std::string& how);
    void recordLost(const MpiLedger::Flight& flight, Error error);
    void stopAll();
    void abandon(Error error);
    void cancelWaiting();

    double toRunSeconds(double clockSeconds) const;
    std::string silenceOf(int worker, double seconds) const;

    /// A guard that is asked to end takes two seconds at most, and must not be killed before that.
    static constexpr std::chrono::milliseconds patienceForGuard {2500};

    JobList m_jobs;
    RunObserver& m_observer;
    const EngineConfig& m_config;
    /// Of the first world that came together; before that those that were asked for.
    int m_workers;
    SteadyTime m_start;
    std::stop_token m_stop;
    WorldHosts m_worldHosts;
    MpiLedger m_ledger;
    MpiLauncher m_launcher;
    std::filesystem::path m_program;
    std::optional<MpiWorld> m_world;
    /// By worker.
    std::vector<std::string> m_hosts;
    double m_startupSeconds = 0;
    int m_restarts = 0;
    /// Jobs for which the world is being ended, since a rank did not react at their time limit.
    std::vector<std::size_t> m_hanging;
    /// Jobs of ranks that were lost while their world went on; who had them may have left something.
    std::vector<std::size_t> m_abandoned;
    /// Why this world is being ended although nobody asked for it; empty: it is not.
    std::string m_silence;
    /// In this world.
    bool m_hasLostWorkers = false;
    /// How long it is awaited before its hosts are asked whether they are there, and when they are asked next.
    std::chrono::seconds m_untilLook {0};
    SteadyTime m_nextLook;
    /// What Slurm knows the world as, if it starts it.
    std::string m_slurmJob;
    /// It waits for what Slurm has to allocate.
    bool m_isQueued = false;
    bool m_isStopping = false;
    std::optional<Error> m_error;
};

} // namespace tutti
