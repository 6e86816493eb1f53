// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <sys/types.h>

namespace tutti {

/// Whether a rank has to end on the spot: SIGTERM or SIGHUP came, or the launcher's process that started it has gone.
class EndWatch
{
public:
    /// Before MPI is initialised. One in a process.
    EndWatch();
    bool isEndNear() const;
    /// Unless hasStarted() is called in time, this process ends its daemon, as endDaemon(), and itself: a world that is
    /// cut off while it comes together would wait for ever inside MPI, and its dealer for the engine's first word.
    void limitStart(std::chrono::seconds patience) const;
    void hasStarted() const;
    /// Whether a daemon of Open MPI's started this rank: then the launcher is on another host.
    bool isUnderDaemon() const { return m_isUnderDaemon; }
    /// Kills Open MPI's daemon that started this rank, if there is one, and removes its folder of the session: cut off
    /// from its launcher it would stay for ever, also when it is asked to end. The launcher itself is left alone.
    void endDaemon() const;

private:
    pid_t m_parent;
    bool m_isUnderDaemon;
};

} // namespace tutti
