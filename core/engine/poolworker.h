// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/childprocess.h"
#include "core/engine/protocol.h"

namespace tutti {

/// Why a process of the pool was killed by us.
enum class KillReason : std::uint8_t { None, TimeLimit, Stop, Unresponsive };

/// One worker of the pool: the process that it is at the moment, and the job that it has. Only values and the process;
/// the pool decides.
struct PoolWorker
{
    int number = 0;
    std::optional<ChildProcess> process;
    /// Set once the process has said hello.
    std::optional<Hello> hello;
    double clockShift = 0;
    /// The job in hand, and when it was sent, in seconds of the run.
    std::optional<std::size_t> task;
    double sentSeconds = 0;
    /// No job is to be sent any more.
    bool isEnding = false;
    /// When to kill it, and why.
    std::optional<SteadyTime> deadline;
    KillReason reasonAtDeadline = KillReason::None;
    /// Why it was killed.
    KillReason killed = KillReason::None;

    /// Starts a process, which says hello later.
    Result<void> start(const std::filesystem::path& program);
    /// No more input: the process ends by itself, or is killed two seconds later.
    void finish();
    /// Kills when `now` has come to it. An earlier deadline stays.
    void killAt(SteadyTime when, KillReason reason);
    void clearDeadline() { deadline.reset(); }
    void enforceDeadline(SteadyTime now);
};

} // namespace tutti
