// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/timing/comparison.h"

using tutti::Comparison;
using tutti::ComparisonEntry;
using tutti::ComparisonFrame;
using tutti::Difference;
using tutti::RoundSample;
using tutti::SpeedUp;
using Samples = std::vector<RoundSample>;

namespace {

/// Sequential as the baseline, and four threads.
ComparisonFrame frame()
{
    ComparisonFrame frame;
    frame.settings = {{"sequential", 1, ""}, {"openmp", 4, "dynamic"}};
    frame.failures = {"", ""};
    frame.comparison.job = "convert";
    frame.comparison.rounds = 3;
    frame.comparison.name = "Monday";
    return frame;
}

RoundSample sample(std::size_t entry, double wall, const char* digest = "same")
{
    return {entry, wall, wall / 10, wall * 2, 1 - wall / 100, digest};
}

/// Rounds of both, shuffled as a comparison takes them.
Samples threeRounds()
{
    return {sample(0, 8), sample(1, 2), sample(1, 2.5), sample(0, 10), sample(0, 9), sample(1, 2.2)};
}

ComparisonEntry entryOf(double median, std::optional<double> low, std::optional<double> high)
{
    ComparisonEntry entry;
    entry.wall.median = median;
    entry.wallLow = low;
    entry.wallHigh = high;
    return entry;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrameStands()
    {
        ComparisonFrame given = frame();
        given.baseline = 1;
        given.comparison.entries.resize(7);
        const Comparison comparison = tutti::summarise(given, threeRounds());
        QCOMPARE(comparison.entries.size(), std::size_t(2));
        QCOMPARE(comparison.baseline, std::size_t(1));
        QCOMPARE(comparison.job, std::string("convert"));
        QCOMPARE(comparison.name, std::string("Monday"));
        QCOMPARE(comparison.rounds, 3);
        QCOMPARE(comparison.entries[0].setting, given.settings[0]);
        QCOMPARE(comparison.entries[1].setting, given.settings[1]);
    }

    void eachEntryHasItsSamplesInOrder()
    {
        const Comparison comparison = tutti::summarise(frame(), threeRounds());
        const ComparisonEntry& first = comparison.entries[0];
        QCOMPARE(first.wall.samples, (std::vector<double> {8, 10, 9}));
        QCOMPARE(first.wall.median, 9.0);
        QCOMPARE(first.wall.sd, 1.0);
        QCOMPARE(first.startupSeconds, 0.9);
        QCOMPARE(first.cpuSeconds, 18.0);
        QCOMPARE(first.loadBalance, 0.91);
        QCOMPARE(comparison.entries[1].wall.samples, (std::vector<double> {2, 2.5, 2.2}));
        // Three samples: the interval is around the median and wider than they are.
        QVERIFY(first.wallLow.value_or(9) < 8 && first.wallHigh.value_or(9) > 10);
    }

    /// 9 / 2.2 = 4.0909; efficiency 1.022727; Karp–Flatt (2.2/9 − 1/4) / (3/4) = −0.0074074.
    void theRatioOfMediansIsTheSpeedUp()
    {
        const ComparisonEntry entry = tutti::summarise(frame(), threeRounds()).entries[1];
        QVERIFY(entry.speedup.has_value());
        QCOMPARE(entry.speedup->value, 9 / 2.2);
        QVERIFY(entry.speedup->low.value_or(0) > 1);
        QCOMPARE(entry.efficiency.value_or(0), 9 / 2.2 / 4);
        QVERIFY(qAbs(entry.karpFlatt.value_or(1) + 0.0074074) < 1e-6);
        QCOMPARE(entry.difference, Difference::Faster);
    }

    void theBaselineIsOneByDefinition()
    {
        const ComparisonEntry entry = tutti::summarise(frame(), threeRounds()).entries[0];
        QCOMPARE(entry.speedup, std::optional(SpeedUp {1, {}, {}}));
        QCOMPARE(entry.efficiency, std::optional(1.0));
        QVERIFY(!entry.karpFlatt);
        QCOMPARE(entry.difference, Difference::Unknown);
    }

    void severalWorkersAsBaselineTellNoEfficiency()
    {
        ComparisonFrame given = frame();
        given.baseline = 1;
        const Comparison comparison = tutti::summarise(given, threeRounds());
        QCOMPARE(comparison.entries[0].speedup->value, 2.2 / 9);
        QVERIFY(!comparison.entries[0].efficiency && !comparison.entries[1].efficiency);
        QVERIFY(!comparison.entries[1].karpFlatt);
    }

    void differences_data()
    {
        QTest::addColumn<Samples>("samples");
        QTest::addColumn<Difference>("difference");
        QTest::newRow("clearly faster") << threeRounds() << Difference::Faster;
        QTest::newRow("clearly slower") << Samples {sample(0, 2), sample(0, 2.1), sample(1, 9), sample(1, 9.1)}
                                        << Difference::Slower;
        QTest::newRow("the intervals overlap")
            << Samples {sample(0, 2), sample(0, 3), sample(1, 2.1), sample(1, 2.8)} << Difference::None;
        QTest::newRow("the very same times")
            << Samples {sample(0, 2), sample(0, 2), sample(1, 2), sample(1, 2)} << Difference::None;
        QTest::newRow("one round") << Samples {sample(0, 8), sample(1, 2)} << Difference::Unknown;
        QTest::newRow("one round of the baseline")
            << Samples {sample(0, 8), sample(1, 2), sample(1, 2)} << Difference::Unknown;
        QTest::newRow("none of the entry") << Samples {sample(0, 8), sample(0, 8)} << Difference::Unknown;
        QTest::newRow("none of the baseline") << Samples {sample(1, 8), sample(1, 8)} << Difference::Unknown;
    }

    void differences()
    {
        QFETCH(Samples, samples);
        QFETCH(Difference, difference);
        QCOMPARE(tutti::summarise(frame(), samples).entries[1].difference, difference);
    }

    void otherOutputsLockTheSpeedUp_data()
    {
        QTest::addColumn<Samples>("samples");
        QTest::addColumn<bool>("baselineIdentical");
        QTest::newRow("in every round") << Samples {sample(0, 8), sample(1, 2, "x"), sample(0, 8), sample(1, 2, "x")}
                                        << true;
        QTest::newRow("in the last round only")
            << Samples {sample(0, 8), sample(1, 2), sample(0, 8), sample(1, 2, "x")} << true;
        QTest::newRow("the baseline's own change")
            << Samples {sample(0, 8), sample(1, 2), sample(0, 8, "x"), sample(1, 2)} << false;
    }

    void otherOutputsLockTheSpeedUp()
    {
        QFETCH(Samples, samples);
        QFETCH(bool, baselineIdentical);
        const Comparison comparison = tutti::summarise(frame(), samples);
        QCOMPARE(comparison.entries[0].identical, baselineIdentical);
        QCOMPARE(comparison.entries[0].speedup.has_value(), baselineIdentical);
        const ComparisonEntry& entry = comparison.entries[1];
        QVERIFY(!entry.identical);
        QVERIFY(!entry.speedup && !entry.efficiency && !entry.karpFlatt);
        QCOMPARE(entry.difference, Difference::Unknown);
        QCOMPARE(entry.wall.median, 2.0);
    }

    void failuresHaveNoSpeedUp()
    {
        ComparisonFrame given = frame();
        given.failures = {"", "mpirun is not in PATH"};
        ComparisonEntry entry = tutti::summarise(given, Samples {sample(0, 8), sample(0, 8)}).entries[1];
        QCOMPARE(entry.failure, std::string("mpirun is not in PATH"));
        QVERIFY(!entry.speedup && !entry.wallLow && entry.wall.samples.empty());
        QCOMPARE(entry.loadBalance, 1.0);
        entry = tutti::summarise(given, threeRounds()).entries[1];
        QVERIFY(!entry.speedup);
        QCOMPARE(entry.wall.median, 2.2);
    }

    void withoutABaselineThereIsNoSpeedUp()
    {
        ComparisonFrame given = frame();
        given.failures = {"It broke."};
        QVERIFY(!tutti::summarise(given, threeRounds()).entries[1].speedup);
        given = frame();
        given.baseline = 9;
        QVERIFY(!tutti::summarise(given, threeRounds()).entries[1].speedup);
        QVERIFY(!tutti::summarise(frame(), Samples {sample(1, 2)}).entries[1].speedup);
        QVERIFY(!tutti::summarise(frame(), Samples {sample(0, 0), sample(1, 2)}).entries[1].speedup);
    }

    void noSamplesAndStraySamples()
    {
        const Comparison comparison = tutti::summarise(frame(), Samples {sample(2, 1)});
        QCOMPARE(comparison.entries.size(), std::size_t(2));
        QVERIFY(comparison.entries[0].wall.samples.empty());
        QVERIFY(comparison.entries[0].identical);
        QVERIFY(!comparison.entries[0].speedup);
        QVERIFY(tutti::summarise({}, {}).entries.empty());
    }

    /// Busy: worker 0 for 3 s, worker 1 for 1 s, worker 2 not at all: mean 4/3, maximum 3, balance 4/9.
    void aSampleOfARun()
    {
        tutti::RunRecord run;
        run.workers = 3;
        run.wallSeconds = 4;
        run.startupSeconds = 0.5;
        for (const auto& [worker, from, to] : {std::tuple(0, 0.5, 3.5), std::tuple(1, 0.5, 1.5)}) {
            tutti::TaskRecord task;
            task.worker = worker;
            task.startedSeconds = from;
            task.finishedSeconds = to;
            task.report.cpuSeconds = 0.75;
            run.tasks.push_back(task);
        }
        const RoundSample sample = tutti::sampleOf(run, 5, "digest");
        QCOMPARE(sample.entry, std::size_t(5));
        QCOMPARE(sample.wallSeconds, 4.0);
        QCOMPARE(sample.startupSeconds, 0.5);
        QCOMPARE(sample.cpuSeconds, 1.5);
        QCOMPARE(sample.loadBalance, 4.0 / 9);
        QCOMPARE(sample.outputDigest, std::string("digest"));
    }

    void precision_data()
    {
        QTest::addColumn<std::vector<ComparisonEntry>>("entries");
        QTest::addColumn<bool>("precise");
        ComparisonEntry failed = entryOf(0, {}, {});
        failed.failure = "It broke.";
        using Entries = std::vector<ComparisonEntry>;
        QTest::newRow("all within") << Entries {entryOf(8, 7.5, 8.5), entryOf(2, 1.9, 2.125)} << true;
        QTest::newRow("exactly at the limit") << Entries {entryOf(8, 7.5, 8.5)} << true;
        QTest::newRow("too wide below") << Entries {entryOf(8, 7.5, 8.5), entryOf(8, 7.4, 8.1)} << false;
        QTest::newRow("too wide above") << Entries {entryOf(8, 7.5, 8.6)} << false;
        QTest::newRow("one without an interval") << Entries {entryOf(8, 7.9, 8.1), entryOf(8, {}, {})} << false;
        QTest::newRow("one that failed") << Entries {entryOf(8, 7.9, 8.1), failed} << true;
        QTest::newRow("only failures") << Entries {failed} << false;
        QTest::newRow("no entries") << Entries() << false;
    }

    /// 6.25 % of 8 is 0.5.
    void precision()
    {
        QFETCH(std::vector<ComparisonEntry>, entries);
        QFETCH(bool, precise);
        Comparison comparison;
        comparison.entries = entries;
        QCOMPARE(tutti::isPreciseEnough(comparison, 6.25), precise);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
