// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/charts/scalingchart.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

using Points = std::vector<GuessPoint>;

/// A chart that asks for a guess at 1, 2, 4 and 8 workers.
void ask(ScalingChart& chart)
{
    chart.resize(700, 420);
    chart.setGuess({{8, 1}, {1, 1}, {4, 1}, {2, 1}});
    chart.setGuessEditable(true);
}

QPoint pixelOf(const ScalingChart& chart, int workers, double value)
{
    const ScalingLayout layout = chart.layoutNow();
    return QPointF(layout.axes().xOf(workers), layout.axes().yOf(value)).toPoint();
}

} // namespace

class TestGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void pointsAreSortedAndOneWorkerIsAlwaysOne()
    {
        GuessCurve guess;
        guess.setPoints({{4, 3}, {1, 7}, {0, 2}, {2, 1.5}, {4, 3.5}});
        QCOMPARE(guess.points(), (Points {{1, 1}, {2, 1.5}, {4, 3.5}}));
        QVERIFY(!guess.setSpeedUp(0, 2, 8));
        QCOMPARE(guess.stepped({}, 1), std::optional<std::size_t>(1));
        QCOMPARE(guess.stepped({}, 99), std::optional<std::size_t>(2));
        QCOMPARE(guess.stepped(1, -1), std::optional<std::size_t>(1));
        QCOMPARE(guess.nearest(1), std::optional<std::size_t>(1));
    }

    void guessesAreRoundedAndLimited()
    {
        GuessCurve guess;
        guess.setPoints({{2, 1}});
        QVERIFY(guess.setSpeedUp(0, 1.234, 8));
        QCOMPARE(guess.points()[0].speedup, 1.2);
        QVERIFY(!guess.setSpeedUp(0, 1.19, 8));
        QVERIFY(guess.setSpeedUp(0, 99, 8));
        QCOMPARE(guess.points()[0].speedup, 8.0);
        QVERIFY(guess.setSpeedUp(0, -3, 8));
        QCOMPARE(guess.points()[0].speedup, GuessCurve::step);
        QVERIFY(!guess.setSpeedUp(1, 2, 8));
    }

    void countsThatAreAddedLieOnTheLine()
    {
        GuessCurve guess;
        guess.addCounts({1, 2});
        QCOMPARE(guess.points(), (Points {{1, 1}, {2, 1}}));
        guess.setPoints({{1, 1}, {4, 4}});
        guess.addCounts({2, 4, 16});
        QCOMPARE(guess.points(), (Points {{1, 1}, {2, 2}, {4, 4}, {16, 4}}));
    }

    void aHandleIsDraggedUpAndKeepsItsCount()
    {
        ScalingChart chart;
        ask(chart);
        QSignalSpy changed(&chart, &ScalingChart::guessChanged);
        QTest::mousePress(&chart, Qt::LeftButton, {}, pixelOf(chart, 4, 1));
        // Over the neighbour: it is still the handle of four workers.
        QTest::mouseMove(&chart, pixelOf(chart, 8, 2));
        QTest::mouseMove(&chart, pixelOf(chart, 4, 3.2));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, pixelOf(chart, 4, 3.2));
        QTest::mouseMove(&chart, pixelOf(chart, 2, 5));
        QCOMPARE(chart.guess(), (Points {{1, 1}, {2, 1}, {4, 3.2}, {8, 1}}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Workers 4, your guess: 3.2 ×"));
    }

    void aLineIsDrawnAcrossTheCounts()
    {
        ScalingChart chart;
        ask(chart);
        QTest::mousePress(&chart, Qt::LeftButton, {}, pixelOf(chart, 2, 2));
        QTest::mouseMove(&chart, pixelOf(chart, 4, 3));
        QTest::mouseMove(&chart, pixelOf(chart, 8, 3.5));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, pixelOf(chart, 8, 3.5));
        QCOMPARE(chart.guess(), (Points {{1, 1}, {2, 2}, {4, 3}, {8, 3.5}}));
    }

    void keysChangeTheGuess()
    {
        ScalingChart chart;
        ask(chart);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.scene().currentGuess, std::optional<std::size_t>(1));
        QCOMPARE(chart.guess(), (Points {{1, 1}, {2, 1.1}, {4, 2.9}, {8, 1.1}}));
    }

    void efficiencyIsDrawnTooAndKeptAsSpeedUp()
    {
        ScalingChart chart;
        ask(chart);
        chart.setQuantity(ScalingQuantity::Efficiency);
        QTest::mousePress(&chart, Qt::LeftButton, {}, pixelOf(chart, 8, 0.5));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, pixelOf(chart, 8, 0.5));
        QVERIFY(qAbs(chart.guess()[3].speedup - 4) < 0.11);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, pixelOf(chart, 2, 1.05));
        QCOMPARE(chart.guess()[1].speedup, 2.0);
    }

    void theAxisKeepsStillWhileOneDraws()
    {
        ScalingChart chart;
        ask(chart);
        const QRect plot = chart.layoutNow().plot();
        const double most = chart.layoutNow().axes().mostValue();
        QTest::mousePress(&chart, Qt::LeftButton, {}, plot.topRight() - QPoint(20, -1));
        QTest::mouseMove(&chart, plot.topRight() - QPoint(20, 200));
        QCOMPARE(chart.guess()[3].speedup, 8.0);
        QCOMPARE(chart.layoutNow().axes().mostValue(), most);
        QCOMPARE(chart.layoutNow().plot(), plot);
    }

    void whatIsNotEditableStays()
    {
        ScalingChart chart;
        ask(chart);
        chart.setGuess({{1, 1}, {2, 1.7}});
        chart.setGuessEditable(false);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, pixelOf(chart, 2, 1.7));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, pixelOf(chart, 2, 0.5));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.guess(), (Points {{1, 1}, {2, 1.7}}));
        QVERIFY(chart.scene().legendTexts().contains(QStringLiteral("Your guess")));
    }

    void withoutCountsOfItsOwnTheGuessTakesTheCurves()
    {
        ScalingChart chart;
        const Comparison comparison = sampleComparison(manySettings(3, {"static"}));
        chart.setCurves({curveOf(comparison, "openmp", "static")}, comparison.machine);
        chart.setGuessEditable(true);
        QCOMPARE(chart.guess(), (Points {{1, 1}, {2, 1}, {4, 1}}));
    }
};

QTEST_MAIN(TestGuess)
#include "tst_guess.moc"
