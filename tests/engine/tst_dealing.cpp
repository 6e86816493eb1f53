// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <deque>
#include <optional>
#include <set>
#include <vector>

#include <QTest>

#include "core/engine/dealing.h"

using namespace tutti;

namespace {

using Tasks = std::vector<std::size_t>;

constexpr double shortJob = 1e-6;
constexpr double longJob = 10;

void addJobs(Dealing& dealing, std::size_t count, int worker = -1, std::size_t first = 0)
{
    for (std::size_t task = first; task < first + count; ++task)
        dealing.add({task, worker, "{}"});
}

Tasks tasksOf(const Dealing::Portion& portion)
{
    Tasks tasks;
    for (const std::string& line : portion.lines) {
        const auto order = orderFromLine(line);
        const auto job = std::get<JobLine>(*order);
        if (job.worker == portion.worker && job.job == "{}")
            tasks.push_back(job.task);
    }
    return tasks;
}

/// Deals until one worker has had so many short jobs that they go in batches; gives what it has been given last.
Tasks warmUp(Dealing& dealing)
{
    Tasks held;
    for (int job = 0; job < 200; ++job) {
        while (const auto portion = dealing.next(0)) {
            const Tasks more = tasksOf(*portion);
            held.insert(held.end(), more.begin(), more.end());
        }
        dealing.finish(0, held.front(), shortJob, 0);
        held.erase(held.begin());
    }
    return held;
}

} // namespace

class TestDealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithOneJobForEach()
    {
        Dealing dealing(3, 0);
        addJobs(dealing, 100);
        for (int worker = 0; worker < 3; ++worker) {
            const auto portion = dealing.next(0);
            QVERIFY(portion);
            QCOMPARE(portion->worker, worker);
            QCOMPARE(tasksOf(*portion), (Tasks {std::size_t(worker)}));
            QCOMPARE(portion->begun, std::optional<std::size_t>(worker));
        }
        QVERIFY(!dealing.next(0));
        QVERIFY(dealing.isAnyBusy());
    }

    void shortJobsGoInBatches()
    {
        Dealing dealing(1, 16);
        addJobs(dealing, 10000);
        const Tasks held = warmUp(dealing);
        QVERIFY(held.size() > 8 && held.size() <= 16);
        QVERIFY(std::is_sorted(held.begin(), held.end()));
        QCOMPARE(dealing.inHand(0).size(), held.size());
    }

    void longJobsGoAlone()
    {
        Dealing dealing(1, 16);
        addJobs(dealing, 100);
        for (std::size_t task = 0; task < 50; ++task) {
            const auto portion = dealing.next(0);
            QVERIFY(portion);
            QCOMPARE(tasksOf(*portion), (Tasks {task}));
            QVERIFY(!dealing.next(0));
            QVERIFY(!dealing.finish(0, task, longJob, 0));
        }
    }

    void batchesEndAlone_data()
    {
        QTest::addColumn<int>("workers");
        QTest::newRow("one worker") << 1;
        QTest::newRow("two workers") << 2;
        QTest::newRow("seven workers") << 7;
    }
    /// Everybody answers one job after the other, by turns: the last jobs are not heaped on anybody.
    void batchesEndAlone()
    {
        QFETCH(int, workers);
        Dealing dealing(workers, 0);
        addJobs(dealing, 5000);
        std::vector<std::deque<std::size_t>> held(static_cast<std::size_t>(workers));
        std::set<std::size_t> done;
        std::size_t largest = 0;
        std::size_t last = 0;
        for (int turn = 0; done.size() < 5000; turn = (turn + 1) % workers) {
            while (const auto portion = dealing.next(0)) {
                const Tasks more = tasksOf(*portion);
                auto& own = held[std::size_t(portion->worker)];
                own.insert(own.end(), more.begin(), more.end());
                largest = std::max(largest, more.size());
                last = more.size();
            }
            auto& own = held[std::size_t(turn)];
            if (own.empty())
                continue;
            const std::size_t task = own.front();
            own.pop_front();
            QVERIFY(done.insert(task).second);
            const auto begun = dealing.finish(turn, task, shortJob, 0);
            QCOMPARE(begun.has_value(), !own.empty());
            if (begun)
                QCOMPARE(*begun, own.front());
        }
        QVERIFY(!dealing.isAnyBusy());
        QVERIFY(largest > 20);
        QCOMPARE(last, std::size_t(1));
    }

    void aBlockIsNotTakenAway()
    {
        Dealing dealing(2, 16);
        addJobs(dealing, 300, 0);
        QVERIFY(warmUp(dealing).size() > 1);
        QVERIFY(!dealing.toRecall(100));
    }

    void whatIsGivenBackGoesToAnother()
    {
        Dealing dealing(2, 4);
        addJobs(dealing, 200);
        dealing.next(0);
        dealing.next(0);
        dealing.finish(0, 0, shortJob, 0);
        const auto batch = dealing.next(0);
        QVERIFY(batch);
        const Tasks tasks = tasksOf(*batch);
        QCOMPARE(batch->worker, 0);
        QVERIFY(tasks.size() > 1);
        dealing.clear();
        dealing.finish(1, 1, longJob, 1);
        QCOMPARE(dealing.toRecall(1), std::optional<int>(0));
        QVERIFY2(!dealing.toRecall(1), "asked for once");
        dealing.takeBack(0, Tasks(tasks.begin() + 1, tasks.end()));
        QCOMPARE(dealing.inHand(0).size(), std::size_t(1));
        const auto again = dealing.next(1);
        QVERIFY(again);
        QCOMPARE(again->worker, 1);
        QCOMPARE(tasksOf(*again).front(), tasks[1]);
    }

    void aLostWorkerKeepsNothing()
    {
        Dealing dealing(2, 4);
        addJobs(dealing, 100);
        dealing.next(0);
        dealing.next(0);
        dealing.finish(1, 1, shortJob, 0);
        const Tasks batch = tasksOf(*dealing.next(0));
        QVERIFY(batch.size() > 1);
        QCOMPARE(dealing.lose(1), batch);
        QVERIFY(dealing.inHand(1).empty());
        dealing.finish(0, 0, shortJob, 0);
        while (const auto portion = dealing.next(0))
            QCOMPARE(portion->worker, 0);
        dealing.welcomeBack(1);
        QCOMPARE(dealing.next(0)->worker, 1);
    }

    void blocksStayWithTheirWorkers()
    {
        Dealing dealing(2, 8);
        addJobs(dealing, 50, 0);
        addJobs(dealing, 50, 1, 50);
        while (dealing.isAnyBusy() || dealing.inHand(0).empty()) {
            bool isThrough = true;
            while (const auto portion = dealing.next(0)) {
                isThrough = false;
                for (const std::size_t task : tasksOf(*portion)) {
                    QCOMPARE(portion->worker, task < 50 ? 0 : 1);
                    dealing.finish(portion->worker, task, shortJob, 0);
                }
            }
            if (isThrough)
                break;
        }
        QVERIFY(!dealing.isAnyBusy());
        QVERIFY(!dealing.next(0));
    }

    void clearingLeavesWhatIsInHand()
    {
        Dealing dealing(1, 0);
        addJobs(dealing, 10);
        QVERIFY(dealing.next(0));
        dealing.clear();
        QVERIFY(dealing.isAnyBusy());
        QVERIFY(!dealing.finish(0, 0, longJob, 0));
        QVERIFY(!dealing.isAnyBusy() && !dealing.next(0));
    }
};

QTEST_GUILESS_MAIN(TestDealing)
#include "tst_dealing.moc"
