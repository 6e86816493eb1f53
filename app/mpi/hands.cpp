// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/hands.h"

#include <chrono>
#include <cstdlib>
#include <utility>

#include <unistd.h>

namespace tutti {

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

void Hands::give(std::string line)
{
    m_isBusy = true;
    const std::scoped_lock lock(m_mutex);
    m_line = std::move(line);
    m_changed.notify_all();
}

std::optional<std::string> Hands::takeAnswer()
{
    const std::scoped_lock lock(m_mutex);
    auto answer = std::exchange(m_answer, std::nullopt);
    m_isBusy = m_isBusy && !answer;
    return answer;
}

void Hands::letGo()
{
    constexpr std::chrono::milliseconds patience {500};
    m_bench.stop();
    // At once, too: on a busy host there may be no time for more.
    m_bench.clearAway();
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return !m_isBusy || m_answer; });
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
    while (m_changed.wait(lock, end, [this] { return m_line.has_value(); })) {
        const std::string line = *std::exchange(m_line, std::nullopt);
        lock.unlock();
        const auto order = orderFromLine(line);
        std::string answer = m_bench.work(std::get<JobLine>(*order), m_shiftSeconds);
        lock.lock();
        m_answer = std::move(answer);
        m_changed.notify_all();
        m_bell.ring();
    }
}

} // namespace tutti
