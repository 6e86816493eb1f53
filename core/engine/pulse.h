// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "core/base/clock.h"
#include "core/engine/clockreadings.h"
#include "core/engine/protocol.h"

namespace tutti {

/// What a process at the other end of a pipe is asked again and again (`ping`): first what time it has, several times
/// in a row, later only whether it is still there. Plain accounts; the caller says what time it is, and sends. One
/// thread.
class Pulse
{
public:
    /// Who says nothing for `silence` counts as gone.
    explicit Pulse(std::chrono::milliseconds silence);

    /// The first thing heard.
    void begin(const Hello& hello, SteadyTime now);
    /// What to ask now.
    std::optional<PingLine> due(SteadyTime now);
    /// Anything was heard.
    void hear(SteadyTime now) { m_lastHeard = now; }
    void take(const PongLine& pong, SteadyTime now);

    /// Before that no time of the other side means anything.
    bool isClockKnown() const { return m_questions == 0; }
    /// What to add to the other side's times for this process's clock.
    double clockShift() const { return m_readings.shift(); }
    /// How long nothing has been heard, once that is too long. Time in which this process itself stood still does not
    /// count. To be asked often, each time after everything that has come was heard.
    std::optional<std::chrono::milliseconds> silentFor(SteadyTime now);

private:
    std::chrono::milliseconds m_silence;
    ClockReadings m_readings;
    /// Questions after the time that are still to be answered.
    int m_questions = 0;
    int m_number = 0;
    bool m_isAnswered = true;
    SteadyTime m_lastAsked;
    SteadyTime m_lastHeard;
    SteadyTime m_lastLook;
};

} // namespace tutti
