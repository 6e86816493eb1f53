// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "app/mpi/bell.h"
#include "core/engine/workbench.h"

namespace tutti {

/// The second thread of a rank: it works, while the main thread talks MPI. One job at a time.
class Hands
{
public:
    /// Rings `bell` for each answer. `shiftSeconds` brings this host's clock to that of rank 0.
    Hands(Bell& bell, double shiftSeconds);
    /// Stops the job in hand and waits for its end.
    ~Hands();
    Hands(const Hands&) = delete;
    Hands& operator=(const Hands&) = delete;

    /// A job's line. Not before the answer to the last one was taken.
    void give(std::string line);
    /// The answer's line, once it is there.
    std::optional<std::string> takeAnswer();
    /// From give() until takeAnswer() gave the answer.
    bool isBusy() const { return m_isBusy; }
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
    bool m_isBusy = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<std::string> m_line;
    std::optional<std::string> m_answer;
    std::jthread m_thread;
};

} // namespace tutti
