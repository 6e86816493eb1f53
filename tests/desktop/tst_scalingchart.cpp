// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/charts/scalingchart.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

ScalingPoint point(int workers, std::optional<double> speedup)
{
    ScalingPoint made;
    made.workers = workers;
    made.wallSeconds = 1;
    if (speedup) {
        made.speedup = SpeedUp {*speedup, *speedup * 0.9, *speedup * 1.1};
        made.efficiency = *speedup / workers;
    }
    return made;
}

/// Two curves over 1, 2 and 4 workers; the second one's last point has no speed-up.
std::vector<ScalingCurve> twoCurves()
{
    ScalingCurve one {
        "openmp", "dynamic", {point(1, 1), point(2, 1.9), point(4, 3)}, AmdahlFit {0.1, 0.05, 0.2, 10}, {}};
    ScalingCurve two {"mpi", "dynamic", {point(1, 0.9), point(2, 1.6), point(4, {})}, {}, NoFit::NotComparable};
    return {one, two};
}

Machine machineOf(int physical, int logical)
{
    Machine machine;
    machine.physicalCores = physical;
    machine.logicalCores = logical;
    return machine;
}

ScalingScene sceneOf(int physical = 2, int logical = 4)
{
    ScalingScene scene;
    scene.curves = twoCurves();
    scene.machine = machineOf(physical, logical);
    return scene;
}

ScalingLayout layoutOf(const ScalingScene& scene, const QSize& size = {700, 420}, const QString& note = {})
{
    return {scene, size, QFontMetrics(QFont()), note};
}

bool near(double one, double other)
{
    return qAbs(one - other) < 1e-6;
}

} // namespace

class TestScalingChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void pointsStandAtTheirValues()
    {
        ScalingScene scene = sceneOf();
        for (const ScalingQuantity quantity : {ScalingQuantity::SpeedUp, ScalingQuantity::Efficiency}) {
            scene.quantity = quantity;
            const ScalingLayout layout = layoutOf(scene);
            const double value = quantity == ScalingQuantity::SpeedUp ? 1.9 : 0.95;
            const QPointF place = layout.placeOf({0, 1}).value();
            QVERIFY(near(place.x(), layout.axes().xOf(2)) && near(place.y(), layout.axes().yOf(value)));
            QVERIFY(near(layout.axes().workersAt(place.x()), 2) && near(layout.axes().valueAt(place.y()), value));
            const auto bar = layout.errorBar({0, 1}).value();
            QVERIFY(near(layout.axes().valueAt(bar.first.y()), 0.9 * value));
            QVERIFY(near(layout.axes().valueAt(bar.second.y()), 1.1 * value));
            QVERIFY(QRectF(layout.plot()).contains(place));
        }
        QVERIFY(!layoutOf(scene).placeOf({1, 2}));
    }

    void idealAndAmdahlAreWhatTheyArePredictedToBe()
    {
        const ScalingScene scene = sceneOf();
        const ScalingLayout layout = layoutOf(scene);
        QVERIFY(near(layout.axes().valueAt(layout.ideal().last().y()), 4));
        // 1 / (0.1 + 0.9 / 4) = 3.0769…
        QVERIFY(near(layout.axes().valueAt(layout.amdahl(0.1, 1, 4).last().y()), 1 / 0.325));
        QVERIFY(near(layout.axes().valueAt(layout.amdahl(0.1, 1, 4).first().y()), 1));
    }

    void anIdealFarAboveTheRestIsCut()
    {
        ScalingScene scene = sceneOf();
        QVERIFY(scene.highest() > 4);
        scene.curves[0].points.push_back(point(64, 3.1));
        QVERIFY(scene.highest() < 5);
        // Who draws a guess needs the room.
        scene.guess.setPoints({{2, 2}});
        scene.guessEditable = true;
        QVERIFY(scene.highest() > 64);
    }

    void legendCoresAndNoteStandOutsideOfThePlot_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(900, 420);
        QTest::newRow("narrow") << QSize(320, 420);
        QTest::newRow("very narrow") << QSize(200, 500);
    }
    void legendCoresAndNoteStandOutsideOfThePlot()
    {
        QFETCH(QSize, size);
        const ScalingScene scene = sceneOf(2, 3);
        const ScalingLayout layout = layoutOf(scene, size, QStringLiteral("A note of some length, which wraps."));
        QCOMPARE(layout.coreLines().size(), std::size_t {2});
        for (const QRect& item : layout.legend().items)
            QVERIFY(item.bottom() < layout.plot().top() && item.right() < size.width());
        for (const ScalingLayout::CoreLine& line : layout.coreLines()) {
            QVERIFY(line.label.bottom() < layout.plot().top());
            QVERIFY(!line.label.intersects(layout.quantityRect()));
        }
        QVERIFY(!layout.coreLines()[0].label.intersects(layout.coreLines()[1].label));
        QVERIFY(layout.countNameRect().bottom() < layout.noteRect().top());
        QVERIFY(layout.noteRect().bottom() < size.height());
        QVERIFY(layout.plot().height() > 100);
    }

    void oneLineWhereCoresAreTheSameAndNoneBeyondTheAxis()
    {
        ScalingScene scene = sceneOf(2, 2);
        QCOMPARE(layoutOf(scene).coreLines().size(), std::size_t {1});
        QCOMPARE(layoutOf(scene).coreLines()[0].text, QStringLiteral("2 cores"));
        scene.machine = machineOf(8, 16);
        QVERIFY(layoutOf(scene).coreLines().empty());
    }

    void numbersOfCountsNeverTouch()
    {
        ScalingScene scene;
        ScalingCurve curve;
        for (const int workers : {1, 2, 3, 4, 8, 16, 32, 64, 128})
            curve.points.push_back(point(workers, 2));
        scene.curves = {curve};
        const ScalingLayout layout = layoutOf(scene, {300, 300});
        const std::vector<int>& ticks = layout.axes().countTicks();
        QCOMPARE(ticks.back(), 128);
        QVERIFY(ticks.size() < 9);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(layout.axes().xOf(ticks[i]) - layout.axes().xOf(ticks[i - 1])
                    > QFontMetrics(QFont()).averageCharWidth());
    }

    void keysAndMouseChooseCurveAndPoint()
    {
        ScalingChart chart;
        chart.resize(700, 420);
        chart.setCurves(twoCurves(), machineOf(2, 4));
        QSignalSpy curves(&chart, &ScalingChart::curveChosen);
        QSignalSpy points(&chart, &ScalingChart::pointChosen);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.scene().currentPoint, std::optional<std::size_t>(1));
        QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("OpenMP, 2 workers: speed-up 1.90 ×")));
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.scene().current, std::size_t {1});
        QCOMPARE(curves.size(), 1);
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("no speed-up: outputs differ")));
        const QPoint at = chart.layoutNow().placeOf({0, 2})->toPoint();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at);
        QCOMPARE(points.last().first().value<ScalingPlace>(), (ScalingPlace {0, 2}));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.layoutNow().legend().items[1].center());
        QCOMPARE(chart.scene().current, std::size_t {1});
        QVERIFY(!chart.scene().currentPoint);
    }

    void theCurrentCurveIsReadAndItsFitNoted()
    {
        ScalingChart chart;
        QCOMPARE(chart.reading(), QStringLiteral("Nothing has been measured yet."));
        chart.setCurves(twoCurves(), machineOf(2, 4));
        QCOMPARE(chart.reading(),
                 QStringLiteral("Threads (OpenMP) is fastest with 4 workers: 3.00 × (2.70–3.30), an "
                                "efficiency of 75 %."));
        QCOMPARE(chart.note(), QStringLiteral("Amdahl's law: serial fraction 10.0 % (5.0–20.0 %), limit 10 ×"));
        QVERIFY(chart.scene().legendTexts().contains(QStringLiteral("Amdahl's law, 95 % interval")));
        chart.setCurrent(1);
        QVERIFY(chart.note().startsWith(QStringLiteral("No fit of Amdahl's law: outputs differ")));
        QVERIFY(!chart.scene().hasFit());
        chart.setCurves({}, {});
        QVERIFY(chart.note().isEmpty());
    }

    void itPaintsWhateverItIsGiven()
    {
        ScalingChart chart;
        for (const QSize& size : {QSize(700, 420), QSize(40, 30)}) {
            chart.resize(size);
            chart.setCurves(twoCurves(), machineOf(1, 1));
            QVERIFY(!chart.grab().isNull());
            chart.setCurves({ScalingCurve {"openmp", "", {point(1, {})}, {}, NoFit::NotComparable}}, machineOf(0, 0));
            QVERIFY(!chart.grab().isNull());
            chart.setCurves({}, {});
            QVERIFY(!chart.grab().isNull());
        }
    }
};

QTEST_MAIN(TestScalingChart)
#include "tst_scalingchart.moc"
