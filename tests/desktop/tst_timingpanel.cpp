// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/runbarchart.h"
#include "app/desktop/models/runtablemodel.h"
#include "app/desktop/panels/timingpanel.h"
#include "tests/desktop/samples.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

QString textOf(const QWidget& panel, const char* name)
{
    return child<QLabel>(panel, name)->text();
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTimingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void beforeTheFirstRunItSaysWhatToDo()
    {
        TimingPanel panel;
        panel.show();
        QVERIFY(child<QLabel>(panel, "timingEmpty")->isVisible());
        panel.setRuns(sharedOf({sampleRun("openmp", 2, 40, 3)}));
        QVERIFY(!child<QLabel>(panel, "timingEmpty")->isVisible());
        QVERIFY(child<QTableView>(panel, "timingTable")->isVisible());
    }

    void theNewestRunIsRead()
    {
        TimingPanel panel;
        panel.show();
        panel.setRuns(sharedOf({sampleRun("sequential", 1, 40, 5.4), sampleRun("qtconcurrent", 2, 40, 3)}));
        QCOMPARE(textOf(panel, "timingReading"),
                 QStringLiteral(
                     "Threads (QtConcurrent) with 2 workers took 3.0 s, 1.8 times as fast as one after the other."));
        QVERIFY(!child<QLabel>(panel, "timingDoubts")->isVisible());
        QVERIFY(!child<QPushButton>(panel, "timingTimeAgain")->isVisible());
        QCOMPARE(child<RunBarChart>(panel, "timingBars")->current(), 1);
    }

    void doubtsAreSaidInWords_data()
    {
        QTest::addColumn<double>("wall");
        QTest::addColumn<double>("startup");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("build");
        QTest::addColumn<QString>("words");
        const int done = static_cast<int>(Outcome::Done);
        QTest::newRow("too short") << 1.9 << 0.1 << done << "Release"
                                   << "too short to mean much";
        QTest::newRow("start-up") << 10.0 << 2.1 << done << "Release"
                                  << "Start-up took over 20 %";
        QTest::newRow("skipped") << 10.0 << 0.1 << static_cast<int>(Outcome::Skipped) << "Release"
                                 << "no measurement";
        QTest::newRow("failed") << 10.0 << 0.1 << static_cast<int>(Outcome::Failed) << "Release"
                                << "failed or were cancelled";
        QTest::newRow("debug build") << 10.0 << 0.1 << done << "Debug"
                                     << "debug build";
    }
    void doubtsAreSaidInWords()
    {
        QFETCH(double, wall);
        QFETCH(double, startup);
        QFETCH(int, outcome);
        QFETCH(QString, build);
        QFETCH(QString, words);
        RunRecord run = sampleRun("openmp", 2, 40, wall);
        run.startupSeconds = startup;
        run.tasks[5].report.outcome = static_cast<Outcome>(outcome);
        run.buildType = build.toStdString();
        TimingPanel panel;
        panel.show();
        panel.setRuns(sharedOf({run}));
        QVERIFY(child<QLabel>(panel, "timingDoubts")->isVisible());
        QVERIFY2(textOf(panel, "timingDoubts").contains(words), qPrintable(textOf(panel, "timingDoubts")));
    }

    void aRunWithSkippedFilesOffersTimeAgain()
    {
        std::vector<RunRecord> runs {sampleRun("openmp", 2, 40, 3), sampleRun("openmp", 2, 40, 3)};
        runs[0].tasks[0].report.outcome = Outcome::Skipped;
        TimingPanel panel;
        panel.show();
        panel.setRuns(sharedOf(runs));
        auto* button = child<QPushButton>(panel, "timingTimeAgain");
        QVERIFY(!button->isVisible());
        child<QTableView>(panel, "timingTable")->selectRow(0);
        QVERIFY(button->isVisible());
        QSignalSpy spy(&panel, &TimingPanel::timeAgainRequested);
        button->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toInt(), 0);
    }

    void tableAndBarsChooseTogetherWhateverTheOrder()
    {
        TimingPanel panel;
        panel.show();
        panel.setRuns(
            sharedOf({sampleRun("sequential", 1, 40, 5), sampleRun("openmp", 2, 40, 3), sampleRun("mpi", 2, 40, 4)}));
        auto* table = child<QTableView>(panel, "timingTable");
        table->sortByColumn(RunTableModel::Wall, Qt::AscendingOrder);
        auto* bars = child<RunBarChart>(panel, "timingBars");
        table->selectRow(0);
        QCOMPARE(bars->current(), 1);
        QTest::keyClick(bars, Qt::Key_Up);
        QCOMPARE(bars->current(), 0);
        QCOMPARE(table->currentIndex().row(), 2);
        QCOMPARE(textOf(panel, "timingReading"), QStringLiteral("One after the other took 5.0 s."));
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->lineRect(2).center());
        QVERIFY(textOf(panel, "timingReading").startsWith(QStringLiteral("Processes (MPI)")));
    }

    void barsShowStartupInItsOwnColour()
    {
        RunBarChart bars;
        bars.resize(500, 120);
        bars.setBars({{QStringLiteral("a"), 1, 4, QStringLiteral("4 s"), 0}});
        const QImage image = bars.grab().toImage();
        const int work = pixelsOf(image, workerColour(0));
        const int startup = pixelsOf(image, startupColour());
        bars.setBars({{QStringLiteral("a"), 2, 4, QStringLiteral("4 s"), 0}});
        const QImage more = bars.grab().toImage();
        QVERIFY(work > 100 && startup > 100);
        QVERIFY(pixelsOf(more, workerColour(0)) < work);
        QVERIFY(pixelsOf(more, startupColour()) > startup);
    }

    void theTableCanBeCopied()
    {
        TimingPanel panel;
        panel.show();
        panel.setRuns(sharedOf({sampleRun("openmp", 2, 40, 3)}));
        panel.findChild<QAction*>(QStringLiteral("timingCopyText"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Job\tEngine")));
        panel.findChild<QAction*>(QStringLiteral("timingCopyCsv"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Job,Engine")));
    }
};

QTEST_MAIN(TestTimingPanel)
#include "tst_timingpanel.moc"
