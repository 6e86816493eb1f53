// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/waterfallchart.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

bool shows(QWidget& widget, const QRect& where, const QColor& colour)
{
    const QImage image = widget.grab(where).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestWaterfallChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void columnsGoFromTheIdealToTheMeasuredTime()
    {
        const std::vector<WaterfallColumn> columns = columnsOf(sampleWaterfall());
        QCOMPARE(columns.size(), std::size_t {8});
        QCOMPARE(columns.front(), (WaterfallColumn {WaterfallColumn::Kind::Ideal, 0, 0.6, 0.6}));
        QCOMPARE(columns.back(), (WaterfallColumn {WaterfallColumn::Kind::Measured, 0, 1.2, 1.2}));
        for (std::size_t i = 2; i + 1 < columns.size(); ++i)
            QCOMPARE(columns[i].from, columns[i - 1].to);
        QCOMPARE(columns[6].to, 1.2);
        QCOMPARE(columns[4].kind, WaterfallColumn::Kind::Gain);
        QVERIFY(columns[4].to < columns[4].from);
        QVERIFY(columnsOf({}).empty());
    }

    void boxesStandWhereTheirSecondsAre()
    {
        WaterfallChart chart;
        chart.resize(900, 320);
        chart.setWaterfall(sampleWaterfall());
        const WaterfallLayout layout = chart.layoutNow();
        QCOMPARE(layout.yOf(0), layout.plot.bottom());
        QVERIFY(std::abs(layout.yOf(1.25) - layout.plot.top()) <= layout.plot.height() / 10);
        const QRect ideal = layout.box(chart.columns()[0], 0);
        const QRect loss = layout.box(chart.columns()[3], 3);
        const QRect gain = layout.box(chart.columns()[4], 4);
        QVERIFY(std::abs(ideal.height() * 2 - layout.box(chart.columns()[7], 7).height()) <= 2);
        // The gain hangs down from where the loss before it ended.
        QCOMPARE(gain.top(), loss.top());
        QVERIFY(shows(chart, loss, lossColour(chart.palette())));
        QVERIFY(shows(chart, gain, gainColour(chart.palette())));
        QVERIFY(!shows(chart, gain, lossColour(chart.palette())));
    }

    void aRunBelowTheIdealStaysInThePlot()
    {
        Waterfall waterfall = sampleWaterfall();
        waterfall.steps[4].seconds = -1.2;
        waterfall.measuredSeconds = -0.2 + 0.4;
        WaterfallChart chart;
        chart.resize(700, 300);
        chart.setWaterfall(waterfall);
        const WaterfallLayout layout = chart.layoutNow();
        for (std::size_t i = 0; i < chart.columns().size(); ++i)
            QVERIFY(layout.plot.adjusted(0, -1, 0, 1).contains(layout.box(chart.columns()[i], i)));
    }

    void labelsNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("fontScale");
        QTest::newRow("wide") << 1280 << 1.0;
        QTest::newRow("narrow") << 600 << 1.0;
        QTest::newRow("very narrow") << 300 << 1.0;
        QTest::newRow("large fonts") << 600 << 2.0;
    }
    void labelsNeverOverlap()
    {
        QFETCH(int, width);
        QFETCH(double, fontScale);
        WaterfallChart chart;
        QFont font = chart.font();
        font.setPointSizeF(font.pointSizeF() * fontScale);
        chart.setFont(font);
        chart.resize(width, 300);
        chart.setWaterfall(sampleWaterfall());
        const WaterfallLayout layout = chart.layoutNow();
        for (std::size_t i = 0; i < 8; ++i) {
            QVERIFY(chart.rect().contains(layout.labelRect(i)));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!layout.labelRect(i).intersects(layout.labelRect(j)));
        }
        QVERIFY(layout.plot.height() > 50);
    }

    void theMouseChoosesAPart()
    {
        WaterfallChart chart;
        chart.resize(900, 320);
        chart.setWaterfall(sampleWaterfall(), LaneKind::Process);
        QSignalSpy spy(&chart, &WaterfallChart::partChosen);
        const WaterfallLayout layout = chart.layoutNow();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, layout.columnRect(3).center());
        QCOMPARE(spy.takeFirst()[0].toInt(), 2);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("0.25 s")));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, layout.columnRect(0).center());
        QCOMPARE(spy.takeFirst()[0].toInt(), -1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, layout.columnRect(7).center());
        QCOMPARE(spy.size(), 0);
    }

    void keysChooseParts()
    {
        WaterfallChart chart;
        chart.setWaterfall(sampleWaterfall());
        QSignalSpy spy(&chart, &WaterfallChart::partChosen);
        QList<int> chosen;
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_End, Qt::Key_Up, Qt::Key_Home,
                                  Qt::Key_Escape, Qt::Key_Up}) {
            QTest::keyClick(&chart, key);
            chosen.append(spy.takeLast()[0].toInt());
        }
        QCOMPARE(chosen, (QList<int> {0, 1, 2, 5, 4, 0, -1, 5}));
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(spy.size(), 0);
    }

    void anEmptyChartChoosesNothing()
    {
        WaterfallChart chart;
        chart.setWaterfall(sampleWaterfall());
        chart.setChosen(3);
        chart.setWaterfall({});
        QCOMPARE(chart.chosen(), -1);
        QSignalSpy spy(&chart, &WaterfallChart::partChosen);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::mouseClick(&chart, Qt::LeftButton);
        QCOMPARE(spy.size(), 0);
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(TestWaterfallChart)
#include "tst_waterfallchart.moc"
