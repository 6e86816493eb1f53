// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/poolworker.h"

#include <chrono>

#include <unistd.h>

namespace tutti {
namespace {

/// A system under heavy load may take long to start a program; a broken program never says hello.
constexpr std::chrono::seconds patienceForHello {30};
constexpr std::chrono::seconds patienceForEnd {2};

} // namespace

Result<void> PoolWorker::start(const std::filesystem::path& program)
{
    const ProgramCall call {{program.native(), "--parent=" + std::to_string(::getpid())}, {{"OMP_NUM_THREADS", "1"}}};
    auto child = ChildProcess::start(call);
    if (!child)
        return fail(std::move(child.error()));
    process.emplace(std::move(*child));
    hello.reset();
    task.reset();
    isEnding = false;
    killed = KillReason::None;
    deadline.reset();
    killAt(std::chrono::steady_clock::now() + patienceForHello, KillReason::Unresponsive);
    return {};
}

void PoolWorker::finish()
{
    isEnding = true;
    process->lines().finishSending();
    killAt(std::chrono::steady_clock::now() + patienceForEnd, KillReason::Unresponsive);
}

void PoolWorker::killAt(SteadyTime when, KillReason reason)
{
    if (deadline && *deadline <= when)
        return;
    deadline = when;
    reasonAtDeadline = reason;
}

void PoolWorker::enforceDeadline(SteadyTime now)
{
    if (!process || !deadline || now < *deadline)
        return;
    process->kill();
    killed = reasonAtDeadline;
    deadline.reset();
}

} // namespace tutti
