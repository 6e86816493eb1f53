// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/dealer.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include <boost/mpi/environment.hpp>

#include "core/engine/leftovers.h"
#include "core/engine/protocol.h"
#include "core/engine/workerprocess.h"
#include "core/jobs/codec.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

/// After the end of the input running jobs have so long to end.
constexpr auto patienceAtEnd = 2s;

} // namespace

Dealer::Dealer(Port& port, const EndWatch& watch, const Descriptor& output, std::chrono::seconds silence)
    : m_port(port)
    , m_watch(watch)
    , m_output(output)
    , m_silence(silence)
    , m_hands(m_bell, 0)
    , m_orders(m_bell)
    , m_workers(std::size_t(port.size()))
{
    for (std::size_t rank = 0; rank < m_workers.size(); ++rank)
        m_free.push_back(rank);
}

void Dealer::run()
{
    while (!m_overSince || isAnyBusy()) {
        m_bell.rest(look());
        if (m_watch.isEndNear())
            m_hands.dropAll();
        if (m_overSince && std::chrono::steady_clock::now() - *m_overSince > patienceAtEnd)
            endByForce();
    }
    for (int rank = 1; rank < m_port.size(); ++rank)
        m_port.send(rank, Tag::End);
    while (!m_port.isAllSent() && !m_watch.isEndNear()) {
        m_port.tidy();
        m_bell.rest(false);
    }
}

bool Dealer::look()
{
    const bool hasOrders = takeOrders();
    const bool hasAnswers = takeAnswers();
    deal();
    if (!m_toSay.empty())
        writeLine(m_output, std::exchange(m_toSay, {}));
    // Only now: a job that takes its rank down at once must not go unnamed.
    handOver();
    m_port.tidy();
    checkSilence();
    return hasOrders || hasAnswers;
}

bool Dealer::takeOrders()
{
    bool hasMoved = false;
    while (auto line = m_orders.take()) {
        takeOrder(std::move(*line));
        hasMoved = true;
    }
    if (m_orders.isOver() && !m_overSince) {
        m_overSince = std::chrono::steady_clock::now();
        stopAll();
    }
    return hasMoved;
}

void Dealer::takeOrder(std::string line)
{
    const auto order = orderFromLine(line);
    if (!order)
        return;
    if (std::holds_alternative<StopLine>(*order)) {
        stopAll();
        return;
    }
    const int worker = std::get<JobLine>(*order).worker;
    if (worker >= 0 && worker < m_port.size())
        m_workers[std::size_t(worker)].own.push_back(std::move(line));
    else
        m_jobs.push_back(std::move(line));
}

bool Dealer::takeAnswers()
{
    bool hasMoved = false;
    if (const auto answer = m_hands.takeAnswer()) {
        takeAnswer(0, *answer);
        hasMoved = true;
    }
    while (const auto message = m_port.receive()) {
        takeMessage(*message);
        hasMoved = hasMoved || message->tag == Tag::Answer;
    }
    return hasMoved;
}

void Dealer::takeMessage(const Port::Message& message)
{
    const auto rank = std::size_t(message.from);
    m_workers[rank].lastSign = std::chrono::steady_clock::now();
    if (message.tag == Tag::Answer)
        takeAnswer(rank, message.text);
    else if (message.tag == Tag::Alive)
        m_port.send(message.from, Tag::Alive);
}

void Dealer::takeAnswer(std::size_t rank, const std::string& line)
{
    say(line);
    m_workers[rank].job.reset();
    m_free.push_back(rank);
}

void Dealer::stopAll()
{
    m_jobs.clear();
    for (Worker& worker : m_workers)
        worker.own.clear();
    m_hands.stop();
    for (int rank = 1; rank < m_port.size(); ++rank)
        m_port.send(rank, Tag::Stop);
}

void Dealer::deal()
{
    for (std::size_t left = m_free.size(); left > 0; --left) {
        const std::size_t rank = m_free.front();
        m_free.pop_front();
        std::deque<std::string>& source = m_workers[rank].own.empty() ? m_jobs : m_workers[rank].own;
        if (source.empty()) {
            m_free.push_back(rank);
            continue;
        }
        const std::string line = std::move(source.front());
        source.pop_front();
        assign(rank, line);
    }
}

void Dealer::assign(std::size_t rank, const std::string& line)
{
    const auto order = orderFromLine(line);
    const JobLine job = std::get<JobLine>(*order);
    say(toLine(StartedLine {job.task, int(rank), steadySeconds()}));
    m_workers[rank].job = toLine(JobLine {job.task, int(rank), job.job});
    m_dealt.push_back(rank);
}

void Dealer::handOver()
{
    for (const std::size_t rank : m_dealt) {
        std::string told = *m_workers[rank].job;
        if (rank == 0)
            m_hands.give(std::move(told));
        else
            m_port.send(int(rank), Tag::Job, std::move(told));
    }
    m_dealt.clear();
}

void Dealer::checkSilence()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    const auto pause = now - std::exchange(m_lastLook, now);
    for (std::size_t rank = 1; rank < m_workers.size(); ++rank) {
        Worker& worker = m_workers[rank];
        // While this process itself was held up, nobody could be heard.
        if (pause > signInterval)
            worker.lastSign = now;
        if (now - worker.lastSign > m_silence) {
            std::fprintf(stderr, "rank %zu gave no sign of life for %lld s\n", rank,
                         static_cast<long long>(m_silence.count()));
            endByForce();
        }
    }
}

void Dealer::say(const std::string& line)
{
    if (!m_toSay.empty())
        m_toSay += '\n';
    m_toSay += line;
}

bool Dealer::isAnyBusy() const
{
    return m_free.size() < m_workers.size();
}

void Dealer::endByForce()
{
    for (const Worker& worker : m_workers) {
        if (!worker.job)
            continue;
        const auto order = orderFromLine(*worker.job);
        if (const auto job = decodeJob(std::get<JobLine>(*order).job))
            removeLeftovers(*job);
    }
    boost::mpi::environment::abort(EXIT_FAILURE);
}

} // namespace tutti
