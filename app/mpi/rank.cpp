// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/rank.h"

#include <utility>

namespace tutti {

Rank::Rank(Port& port, const EndWatch& watch, double shiftSeconds)
    : m_port(port)
    , m_watch(watch)
    , m_hands(m_bell, shiftSeconds)
{
}

void Rank::run()
{
    while (!m_isOver || !m_port.isAllSent()) {
        m_bell.rest(look());
        if (m_watch.isEndNear())
            m_hands.dropAll();
    }
}

bool Rank::look()
{
    bool hasMoved = false;
    while (auto message = m_port.receive()) {
        take(std::move(*message));
        hasMoved = true;
    }
    if (auto answer = m_hands.takeAnswer()) {
        m_port.send(0, Tag::Answer, std::move(*answer));
        hasMoved = true;
    }
    sayAlive();
    m_port.tidy();
    return hasMoved;
}

void Rank::take(Port::Message message)
{
    if (message.tag == Tag::Job) {
        m_lastSign = std::chrono::steady_clock::now();
        m_hands.give(std::move(message.text));
    } else if (message.tag == Tag::Stop) {
        m_hands.stop();
    } else if (message.tag == Tag::End) {
        m_isOver = true;
    }
}

void Rank::sayAlive()
{
    constexpr std::chrono::seconds interval {1};
    const SteadyTime now = std::chrono::steady_clock::now();
    if (!m_hands.isBusy() || now - m_lastSign < interval)
        return;
    m_port.send(0, Tag::Alive);
    m_lastSign = now;
}

} // namespace tutti
