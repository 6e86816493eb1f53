// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/entrylabel.h"
#include "app/desktop/charts/intervalchart.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

constexpr int chartWidth = 800;

/// One after the other in 4 s, two threads in 2 s, and ranks that could not be measured.
Comparison three()
{
    Comparison comparison;
    comparison.entries = {
        entryOf({"sequential", 1, ""}, {4, 4.1, 3.9}), entryOf({"openmp", 2, "dynamic"}, {2, 2.1, 1.9}, 4), {}};
    comparison.entries[2].setting = {"mpi", 2, "dynamic"};
    comparison.entries[2].failure = "mpiexec is not in PATH.";
    return comparison;
}

IntervalLayout layoutOf(const Comparison& comparison)
{
    return {comparison, chartWidth, QFontMetrics(QFont())};
}

bool near(double one, double other)
{
    return qAbs(one - other) < 1e-6;
}

int pixelsOf(const QImage& image, const QRect& area, const QColor& colour)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestIntervalChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theAxisBeginsAtZeroAndHoldsEverySample()
    {
        const Comparison comparison = three();
        const IntervalLayout layout = layoutOf(comparison);
        QCOMPARE(layout.ticks().front(), 0.0);
        QVERIFY(near(layout.xOf(0), layout.barRect(0).left()));
        // The upper end of the baseline's interval, 4.16 s, is the farthest.
        QVERIFY(layout.endSeconds() > 4.16 && layout.endSeconds() < 4.4);
        QVERIFY(layout.xOf(4.16) <= layout.barRect(0).right() + 1);
        for (std::size_t i = 2; i < layout.ticks().size(); ++i)
            QVERIFY(near(layout.ticks()[i] - layout.ticks()[i - 1], layout.ticks()[1]));
    }

    void marksStandAtTheirTimesInTheOrderOfRounds()
    {
        const Comparison comparison = three();
        const IntervalLayout layout = layoutOf(comparison);
        const std::vector<QPointF> marks = layout.marks(1);
        QCOMPARE(marks.size(), std::size_t {3});
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(near(marks[i].x(), layout.xOf(comparison.entries[1].wall.samples[i])));
            QVERIFY(QRectF(layout.barRect(1)).contains(marks[i]));
        }
        QVERIFY(marks[0].y() < marks[1].y() && marks[1].y() < marks[2].y());
        QCOMPARE(layout.sampleAt(1, marks[1].toPoint()), std::optional<std::size_t>(1));
        QVERIFY(!layout.sampleAt(1, layout.barRect(1).topLeft()));
        QVERIFY(layout.marks(2).empty());
    }

    void theBandIsTheIntervalAndShrinksWithIt()
    {
        Comparison comparison = three();
        const double before = layoutOf(comparison).band(1)->width();
        const IntervalLayout layout = layoutOf(comparison);
        QVERIFY(near(layout.band(1)->left(), layout.xOf(1.92)));
        QVERIFY(near(layout.band(1)->right(), layout.xOf(2.08)));
        comparison.entries[1].wallLow = 1.98;
        comparison.entries[1].wallHigh = 2.02;
        QVERIFY(near(layoutOf(comparison).band(1)->width(), before / 4));
        QVERIFY(!layout.band(2));
        comparison.entries[1] = entryOf({"openmp", 2, "dynamic"}, {2}, 4);
        QVERIFY(!layoutOf(comparison).band(1));
    }

    void anIntervalOfFewRoundsDoesNotSqueezeTheRest()
    {
        Comparison comparison = three();
        comparison.entries[1].wallHigh = 50;
        const IntervalLayout layout = layoutOf(comparison);
        // Of the entry's own longest round, 2.1 s.
        QVERIFY(layout.endSeconds() < 4.4);
        QVERIFY(layout.isBandCut(1));
        QVERIFY(layout.band(1)->right() <= layout.barRect(1).right() + 1);
        QVERIFY(!layout.isBandCut(0));
    }

    void rowsFollowEachOtherAndAreHit()
    {
        const Comparison comparison = three();
        const IntervalLayout layout = layoutOf(comparison);
        for (std::size_t row = 0; row < 3; ++row)
            QCOMPARE(layout.rowAt(layout.rowRect(row).center()), std::optional(row));
        QVERIFY(!layout.rowAt({5, 2}));
        QVERIFY(!layout.rowAt({5, layout.rowRect(3).center().y()}));
        QCOMPARE(layout.rowRect(1).top(), layout.rowRect(0).bottom() + 1);
        QVERIFY(layout.height() > layout.rowRect(2).bottom());
        QVERIFY(layout.labelRect(0).right() < layout.barRect(0).left());
        QVERIFY(layout.barRect(0).right() < layout.verdictRect(0).left());
        QVERIFY(layout.verdictRect(0).right() < chartWidth);
        QCOMPARE(layout.reasonRect(2).right(), layout.verdictRect(2).right());
        QVERIFY(!layout.lowerAxisRect());
        QVERIFY(layoutOf(sampleComparison(manySettings(5, {"static"}))).lowerAxisRect());
    }

    void theLegendWrapsAndNeverTouchesTheRows()
    {
        const Comparison comparison = three();
        for (const int width : {900, 300, 120}) {
            const IntervalLayout layout(comparison, width, QFontMetrics(QFont()));
            for (const QRect& item : layout.legend().items) {
                QVERIFY(item.right() <= width);
                QVERIFY(item.bottom() < layout.axisRect().top());
            }
        }
        QVERIFY(IntervalLayout(comparison, 300, QFontMetrics(QFont())).legend().height
                > IntervalLayout(comparison, 900, QFontMetrics(QFont())).legend().height);
    }

    void aLongLabelKeepsItsNumberOfWorkers()
    {
        const Comparison comparison = sampleComparison(
            {{"an-engine-with-a-very-long-name", 128, "static"}, {"openmp", 2, "an-unknown-schedule"}});
        const QFontMetrics metrics {QFont()};
        QVERIFY(fittedLabel(comparison, 1, 900, metrics).contains(QStringLiteral("128 workers")));
        for (const int width : {300, 200, 150}) {
            const QString text = fittedLabel(comparison, 1, width, metrics);
            QVERIFY2(text.contains(QStringLiteral("128")), qPrintable(text));
            QVERIFY(metrics.horizontalAdvance(text) <= width);
        }
    }

    void keysAndMouseChooseAnEntry()
    {
        IntervalChart chart;
        chart.setComparison(three());
        chart.resize(chartWidth, chart.heightForWidth(chartWidth));
        QSignalSpy chosen(&chart, &IntervalChart::entryChosen);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), 2);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.current(), 1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(2).center());
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chosen.size(), 5);
        QCOMPARE(chosen.last().first().toInt(), 0);
    }

    void theChosenEntryIsDescribedAndStaysWhileSettingsDo()
    {
        IntervalChart chart;
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Nothing has been measured yet."));
        QVERIFY(!chart.accessibleName().isEmpty());
        chart.setComparison(three());
        QCOMPARE(chart.accessibleDescription(), chart.reading());
        chart.setCurrent(2);
        QCOMPARE(chart.accessibleDescription(),
                 QStringLiteral("Processes (MPI) with 2 workers could not be measured: mpiexec is not in PATH."));
        chart.setComparison(three());
        QCOMPARE(chart.current(), 2);
        chart.setComparison(sampleComparison(manySettings(2, {"static"})));
        QCOMPARE(chart.current(), -1);
        chart.setCurrent(99);
        QCOMPARE(chart.current(), -1);
    }

    void startUpHasItsOwnStretchOfColour()
    {
        IntervalChart chart;
        Comparison comparison = three();
        comparison.entries[1].startupSeconds = 1;
        chart.setComparison(comparison);
        chart.resize(chartWidth, chart.heightForWidth(chartWidth));
        const QImage image = chart.grab().toImage();
        const IntervalLayout layout = chart.layoutNow();
        const QRect bar = layout.barRect(1);
        const double wide = layout.xOf(1) - layout.xOf(0);
        const int pixels = pixelsOf(image, bar, startupColour());
        QVERIFY2(qAbs(pixels - wide * bar.height()) <= 2 * bar.height(), qPrintable(QString::number(pixels)));
        QCOMPARE(pixelsOf(image, layout.barRect(0), startupColour()), 0);
        // The rims of letters may have it too.
        QVERIFY(pixelsOf(image, layout.barRect(2), startupColour()) < 20);
    }

    void aTipTellsTheRound()
    {
        IntervalChart chart;
        Comparison comparison = three();
        comparison.entries[1].wall.outliers = {2};
        chart.setComparison(comparison);
        chart.resize(chartWidth, chart.heightForWidth(chartWidth));
        chart.show();
        const QPoint at = chart.layoutNow().marks(1)[2].toPoint();
        QHelpEvent help(QEvent::ToolTip, at, chart.mapToGlobal(at));
        QCoreApplication::sendEvent(&chart, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("<p>Round 3: 1.90 s, an outlier</p>"));
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestIntervalChart)
#include "tst_intervalchart.moc"
