// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace tutti {

/// Whether a rank has to end on the spot: SIGTERM or SIGHUP came, or the launcher's process that started it has gone.
class EndWatch
{
public:
    /// Before MPI is initialised. One in a process.
    EndWatch();
    bool isEndNear() const;
    /// Kills Open MPI's daemon that started this rank, if there is one, and removes its folder of the session: cut off
    /// from its launcher it would stay for ever, also when it is asked to end. The launcher itself is left alone.
    void endDaemon() const;

private:
    pid_t m_parent;
};

} // namespace tutti
