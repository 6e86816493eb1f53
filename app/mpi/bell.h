// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace tutti {

/// What a rank's main thread sleeps on: its other threads ring, while messages of MPI have to be looked for. The longer
/// nothing has moved, the longer it sleeps between two looks, up to a sixteenth of that time: a message is found soon
/// in proportion to what the jobs take, and nobody spins.
class Bell
{
public:
    /// From any thread: there is something to do.
    void ring()
    {
        const std::scoped_lock lock(m_mutex);
        m_isRung = true;
        m_rung.notify_one();
    }

    /// Sleeps until it rings or it is time for another look. `hasMoved`: whether the last look found anything.
    void rest(bool hasMoved)
    {
        using namespace std::chrono_literals;
        const auto now = std::chrono::steady_clock::now();
        if (hasMoved)
            m_lastMove = now;
        const auto nap = std::clamp<std::chrono::nanoseconds>((now - m_lastMove) / 16, 20us, 1ms);
        std::unique_lock lock(m_mutex);
        m_rung.wait_for(lock, nap, [this] { return m_isRung; });
        m_isRung = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_rung;
    bool m_isRung = false;
    std::chrono::steady_clock::time_point m_lastMove = std::chrono::steady_clock::now();
};

} // namespace tutti
