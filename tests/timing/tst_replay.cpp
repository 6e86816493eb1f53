// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QTest>

#include "core/engine/jobqueue.h"
#include "core/timing/replay.h"
#include "tests/timing/madeupruns.h"

using namespace tutti;

namespace {

using Seconds = std::vector<double>;
using Workers = std::vector<int>;

/// Measured one after the other, with nothing between the jobs.
RunRecord measured(const Seconds& durations)
{
    std::vector<TaskRecord> tasks;
    double at = 0;
    for (const double duration : durations) {
        tasks.push_back(madeUpJob("job " + std::to_string(tasks.size()), 0, at, at + duration));
        at += duration;
    }
    return madeUpRun("sequential", 1, at, std::move(tasks));
}

Workers workersOf(const RunRecord& run)
{
    Workers workers;
    for (const TaskRecord& task : run.tasks)
        workers.push_back(task.worker);
    return workers;
}

/// Which worker has which job when the engines' own queue is asked by whoever falls free first.
Workers dealtByTheQueue(const Seconds& durations, Schedule schedule, int workers)
{
    std::vector<Job> jobs(durations.size());
    for (std::size_t i = 0; i < jobs.size(); ++i)
        jobs[i].cost = durations[i];
    JobQueue queue(schedule, jobs, workers);
    Workers dealt(jobs.size(), -1);
    Seconds free(std::size_t(workers), 0);
    while (true) {
        const auto first = std::min_element(free.begin(), free.end());
        if (std::isinf(*first))
            return dealt;
        const int worker = int(first - free.begin());
        if (const auto job = queue.next(worker)) {
            dealt[*job] = worker;
            *first += durations[*job];
        } else {
            *first = INFINITY;
        }
    }
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makespansAreThosePlayedByHand_data()
    {
        QTest::addColumn<Seconds>("durations");
        QTest::addColumn<int>("schedule");
        QTest::addColumn<int>("workers");
        QTest::addColumn<double>("makespan");
        QTest::addColumn<Workers>("dealt");
        const Seconds mixed {2, 7, 2, 9, 7};
        // 0: 2 (0–2), 2 (2–4), 9 (4–13); 1: 7 (0–7), 7 (7–14).
        QTest::newRow("dynamic") << mixed << int(Schedule::Dynamic) << 2 << 14.0 << Workers {0, 1, 0, 0, 1};
        // Order 9, 7, 7, 2, 2. 0: 9 (0–9), 2 (9–11), 2 (11–13); 1: 7 (0–7), 7 (7–14).
        QTest::newRow("longest first") << mixed << int(Schedule::LongestFirst) << 2 << 14.0 << Workers {0, 1, 0, 0, 1};
        // Blocks {2, 7, 2} = 11 and {9, 7} = 16.
        QTest::newRow("static") << mixed << int(Schedule::Static) << 2 << 16.0 << Workers {0, 0, 0, 1, 1};
        // Blocks {2, 7}, {2, 9}, {7}.
        QTest::newRow("static on three") << mixed << int(Schedule::Static) << 3 << 11.0 << Workers {0, 0, 1, 1, 2};
        // 0: 2 (0–2), 9 (2–11); 1: 7 (0–7); 2: 2 (0–2), 7 (2–9). Of two free at 2 the first by number goes on.
        QTest::newRow("dynamic on three") << mixed << int(Schedule::Dynamic) << 3 << 11.0 << Workers {0, 1, 2, 0, 2};
        const Seconds giant {1, 1, 1, 1, 1, 1, 1, 7};
        // 0 takes 0, 2, 4, 6 until 4; 1 takes 1, 3, 5 until 3 and then the giant until 10.
        QTest::newRow("one giant, dynamic")
            << giant << int(Schedule::Dynamic) << 2 << 10.0 << Workers {0, 1, 0, 1, 0, 1, 0, 1};
        QTest::newRow("one giant, longest first")
            << giant << int(Schedule::LongestFirst) << 2 << 7.0 << Workers {1, 1, 1, 1, 1, 1, 1, 0};
        // Blocks 4 × 1 and 3 × 1 + 7.
        QTest::newRow("one giant, static")
            << giant << int(Schedule::Static) << 2 << 10.0 << Workers {0, 0, 0, 0, 1, 1, 1, 1};
        QTest::newRow("more workers than jobs")
            << Seconds {3, 5} << int(Schedule::Dynamic) << 4 << 5.0 << Workers {0, 1};
        QTest::newRow("more workers than jobs, longest first")
            << Seconds {3, 5} << int(Schedule::LongestFirst) << 4 << 5.0 << Workers {1, 0};
        QTest::newRow("more workers than jobs, static")
            << Seconds {3, 5} << int(Schedule::Static) << 4 << 5.0 << Workers {0, 1};
        QTest::newRow("one worker") << mixed << int(Schedule::LongestFirst) << 1 << 27.0 << Workers {0, 0, 0, 0, 0};
        QTest::newRow("no workers are one") << mixed << int(Schedule::Static) << 0 << 27.0 << Workers {0, 0, 0, 0, 0};
        QTest::newRow("no jobs") << Seconds {} << int(Schedule::Static) << 3 << 0.0 << Workers {};
    }

    void makespansAreThosePlayedByHand()
    {
        QFETCH(Seconds, durations);
        QFETCH(int, schedule);
        QFETCH(int, workers);
        QFETCH(double, makespan);
        QFETCH(Workers, dealt);
        const RunRecord run = replay(measured(durations), {Schedule(schedule), workers});
        QCOMPARE(run.wallSeconds, makespan);
        QCOMPARE(replayedSeconds(measured(durations), {Schedule(schedule), workers}), makespan);
        QCOMPARE(workersOf(run), dealt);
        QCOMPARE(run.workers, std::max(1, workers));
        QCOMPARE(run.schedule, std::string(scheduleName(Schedule(schedule))));
        for (std::size_t i = 0; i < durations.size(); ++i)
            QCOMPARE(*run.tasks[i].finishedSeconds - *run.tasks[i].startedSeconds, durations[i]);
    }

    void startUpSerialPartGapsAndEndAreKept()
    {
        // Serial part 2, start-up 1: jobs from 3 on. 3 (3–6), gap 0.5, 1 (6.5–7.5), gap 0.25, 2 (7.75–9.75), gap 0.5,
        // 1 (10.25–11.25), then 0.75 until 12. The median gap is 0.5.
        RunRecord run = madeUpRun("sequential", 1, 12,
                                  {madeUpJob("serial", 0, 0, 2), madeUpJob("a", 0, 3, 6), madeUpJob("b", 0, 6.5, 7.5),
                                   madeUpJob("c", 0, 7.75, 9.75), madeUpJob("d", 0, 10.25, 11.25)});
        run.serialSeconds = 2;
        run.startupSeconds = 1;
        // 0: a (3–6); 1: b (3–4), c (4.5–6.5). d goes to 0 at 6.5 (6.5–7.5), then the end: 8.25.
        const RunRecord two = replay(run, {Schedule::Dynamic, 2});
        QCOMPARE(two.wallSeconds, 8.25);
        QCOMPARE(workersOf(two), (Workers {0, 0, 1, 1, 0}));
        QVERIFY(two.tasks[0] == run.tasks[0]);
        QCOMPARE(two.tasks[3].startedSeconds.value(), 4.5);
        QCOMPARE(two.tasks[4].startedSeconds.value(), 6.5);
        QCOMPARE(two.serialSeconds, 2.0);
        QCOMPARE(two.startupSeconds, 1.0);
    }

    void aRunUnderItsOwnScheduleTakesItsOwnTime()
    {
        // Dealt one by one to two workers, with gaps of 0.01 to 0.03.
        const RunRecord run =
            madeUpRun("processes", 2, 8.06,
                      {madeUpJob("a", 0, 0, 3), madeUpJob("b", 1, 0.02, 1.02), madeUpJob("c", 1, 1.03, 5.03),
                       madeUpJob("d", 0, 3.03, 4.03), madeUpJob("e", 0, 4.05, 6.05), madeUpJob("f", 1, 5.04, 8.04)});
        const RunRecord again = replay(run, {Schedule::Dynamic, 2});
        QCOMPARE(workersOf(again), workersOf(run));
        // At most three gaps a lane, each within 0.02 of the median.
        QVERIFY(std::abs(again.wallSeconds - run.wallSeconds) < 0.06);
    }

    void aReplayOfAReplayIsTheSame_data()
    {
        QTest::addColumn<int>("schedule");
        QTest::newRow("longest first") << int(Schedule::LongestFirst);
        QTest::newRow("dynamic") << int(Schedule::Dynamic);
        QTest::newRow("static") << int(Schedule::Static);
    }

    void aReplayOfAReplayIsTheSame()
    {
        QFETCH(int, schedule);
        FixedNumbers numbers(7);
        Seconds durations;
        for (int i = 0; i < 100; ++i)
            durations.push_back(0.1 + numbers.fraction());
        const ReplayOptions options {Schedule(schedule), 4};
        const RunRecord once = replay(measured(durations), options);
        const RunRecord twice = replay(once, options);
        QCOMPARE(workersOf(twice), workersOf(once));
        QVERIFY(std::abs(twice.wallSeconds - once.wallSeconds) < 1e-9);
    }

    void jobsAreDealtAsByTheEnginesQueue_data()
    {
        QTest::addColumn<int>("schedule");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("jobs");
        for (const Schedule schedule : {Schedule::LongestFirst, Schedule::Dynamic, Schedule::Static}) {
            for (const int workers : {1, 2, 3, 8}) {
                for (const int jobs : {0, 1, 7, 200})
                    QTest::addRow("%s, %d workers, %d jobs", scheduleName(schedule).data(), workers, jobs)
                        << int(schedule) << workers << jobs;
            }
        }
    }

    void jobsAreDealtAsByTheEnginesQueue()
    {
        QFETCH(int, schedule);
        QFETCH(int, workers);
        QFETCH(int, jobs);
        FixedNumbers numbers(std::uint32_t(workers + jobs));
        Seconds durations;
        // Quarters of seconds: sums are exact, and equal ones occur.
        for (int i = 0; i < jobs; ++i)
            durations.push_back(0.25 * (1 + numbers.below(40)));
        const RunRecord run = replay(measured(durations), {Schedule(schedule), workers});
        QCOMPARE(workersOf(run), dealtByTheQueue(durations, Schedule(schedule), workers));
    }

    void tasksThatWereNotMeasuredStay()
    {
        RunRecord run = measured({1, 2, 3});
        TaskRecord skipped;
        skipped.source = "skipped";
        skipped.report.outcome = Outcome::Skipped;
        run.tasks.insert(run.tasks.begin() + 1, skipped);
        const RunRecord two = replay(run, {Schedule::LongestFirst, 2});
        QVERIFY(two.tasks[1] == skipped);
        QCOMPARE(workersOf(two), (Workers {1, -1, 1, 0}));
        QCOMPARE(two.wallSeconds, 3.0);
    }

    void workersKeepTheirHosts()
    {
        RunRecord run =
            madeUpRun("mpi", 2, 2, {madeUpJob("a", 0, 0, 2), madeUpJob("b", 1, 0, 2), madeUpJob("c", 1, 2, 3)});
        run.tasks[0].host = "one";
        run.tasks[1].host = run.tasks[2].host = "two";
        run.machine.host = "first";
        const RunRecord three = replay(run, {Schedule::Dynamic, 3});
        QCOMPARE(three.tasks[0].host, std::string("one"));
        QCOMPARE(three.tasks[1].host, std::string("two"));
        QCOMPARE(three.tasks[2].host, std::string("first"));
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
