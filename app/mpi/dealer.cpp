// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/dealer.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <boost/mpi/environment.hpp>
#include <unistd.h>

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

Dealer::Dealer(Port& port, const EndWatch& watch, const Descriptor& output, const Hello& world,
               std::chrono::milliseconds silence)
    : m_port(port)
    , m_watch(watch)
    , m_output(output)
    , m_silence(silence)
    , m_hands(m_bell, 0)
    , m_orders(m_bell)
    , m_workers(std::size_t(port.size()))
{
    for (std::size_t rank = 0; rank < m_workers.size(); ++rank) {
        m_workers[rank].isElsewhere = world.workers[rank].host != world.workers[0].host;
        m_free.push_back(rank);
    }
}

bool Dealer::run()
{
    while (!m_overSince || isAnyBusy() || !m_toSay.empty()) {
        m_bell.rest(look());
        if (m_watch.isEndNear())
            m_hands.dropAll();
        if (isCutOff())
            endAlone();
        if (m_overSince && std::chrono::steady_clock::now() - *m_overSince > patienceAtEnd)
            endByForce();
    }
    if (isAnySilent())
        return false;
    for (int rank = 1; rank < m_port.size(); ++rank)
        m_port.send(rank, Tag::End);
    while (!m_port.isAllSent() && !m_watch.isEndNear()) {
        m_port.tidy();
        m_bell.rest(false);
    }
    return true;
}

bool Dealer::look()
{
    const bool hasOrders = takeOrders();
    const bool hasAnswers = takeAnswers();
    deal();
    speak();
    // Only now: a job that takes its rank down at once must not go unnamed.
    if (m_toSay.empty())
        handOver();
    m_port.tidy();
    checkSilence();
    return hasOrders || hasAnswers;
}

bool Dealer::takeOrders()
{
    bool hasMoved = false;
    while (auto line = m_orders.take()) {
        takeOrder(*line);
        hasMoved = true;
    }
    if (m_orders.isOver() && !m_overSince) {
        m_overSince = std::chrono::steady_clock::now();
        stopAll();
    }
    return hasMoved;
}

void Dealer::takeOrder(const std::string& line)
{
    const auto order = orderFromLine(line);
    if (!order)
        return;
    if (std::holds_alternative<StopLine>(*order))
        stopAll();
    else if (const auto* const ping = std::get_if<PingLine>(&*order))
        answerPing(*ping);
    else
        addJob(std::get<JobLine>(*order), line);
}

void Dealer::answerPing(const PingLine& ping)
{
    m_lastOrder = std::chrono::steady_clock::now();
    say(toLine(PongLine {ping.number, steadySeconds()}));
}

void Dealer::addJob(const JobLine& job, std::string line)
{
    const bool isForOne = job.worker >= 0 && job.worker < m_port.size();
    // Sent before the engine knew that its rank is silent: it will send it again.
    if (isForOne && m_workers[std::size_t(job.worker)].wasLost)
        return;
    (isForOne ? m_workers[std::size_t(job.worker)].own : m_jobs).push_back(std::move(line));
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
    Worker& worker = m_workers[rank];
    worker.lastSign = std::chrono::steady_clock::now();
    if (message.tag == Tag::Alive)
        m_port.send(message.from, Tag::Alive);
    if (worker.isSilent || worker.owesAnswer)
        hearAgain(rank, message);
    else if (message.tag == Tag::Answer)
        takeAnswer(rank, message.text);
}

void Dealer::hearAgain(std::size_t rank, const Port::Message& message)
{
    Worker& worker = m_workers[rank];
    worker.isSilent = false;
    if (message.tag == Tag::Answer)
        worker.owesAnswer = false;
    if (!worker.owesAnswer)
        m_free.push_back(rank);
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
    for (int rank = 1; rank < m_port.size(); ++rank) {
        if (!m_workers[std::size_t(rank)].isSilent)
            m_port.send(rank, Tag::Stop);
    }
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
    if (m_lastOrder && pause > longestPause)
        m_lastOrder = std::min(now, *m_lastOrder + pause);
    for (std::size_t rank = 1; rank < m_workers.size(); ++rank) {
        Worker& worker = m_workers[rank];
        if (pause > longestPause)
            worker.lastSign = std::min(now, worker.lastSign + pause);
        if (!worker.isSilent && now - worker.lastSign > m_silence)
            lose(rank, now);
    }
}

void Dealer::lose(std::size_t rank, SteadyTime now)
{
    Worker& worker = m_workers[rank];
    const double silent = Seconds(now - worker.lastSign).count();
    std::fprintf(stderr, "rank %zu gave no sign of life for %.1f s\n", rank, silent);
    // What was not handed over yet needs no answer.
    const bool hasJob = std::erase(m_dealt, rank) == 0 && worker.job.has_value();
    worker.owesAnswer = worker.owesAnswer || hasJob;
    worker.isSilent = true;
    worker.wasLost = true;
    worker.job.reset();
    worker.own.clear();
    std::erase(m_free, rank);
    say(toLine(LostLine {int(rank), silent}));
}

bool Dealer::isAnySilent() const
{
    return std::any_of(m_workers.begin(), m_workers.end(), [](const Worker& worker) { return worker.isSilent; });
}

bool Dealer::isCutOff() const
{
    // Who is on the launcher's host sees its end. Elsewhere an engine that stands still asks nothing either, but then
    // ranks of other hosts are heard.
    const SteadyTime now = std::chrono::steady_clock::now();
    if (!m_watch.isUnderDaemon() || m_overSince || !m_lastOrder || now - *m_lastOrder <= m_silence)
        return false;
    return std::none_of(m_workers.begin(), m_workers.end(), [this, now](const Worker& worker) {
        return worker.isElsewhere && now - worker.lastSign <= m_silence;
    });
}

void Dealer::endAlone()
{
    std::fprintf(stderr, "rank 0 heard nothing from Tutti and from other hosts\n");
    m_hands.letGo();
    m_watch.endDaemon();
    ::_exit(EXIT_FAILURE);
}

void Dealer::say(const std::string& line)
{
    m_toSay.append(line) += '\n';
}

void Dealer::speak()
{
    // Somebody who does not listen must not keep this rank from giving signs of life.
    if (!writeSome(m_output, m_toSay))
        m_toSay.clear();
}

bool Dealer::isAnyBusy() const
{
    return std::any_of(m_workers.begin(), m_workers.end(), [](const Worker& worker) { return worker.job.has_value(); });
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
