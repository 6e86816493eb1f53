// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace tutti {

/// Threads for work that the system may hold for ever, such as a look into a folder of a share that has gone. A piece
/// of work that another follows is asked to stop, and nobody waits for it. So the work must own all that it touches, or
/// reach it through a Gate.
class LooseThreads
{
public:
    using Work = std::function<void(const std::stop_token&)>;

    /// `patience`: how long the end waits for what was asked to stop.
    explicit LooseThreads(std::chrono::milliseconds patience = std::chrono::seconds(2))
        : m_patience(patience)
    {
    }
    /// Asks all to stop and waits for them; those that hang are left to the system.
    ~LooseThreads();
    LooseThreads(const LooseThreads&) = delete;
    LooseThreads& operator=(const LooseThreads&) = delete;
    LooseThreads(LooseThreads&&) = delete;
    LooseThreads& operator=(LooseThreads&&) = delete;

    void start(Work work);
    void requestStop();

private:
    struct Piece;

    std::chrono::milliseconds m_patience;
    std::vector<std::shared_ptr<Piece>> m_pieces;
};

} // namespace tutti
