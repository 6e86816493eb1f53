// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/charts/waterfallchart.h"
#include "app/desktop/panels/runchooser.h"
#include "app/desktop/panels/waterfallpanel.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

struct Shown
{
    int run = -1;
    WaterfallStep step;
};

void follow(const WaterfallPanel& panel, std::vector<Shown>& shown)
{
    QObject::connect(&panel, &WaterfallPanel::tasksHighlighted, &panel, [&shown](int run, const WaterfallStep& step) {
        shown.push_back({run, step});
    });
}

} // namespace

class TestWaterfallPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void withoutRunsItSaysWhatWillCome()
    {
        WaterfallPanel panel;
        panel.show();
        QVERIFY(child<QLabel>(panel, "waterfallReason")->isVisible());
        QVERIFY(!child<QLabel>(panel, "waterfallReason")->text().isEmpty());
        QVERIFY(!child<RunChooser>(panel, "waterfallRun")->isEnabled());
        QVERIFY(!child<WaterfallChart>(panel, "waterfallChart")->isVisible());
    }

    void theNewestRunStandsAgainstTheSequentialOne()
    {
        WaterfallPanel panel;
        panel.resize(1000, 400);
        panel.show();
        panel.setRuns(sampleRuns());
        QCOMPARE(child<RunChooser>(panel, "waterfallRun")->run(), 2);
        QCOMPARE(child<RunChooser>(panel, "waterfallReference")->run(), 0);
        QVERIFY(child<WaterfallChart>(panel, "waterfallChart")->isVisible());
        auto* list = child<QListWidget>(panel, "waterfallList");
        QCOMPARE(list->count(), 6);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("2 process(es)")));
        QVERIFY(child<QLabel>(panel, "waterfallReading")->text().contains(QStringLiteral("2 process(es)")));
        QCOMPARE(list->currentRow(), -1);
    }

    void choosingAPartLightsItUp()
    {
        WaterfallPanel panel;
        panel.resize(1000, 400);
        panel.show();
        panel.setRuns(sampleRuns());
        std::vector<Shown> shown;
        follow(panel, shown);
        auto* chart = child<WaterfallChart>(panel, "waterfallChart");
        auto* list = child<QListWidget>(panel, "waterfallList");
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(shown.size(), std::size_t {1});
        QCOMPARE(shown[0].run, 2);
        QCOMPARE(shown[0].step.part, LossPart::Startup);
        QCOMPARE(list->currentRow(), 0);
        list->setCurrentRow(static_cast<int>(LossPart::Uneven));
        QCOMPARE(shown.size(), std::size_t {2});
        QCOMPARE(shown[1].step.part, LossPart::Uneven);
        QCOMPARE(chart->chosen(), static_cast<int>(LossPart::Uneven));
        QSignalSpy cleared(&panel, &WaterfallPanel::highlightCleared);
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(list->currentRow(), -1);
    }

    void anotherRunClearsWhatWasLit()
    {
        WaterfallPanel panel;
        panel.setRuns(sampleRuns());
        QTest::keyClick(child<WaterfallChart>(panel, "waterfallChart"), Qt::Key_Down);
        QSignalSpy cleared(&panel, &WaterfallPanel::highlightCleared);
        panel.showRun(1);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(child<QListWidget>(panel, "waterfallList")->item(0)->text().contains(QStringLiteral("OpenMP")));
    }

    void whatThePersonChoseStays()
    {
        WaterfallPanel panel;
        RunList runs = sampleRuns();
        panel.setRuns(runs);
        auto* chooser = child<RunChooser>(panel, "waterfallRun");
        chooser->setCurrentIndex(chooser->findData(1));
        Q_EMIT chooser->activated(chooser->currentIndex());
        runs.push_back(std::make_shared<const RunRecord>(sampleRun("mpi", 4, 40, 3)));
        panel.setRuns(runs);
        QCOMPARE(chooser->run(), 1);
        QCOMPARE(child<RunChooser>(panel, "waterfallReference")->run(), 0);
    }

    void withoutAReferenceItSaysWhatToDo_data()
    {
        QTest::addColumn<int>("run");
        QTest::addColumn<QString>("words");
        QTest::newRow("one after the other itself") << 0 << "with several workers";
        QTest::newRow("no reference") << 1 << "with the engine One after the other";
        QTest::newRow("a file failed") << 2 << "Time again";
        QTest::newRow("a download") << 3 << "over one connection";
    }
    void withoutAReferenceItSaysWhatToDo()
    {
        QFETCH(int, run);
        QFETCH(QString, words);
        RunRecord lonely = sampleRun("openmp", 2, 12, 4);
        lonely.input.digest = "other";
        RunRecord failed = sampleRun("openmp", 2, 12, 4);
        failed.tasks[0].report.outcome = Outcome::Failed;
        RunRecord download = sampleRun("network", 6, 12, 4);
        download.job = "fetch";
        WaterfallPanel panel;
        panel.show();
        panel.setRuns({std::make_shared<const RunRecord>(sampleRun("sequential", 1, 12, 8)),
                       std::make_shared<const RunRecord>(lonely), std::make_shared<const RunRecord>(failed),
                       std::make_shared<const RunRecord>(download)});
        panel.showRun(run);
        auto* reason = child<QLabel>(panel, "waterfallReason");
        QVERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(words), qPrintable(reason->text()));
        QVERIFY(!child<RunChooser>(panel, "waterfallReference")->isEnabled());
    }
};

QTEST_MAIN(TestWaterfallPanel)
#include "tst_waterfallpanel.moc"
