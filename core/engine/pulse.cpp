// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pulse.h"

#include <algorithm>
#include <utility>

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr int clockQuestions = 8;
constexpr auto pulseInterval = 500ms;
constexpr auto longestPause = 1s;

double secondsOf(SteadyTime time)
{
    return Seconds(time.time_since_epoch()).count();
}

} // namespace

Pulse::Pulse(std::chrono::milliseconds silence)
    : m_silence(silence)
{
}

void Pulse::begin(const Hello& hello, SteadyTime now)
{
    m_questions = hello.kernel == helloOfThisProcess().kernel ? 0 : clockQuestions;
    m_lastAsked = now;
    m_lastHeard = now;
    m_lastLook = now;
}

std::optional<PingLine> Pulse::due(SteadyTime now)
{
    const bool isClockWanted = m_questions > 0 && m_isAnswered;
    if (!isClockWanted && now - m_lastAsked < pulseInterval)
        return std::nullopt;
    m_lastAsked = now;
    m_isAnswered = false;
    return PingLine {++m_number};
}

void Pulse::take(const PongLine& pong, SteadyTime now)
{
    if (pong.number != m_number || std::exchange(m_isAnswered, true) || m_questions == 0)
        return;
    m_readings.add({secondsOf(m_lastAsked), pong.atSeconds, secondsOf(now)});
    --m_questions;
}

std::optional<std::chrono::milliseconds> Pulse::silentFor(SteadyTime now)
{
    const auto pause = now - std::exchange(m_lastLook, now);
    if (pause > longestPause)
        m_lastHeard = std::min(now, m_lastHeard + pause);
    const auto silent = now - m_lastHeard;
    if (silent <= m_silence)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(silent);
}

} // namespace tutti
