// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "app/mpi/bell.h"
#include "app/mpi/endwatch.h"
#include "app/mpi/hands.h"
#include "app/mpi/port.h"
#include "core/base/clock.h"

namespace tutti {

/// Every rank but the first: works on what rank 0 sends.
class Rank
{
public:
    /// After the hand-shake.
    Rank(Port& port, const EndWatch& watch, double shiftSeconds);
    /// Until rank 0 says that it is over.
    void run();

private:
    bool look();
    void take(Port::Message message);
    void sayAlive();

    Port& m_port;
    const EndWatch& m_watch;
    Bell m_bell;
    Hands m_hands;
    bool m_isOver = false;
    SteadyTime m_lastSign = std::chrono::steady_clock::now();
};

} // namespace tutti
