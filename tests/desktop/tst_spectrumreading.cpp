// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QLocale>
#include <QTest>

#include "app/desktop/charts/curvestore.h"
#include "app/desktop/charts/spectrumreading.h"
#include "app/desktop/charts/ticks.h"
#include "tests/desktop/samples.h"

using namespace tutti;

class TestSpectrumReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void peaksAreTheHarmonicsStrongestFirst()
    {
        const std::vector<CurvePeak> peaks = strongestPeaks(harmonicCurve(220));
        QCOMPARE(peaks.size(), std::size_t {10});
        for (std::size_t i = 0; i < peaks.size(); ++i)
            QVERIFY(std::abs(peaks[i].hz / (220 * static_cast<double>(i + 1)) - 1) < 0.01);
    }

    void peaksAreASemitoneApartAndNotNoise()
    {
        Curve curve {Scale::Decibel, FrequencyAxis::Logarithmic, 20, 14000, {}};
        curve.points = withPeaks({{100, -90, -90},
                                  {430, -30, -20},
                                  {440, -30, -3},
                                  {450, -30, -30},
                                  {455, -30, -10},
                                  {700, -80, -80},
                                  {880, -90, -40},
                                  {900, -90, -90},
                                  {1000, -90, -70},
                                  {1100, -90, -90}});
        const std::vector<CurvePeak> peaks = strongestPeaks(curve);
        QCOMPARE(peaks.size(), std::size_t {2});
        QCOMPARE(peaks[0].hz, 440.0);
        QCOMPARE(peaks[1].hz, 880.0);
    }

    void strangeCurvesHaveNoPeaks_data()
    {
        QTest::addColumn<QList<float>>("levels");
        QTest::newRow("no points") << QList<float> {};
        QTest::newRow("silence") << QList<float> {0, 0, 0};
        QTest::newRow("not numbers") << QList<float>(3, std::numeric_limits<float>::quiet_NaN());
        QTest::newRow("minus infinity") << QList<float>(3, -std::numeric_limits<float>::infinity());
    }
    void strangeCurvesHaveNoPeaks()
    {
        QFETCH(QList<float>, levels);
        Curve curve {Scale::Normalised, FrequencyAxis::Linear, 0, 100, {}};
        for (qsizetype i = 0; i < levels.size(); ++i)
            curve.points.push_back({static_cast<double>(i), levels[i], levels[i], static_cast<float>(i)});
        QVERIFY(strongestPeaks(curve).empty());
        QCOMPARE(spectrumReading(QStringLiteral("x"), curve), QStringLiteral("x has no peak in this range."));
    }

    void theReadingNamesThreePeaks()
    {
        Curve curve {Scale::Normalised, FrequencyAxis::Logarithmic, 20, 14000, {}};
        curve.points = withPeaks(
            {{200, 0, 0}, {220, 0, 1}, {300, 0, 0}, {440, 0, 0.5F}, {500, 0, 0}, {660, 0, 0.2F}, {700, 0, 0}});
        QCOMPARE(
            spectrumReading(QStringLiteral("%2 a.mp3"), curve),
            QStringLiteral("%2 a.mp3 is strongest at 220.0 Hz (A3), then at 440.0 Hz (A4) and 660.0 Hz (E5 +2 ct)."));
    }

    void theNearestPointIsFoundOnTheCurvesAxis_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<int>("logarithmic");
        QTest::addColumn<int>("linear");
        QTest::newRow("below the first") << 1.0 << 0 << 0;
        QTest::newRow("on a point") << 1000.0 << 1 << 1;
        QTest::newRow("between, beyond the geometric middle") << 400.0 << 1 << 0;
        QTest::newRow("above the last") << 90000.0 << 2 << 2;
    }
    void theNearestPointIsFoundOnTheCurvesAxis()
    {
        QFETCH(double, hz);
        Curve curve {
            Scale::Normalised, FrequencyAxis::Logarithmic, 100, 10000, {{100, 0, 0}, {1000, 0, 1}, {10000, 0, 0}}};
        QTEST(static_cast<int>(nearestPoint(curve, hz).value()), "logarithmic");
        curve.axis = FrequencyAxis::Linear;
        QTEST(static_cast<int>(nearestPoint(curve, hz).value()), "linear");
        QVERIFY(!nearestPoint(Curve {}, hz));
    }

    void theCursorReadsFrequencyNoteAndLevel()
    {
        Curve curve {Scale::Decibel, FrequencyAxis::Linear, 0, 1000, {{0, -90, -80}, {439.6, -20, -12.34F, 440}}};
        QCOMPARE(pointText(curve, 1), QStringLiteral("440.0 Hz · A4 · \u221212.3 dB"));
        QCOMPARE(pointText(curve, 0), QStringLiteral("0.000 Hz · \u221280.0 dB"));
    }

    void levelAxesAreNeverEmpty()
    {
        const Curve none;
        QCOMPARE(levelRange(Scale::Normalised, {&none}), (LevelRange {0, 1}));
        QCOMPARE(levelRange(Scale::Decibel, {&none}), (LevelRange {-100, 0}));
        QCOMPARE(levelRange(Scale::Linear, {&none}), (LevelRange {0, 1}));
        Curve curve;
        curve.points = withPeaks({{1, -300, -200}, {2, -80, -14}});
        QCOMPARE(levelRange(Scale::Decibel, {&curve}), (LevelRange {-110, -10}));
        curve.points = withPeaks({{1, -10, -10}});
        QCOMPARE(levelRange(Scale::Decibel, {&curve}), (LevelRange {-20, -10}));
    }

    void ticksAreRoundAndFew_data()
    {
        QTest::addColumn<QList<double>>("found");
        QTest::addColumn<QList<double>>("expected");
        const auto list = [](const std::vector<double>& values) { return QList<double>(values.begin(), values.end()); };
        QTest::newRow("tenths") << list(roundTicks(0, 1, 5)) << QList<double> {0, 0.5, 1};
        QTest::newRow("negative") << list(roundTicks(-80, 0, 5)) << QList<double> {-80, -60, -40, -20, 0};
        QTest::newRow("an odd start") << list(roundTicks(3, 17, 4)) << QList<double> {5, 10, 15};
        QTest::newRow("empty range") << list(roundTicks(1, 1, 4)) << QList<double> {};
        QTest::newRow("infinite range") << list(roundTicks(0, std::numeric_limits<double>::infinity(), 4))
                                        << QList<double> {};
        QTest::newRow("a decade axis with room")
            << list(decadeTicks(20, 14000, 10)) << QList<double> {20, 50, 100, 200, 500, 1000, 2000, 5000, 10000};
        QTest::newRow("a decade axis with little room")
            << list(decadeTicks(20, 14000, 4)) << QList<double> {100, 1000, 10000};
        QTest::newRow("within a decade") << list(decadeTicks(300, 900, 4)) << QList<double> {400, 600, 800};
        QTest::newRow("zero is no start") << list(decadeTicks(0, 14000, 4)) << QList<double> {};
    }
    void ticksAreRoundAndFew()
    {
        QFETCH(QList<double>, found);
        QFETCH(QList<double>, expected);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY(std::abs(found[i] - expected[i]) < 1e-9 * (1 + std::abs(expected[i])));
    }

    void theStoreKeepsTheLastSixtyFourAndOnePerRow()
    {
        CurveStore store;
        for (std::size_t row = 0; row < 70; ++row)
            store.add(row, QString::number(row), Curve {});
        QCOMPARE(store.curves().size(), CurveStore::capacity);
        QVERIFY(!store.find(5));
        const int number = store.find(30)->number;
        store.add(30, QStringLiteral("again"), Curve {});
        QCOMPARE(store.curves().size(), CurveStore::capacity);
        QCOMPARE(store.curves().back()->name, QStringLiteral("again"));
        QCOMPARE(store.curves().back()->number, number);
    }

    void theOverlayIsTheNewestOfTheSameKindTheCurrentLast()
    {
        CurveStore store;
        for (std::size_t row = 0; row < 6; ++row)
            store.add(row, QString(), harmonicCurve(100, row == 4 ? Scale::Decibel : Scale::Normalised, 10));
        const auto rows = [](const std::vector<SharedCurve>& curves) {
            QList<std::size_t> found;
            for (const SharedCurve& curve : curves)
                found.append(curve->row);
            return found;
        };
        QCOMPARE(rows(store.overlay(1, 3)), (QList<std::size_t> {3, 5, 1}));
        QCOMPARE(rows(store.overlay(4, 3)), (QList<std::size_t> {4}));
        QCOMPARE(rows(store.overlay({}, 2)), (QList<std::size_t> {3, 5}));
        QCOMPARE(rows(store.overlay(99, 2)), (QList<std::size_t> {3, 5}));
        QCOMPARE(rows(CurveStore().overlay(1, 3)), QList<std::size_t> {});
    }
};

QTEST_GUILESS_MAIN(TestSpectrumReading)
#include "tst_spectrumreading.moc"
