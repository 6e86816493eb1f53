// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mpiworld.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <system_error>
#include <utility>

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/machine.h"

namespace tutti {
namespace {

/// A hold on a process of this machine, if it really is this program.
Descriptor holdOn(const WorkerPlace& place, const std::string& program)
{
    if (place.host != hostName())
        return {};
    Descriptor process(int(::syscall(SYS_pidfd_open, pid_t(place.processId), 0)));
    // Asked after the hold was taken: from now on the number cannot come to mean another process.
    std::error_code failed;
    const auto executable =
        std::filesystem::read_symlink("/proc/" + std::to_string(place.processId) + "/exe", failed).filename();
    return executable == std::filesystem::path(program).filename() ? std::move(process) : Descriptor();
}

} // namespace

MpiWorld::MpiWorld(ChildProcess launcher, std::unique_ptr<OwnFolder> folder, std::chrono::milliseconds silence)
    : m_folder(std::move(folder))
    , m_launcher(std::move(launcher))
    , m_pulse(silence)
{
}

void MpiWorld::greet(Hello hello, const std::string& program)
{
    m_pulse.begin(hello, std::chrono::steady_clock::now());
    for (const WorkerPlace& place : hello.workers) {
        if (Descriptor process = holdOn(place, program); process.isOpen())
            m_ranks.push_back(std::move(process));
    }
    m_hello = std::move(hello);
    waitOn();
}

void MpiWorld::waitOn()
{
    m_terminateTime.reset();
    m_killTime.reset();
}

void MpiWorld::endAt(SteadyTime terminateTime, SteadyTime killTime)
{
    if (m_killTime && *m_killTime <= killTime)
        return;
    m_terminateTime = terminateTime;
    m_killTime = killTime;
}

void MpiWorld::enforce(SteadyTime now)
{
    if (m_terminateTime && now >= *m_terminateTime) {
        m_launcher.terminate();
        m_terminateTime.reset();
    }
    if (m_killTime && now >= *m_killTime) {
        m_launcher.kill();
        killRanks();
    }
}

std::optional<SteadyTime> MpiWorld::nextDeadline() const
{
    return m_terminateTime ? m_terminateTime : m_killTime;
}

bool MpiWorld::hasEnded()
{
    if (!m_launcher.hasEnded())
        return false;
    killRanks();
    for (const Descriptor& rank : m_ranks) {
        constexpr int patienceMilliseconds = 500;
        pollfd waiting {rank.number(), POLLIN, 0};
        ::poll(&waiting, 1, patienceMilliseconds);
    }
    m_ranks.clear();
    return true;
}

void MpiWorld::killRanks()
{
    for (const Descriptor& rank : m_ranks)
        ::syscall(SYS_pidfd_send_signal, rank.number(), SIGKILL, nullptr, 0);
}

} // namespace tutti
