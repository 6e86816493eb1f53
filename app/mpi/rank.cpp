// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/rank.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <unistd.h>

#include "app/mpi/lines.h"
#include "core/engine/mpilauncher.h"
#include "core/jobs/batchsize.h"

namespace tutti {

Rank::Rank(Port& port, const EndWatch& watch, double shiftSeconds, std::chrono::milliseconds silence)
    : m_port(port)
    , m_watch(watch)
    , m_hands(m_bell, shiftSeconds)
    , m_silence(silence)
    , m_answerPause(std::chrono::ceil<std::chrono::nanoseconds>(Seconds(answerPauseSeconds(port.size()))))
{
}

void Rank::run()
{
    while (!m_isOver || !m_port.isAllSent()) {
        m_bell.rest(look());
        if (m_watch.isEndNear())
            m_hands.dropAll();
        if (isAbandoned(std::chrono::steady_clock::now())) {
            m_hands.letGo();
            m_watch.endDaemon();
            ::_exit(EXIT_FAILURE);
        }
    }
}

bool Rank::look()
{
    bool hasMoved = false;
    while (auto message = m_port.receive()) {
        take(std::move(*message));
        hasMoved = true;
    }
    hasMoved = sendAnswers() || hasMoved;
    sayAlive(std::chrono::steady_clock::now());
    m_port.tidy();
    return hasMoved;
}

bool Rank::sendAnswers()
{
    const auto answers = m_hands.takeAnswers(m_answerPause);
    if (!answers.empty())
        m_port.send(0, Tag::Answer, joinedLines(answers));
    return !answers.empty();
}

void Rank::take(const Port::Message& message)
{
    m_lastHeard = std::chrono::steady_clock::now();
    m_hasHeard = true;
    if (message.tag == Tag::Job) {
        m_hands.give(linesOf(message.text));
    } else if (message.tag == Tag::Recall) {
        m_port.send(0, Tag::Recall, joinedLines(m_hands.takeBack()));
    } else if (message.tag == Tag::Stop) {
        m_hands.stop();
    } else if (message.tag == Tag::End) {
        m_isOver = true;
    }
}

void Rank::sayAlive(SteadyTime now)
{
    if (now - m_lastSaid < signInterval)
        return;
    m_port.send(0, Tag::Alive);
    m_lastSaid = now;
}

bool Rank::isAbandoned(SteadyTime now)
{
    const auto pause = now - std::exchange(m_lastLook, now);
    if (pause > longestPause)
        m_lastHeard = std::min(now, m_lastHeard + pause);
    // Until the last of many ranks has been greeted, rank 0 has no time for the first.
    if (now - m_lastHeard < (m_hasHeard ? m_silence : std::max<std::chrono::milliseconds>(m_silence, patienceForWorld)))
        return false;
    std::fprintf(stderr, "rank %d heard nothing from rank 0 for %.1f s\n", m_port.rank(),
                 Seconds(now - m_lastHeard).count());
    return true;
}

} // namespace tutti
