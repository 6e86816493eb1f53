// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tutti {

/// Listens to Ctrl-C, SIGTERM and SIGHUP: the first asks for a stop, the second ends the program with status 130.
/// One object per program, made before other threads are started.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    bool happened() const { return m_stop.stop_requested(); }
    /// What is done before a second signal ends the program, on a thread of this object.
    void setLastWish(std::function<void()> wish);

private:
    void listen(int descriptor);

    std::stop_source m_stop;
    std::mutex m_mutex;
    std::function<void()> m_lastWish;
    std::thread m_listener;
};

} // namespace tutti
