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
#include "core/engine/descriptor.h"
#include "core/engine/protocol.h"

namespace tutti {

/// Rank 0: takes the engine's lines, deals jobs to ranks as they fall free, itself included, and hands the answers on.
class Dealer
{
public:
    /// After the hand-shake. A rank that gives no sign for `silence` counts as lost, and its jobs go back to the
    /// engine: Open MPI does not notice a cut network or a frozen host. Should it be heard again, it gets jobs again.
    /// `world` is what the hand-shake gave.
    Dealer(Port& port, const EndWatch& watch, const Descriptor& output, const Hello& world,
           std::chrono::milliseconds silence);
    /// Until the end of the input, when all ranks have been told. False when some rank is silent: then MPI cannot be
    /// ended in peace. Ends the process when its host is cut off from the engine's.
    bool run();

private:
    struct Worker
    {
        /// The line of the job in hand.
        std::optional<std::string> job;
        /// Jobs that are for this one alone.
        std::deque<std::string> own;
        SteadyTime lastSign = std::chrono::steady_clock::now();
        /// It was silent once: what was sent to it alone goes elsewhere.
        bool wasLost = false;
        /// On another host than this rank.
        bool isElsewhere = false;
        /// No sign came for too long.
        bool isSilent = false;
        /// It was silent, and the answer to what it had in hand then counts no more.
        bool owesAnswer = false;
    };

    bool look();
    bool takeOrders();
    void takeOrder(const std::string& line);
    void answerPing(const PingLine& ping);
    void addJob(const JobLine& job, std::string line);
    bool takeAnswers();
    void takeMessage(const Port::Message& message);
    void takeAnswer(std::size_t rank, const std::string& line);
    void stopAll();
    void deal();
    void assign(std::size_t rank, const std::string& line);
    void handOver();
    void hearAgain(std::size_t rank, const Port::Message& message);
    void checkSilence();
    void lose(std::size_t rank, SteadyTime now);
    bool isAnySilent() const;
    bool isCutOff() const;
    [[noreturn]] void endAlone();
    void say(const std::string& line);
    void speak();
    bool isAnyBusy() const;
    void endByForce();

    Port& m_port;
    const EndWatch& m_watch;
    const Descriptor& m_output;
    std::chrono::milliseconds m_silence;
    Bell m_bell;
    Hands m_hands;
    Orders m_orders;
    std::vector<Worker> m_workers;
    /// Ranks without a job, the one that waits longest first.
    std::deque<std::size_t> m_free;
    std::deque<std::string> m_jobs;
    /// Ranks whose job has been assigned and not yet handed over.
    std::vector<std::size_t> m_dealt;
    std::string m_toSay;
    SteadyTime m_lastLook = std::chrono::steady_clock::now();
    /// When the engine was heard last; nothing until it asks for signs of life.
    std::optional<SteadyTime> m_lastOrder;
    std::optional<SteadyTime> m_overSince;
};

} // namespace tutti
