// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/childprocess.h"
#include "core/engine/descriptor.h"
#include "core/engine/ownfolder.h"
#include "core/engine/protocol.h"
#include "core/engine/pulse.h"

namespace tutti {

/// The launcher's process and, as far as they run on this machine, the ranks behind it. Used by one thread.
class MpiWorld
{
public:
    /// `folder` goes with the world. After `silence` without a word from rank 0 it counts as dead.
    MpiWorld(ChildProcess launcher, std::unique_ptr<OwnFolder> folder, std::chrono::milliseconds silence);

    ChildProcess& launcher() { return m_launcher; }
    const std::optional<Hello>& hello() const { return m_hello; }
    /// When it was made.
    SteadyTime madeAt() const { return m_made; }
    /// How rank 0 is, from the hand-shake on.
    Pulse& pulse() { return m_pulse; }
    const Pulse& pulse() const { return m_pulse; }
    /// The hand-shake, after which it is not to be ended any more. Ranks of `program` on this machine are held on to,
    /// so that they can be killed one by one: Open MPI puts them into process groups of their own.
    void greet(Hello hello, const std::string& program);

    /// It is given time without end, whatever was said before.
    void waitOn();
    /// SIGTERM to the launcher, later the end of everything. Earlier times than those given before count.
    void endAt(SteadyTime terminateTime, SteadyTime killTime);
    void enforce(SteadyTime now);
    std::optional<SteadyTime> nextDeadline() const;

    /// Whether the launcher has ended; then no rank is left on this machine. Blocks for a moment at most.
    bool hasEnded();

private:
    void killRanks();

    /// Before the launcher, so that it outlives that.
    std::unique_ptr<OwnFolder> m_folder;
    ChildProcess m_launcher;
    std::optional<Hello> m_hello;
    Pulse m_pulse;
    SteadyTime m_made = std::chrono::steady_clock::now();
    std::vector<Descriptor> m_ranks;
    std::optional<SteadyTime> m_terminateTime;
    std::optional<SteadyTime> m_killTime;
};

} // namespace tutti
