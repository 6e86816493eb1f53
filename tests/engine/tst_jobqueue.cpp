// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>
#include <vector>

#include <QTest>

#include "core/engine/jobqueue.h"

using namespace tutti;

namespace {

std::vector<Job> jobsOfCost(const std::vector<double>& costs)
{
    std::vector<Job> jobs;
    jobs.reserve(costs.size());
    for (const double cost : costs)
        jobs.push_back(Job {SyntheticJob {}, 0, cost});
    return jobs;
}

std::vector<std::size_t> allFor(JobQueue& queue, int worker)
{
    std::vector<std::size_t> tasks;
    while (const auto task = queue.next(worker))
        tasks.push_back(*task);
    return tasks;
}

using Tasks = std::vector<std::size_t>;

} // namespace

class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dealsByCost()
    {
        JobQueue queue(Schedule::LongestFirst, jobsOfCost({1, 3, 2, 3}), 2);
        QCOMPARE(allFor(queue, 1), (Tasks {1, 3, 2, 0}));
    }

    void dealsAsGiven()
    {
        JobQueue queue(Schedule::Dynamic, jobsOfCost({1, 3, 2}), 2);
        QCOMPARE(queue.next(0), std::size_t(0));
        QCOMPARE(allFor(queue, 1), (Tasks {1, 2}));
        QVERIFY(!queue.hasNext(0));
    }

    void givesEachWorkerItsBlock()
    {
        JobQueue queue(Schedule::Static, jobsOfCost({1, 1, 1, 1, 9}), 2);
        QCOMPARE(allFor(queue, 1), (Tasks {3, 4}));
        QVERIFY(!queue.hasNext(1));
        QVERIFY(queue.hasNext(0));
        QCOMPARE(allFor(queue, 0), (Tasks {0, 1, 2}));
    }

    void hasNothingForNobody()
    {
        JobQueue queue(Schedule::Static, {}, 3);
        QVERIFY(!queue.next(2));
        QVERIFY(!queue.hasNext(0));
    }

    void givesEachJobOnceToManyThreads()
    {
        constexpr std::size_t count = 20000;
        JobQueue queue(Schedule::Dynamic, jobsOfCost(std::vector<double>(count)), 4);
        std::vector<Tasks> taken(4);
        {
            std::vector<std::jthread> threads;
            threads.reserve(taken.size());
            for (int worker = 0; worker < 4; ++worker)
                threads.emplace_back([&, worker] { taken[std::size_t(worker)] = allFor(queue, worker); });
        }
        std::vector<int> times(count);
        for (const Tasks& tasks : taken) {
            for (const std::size_t task : tasks)
                ++times[task];
        }
        QCOMPARE(times, std::vector<int>(count, 1));
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
