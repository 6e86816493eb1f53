// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/timing/statistics.h"

using tutti::SpeedUp;
using tutti::TimeStatistics;

namespace {

using Values = std::vector<double>;

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.9g is not %.9g", value, expected);
    return false;
}

/// The example of Iglewicz and Hoaglin, "How to Detect and Handle Outliers" (1993): two wrong values of ten.
const Values iglewiczHoaglin {2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3};

/// The example of ci.ratio.median2 in Bonett's own R package statpsych 1.6.
const Values bonettOne {36, 44, 47, 42, 49, 39, 46, 31, 33, 48};
const Values bonettTwo {32, 39, 26, 35, 43, 27, 40, 37, 34, 29, 49, 42, 40};

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medians_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<double>("median");
        QTest::newRow("one") << Values {3} << 3.0;
        QTest::newRow("two") << Values {1, 4} << 2.5;
        QTest::newRow("odd, unsorted") << Values {9, 1, 5} << 5.0;
        QTest::newRow("even, unsorted") << Values {9, 1, 5, 4} << 4.5;
        QTest::newRow("all the same") << Values {2, 2, 2, 2} << 2.0;
    }

    void medians()
    {
        QFETCH(Values, values);
        QFETCH(double, median);
        QCOMPARE(tutti::medianOf(values), median);
    }

    /// 2, 4, 4, 4, 5, 5, 7, 9: sum 40, mean 5, squares 9+1+1+1+0+0+4+16 = 32, sd = √(32/7) = 2.138090; between the
    /// middle ones, 4 and 5, lies 4.5; the median distance from that is 0.5, so 9 scores 0.6745 · 4.5 / 0.5 = 6.07, and
    /// 2 and 7 score 3.37.
    void statisticsByHand()
    {
        const TimeStatistics statistics = tutti::statisticsOf({9, 4, 5, 2, 4, 7, 4, 5});
        QCOMPARE(statistics.mean, 5.0);
        QVERIFY(isNear(statistics.sd, 2.138090, 1e-6));
        QCOMPARE(statistics.median, 4.5);
        QCOMPARE(statistics.min, 2.0);
        QCOMPARE(statistics.max, 9.0);
        QCOMPARE(statistics.samples, (Values {9, 4, 5, 2, 4, 7, 4, 5}));
        QCOMPARE(statistics.outliers, (std::vector<std::size_t> {0}));
    }

    void statisticsOfLittle()
    {
        QCOMPARE(tutti::statisticsOf({}), TimeStatistics());
        const TimeStatistics one = tutti::statisticsOf({0.25});
        QCOMPARE(one, (TimeStatistics {0.25, 0.25, 0, 0.25, 0.25, {0.25}, {}}));
        const TimeStatistics zeros = tutti::statisticsOf({0, 0, 0});
        QCOMPARE(zeros, (TimeStatistics {0, 0, 0, 0, 0, {0, 0, 0}, {}}));
    }

    /// Median (2.4 + 2.5) / 2 = 2.45; distances 0.35 0.15 0.05 0.05 0.15 0.35 0.15 0.15 5.75 5.85, their median 0.15;
    /// so 2.1 scores 0.6745 · −0.35 / 0.15 = −1.5738, 8.2 scores 0.6745 · 5.75 / 0.15 = 25.8558, 8.3 26.3055.
    void outliersOfIglewiczAndHoaglin()
    {
        const Values scores = tutti::modifiedZScores(iglewiczHoaglin);
        QCOMPARE(scores.size(), std::size_t(10));
        QVERIFY(isNear(scores[0], -1.5738, 1e-4));
        QVERIFY(isNear(scores[1], 0.6745, 1e-4));
        QVERIFY(isNear(scores[2], -0.2248, 1e-4));
        QVERIFY(isNear(scores[8], 25.8558, 1e-4));
        QVERIFY(isNear(scores[9], 26.3055, 1e-4));
        QCOMPARE(tutti::statisticsOf(iglewiczHoaglin).outliers, (std::vector<std::size_t> {8, 9}));
    }

    /// Median 1, median distance 0, mean distance 0.5 / 6: the last scores 0.5 / (1.253314 · 0.083333) = 4.7873.
    void moreThanHalfTheSame()
    {
        const Values scores = tutti::modifiedZScores(Values {1, 1, 1, 1, 1, 1.5});
        QCOMPARE(scores[0], 0.0);
        QVERIFY(isNear(scores[5], 4.7873, 1e-4));
    }

    void scoresOfLittle()
    {
        QVERIFY(tutti::modifiedZScores({}).empty());
        QCOMPARE(tutti::modifiedZScores(Values {7}), (Values {0}));
        QCOMPARE(tutti::modifiedZScores(Values {0, 0, 0}), (Values {0, 0, 0}));
    }

    /// n = 5: c = 3 − √5 = 0.76, rounded 1; P(0 of 5) = 1/32, z = Φ⁻¹(31/32) = 1.862732. Of 8, 9, 10, 11, 12.5:
    /// ln(12.5 / 8) = 0.446287, standard error 0.446287 / 3.725464 = 0.119794, × 1.959964 = 0.234792,
    /// exp = 1.264646: 10 / 1.264646 = 7.907352 … 12.64646.
    void intervalOfFiveByHand()
    {
        const auto interval = tutti::medianInterval(Values {11, 8, 10, 12.5, 9});
        QVERIFY(interval.has_value());
        QVERIFY(isNear(interval->first, 7.90735, 2e-4));
        QVERIFY(isNear(interval->second, 12.64646, 2e-4));
    }

    /// n = 8: c = 4.5 − √8 = 1.67, rounded 2; P(at most 1 of 8) = 9/256, z = Φ⁻¹(247/256) = 1.809892. Of 5 … 12 the
    /// second from below and above: ln(11 / 6) = 0.606136, standard error 0.606136 / 3.619784 = 0.167451, × 1.959964 =
    /// 0.328198, exp = 1.388463: 8.5 / 1.388463 = 6.121876 … 11.801937.
    void intervalOfEightLeavesTheOutermostOut()
    {
        const auto interval = tutti::medianInterval(Values {12, 5, 11, 6, 10, 7, 9, 8});
        QVERIFY(interval.has_value());
        QVERIFY(isNear(interval->first, 6.121876, 1e-5));
        QVERIFY(isNear(interval->second, 11.801937, 1e-5));
    }

    /// n = 2: c = 1.5 − √2 = 0.09, rounded 0, at least 1; P(0 of 2) = 1/4, z = Φ⁻¹(3/4) = 0.674490. Of 1 and e²
    /// (7.389056): standard error 2 / 1.348980 = 1.482602, × 1.959964 = 2.905847, exp = 18.2807; the median
    /// is 4.194528.
    void intervalOfTwoIsWide()
    {
        const auto interval = tutti::medianInterval(Values {1, std::exp(2.0)});
        QVERIFY(interval.has_value());
        QVERIFY(isNear(interval->first, 0.229451, 1e-4));
        QVERIFY(isNear(interval->second, 76.6790, 1e-2));
    }

    void noInterval_data()
    {
        QTest::addColumn<Values>("samples");
        QTest::newRow("no samples") << Values();
        QTest::newRow("one sample") << Values {1};
        QTest::newRow("a zero among them") << Values {1, 0, 1, 1};
        QTest::newRow("a negative one among them") << Values {1, 2, -1};
    }

    void noInterval()
    {
        QFETCH(Values, samples);
        QVERIFY(!tutti::medianInterval(samples));
        const SpeedUp speedup = tutti::speedUpOf(Values {2, 2}, samples);
        QVERIFY(!speedup.low && !speedup.high);
        QVERIFY(!tutti::speedUpOf(samples, Values {2, 2}).low);
    }

    void noSpreadNoWidth()
    {
        const auto interval = tutti::medianInterval(Values {3, 3, 3});
        QVERIFY(interval.has_value());
        QCOMPARE(interval->first, 3.0);
        QCOMPARE(interval->second, 3.0);
    }

    void shareOfTheWiderSide()
    {
        tutti::ComparisonEntry entry;
        entry.wall.median = 10;
        QVERIFY(!tutti::intervalShareOf(entry));
        entry.wallLow = 9;
        entry.wallHigh = 12;
        QCOMPARE(tutti::intervalShareOf(entry).value_or(0), 0.2);
        entry.wall.median = 0;
        QVERIFY(!tutti::intervalShareOf(entry));
    }

    /// As published: 43 / 37 = 1.162162, 0.927667 … 1.455933.
    void speedUpAsPublished()
    {
        const SpeedUp speedup = tutti::speedUpOf(bonettOne, bonettTwo);
        QVERIFY(isNear(speedup.value, 1.162162, 1e-6));
        QVERIFY(isNear(speedup.low.value_or(0), 0.927667, 1e-6));
        QVERIFY(isNear(speedup.high.value_or(0), 1.455933, 1e-6));
    }

    void speedUpOfOneRoundIsANumberAlone()
    {
        QCOMPARE(tutti::speedUpOf(Values {6}, Values {2}), (SpeedUp {3, {}, {}}));
        QCOMPARE(tutti::speedUpOf(Values {6, 6}, Values {2}), (SpeedUp {3, {}, {}}));
    }

    void noRatioIsNought_data()
    {
        QTest::addColumn<Values>("baseline");
        QTest::addColumn<Values>("entry");
        QTest::newRow("no baseline") << Values() << Values {1, 2};
        QTest::newRow("no samples") << Values {1, 2} << Values();
        QTest::newRow("took no time") << Values {1, 2} << Values {0, 0, 1};
        QTest::newRow("baseline took no time") << Values {0, 0} << Values {1, 2};
    }

    void noRatioIsNought()
    {
        QFETCH(Values, baseline);
        QFETCH(Values, entry);
        QCOMPARE(tutti::speedUpOf(baseline, entry), (SpeedUp {0, {}, {}}));
    }

    void efficiencyIsPerWorker()
    {
        QCOMPARE(tutti::efficiencyOf(3, 4), 0.75);
        QCOMPARE(tutti::efficiencyOf(3, 1), 3.0);
        QCOMPARE(tutti::efficiencyOf(3, 0), 3.0);
    }

    /// The two tables of section 7.5 in Quinn, "Parallel Programming in C with MPI and OpenMP" (2003): in the first the
    /// serial fraction stays, in the second it grows.
    void karpFlattOfQuinnsTables()
    {
        const Values steady {1.82, 2.50, 3.08, 3.57, 4.00, 4.38, 4.71};
        const Values growing {1.87, 2.61, 3.23, 3.73, 4.14, 4.46, 4.71};
        const Values fractions {0.070, 0.075, 0.080, 0.085, 0.090, 0.095, 0.100};
        for (std::size_t i = 0; i < steady.size(); ++i) {
            const int workers = int(i) + 2;
            QVERIFY(isNear(tutti::karpFlatt(steady[i], workers), 0.1, 0.0015));
            QVERIFY(isNear(tutti::karpFlatt(growing[i], workers), fractions[i], 0.0006));
        }
    }

    void karpFlattAtTheEnds()
    {
        QCOMPARE(tutti::karpFlatt(4, 4), 0.0);
        QCOMPARE(tutti::karpFlatt(1, 4), 1.0);
        QVERIFY(tutti::karpFlatt(5, 4) < 0);
        QVERIFY(tutti::karpFlatt(0.5, 4) > 1);
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
