// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include <QTest>

#include "core/timing/waterfall.h"
#include "tests/timing/madeupruns.h"

using namespace tutti;

namespace {

using Tasks = std::vector<std::size_t>;
using Change = std::function<void(RunRecord&)>;

/// One after the other: the serial part, start-up of 0.25, then a, b, c, d with 0.125 between them and after the last.
/// CPU 1 + 1.5 + 3 + 4 + 1 = 10.5, waiting 0.5 (a), start-up 0.25, own 4 × 0.125 = 0.5: together 11.75.
RunRecord reference()
{
    RunRecord run =
        madeUpRun("sequential", 1, 11.75,
                  {madeUpJob("prepare", 0, 0, 1), madeUpJob("a", 0, 1.25, 3.25, 1.5), madeUpJob("b", 0, 3.375, 6.375),
                   madeUpJob("c", 0, 6.5, 10.5), madeUpJob("d", 0, 10.625, 11.625)});
    run.serialSeconds = 1;
    run.startupSeconds = 0.25;
    return run;
}

/// Two workers, jobs from 1.5 on. Lane 0: a, a gap of 0.25, d until 5.5. Lane 1: a gap of 0.25, b until 5.25, a gap of
/// 0.25, c until 9.5. Then 0.25 until the end at 9.75.
RunRecord onTwo()
{
    RunRecord run =
        madeUpRun("qtconcurrent", 2, 9.75,
                  {madeUpJob("prepare", 0, 0, 1), madeUpJob("a", 0, 1.5, 4, 1.5), madeUpJob("b", 1, 1.75, 5.25),
                   madeUpJob("c", 1, 5.5, 9.5), madeUpJob("d", 0, 4.25, 5.5)});
    run.serialSeconds = 1;
    run.startupSeconds = 0.5;
    return run;
}

double sumOf(const Waterfall& waterfall)
{
    return std::accumulate(waterfall.steps.begin(), waterfall.steps.end(), waterfall.idealSeconds,
                           [](double sum, const WaterfallStep& step) { return sum + step.seconds; });
}

const WaterfallStep& stepOf(const Waterfall& waterfall, LossPart part)
{
    return waterfall.steps.at(std::size_t(part));
}

/// `jobs` jobs on `workers` lanes, each on one that the numbers choose, with gaps, waits, start-up and ends of theirs.
RunRecord scattered(FixedNumbers& numbers, int workers, int jobs, double serialSeconds)
{
    RunRecord run = madeUpRun("openmp", workers, 0, {});
    run.serialSeconds = serialSeconds * (1 + numbers.fraction());
    run.startupSeconds = numbers.fraction();
    if (serialSeconds > 0)
        run.tasks.push_back(madeUpJob("serial", 0, 0.01 * numbers.fraction(), 0.9 * run.serialSeconds, 0.1));
    std::vector<double> ends(std::size_t(workers), run.serialSeconds + run.startupSeconds);
    for (int job = 0; job < jobs; ++job) {
        const int worker = numbers.below(workers);
        double& end = ends[std::size_t(worker)];
        const double start = end + 0.1 * numbers.fraction();
        end = start + 3 * numbers.fraction();
        run.tasks.push_back(
            madeUpJob("job " + std::to_string(job), worker, start, end, (end - start) * numbers.fraction()));
    }
    run.wallSeconds = *std::max_element(ends.begin(), ends.end()) + 0.2 * numbers.fraction();
    return run;
}

} // namespace

