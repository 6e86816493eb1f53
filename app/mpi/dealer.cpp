// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/dealer.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <utility>

#include <boost/mpi/environment.hpp>
#include <unistd.h>

#include "app/mpi/lines.h"
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
               const DealerRules& rules)
    : m_port(port)
    , m_watch(watch)
    , m_output(output)
    , m_silence(rules.silence)
    , m_hands(m_bell, 0)
    , m_orders(m_bell)
    , m_workers(std::size_t(port.size()))
    , m_dealing(port.size(), rules.largestBatch)
{
    for (std::size_t rank = 0; rank < m_workers.size(); ++rank)
        m_workers[rank].isElsewhere = world.workers[rank].host != world.workers[0].host;
}

bool Dealer::run()
{
    while (!m_overSince || m_dealing.isAnyBusy() || !m_toSay.empty()) {
        m_bell.rest(look());
        if (m_watch.isEndNear()) {
            clearAway();
            m_hands.dropAll();
        }
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
    recall();
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
    if (!m_hasHeard && (hasMoved || m_orders.isOver())) {
        m_hasHeard = true;
        m_watch.hasStarted();
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
        addJob(std::get<JobLine>(*order));
}

void Dealer::answerPing(const PingLine& ping)
{
    m_lastOrder = std::chrono::steady_clock::now();
    say(toLine(PongLine {ping.number, steadySeconds()}));
}

void Dealer::addJob(const JobLine& job)
{
    const bool isForOne = job.worker >= 0 && job.worker < m_port.size();
    // Sent before the engine knew that its rank is silent: it will send it again.
    if (isForOne && m_workers[std::size_t(job.worker)].wasLost)
        return;
    m_dealing.add(job);
}

bool Dealer::takeAnswers()
{
    const auto own = m_hands.takeAnswers(1ms);
    bool hasMoved = !own.empty();
    for (const std::string& answer : own)
        takeAnswer(0, answer);
    while (const auto message = m_port.receive()) {
        takeMessage(*message);
        hasMoved = hasMoved || message->tag == Tag::Answer;
    }
    return hasMoved;
}

void Dealer::takeMessage(const Port::Message& message)
{
    Worker& worker = m_workers[std::size_t(message.from)];
    worker.lastSign = std::chrono::steady_clock::now();
    if (message.tag == Tag::Alive)
        m_port.send(message.from, Tag::Alive);
    if (worker.isSilent || worker.owedAnswers > 0) {
        hearAgain(message.from, message);
        return;
    }
    const auto lines = linesOf(message.text);
    if (message.tag == Tag::Answer) {
        for (const std::string& line : lines)
            takeAnswer(message.from, line);
    } else if (message.tag == Tag::Recall) {
        takeBack(message.from, lines);
    }
}

void Dealer::hearAgain(int rank, const Port::Message& message)
{
    Worker& worker = m_workers[std::size_t(rank)];
    // Others have the rest of its batch by now.
    if (std::exchange(worker.isSilent, false) && worker.owedAnswers > 1)
        m_port.send(rank, Tag::Recall);
    if (message.tag == Tag::Answer || message.tag == Tag::Recall)
        worker.owedAnswers -= std::min(worker.owedAnswers, linesOf(message.text).size());
    if (worker.owedAnswers == 0)
        m_dealing.welcomeBack(rank);
}

void Dealer::takeAnswer(int rank, const std::string& line)
{
    say(line);
    const auto report = reportFromLine(line);
    const auto* const finished = report ? std::get_if<FinishedLine>(&*report) : nullptr;
    if (finished == nullptr)
        return;
    const double seconds = finished->finishedSeconds - finished->startedSeconds;
    const double now = steadySeconds();
    if (const auto begun = m_dealing.finish(rank, finished->task, seconds, now))
        say(toLine(StartedLine {*begun, rank, now}));
}

void Dealer::takeBack(int rank, const std::deque<std::string>& lines)
{
    std::vector<std::size_t> tasks;
    for (const std::string& line : lines) {
        if (const auto order = orderFromLine(line))
            tasks.push_back(std::get<JobLine>(*order).task);
    }
    m_dealing.takeBack(rank, tasks);
}

void Dealer::stopAll()
{
    m_dealing.clear();
    m_hands.stop();
    for (int rank = 1; rank < m_port.size(); ++rank) {
        if (!m_workers[std::size_t(rank)].isSilent)
            m_port.send(rank, Tag::Stop);
    }
}

void Dealer::deal()
{
    const double now = steadySeconds();
    while (auto portion = m_dealing.next(now)) {
        if (portion->begun)
            say(toLine(StartedLine {*portion->begun, portion->worker, now}));
        m_dealt.push_back(std::move(*portion));
    }
}

void Dealer::recall()
{
    while (const auto rank = m_dealing.toRecall(steadySeconds())) {
        if (*rank == 0)
            takeBack(0, m_hands.takeBack());
        else
            m_port.send(*rank, Tag::Recall);
    }
}

void Dealer::handOver()
{
    for (Dealing::Portion& portion : m_dealt) {
        if (portion.worker == 0)
            m_hands.give(
                {std::make_move_iterator(portion.lines.begin()), std::make_move_iterator(portion.lines.end())});
        else
            m_port.send(portion.worker, Tag::Job, joinedLines(portion.lines));
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
            lose(int(rank), now);
    }
}

void Dealer::lose(int rank, SteadyTime now)
{
    Worker& worker = m_workers[std::size_t(rank)];
    const double silent = Seconds(now - worker.lastSign).count();
    std::fprintf(stderr, "rank %d gave no sign of life for %.1f s\n", rank, silent);
    worker.owedAnswers += m_dealing.inHand(rank).size() - dropUndelivered(rank);
    worker.isSilent = true;
    worker.wasLost = true;
    const auto tasks = m_dealing.lose(rank);
    // The engine knows the first as begun.
    for (std::size_t i = 1; i < tasks.size(); ++i)
        say(toLine(UndoneLine {tasks[i]}));
    say(toLine(LostLine {rank, silent}));
}

/// What was not handed over needs no answer. Gives how many jobs that are.
std::size_t Dealer::dropUndelivered(int rank)
{
    std::size_t dropped = 0;
    for (const Dealing::Portion& portion : m_dealt)
        dropped += portion.worker == rank ? portion.lines.size() : 0;
    std::erase_if(m_dealt, [rank](const Dealing::Portion& portion) { return portion.worker == rank; });
    return dropped;
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

void Dealer::clearAway()
{
    for (int rank = 0; rank < m_port.size(); ++rank) {
        for (const std::string& line : m_dealing.inHand(rank)) {
            if (const auto job = decodeJob(line))
                removeLeftovers(*job);
        }
    }
}

void Dealer::endByForce()
{
    clearAway();
    boost::mpi::environment::abort(EXIT_FAILURE);
}

} // namespace tutti
