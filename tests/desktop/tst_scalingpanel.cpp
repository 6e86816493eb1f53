// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableWidget>
#include <QTest>

#include "app/desktop/charts/scalingchart.h"
#include "app/desktop/panels/scalingpanel.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

/// One after the other in 4 s, threads with 2 workers in 2.02 s and with 4 in 2 s.
Comparison threads()
{
    Comparison comparison;
    comparison.job = "convert";
    comparison.machine.physicalCores = 2;
    comparison.machine.logicalCores = 4;
    comparison.entries = {entryOf({"sequential", 1, ""}, {4, 4, 4}),
                          entryOf({"openmp", 2, "dynamic"}, {2.02, 2.02, 2.02}, 4),
                          entryOf({"openmp", 4, "dynamic"}, {2, 2, 2}, 4)};
    comparison.entries[0].speedup = SpeedUp {};
    return comparison;
}

} // namespace

class TestScalingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void withoutCurvesItSaysWhatToDo()
    {
        ScalingPanel panel;
        panel.show();
        QVERIFY(child<QLabel>(panel, "scalingEmpty")->isVisible());
        panel.setComparison(threads());
        QVERIFY(!child<QLabel>(panel, "scalingEmpty")->isVisible());
        QVERIFY(panel.chart()->isVisible());
        panel.setComparison({});
        QVERIFY(child<QLabel>(panel, "scalingEmpty")->isVisible());
    }

    void chartSentenceAndTableShowTheSame()
    {
        ScalingPanel panel;
        panel.setComparison(threads());
        QCOMPARE(child<QLabel>(panel, "scalingReading")->text(),
                 QStringLiteral("Threads (OpenMP) is fastest with 4 workers: 2.00 × (1.94–2.06), an efficiency of "
                                "50 %."));
        auto* table = child<QTableWidget>(panel, "scalingTable");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("OpenMP"));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("2"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("1.98 × (1.92–2.04)"));
        QCOMPARE(table->item(1, 3)->text(), QStringLiteral("99 %"));
        QCOMPARE(table->item(0, 4)->text(), QStringLiteral("–"));
    }

    void aPointIsChosenInBoth()
    {
        ScalingPanel panel;
        panel.setComparison(threads());
        QSignalSpy chosen(&panel, &ScalingPanel::entryChosen);
        auto* table = child<QTableWidget>(panel, "scalingTable");
        table->setCurrentCell(2, 0);
        QCOMPARE(panel.chart()->scene().currentPoint, std::optional<std::size_t>(2));
        QCOMPARE(chosen.last().first().toInt(), 2);
        QTest::keyClick(panel.chart(), Qt::Key_Left);
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(chosen.last().first().toInt(), 1);
        QCOMPARE(chosen.size(), 2);
        // Another round changes nothing of it.
        panel.setComparison(threads());
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(chosen.size(), 2);
    }

    void theSwitchShowsEfficiency()
    {
        ScalingPanel panel;
        panel.setComparison(threads());
        QVERIFY(child<QRadioButton>(panel, "scalingSpeedUp")->isChecked());
        child<QRadioButton>(panel, "scalingEfficiency")->click();
        QCOMPARE(panel.chart()->quantity(), ScalingQuantity::Efficiency);
        child<QRadioButton>(panel, "scalingSpeedUp")->click();
        QCOMPARE(panel.chart()->quantity(), ScalingQuantity::SpeedUp);
    }

    void theCheapestGoodSettingIsOffered()
    {
        ScalingPanel panel;
        panel.setComparison(threads());
        QCOMPARE(child<QLabel>(panel, "scalingReason")->text(),
                 QStringLiteral("Use 2 workers with Threads (OpenMP) as this machine's default for Convert? "
                                "The fewest workers within 5 % of the best time: 2.02 s, the best is 2.00 s."));
        Setting setting;
        QString job;
        connect(&panel, &ScalingPanel::defaultOffered, &panel, [&](const Setting& offered, const QString& of) {
            setting = offered;
            job = of;
        });
        child<QPushButton>(panel, "scalingUse")->click();
        QCOMPARE(setting.engine, std::string("openmp"));
        QCOMPARE(setting.workers, 2);
        QCOMPARE(job, QStringLiteral("convert"));
    }

    void syntheticWorkHasNoDefault()
    {
        ScalingPanel panel;
        Comparison comparison = threads();
        comparison.job = "synthetic";
        panel.setComparison(comparison);
        QVERIFY(child<QWidget>(panel, "scalingOffer")->isHidden());
        panel.setComparison(threads());
        QVERIFY(!child<QWidget>(panel, "scalingOffer")->isHidden());
    }

    void aNarrowPanelPutsTheTableBelow()
    {
        ScalingPanel panel;
        panel.setComparison(threads());
        panel.resize(1280, 600);
        panel.show();
        const auto* splitter = child<QSplitter>(panel, "scalingSplitter");
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
        panel.resize(500, 600);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        QVERIFY(panel.chart()->height() > child<QTableWidget>(panel, "scalingTable")->height());
    }
};

QTEST_MAIN(TestScalingPanel)
#include "tst_scalingpanel.moc"
