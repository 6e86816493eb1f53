// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <vector>

#include <QTest>

#include "core/engine/mpiledger.h"
#include "tests/engine/enginefixture.h"

using namespace tutti;

namespace {

using Tasks = std::vector<std::size_t>;

/// Sends all that may be sent.
Tasks sendAll(MpiLedger& ledger)
{
    Tasks tasks;
    while (const auto sending = ledger.nextToSend())
        tasks.push_back(sending->task);
    return tasks;
}

Tasks tasksOf(const std::vector<MpiLedger::Flight>& flights)
{
    Tasks tasks;
    for (const MpiLedger::Flight& flight : flights)
        tasks.push_back(flight.task);
    return tasks;
}

} // namespace

class TestMpiLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRankZeroSuppliedAndNoMore()
    {
        const auto jobs = computeJobs(100);
        MpiLedger ledger(jobs, Schedule::Dynamic, 2);
        QCOMPARE(sendAll(ledger), (Tasks {0, 1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(ledger.begin({0, 1, 0.5}));
        QCOMPARE(sendAll(ledger), (Tasks {8}));
        QCOMPARE(ledger.finish(0)->worker, 1);
        QVERIFY(sendAll(ledger).empty());
    }

    void knowsWhatARankMayHaveBegun()
    {
        const auto jobs = computeJobs(20);
        MpiLedger ledger(jobs, Schedule::Dynamic, 1);
        QVERIFY(ledger.outstanding().empty());
        QCOMPARE(sendAll(ledger), (Tasks {0, 1, 2, 3}));
        QVERIFY(ledger.begin({1, 0, 0.5}));
        QVERIFY(ledger.begin({2, 0, 0.6}));
        QVERIFY(ledger.finish(2));
        QCOMPARE(ledger.outstanding(), (Tasks {0, 1, 3}));
        ledger.worldDied();
        QVERIFY(ledger.outstanding().empty());
    }

    void addressesStaticBlocks()
    {
        const auto jobs = computeJobs(4);
        MpiLedger ledger(jobs, Schedule::Static, 2);
        std::vector<std::pair<std::size_t, int>> sent;
        while (const auto sending = ledger.nextToSend())
            sent.emplace_back(sending->task, sending->worker);
        std::sort(sent.begin(), sent.end());
        QCOMPARE(sent, (std::vector<std::pair<std::size_t, int>> {{0, 0}, {1, 0}, {2, 1}, {3, 1}}));
    }

    void passesOverWhatCannotBe()
    {
        const auto jobs = computeJobs(3);
        MpiLedger ledger(jobs, Schedule::Dynamic, 1);
        QVERIFY(!ledger.begin({0, 0, 0}));
        sendAll(ledger);
        QVERIFY(!ledger.begin({99, 0, 0}));
        QVERIFY(!ledger.begin({0, 1, 0}));
        QVERIFY(!ledger.finish(0));
        QVERIFY(ledger.begin({0, 0, 0}));
        QVERIFY(!ledger.begin({0, 0, 0}));
        QVERIFY(ledger.finish(0));
        QVERIFY(!ledger.finish(0));
    }

    void afterADeathSuspectsGoLastAndAlone()
    {
        const auto jobs = computeJobs(5);
        MpiLedger ledger(jobs, Schedule::Dynamic, 3);
        sendAll(ledger);
        for (const std::size_t task : {0U, 1U, 2U})
            QVERIFY(ledger.begin({task, int(task), 0}));
        QVERIFY(ledger.finish(1));
        QVERIFY(ledger.worldDied().empty());
        QVERIFY(ledger.flights().empty());
        QCOMPARE(sendAll(ledger), (Tasks {3, 4, 0}));
        QVERIFY(ledger.begin({0, 0, 0}));
        QVERIFY(sendAll(ledger).empty());
        QVERIFY(ledger.finish(0));
        QCOMPARE(sendAll(ledger), (Tasks {2}));
    }

    void theSecondDeathIsALoss()
    {
        const auto jobs = computeJobs(2);
        MpiLedger ledger(jobs, Schedule::Dynamic, 1);
        sendAll(ledger);
        QVERIFY(ledger.begin({1, 0, 0}));
        QVERIFY(ledger.worldDied().empty());
        QCOMPARE(sendAll(ledger), (Tasks {0, 1}));
        QVERIFY(ledger.begin({0, 0, 0}));
        QVERIFY(ledger.finish(0));
        QVERIFY(ledger.begin({1, 0, 0}));
        QCOMPARE(tasksOf(ledger.worldDied()), (Tasks {1}));
        QVERIFY(ledger.isThrough());
    }

    void aLostWorkersJobGoesToAnother()
    {
        const auto jobs = computeJobs(3);
        MpiLedger ledger(jobs, Schedule::Dynamic, 2);
        sendAll(ledger);
        QVERIFY(ledger.begin({0, 0, 0}));
        QVERIFY(ledger.begin({1, 1, 0}));
        QVERIFY(!ledger.workerWasLost(1));
        QVERIFY(ledger.earlierTries(1) == 1 && ledger.earlierTries(0) == 0);
        QCOMPARE(tasksOf(ledger.flights()), (Tasks {0}));
        const auto again = ledger.nextToSend();
        QVERIFY(again);
        QCOMPARE(again->task, std::size_t(1));
        QCOMPARE(again->worker, -1);
        // What the lost one says later about it counts no more than once.
        QVERIFY(ledger.begin({1, 0, 0}));
        QVERIFY(ledger.finish(1) && !ledger.finish(1));
    }

    void whatALostWorkerHadNotBegunGoesAgainWithoutBlame()
    {
        const auto jobs = computeJobs(3);
        MpiLedger ledger(jobs, Schedule::Dynamic, 3);
        for (int loss = 0; loss < 3; ++loss) {
            sendAll(ledger);
            if (loss == 0)
                QVERIFY(ledger.begin({0, 1, 0}));
            QVERIFY(ledger.takeBack(2));
            QVERIFY2(!ledger.takeBack(2), "it waits already");
            QVERIFY(ledger.earlierTries(2) > 0);
        }
        QVERIFY2(!ledger.takeBack(0) && !ledger.takeBack(99), "begun, and none");
        QCOMPARE(sendAll(ledger), (Tasks {2}));
        QVERIFY(ledger.begin({2, 0, 0}) && ledger.finish(2));
    }

    void shortJobsLieReadyInGreaterNumber()
    {
        const auto jobs = computeJobs(5000);
        MpiLedger ledger(jobs, Schedule::Dynamic, 2, 50);
        QCOMPARE(sendAll(ledger).size(), std::size_t(8));
        ledger.noteJobSeconds(1e-6);
        QCOMPARE(sendAll(ledger).size(), std::size_t(3 * 50 * 2 - 8));
        MpiLedger alone(jobs, Schedule::Dynamic, 2, 1);
        alone.noteJobSeconds(1e-6);
        QCOMPARE(sendAll(alone).size(), std::size_t(8));
    }

    void aWorkerMayBeLostAgain()
    {
        const auto jobs = computeJobs(4);
        MpiLedger ledger(jobs, Schedule::Dynamic, 2);
        sendAll(ledger);
        QVERIFY(ledger.begin({0, 1, 0}));
        QVERIFY(!ledger.workerWasLost(1));
        // It was heard again, and had another job.
        QVERIFY(ledger.begin({1, 1, 0}));
        QVERIFY(!ledger.workerWasLost(1));
        QVERIFY(ledger.flights().empty());
    }

    void aJobThatLostTwoWorkersHasItsRecord()
    {
        const auto jobs = computeJobs(2);
        MpiLedger ledger(jobs, Schedule::Dynamic, 3);
        sendAll(ledger);
        QVERIFY(ledger.begin({1, 2, 0}));
        QVERIFY(!ledger.workerWasLost(2));
        QVERIFY(!ledger.workerWasLost(2));
        sendAll(ledger);
        QVERIFY(ledger.begin({1, 1, 0}));
        const auto lost = ledger.workerWasLost(1);
        QVERIFY(lost);
        QCOMPARE(lost->task, std::size_t(1));
        QVERIFY(!ledger.isThrough());
        QVERIFY(ledger.begin({0, 0, 0}) && ledger.finish(0));
        QVERIFY(ledger.isThrough());
    }

    /// A host that was cut off comes back, gets jobs again, and is cut off again.
    void aWorkerMayBeLostTwice()
    {
        const auto jobs = computeJobs(2);
        MpiLedger ledger(jobs, Schedule::Dynamic, 2);
        sendAll(ledger);
        QVERIFY(ledger.begin({0, 1, 0}));
        QVERIFY(!ledger.workerWasLost(1));
        sendAll(ledger);
        QVERIFY(ledger.begin({1, 1, 0}));
        QVERIFY(!ledger.workerWasLost(1));
        QCOMPARE(ledger.flights().size(), std::size_t(0));
        sendAll(ledger);
        for (std::size_t task = 0; task < jobs.size(); ++task) {
            QCOMPARE(ledger.earlierTries(task), 1);
            QVERIFY(ledger.begin({task, 0, 0}) && ledger.finish(task));
        }
        QVERIFY(ledger.isThrough());
    }

    void aLostWorkersBlockGoesToWhoeverFallsFree()
    {
        const auto jobs = computeJobs(20);
        MpiLedger ledger(jobs, Schedule::Static, 2);
        QCOMPARE(sendAll(ledger).size(), std::size_t(8));
        QVERIFY(!ledger.workerWasLost(1));
        for (std::size_t task = 0; task < 4; ++task)
            QVERIFY(ledger.begin({task, 0, 0}) && ledger.finish(task));
        std::set<std::size_t> redealt;
        for (int round = 0; round < 20; ++round) {
            while (const auto sending = ledger.nextToSend()) {
                QVERIFY(sending->worker != 1);
                if (sending->worker < 0)
                    QVERIFY(redealt.insert(sending->task).second);
                QVERIFY(ledger.begin({sending->task, 0, 0}) && ledger.finish(sending->task));
            }
        }
        QCOMPARE(redealt.size(), std::size_t(10));
        QVERIFY(ledger.isThrough());
    }

    void aSmallerWorldGetsTheRest()
    {
        const auto jobs = computeJobs(40);
        MpiLedger ledger(jobs, Schedule::Dynamic, 4);
        QCOMPARE(sendAll(ledger).size(), std::size_t(16));
        ledger.worldWasKilled();
        ledger.setWorkers(1);
        QCOMPARE(sendAll(ledger).size(), std::size_t(4));
        QVERIFY(!ledger.begin({0, 1, 0}));
    }

    void aKillOnPurposeBlamesNobody()
    {
        const auto jobs = computeJobs(2);
        MpiLedger ledger(jobs, Schedule::Dynamic, 1);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(sendAll(ledger), (Tasks {0, 1}));
            QVERIFY(ledger.begin({0, 0, 0}));
            ledger.worldWasKilled();
        }
        QVERIFY(!ledger.isThrough());
    }

    void givesUpWhatWaits()
    {
        const auto jobs = computeJobs(20);
        MpiLedger ledger(jobs, Schedule::LongestFirst, 1);
        const Tasks sent = sendAll(ledger);
        QCOMPARE(sent, (Tasks {19, 18, 17, 16}));
        QCOMPARE(ledger.giveUp().size(), jobs.size() - sent.size());
        QVERIFY(sendAll(ledger).empty());
        ledger.worldWasKilled();
        QCOMPARE(ledger.giveUp(), (Tasks {16, 17, 18, 19}));
        QVERIFY(ledger.isThrough());
    }
};

QTEST_GUILESS_MAIN(TestMpiLedger)
#include "tst_mpiledger.moc"
