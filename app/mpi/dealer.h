// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/mpi/bell.h"
#include "app/mpi/endwatch.h"
#include "app/mpi/hands.h"
#include "app/mpi/orders.h"
#include "app/mpi/port.h"
#include "core/base/clock.h"
#include "core/engine/dealing.h"
#include "core/engine/descriptor.h"
#include "core/engine/protocol.h"

namespace tutti {

struct DealerRules
{
    /// After so long without a sign of life a rank counts as lost.
    std::chrono::milliseconds silence {0};
    /// As BatchSize has it.
    int largestBatch = 0;
};

/// Rank 0: takes the engine's lines, deals jobs to ranks as they fall free, itself included, and hands the answers on.
class Dealer
{
public:
    /// After the hand-shake, which gave `world`. A rank that gives no sign for the rules' silence counts as lost, and
    /// its jobs go back to the engine: Open MPI does not notice a cut network or a frozen host. Should it be heard
    /// again, it gets jobs again.
    Dealer(Port& port, const EndWatch& watch, const Descriptor& output, const Hello& world, const DealerRules& rules);
    /// Until the end of the input, when all ranks have been told. False when some rank is silent: then MPI cannot be
    /// ended in peace. Ends the process when its host is cut off from the engine's.
    bool run();

private:
    struct Worker
    {
        SteadyTime lastSign = std::chrono::steady_clock::now();
        /// It was silent once: what was sent to it alone goes elsewhere.
        bool wasLost = false;
        /// On another host than this rank.
        bool isElsewhere = false;
        /// No sign came for too long.
        bool isSilent = false;
        /// It was silent, and the answers to so many jobs that it had in hand then count no more.
        std::size_t owedAnswers = 0;
    };

    bool look();
    bool takeOrders();
    void takeOrder(const std::string& line);
    void answerPing(const PingLine& ping);
    void addJob(const JobLine& job);
    bool takeAnswers();
    void takeMessage(const Port::Message& message);
    void takeAnswer(int rank, const std::string& line);
    void takeBack(int rank, const std::deque<std::string>& lines);
    void stopAll();
    void deal();
    void recall();
    void handOver();
    void hearAgain(int rank, const Port::Message& message);
    void checkSilence();
    void lose(int rank, SteadyTime now);
    std::size_t dropUndelivered(int rank);
    bool isAnySilent() const;
    bool isCutOff() const;
    [[noreturn]] void endAlone();
    void say(const std::string& line);
    void speak();
    /// Removes what all ranks have in hand: those that end together with this one may have no time to.
    void clearAway();
    void endByForce();

    Port& m_port;
    const EndWatch& m_watch;
    const Descriptor& m_output;
    std::chrono::milliseconds m_silence;
    Bell m_bell;
    Hands m_hands;
    Orders m_orders;
    std::vector<Worker> m_workers;
    Dealing m_dealing;
    /// What has been dealt and not yet handed over.
    std::vector<Dealing::Portion> m_dealt;
    std::string m_toSay;
    SteadyTime m_lastLook = std::chrono::steady_clock::now();
    /// When the engine was heard last; nothing until it asks for signs of life.
    std::optional<SteadyTime> m_lastOrder;
    bool m_hasHeard = false;
    std::optional<SteadyTime> m_overSince;
};

} // namespace tutti
