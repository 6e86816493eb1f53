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
    /// After the hand-shake. When rank 0 gives no sign for `silence`, this rank ends itself.
    Rank(Port& port, const EndWatch& watch, double shiftSeconds, std::chrono::milliseconds silence);
    /// Until rank 0 says that it is over.
    void run();

private:
    bool look();
    bool sendAnswers();
    void take(const Port::Message& message);
    void sayAlive(SteadyTime now);
    bool isAbandoned(SteadyTime now);

    Port& m_port;
    const EndWatch& m_watch;
    Bell m_bell;
    Hands m_hands;
    bool m_isOver = false;
    bool m_hasHeard = false;
    std::chrono::milliseconds m_silence;
    std::chrono::nanoseconds m_answerPause;
    SteadyTime m_lastSaid = std::chrono::steady_clock::now();
    SteadyTime m_lastHeard = m_lastSaid;
    SteadyTime m_lastLook = m_lastSaid;
};

} // namespace tutti
