// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/hands.h"

#include <chrono>
#include <cstdlib>
#include <iterator>
#include <utility>

#include <unistd.h>

namespace tutti {

using namespace std::chrono_literals;

Hands::Hands(Bell& bell, double shiftSeconds)
    : m_bell(bell)
    , m_shiftSeconds(shiftSeconds)
    , m_thread([this](const std::stop_token& end) { work(end); })
{
}

Hands::~Hands()
{
    m_bench.stop();
}

void Hands::give(std::deque<std::string> lines)
{
    const std::scoped_lock lock(m_mutex);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    m_changed.notify_all();
}

std::deque<std::string> Hands::takeAnswers(std::chrono::nanoseconds pause)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    const std::scoped_lock lock(m_mutex);
    const bool hasMore = m_isWorking || !m_lines.empty();
    if (m_answers.empty() || (hasMore && now - m_lastTaken < pause))
        return {};
    m_lastTaken = now;
    return std::exchange(m_answers, {});
}

std::deque<std::string> Hands::takeBack()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_lines, {});
}

void Hands::letGo()
{
    m_bench.stop();
    // At once, too: on a busy host there may be no time for more.
    m_bench.clearAway();
    {
        std::unique_lock lock(m_mutex);
        m_lines.clear();
        m_changed.wait_for(lock, 500ms, [this] { return !m_isWorking; });
    }
    m_bench.clearAway();
}

void Hands::dropAll()
{
    letGo();
    // Not through MPI_Finalize, which would wait for the others.
    ::_exit(EXIT_FAILURE);
}

void Hands::work(const std::stop_token& end)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, end, [this] { return !m_lines.empty(); })) {
        const std::string line = std::move(m_lines.front());
        m_lines.pop_front();
        m_isWorking = true;
        lock.unlock();
        const auto order = orderFromLine(line);
        std::string answer = m_bench.work(std::get<JobLine>(*order), m_shiftSeconds);
        lock.lock();
        m_isWorking = false;
        m_answers.push_back(std::move(answer));
        m_changed.notify_all();
        if (m_lines.empty())
            m_bell.ring();
    }
}

} // namespace tutti
