// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/timing/scaling.h"

using tutti::AmdahlFit;
using tutti::Comparison;
using tutti::ComparisonEntry;
using tutti::NoFit;
using tutti::ScalingCurve;
using tutti::SpeedUp;

namespace {

/// Worker count and median wall time.
using Times = std::vector<std::pair<int, double>>;

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.9g is not %.9g", value, expected);
    return false;
}

ComparisonEntry entryOf(const char* engine, int workers, double seconds, const char* schedule = "")
{
    ComparisonEntry entry;
    entry.setting = {engine, workers, schedule};
    entry.wall.median = seconds;
    entry.speedup = SpeedUp {10 / seconds, {}, {}};
    entry.efficiency = 10 / seconds / workers;
    return entry;
}

/// Threads with these times on a machine with eight cores; the first is the baseline.
Comparison threads(const Times& times)
{
    Comparison comparison;
    comparison.machine.physicalCores = 8;
    comparison.machine.logicalCores = 16;
    for (const auto& [workers, seconds] : times)
        comparison.entries.push_back(entryOf("openmp", workers, seconds));
    return comparison;
}

AmdahlFit fitOf(const Comparison& comparison)
{
    const std::vector<ScalingCurve> curves = tutti::scalingOf(comparison);
    return curves.empty() ? AmdahlFit {-1, -1, -1, {}} : curves[0].fit.value_or(AmdahlFit {-1, -1, -1, {}});
}

} // namespace

class TestScaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The examples that stand in every course: 5 % serial on 20 workers is 1 / (0.05 + 0.95 / 20) = 10.2564.
    void amdahlsLaw()
    {
        QVERIFY(isNear(tutti::amdahlSpeedUp(0.05, 20), 10.2564, 1e-4));
        QCOMPARE(tutti::amdahlSpeedUp(0.5, 2), 1 / 0.75);
        QCOMPARE(tutti::amdahlSpeedUp(0, 8), 8.0);
        QCOMPARE(tutti::amdahlSpeedUp(1, 8), 1.0);
        QCOMPARE(tutti::amdahlSpeedUp(0.3, 1), 1.0);
        QCOMPARE(tutti::amdahlSpeedUp(0.3, 0), 1.0);
    }

    /// 20 s of which 5 s are serial: 5 + 15 / p.
    void timesWithoutNoiseGiveTheFractionBack()
    {
        const AmdahlFit fit = fitOf(threads({{1, 20}, {2, 12.5}, {3, 10}, {5, 8}}));
        QVERIFY(isNear(fit.serialFraction, 0.25, 1e-9));
        QVERIFY(isNear(fit.low, 0.25, 1e-6));
        QVERIFY(isNear(fit.high, 0.25, 1e-6));
        QVERIFY(isNear(fit.limit.value_or(0), 4, 1e-6));
    }

    /// T = 8, 5.1, 3.8, 3.1 over u = 1/p = 1, 1/2, 1/3, 1/6. Means 1/2 and 5; Σ(u−ū)² = 7/18;
    /// Σ(u−ū)(T−5) = 1.5 + 0 + 0.2 + 0.633333 = 2.333333; b = 6, a = 2, f = 2/8. Residuals 0, 0.1, −0.2, 0.1: sum of
    /// squares 0.06, s² = 0.03. var b = 0.03 · 18/7 = 0.077143, var a = 0.03 (1/4 + 9/14) = 0.026786, cov = −0.038571.
    /// var f = (36 · 0.026786 + 4 · 0.077143 + 2 · 12 · 0.038571) / 8⁴ = 2.198571 / 4096, error 0.023168;
    /// t(0.975; 2) = 4.302653: ± 0.099685.
    void leastSquaresByHand()
    {
        const AmdahlFit fit = fitOf(threads({{1, 8}, {2, 5.1}, {3, 3.8}, {6, 3.1}}));
        QVERIFY(isNear(fit.serialFraction, 0.25, 1e-9));
        QVERIFY(isNear(fit.low, 0.150315, 2e-6));
        QVERIFY(isNear(fit.high, 0.349685, 2e-6));
        QVERIFY(isNear(fit.limit.value_or(0), 4, 1e-6));
    }

    /// T = 10, 6, 5 over 1, 1/2, 1/4: b = 2 / (7/24) = 48/7, a = 7 − 4 = 3, f = 3 / (69/7) = 7/23; the error 0.074557
    /// by t(0.975; 1) = 12.706 is ± 0.947: no more is known than that it is a share.
    void threeCountsSayLittle()
    {
        const AmdahlFit fit = fitOf(threads({{1, 10}, {2, 6}, {4, 5}}));
        QVERIFY(isNear(fit.serialFraction, 7.0 / 23, 1e-9));
        QCOMPARE(fit.low, 0.0);
        QCOMPARE(fit.high, 1.0);
    }

    void aFractionIsAShare()
    {
        // Twice the workers, a third of the time: a is negative.
        AmdahlFit fit = fitOf(threads({{1, 9}, {2, 3}, {4, 1}}));
        QCOMPARE(fit.serialFraction, 0.0);
        QVERIFY(!fit.limit);
        // More workers, more time.
        fit = fitOf(threads({{1, 4}, {2, 6}, {4, 9}}));
        QCOMPARE(fit.serialFraction, 1.0);
        QCOMPARE(fit.limit.value_or(0), 1.0);
        // So much more that none would be left for one worker: 6.5 − 76/7 / p is negative there.
        fit = fitOf(threads({{2, 1}, {4, 4}, {8, 5}}));
        QCOMPARE(fit.serialFraction, 1.0);
        QCOMPARE(fit.low, 0.0);
        QCOMPARE(fit.high, 1.0);
    }

    void noFit_data()
    {
        QTest::addColumn<Times>("times");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("withheld");
        QTest::addColumn<NoFit>("reason");
        const Times four {{1, 8}, {2, 5}, {4, 3}, {8, 2}};
        QTest::newRow("all four") << four << 8 << -1 << NoFit::None;
        QTest::newRow("the last is beyond the cores") << four << 4 << -1 << NoFit::None;
        QTest::newRow("two within the cores") << four << 2 << -1 << NoFit::TooFewCounts;
        QTest::newRow("two at all") << Times {{1, 8}, {2, 5}} << 8 << -1 << NoFit::TooFewCounts;
        QTest::newRow("one of four differs") << four << 8 << 2 << NoFit::None;
        QTest::newRow("one of three differs") << four << 4 << 1 << NoFit::NotComparable;
        QTest::newRow("one differs beyond the cores") << four << 4 << 3 << NoFit::None;
        QTest::newRow("one of two differs") << four << 2 << 1 << NoFit::TooFewCounts;
    }

    void noFit()
    {
        QFETCH(Times, times);
        QFETCH(int, cores);
        QFETCH(int, withheld);
        QFETCH(NoFit, reason);
        Comparison comparison = threads(times);
        comparison.machine.physicalCores = cores;
        if (withheld >= 0)
            comparison.entries[std::size_t(withheld)].speedup.reset();
        const std::vector<ScalingCurve> curves = tutti::scalingOf(comparison);
        QCOMPARE(curves.size(), std::size_t(1));
        QCOMPARE(curves[0].points.size(), times.size());
        QCOMPARE(curves[0].noFit, reason);
        QCOMPARE(curves[0].fit.has_value(), reason == NoFit::None);
    }

    void countsBeyondTheCoresDoNotBendTheFit()
    {
        QVERIFY(isNear(fitOf(threads({{1, 20}, {2, 12.5}, {5, 8}, {16, 40}})).serialFraction, 0.25, 1e-9));
    }

    void theBaselineLendsItsOneWorker()
    {
        Comparison comparison = threads({{4, 3}, {2, 5}});
        comparison.entries.push_back(entryOf("sequential", 1, 8));
        comparison.entries.push_back(entryOf("qtconcurrent", 1, 8.5));
        comparison.entries.push_back(entryOf("qtconcurrent", 2, 4.5));
        comparison.baseline = 2;
        const std::vector<ScalingCurve> curves = tutti::scalingOf(comparison);
        QCOMPARE(curves.size(), std::size_t(2));
        QCOMPARE(curves[0].engine, std::string("openmp"));
        QCOMPARE(curves[0].points.size(), std::size_t(3));
        QCOMPARE(curves[0].points[0].entry, std::size_t(2));
        QCOMPARE(curves[0].points[1].workers, 2);
        QCOMPARE(curves[0].points[2].workers, 4);
        QCOMPARE(curves[0].points[2].wallSeconds, 3.0);
        QCOMPARE(curves[0].points[2].efficiency, std::optional(10.0 / 3 / 4));
        QVERIFY(curves[0].fit);
        // It has one of its own.
        QCOMPARE(curves[1].points.size(), std::size_t(2));
        QCOMPARE(curves[1].points[0].entry, std::size_t(3));
    }

    void schedulesAreCurvesOfTheirOwn()
    {
        Comparison comparison;
        comparison.entries = {entryOf("openmp", 1, 8, "static"), entryOf("openmp", 2, 5, "dynamic"),
                              entryOf("openmp", 2, 6, "static"), entryOf("mpi", 2, 9)};
        comparison.baseline = 3;
        const std::vector<ScalingCurve> curves = tutti::scalingOf(comparison);
        QCOMPARE(curves.size(), std::size_t(1));
        QCOMPARE(curves[0].schedule, std::string("static"));
        QCOMPARE(curves[0].points.size(), std::size_t(2));
    }

    void nothingToScale()
    {
        QVERIFY(tutti::scalingOf({}).empty());
        QVERIFY(tutti::scalingOf(threads({{1, 8}})).empty());
        Comparison comparison = threads({{2, 4}});
        comparison.baseline = 9;
        QVERIFY(tutti::scalingOf(comparison).empty());
    }

    void theCheapestGoodEntry_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<int>("entry");
        QTest::newRow("fewer workers within 5 %") << threads({{1, 20}, {4, 10.4}, {8, 10}}) << 1;
        QTest::newRow("exactly 5 %") << threads({{1, 20}, {4, 10.5}, {8, 10}}) << 1;
        QTest::newRow("fewer workers, but slower") << threads({{1, 20}, {4, 10.6}, {8, 10}}) << 2;
        QTest::newRow("one worker is as good") << threads({{1, 10.1}, {4, 11}, {8, 10}}) << 0;
        Comparison comparison = threads({{4, 10}, {4, 10.1}, {4, 10.2}});
        comparison.entries[0].cpuSeconds = 30;
        comparison.entries[1].cpuSeconds = 20;
        comparison.entries[2].cpuSeconds = 25;
        QTest::newRow("as many workers, less CPU time") << comparison << 1;
        comparison = threads({{1, 20}, {4, 10.4}, {8, 10}});
        comparison.entries[1].speedup.reset();
        QTest::newRow("the cheaper one differs") << comparison << 2;
        comparison.entries[2].speedup.reset();
        QTest::newRow("only the baseline is left") << comparison << 0;
        comparison.entries[0].speedup.reset();
        QTest::newRow("none can be compared") << comparison << -1;
        QTest::newRow("no entries") << Comparison() << -1;
    }

    void theCheapestGoodEntry()
    {
        QFETCH(Comparison, comparison);
        QFETCH(int, entry);
        const auto found = tutti::cheapestGoodEntry(comparison);
        QCOMPARE(found ? int(*found) : -1, entry);
    }

    void theShareCanBeChosen()
    {
        QCOMPARE(tutti::cheapestGoodEntry(threads({{1, 20}, {4, 11}, {8, 10}}), 0.1), std::optional<std::size_t>(1));
    }
};

QTEST_GUILESS_MAIN(TestScaling)
#include "tst_scaling.moc"
