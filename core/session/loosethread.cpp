// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loosethread.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace tutti {

struct LooseThreads::Piece
{
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable changed;
    bool isOver = false;
};

LooseThreads::~LooseThreads()
{
    requestStop();
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    for (const auto& piece : m_pieces) {
        std::unique_lock lock(piece->mutex);
        piece->changed.wait_until(lock, deadline, [&piece] { return piece->isOver; });
    }
}

void LooseThreads::requestStop()
{
    for (const auto& piece : m_pieces)
        piece->stop.request_stop();
}

void LooseThreads::start(Work work)
{
    requestStop();
    std::erase_if(m_pieces, [](const auto& piece) {
        const std::scoped_lock lock(piece->mutex);
        return piece->isOver;
    });
    auto piece = std::make_shared<Piece>();
    m_pieces.push_back(piece);
    std::thread([piece = std::move(piece), work = std::move(work)]() mutable {
        work(piece->stop.get_token());
        // What it holds goes before anybody is told that it is over.
        work = {};
        const std::scoped_lock lock(piece->mutex);
        piece->isOver = true;
        piece->changed.notify_all();
    }).detach();
}

} // namespace tutti
