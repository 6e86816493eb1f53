// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "app/mpi/bell.h"

namespace tutti {

/// What the engine sends to rank 0, read on a thread of its own.
class Orders
{
public:
    /// Rings for each line and for the end.
    explicit Orders(Bell& bell);

    /// The next line, if there is one.
    std::optional<std::string> take();
    /// Whether the input has ended; lines may still be left.
    bool isOver() const { return m_isOver; }

private:
    void read(const std::stop_token& end);

    Bell& m_bell;
    std::mutex m_mutex;
    std::deque<std::string> m_lines;
    std::atomic<bool> m_isOver = false;
    std::jthread m_thread;
};

} // namespace tutti
