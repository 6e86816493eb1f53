// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/timing/waterfall.h"
#include "tests/timing/madeupruns.h"

using namespace tutti;

namespace {

using Tasks = std::vector<std::size_t>;

/// Jobs "job 0", "job 1", … of these seconds, one right after the other.
RunRecord inARow(const std::vector<double>& seconds)
{
    std::vector<TaskRecord> tasks;
    double at = 0;
    for (const double length : seconds) {
        tasks.push_back(madeUpJob("job " + std::to_string(tasks.size()), 0, at, at + length));
        at += length;
    }
    return madeUpRun("sequential", 1, at, std::move(tasks));
}

/// Two workers of which the second computes half as fast: it takes 2 s for a job of 1 s.
/// Dealt one by one: worker 0 has jobs 0, 2, 3, 5, 6 (until 5), worker 1 has 1, 4, 7 (until 6).
/// Ideal 8 / 2 = 4; slowed 3 × 1 / 2 = 1.5; uneven (6 − 5) / 2 = 0.5: 6.
RunRecord withASlowWorker()
{
    return madeUpRun("openmp", 2, 6,
                     {madeUpJob("job 0", 0, 0, 1), madeUpJob("job 1", 1, 0, 2), madeUpJob("job 2", 0, 1, 2),
                      madeUpJob("job 3", 0, 2, 3), madeUpJob("job 4", 1, 2, 4), madeUpJob("job 5", 0, 3, 4),
                      madeUpJob("job 6", 0, 4, 5), madeUpJob("job 7", 1, 4, 6)});
}

/// The same, but worker 1 waits for its disk instead of computing.
RunRecord withASlowDisk()
{
    RunRecord run = withASlowWorker();
    for (TaskRecord& task : run.tasks)
        task.report.cpuSeconds = 1;
    return run;
}

/// Eight jobs of 1 s on four workers, two on each, from `start` on.
RunRecord evenOnFour(double start)
{
    std::vector<TaskRecord> tasks;
    for (int job = 0; job < 8; ++job) {
        const double from = start + (job < 4 ? 0 : 1);
        tasks.push_back(madeUpJob("job " + std::to_string(job), job % 4, from, from + 1));
    }
    return madeUpRun("processes", 4, start + 2, std::move(tasks));
}

/// Ideal 8 / 4 = 2, start-up 1.5: 3.5.
RunRecord withASlowStart()
{
    RunRecord run = evenOnFour(1.5);
    run.startupSeconds = 1.5;
    return run;
}

/// Job 0 is done alone. Ideal (8 + 2) / 4 = 2.5; three of four lanes wait for 2 s: 1.5; together 4.
RunRecord withASerialPart()
{
    RunRecord run = evenOnFour(2);
    run.serialSeconds = 2;
    run.tasks.push_back(madeUpJob("serial", 0, 0, 2));
    return run;
}

/// One worker after the other does what can only be done alone.
RunRecord inARowWithSerialPart()
{
    RunRecord run = inARow({2, 1, 1, 1, 1, 1, 1, 1, 1});
    for (std::size_t i = 0; i + 1 < run.tasks.size(); ++i)
        run.tasks[i + 1].source = "job " + std::to_string(i);
    run.tasks[0].source = "serial";
    run.serialSeconds = 2;
    return run;
}

/// Four workers; job 6 takes 5 s and is dealt last. Lanes end at 2, 2, 1 and 6; idle (4 + 4 + 5) / 4 = 3.25.
/// Ideal (6 + 5) / 4 = 2.75: 6.
RunRecord withAGiant()
{
    return madeUpRun("qtconcurrent", 4, 6,
                     {madeUpJob("job 0", 0, 0, 1), madeUpJob("job 1", 1, 0, 1), madeUpJob("job 2", 2, 0, 1),
                      madeUpJob("job 3", 3, 0, 1), madeUpJob("job 4", 0, 1, 2), madeUpJob("job 5", 1, 1, 2),
                      madeUpJob("job 6", 3, 1, 6)});
}

/// Between the jobs of each of two workers 1 s passes, and 1 s after the last. Ideal 2; own cost (1 + 1 + 2 × 1) / 2
/// = 2.
RunRecord withSlowDealing()
{
    return madeUpRun("mpi", 2, 4,
                     {madeUpJob("job 0", 0, 0, 1), madeUpJob("job 1", 1, 0, 1), madeUpJob("job 2", 0, 2, 3),
                      madeUpJob("job 3", 1, 2, 3)});
}

const WaterfallStep& stepOf(const Waterfall& waterfall, LossPart part)
{
    return waterfall.steps.at(std::size_t(part));
}

} // namespace

class TestWaterfallFinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPlanted_data()
    {
        QTest::addColumn<RunRecord>("run");
        QTest::addColumn<RunRecord>("reference");
        QTest::addColumn<int>("part");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<Tasks>("tasks");
        const std::vector<double> eight(8, 1);
        QTest::newRow("a slow worker") << withASlowWorker() << inARow(eight) << int(LossPart::Slowed) << 1.5
                                       << Tasks {1, 4, 7};
        QTest::newRow("a slow disk") << withASlowDisk() << inARow(eight) << int(LossPart::Waiting) << 1.5
                                     << Tasks {1, 4, 7};
        QTest::newRow("a slow start") << withASlowStart() << inARow(eight) << int(LossPart::Startup) << 1.5 << Tasks {};
        QTest::newRow("a serial section")
            << withASerialPart() << inARowWithSerialPart() << int(LossPart::Serial) << 1.5 << Tasks {8};
        QTest::newRow("one giant") << withAGiant() << inARow({1, 1, 1, 1, 1, 1, 5}) << int(LossPart::Uneven) << 3.25
                                   << Tasks {6};
        QTest::newRow("slow dealing") << withSlowDealing() << inARow({1, 1, 1, 1}) << int(LossPart::OwnCost) << 2.0
                                      << Tasks {};
    }

    void whatWasPlanted()
    {
        QFETCH(RunRecord, run);
        QFETCH(RunRecord, reference);
        QFETCH(int, part);
        QFETCH(double, seconds);
        QFETCH(Tasks, tasks);
        const auto waterfall = waterfallOf(run, reference);
        QVERIFY(waterfall);
        QCOMPARE(int(largestLoss(*waterfall).value()), part);
        QCOMPARE(stepOf(*waterfall, LossPart(part)).seconds, seconds);
        QCOMPARE(stepOf(*waterfall, LossPart(part)).tasks, tasks);
    }

    void downloadsOnlyWait()
    {
        // Six sounds over three connections take 0.25 s each, 0.125 s over one: 6 × 0.125 / 3 = 0.25.
        std::vector<TaskRecord> alone;
        std::vector<TaskRecord> together;
        for (int sound = 0; sound < 6; ++sound) {
            const std::string page = "https://freesound.org/s/" + std::to_string(sound) + "/";
            alone.push_back(madeUpJob(page, 0, 0.125 * sound, 0.125 * (sound + 1), 0));
            together.push_back(madeUpJob(page, sound % 3, sound < 3 ? 0 : 0.25, sound < 3 ? 0.25 : 0.5, 0));
        }
        const auto waterfall =
            waterfallOf(madeUpRun("network", 3, 0.5, together), madeUpRun("network", 1, 0.75, alone));
        QVERIFY(waterfall);
        QCOMPARE(waterfall->idealSeconds, 0.25);
        QCOMPARE(stepOf(*waterfall, LossPart::Waiting).seconds, 0.25);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).seconds, 0.0);
        QVERIFY(stepOf(*waterfall, LossPart::Slowed).tasks.empty());
    }

    void allJobsOfTheLastBlockWereWaitedFor()
    {
        // Static blocks: worker 0 is through at 2, worker 1 at 6. Job 2 was over by then.
        const RunRecord run =
            madeUpRun("openmp", 2, 6,
                      {madeUpJob("job 0", 0, 0, 1), madeUpJob("job 1", 0, 1, 2), madeUpJob("job 2", 1, 0, 2),
                       madeUpJob("job 3", 1, 2, 4), madeUpJob("job 4", 1, 4, 6)});
        const auto waterfall = waterfallOf(run, inARow({1, 1, 2, 2, 2}));
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).seconds, 2.0);
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).tasks, (Tasks {3, 4}));
    }

    void aLaneJustBehindTheFirstIsNotToBlame()
    {
        // Lanes end at 1, 1.5 and 9: for half a second both others are waited for, 0.25 each; then for job 2 alone,
        // 15 lane seconds.
        const RunRecord run = madeUpRun(
            "openmp", 3, 9, {madeUpJob("job 0", 0, 0, 1), madeUpJob("job 1", 1, 0, 1.5), madeUpJob("job 2", 2, 0, 9)});
        const auto waterfall = waterfallOf(run, inARow({1, 1.5, 9}));
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).seconds, 15.5 / 3);
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).tasks, Tasks {2});
    }

    void workersWithoutAJobWaitForAll()
    {
        // Two jobs on four workers, 3 s each: two lanes idle for 3 s.
        const RunRecord run = madeUpRun("openmp", 4, 3, {madeUpJob("job 0", 0, 0, 3), madeUpJob("job 1", 1, 0, 3)});
        const auto waterfall = waterfallOf(run, inARow({3, 3}));
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).seconds, 1.5);
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).tasks, (Tasks {0, 1}));
    }

    void theFewThatGrewMostAreNamed()
    {
        // Growth 0.125 + 0.75 + 0.375 = 1.25: jobs 1 and 2 are 90 % of it. Job 3 shrank and does not count.
        const RunRecord run = madeUpRun("openmp", 1, 5,
                                        {madeUpJob("job 0", 0, 0, 1.125), madeUpJob("job 1", 0, 1.125, 2.875),
                                         madeUpJob("job 2", 0, 2.875, 4.25), madeUpJob("job 3", 0, 4.25, 5)});
        const auto waterfall = waterfallOf(run, inARow({1, 1, 1, 1}));
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).seconds, 1.0);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).tasks, (Tasks {1, 2}));
    }

    void ofAGainThoseThatShrankAreNamed()
    {
        const RunRecord run = madeUpRun(
            "openmp", 2, 2, {madeUpJob("job 0", 0, 0, 2), madeUpJob("job 1", 1, 0, 1), madeUpJob("job 2", 1, 1, 2)});
        const auto waterfall = waterfallOf(run, inARow({2, 3, 1}));
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).seconds, -1.0);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).tasks, Tasks {1});
        QVERIFY(!largestLoss(*waterfall));
    }
};

QTEST_GUILESS_MAIN(TestWaterfallFinds)
#include "tst_waterfallfinds.moc"
