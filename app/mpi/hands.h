// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

#include "app/mpi/bell.h"
#include "core/base/clock.h"
#include "core/engine/workbench.h"

namespace tutti {

/// The second thread of a rank: it works, while the main thread talks MPI. One job after the other, in the order given.
class Hands
{
public:
    /// Rings `bell` when nothing is left to do: waking the other thread costs as much as a short job.
    /// `shiftSeconds` brings this host's clock to that of rank 0.
    Hands(Bell& bell, double shiftSeconds);
    /// Stops the job in hand and waits for its end.
    ~Hands();
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    /// The lines of jobs.
    void give(std::deque<std::string> lines);
    /// The lines of the answers that are there. While jobs are left, not sooner than `pause` after the last ones.
    std::deque<std::string> takeAnswers(std::chrono::nanoseconds pause);
    /// The lines of the jobs that have not been begun; they are not carried out here any more.
    std::deque<std::string> takeBack();
    /// See Workbench.
    void stop() { m_bench.stop(); }
    /// The last thing before this process ends by force: stops the job in hand, waits for its end for half a second at
    /// most, and removes what it left.
    void letGo();
    /// Ends this process: at once when idle, otherwise when the job has ended or half a second later, and nothing of it
    /// is left behind.
    [[noreturn]] void dropAll();

private:
    void work(const std::stop_token& end);

    Bell& m_bell;
    double m_shiftSeconds;
    Workbench m_bench;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isWorking = false;
    std::deque<std::string> m_lines;
    std::deque<std::string> m_answers;
    SteadyTime m_lastTaken;
    std::jthread m_thread;
};

} // namespace tutti
