// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker/inbox.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace tutti {
namespace {

Descriptor endSignals()
{
    sigset_t signals {};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return Descriptor(::signalfd(-1, &signals, SFD_CLOEXEC));
}

} // namespace

Inbox::Inbox(Workbench& workbench)
    : m_workbench(workbench)
    , m_signals(endSignals())
    , m_reader([this] { read(); })
{
}

Inbox::~Inbox()
{
    const std::scoped_lock lock(m_mutex);
    m_hasLeft = true;
    m_changed.notify_all();
}

std::optional<std::string> Inbox::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isOver || !m_jobs.empty(); });
    if (m_isOver)
        return std::nullopt;
    std::string line = std::move(m_jobs.front());
    m_jobs.pop_front();
    return line;
}

bool Inbox::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isOver;
}

void Inbox::read()
{
    std::array<pollfd, 2> sources {{{STDIN_FILENO, POLLIN, 0}, {m_signals.number(), POLLIN, 0}}};
    bool goesOn = true;
    while (goesOn) {
        if (::poll(sources.data(), sources.size(), -1) < 0)
            continue;
        goesOn = sources[1].revents == 0 && (sources[0].revents == 0 || readSome());
    }
    endOrBeEnded();
}

bool Inbox::readSome()
{
    std::array<char, 65536> block {};
    const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return true;
    if (count <= 0)
        return false;
    m_lines.append({block.data(), std::size_t(count)});
    while (const auto line = m_lines.nextLine())
        take(*line);
    return true;
}

void Inbox::take(std::string_view line)
{
    const auto order = orderFromLine(line);
    if (!order)
        return;
    if (std::holds_alternative<StopLine>(*order)) {
        m_workbench.stop();
        return;
    }
    if (!std::holds_alternative<JobLine>(*order))
        return;
    const std::scoped_lock lock(m_mutex);
    m_jobs.emplace_back(line);
    m_changed.notify_all();
}

void Inbox::endOrBeEnded()
{
    constexpr std::chrono::seconds patience {2};
    std::unique_lock lock(m_mutex);
    m_isOver = true;
    m_changed.notify_all();
    m_workbench.stop();
    if (m_changed.wait_for(lock, patience, [this] { return m_hasLeft; }))
        return;
    m_workbench.clearAway();
    ::_exit(EXIT_FAILURE);
}

} // namespace tutti