class TestWaterfall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTimesGiveThePredictedWaterfall()
    {
        const auto waterfall = waterfallOf(onTwo(), reference());
        QVERIFY(waterfall);
        QCOMPARE(waterfall->workers, 2);
        QCOMPARE(waterfall->idealSeconds, 5.875); // 11.75 / 2
        QCOMPARE(waterfall->measuredSeconds, 9.75);
        QCOMPARE(waterfall->steps.size(), std::size_t(6));
        const std::vector<std::pair<LossPart, double>> expected {
            {LossPart::Startup, 0.375}, // 0.5 − 0.25 / 2
            {LossPart::Serial, 0.5},    // one lane of two waits for 1 s
            {LossPart::Uneven, 2},      // lane 0 is idle from 5.5 to 9.5: 4 / 2
            {LossPart::Waiting, 0.25},  // a waits for 1 instead of 0.5: 0.5 / 2
            {LossPart::Slowed, 0.375},  // b computes 0.5 more, d 0.25: 0.75 / 2
            {LossPart::OwnCost, 0.375}, // gaps 3 × 0.25, ends 2 × 0.25; less the reference's 0.5: 0.75 / 2
        };
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(int(waterfall->steps[i].part), int(expected[i].first));
            QCOMPARE(waterfall->steps[i].seconds, expected[i].second);
        }
        QCOMPARE(sumOf(*waterfall), 9.75);
        QCOMPARE(int(largestLoss(*waterfall).value()), int(LossPart::Uneven));
    }

    void partsNameTheirTasks()
    {
        const auto waterfall = waterfallOf(onTwo(), reference());
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Startup).tasks, Tasks {});
        QCOMPARE(stepOf(*waterfall, LossPart::Serial).tasks, Tasks {0});
        // b was over when lane 0 had none left.
        QCOMPARE(stepOf(*waterfall, LossPart::Uneven).tasks, Tasks {3});
        QCOMPARE(stepOf(*waterfall, LossPart::Waiting).tasks, Tasks {1});
        // b alone makes two thirds of the growth, with d it is all.
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).tasks, (Tasks {2, 4}));
        QCOMPARE(stepOf(*waterfall, LossPart::OwnCost).tasks, Tasks {});
    }

    void theReferenceAgainstItselfLosesNothing()
    {
        const auto waterfall = waterfallOf(reference(), reference());
        QVERIFY(waterfall);
        QCOMPARE(waterfall->idealSeconds, 11.75);
        for (const WaterfallStep& step : waterfall->steps) {
            QCOMPARE(step.seconds, 0.0);
            QVERIFY(step.tasks.empty());
        }
        QVERIFY(!largestLoss(*waterfall));
    }

    void theSumIsExact_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<double>("serial");
        QTest::addRow("one worker") << 1 << 12 << 0.0;
        QTest::addRow("two workers") << 2 << 40 << 0.0;
        QTest::addRow("two workers, serial part") << 2 << 40 << 2.0;
        QTest::addRow("one worker, serial part") << 1 << 5 << 1.0;
        QTest::addRow("more workers than jobs") << 16 << 3 << 0.5;
        QTest::addRow("many jobs") << 7 << 2000 << 0.3;
        QTest::addRow("one job") << 4 << 1 << 0.0;
    }

    void theSumIsExact()
    {
        QFETCH(int, workers);
        QFETCH(int, jobs);
        QFETCH(double, serial);
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            FixedNumbers numbers(seed);
            const RunRecord run = scattered(numbers, workers, jobs, serial);
            const auto waterfall = waterfallOf(run, scattered(numbers, 1, jobs, serial));
            QVERIFY(waterfall);
            QVERIFY(std::abs(sumOf(*waterfall) - run.wallSeconds) < 1e-9);
            QVERIFY(stepOf(*waterfall, LossPart::Uneven).seconds >= 0);
            QVERIFY(std::abs(stepOf(*waterfall, LossPart::Serial).seconds - run.serialSeconds * (workers - 1) / workers)
                    < 1e-9);
        }
    }

    void whatIsNoMeasurementHasNoWaterfall_data()
    {
        QTest::addColumn<Change>("change");
        const auto outcome = [](Outcome value) {
            return Change([value](RunRecord& run) { run.tasks[3].report.outcome = value; });
        };
        QTest::newRow("skipped") << outcome(Outcome::Skipped);
        QTest::newRow("failed") << outcome(Outcome::Failed);
        QTest::newRow("cancelled") << outcome(Outcome::Cancelled);
        QTest::newRow("another job") << Change([](RunRecord& run) { run.job = "convert"; });
        QTest::newRow("other settings") << Change([](RunRecord& run) { run.settings = R"({"count":5})"; });
        QTest::newRow("other input") << Change([](RunRecord& run) { run.input.digest = "another"; });
        QTest::newRow("another source") << Change([](RunRecord& run) { run.tasks[3].source = "e"; });
        QTest::newRow("a source more than once") << Change([](RunRecord& run) { run.tasks[3].source = "a"; });
        QTest::newRow("fewer tasks") << Change([](RunRecord& run) { run.tasks.pop_back(); });
        QTest::newRow("no tasks") << Change([](RunRecord& run) { run.tasks.clear(); });
        QTest::newRow("no wall time") << Change([](RunRecord& run) { run.wallSeconds = 0; });
        QTest::newRow("a task without times") << Change([](RunRecord& run) { run.tasks[3].finishedSeconds.reset(); });
        QTest::newRow("a task that no worker had") << Change([](RunRecord& run) { run.tasks[3].worker = -1; });
        QTest::newRow("a worker too many") << Change([](RunRecord& run) { run.tasks[3].worker = run.workers; });
        QTest::newRow("no workers") << Change([](RunRecord& run) { run.workers = 0; });
    }

    void whatIsNoMeasurementHasNoWaterfall()
    {
        QFETCH(Change, change);
        RunRecord run = onTwo();
        change(run);
        QVERIFY(!waterfallOf(run, reference()));
        RunRecord other = reference();
        change(other);
        QVERIFY(!waterfallOf(onTwo(), other));
    }

    void theReferenceHasOneWorker()
    {
        QVERIFY(!waterfallOf(reference(), onTwo()));
        QVERIFY(!waterfallOf(onTwo(), onTwo()));
    }

    void theSameSourceTwiceIsMatchedInOrder()
    {
        // Both do "a" twice: 1 s, then 3 s; the second takes a second more on two workers.
        const RunRecord one = madeUpRun("sequential", 1, 4, {madeUpJob("a", 0, 0, 1), madeUpJob("a", 0, 1, 4)});
        const RunRecord two = madeUpRun("openmp", 2, 4, {madeUpJob("a", 0, 0, 1), madeUpJob("a", 1, 0, 4)});
        const auto waterfall = waterfallOf(two, one);
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).seconds, 0.5);
        QCOMPARE(stepOf(*waterfall, LossPart::Slowed).tasks, Tasks {1});
    }

    void tasksInAnotherOrderAreMatchedByName()
    {
        RunRecord run = onTwo();
        std::reverse(run.tasks.begin(), run.tasks.end());
        const auto waterfall = waterfallOf(run, reference());
        QVERIFY(waterfall);
        QCOMPARE(stepOf(*waterfall, LossPart::Waiting).seconds, 0.25);
        QCOMPARE(stepOf(*waterfall, LossPart::Waiting).tasks, Tasks {3});
    }
};

QTEST_GUILESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
