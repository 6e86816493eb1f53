// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

#include "app/desktop/charts/timelinegeometry.h"
#include "app/desktop/charts/timelinelegend.h"
#include "app/desktop/charts/timelineparts.h"
#include "app/desktop/charts/timelinesheet.h"
#include "app/desktop/charts/timelinetext.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

TimelineSheet twoRuns(int upper = 2, int lower = 3)
{
    TimelineSheet sheet;
    sheet.tracks.push_back(trackOf(sampleRun("openmp", upper, 12, 4), QStringLiteral("above")));
    sheet.tracks.push_back(trackOf(sampleRun("processes", lower, 12, 6), QStringLiteral("below")));
    return sheet;
}

TaskRecord record(std::size_t task, int worker, double start, double finish)
{
    TaskRecord made;
    made.task = task;
    made.worker = worker;
    made.startedSeconds = start;
    made.finishedSeconds = finish;
    return made;
}

/// 1 s serial, 0.5 s start-up, 5 s in all. The first works from 1.5 to 2 and from 2.5 to 4.5, the second from 1.5 to 3.
TimelineData withGaps()
{
    TimelineData data;
    data.start(2);
    data.add(record(0, 0, 1.5, 2));
    data.add(record(1, 0, 2.5, 4.5));
    data.add(record(2, 1, 1.5, 3));
    data.finish(0.5, 5, 1);
    return data;
}

QList<std::pair<double, double>> spans(LossPart part, std::size_t lane)
{
    QList<std::pair<double, double>> found;
    for (const TimelineBar& span : spansOf(part, withGaps(), lane))
        found.append({span.startSeconds, span.finishSeconds});
    return found;
}

QStringList legendTexts(const TimelineSheet& sheet)
{
    QStringList texts;
    for (const LegendEntry& entry : legendOf(sheet, QGuiApplication::palette()))
        texts << entry.text;
    return texts;
}

} // namespace

class TestTimelineSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void lanesAreCalledByTheirEngine_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("label");
        QTest::newRow("one after the other") << "sequential"
                                             << "Worker 2";
        QTest::newRow("threads") << "qtconcurrent"
                                 << "Thread 2";
        QTest::newRow("OpenMP") << "openmp"
                                << "OpenMP thread 2";
        QTest::newRow("processes") << "processes"
                                   << "Process 2";
        QTest::newRow("ranks count from 0 and name their host") << "mpi"
                                                                << "Rank 1, node7";
        QTest::newRow("downloads") << "network"
                                   << "Connection 2";
        QTest::newRow("an unknown engine") << "gpu"
                                           << "Worker 2";
    }
    void lanesAreCalledByTheirEngine()
    {
        QFETCH(QString, engine);
        QTEST(trackOf(withHosts(sampleRun(engine.toStdString(), 2, 4, 1))).laneLabel(1), "label");
    }

    void jobsInAnyOrderStandInThatOfTheirStarts()
    {
        RunRecord run = sampleRun("qtconcurrent", 1, 3, 3);
        std::swap(run.tasks[0].startedSeconds, run.tasks[2].startedSeconds);
        std::swap(run.tasks[0].finishedSeconds, run.tasks[2].finishedSeconds);
        const TimelineTrack track = trackOf(run);
        for (const std::size_t task : {0U, 1U, 2U})
            QCOMPARE(track.data.find(task)->bar, 2 - task);
    }

    void aDownloadIsNamedByItsResult()
    {
        RunRecord run = sampleRun("network", 1, 1, 1);
        run.job = "fetch";
        run.tasks[0].source = "https://freesound.org/s/123/";
        run.tasks[0].targets = {"/home/me/cello (123).mp3"};
        QCOMPARE(trackOf(run).nameOf(0), QStringLiteral("cello (123).mp3"));
        QCOMPARE(trackOf(run).nameOf(7), QStringLiteral("Job 8"));
    }

    void runsShareTheLongestOnesAxis()
    {
        const TimelineSheet sheet = twoRuns();
        QCOMPARE(sheet.endSeconds(), 6.0);
        QCOMPARE(sheet.laneCount(), std::size_t {5});
        QVERIFY(sheet.isFinished());
        QVERIFY(sheet.text({1, {2, 0}}).startsWith(QStringLiteral("cello 3.mp3: Process 3")));
    }

    void stepsGoOnFromOneRunToTheNext()
    {
        const TimelineSheet sheet = twoRuns();
        const SheetPlace last {0, {1, 0}};
        QCOMPARE(sheet.first().value(), (SheetPlace {0, {0, 0}}));
        QCOMPARE(sheet.beside(last, 1).value().track, std::size_t {1});
        QCOMPARE(sheet.beside(last, 1).value().bar.lane, std::size_t {0});
        QCOMPARE(sheet.beside({1, {0, 0}}, -1).value().bar.lane, std::size_t {1});
        QVERIFY(!sheet.beside({0, {0, 0}}, -1));
        QVERIFY(!sheet.beside({1, {2, 0}}, 1));
    }

    void everyRunHasATitleAndItsLanesBelowIt()
    {
        const TimelineSheet sheet = twoRuns();
        const TimelineGeometry geometry = TimelineGeometry::fit({900, 400}, sheet, QFont());
        QVERIFY(geometry.titleHeight > 0);
        QCOMPARE(geometry.titleRect(0).top(), geometry.rulerHeight);
        QCOMPARE(geometry.laneRect({0, 0}).top(), geometry.titleRect(0).bottom() + 1);
        QCOMPARE(geometry.titleRect(1).top(), geometry.laneRect({0, 1}).bottom() + 1);
        QCOMPARE(geometry.contentHeight(), geometry.laneRect({1, 2}).bottom() + 1 - geometry.rulerHeight);
        QVERIFY(geometry.contentHeight() <= geometry.lanesArea().height());
        QCOMPARE(geometry.laneAt(geometry.laneRect({1, 1}).center().y()).value(), (LanePlace {1, 1}));
        QVERIFY(!geometry.laneAt(geometry.titleRect(1).center().y()));
        QVERIFY(!geometry.laneAt(geometry.rulerHeight - 1));
    }

    void aSingleRunHasNoTitle()
    {
        TimelineSheet sheet = twoRuns();
        sheet.tracks.pop_back();
        const TimelineGeometry geometry = TimelineGeometry::fit({900, 400}, sheet, QFont());
        QCOMPARE(geometry.titleHeight, 0);
        QCOMPARE(geometry.laneRect({0, 0}).top(), geometry.rulerHeight);
    }

    void aHostsLongNameIsCutAndNarrowLanesHaveNumbers()
    {
        TimelineSheet sheet;
        sheet.tracks.push_back(trackOf(withHosts(sampleRun("mpi", 4, 12, 4))));
        const TimelineGeometry wide = TimelineGeometry::fit({1000, 400}, sheet, QFont());
        QVERIFY(!wide.shortLabels);
        QVERIFY(wide.labelWidth <= 200);
        QVERIFY(wide.labelWidth >= QFontMetrics(QFont()).horizontalAdvance(QStringLiteral("Rank 3")));
        QVERIFY(TimelineGeometry::fit({120, 400}, sheet, QFont()).shortLabels);
    }

    void partsAreMadeOfTimes()
    {
        using Spans = QList<std::pair<double, double>>;
        QCOMPARE(spans(LossPart::Serial, 1), (Spans {{0, 1}}));
        QCOMPARE(spans(LossPart::Startup, 1), (Spans {{1, 1.5}}));
        QCOMPARE(spans(LossPart::Uneven, 0), (Spans {}));
        QCOMPARE(spans(LossPart::Uneven, 1), (Spans {{3, 4.5}}));
        QCOMPARE(spans(LossPart::OwnCost, 0), (Spans {{2, 2.5}, {4.5, 5}}));
        QCOMPARE(spans(LossPart::OwnCost, 1), (Spans {{4.5, 5}}));
        QVERIFY(spans(LossPart::Slowed, 0).isEmpty() && spans(LossPart::Waiting, 0).isEmpty());
    }

    void highlightingLightsItsTasksAndNoOthers()
    {
        TimelineTrack track = trackOf(sampleRun("openmp", 2, 4, 1));
        track.highlight({LossPart::Uneven, 1, {0, 3}});
        QVERIFY(track.data.bar({0, 0}).lit && track.data.bar({1, 1}).lit);
        QVERIFY(!track.data.bar({0, 1}).lit && !track.data.bar({1, 0}).lit);
        QCOMPARE(track.part, LossPart::Uneven);
        track.clearHighlight();
        QVERIFY(track.data.bar({0, 1}).lit && !track.part);
    }

    void theLegendNamesWhatIsThere()
    {
        TimelineSheet sheet;
        sheet.tracks.push_back(trackOf(sampleRun("sequential", 1, 4, 1)));
        QCOMPARE(legendTexts(sheet).join(QLatin1Char(' ')), QStringLiteral("read decode resample write"));
        RunRecord failed = withSerialPart(sampleRun("openmp", 2, 4, 1), 0.5);
        failed.tasks[0].report.outcome = Outcome::Failed;
        sheet.tracks.push_back(trackOf(failed));
        sheet.tracks[1].highlight({LossPart::Uneven, 1, {}});
        QCOMPARE(legendTexts(sheet).join(QLatin1Char(' ')),
                 QStringLiteral("Serial part Start-up read decode resample write failed idle at the end"));
    }

    void theLegendBreaksIntoLinesAndStaysWithin()
    {
        TimelineLegend legend;
        legend.setEntries(legendOf(twoRuns(), legend.palette()));
        const int oneLine = legend.heightForWidth(2000);
        QVERIFY(legend.heightForWidth(150) >= 3 * oneLine);
        for (const QRect& place : legend.placesIn(150))
            QVERIFY(place.left() >= 0 && place.right() < 150);
    }

    void twoRunsReadAsASentence_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<QString>("text");
        QTest::newRow("longer") << 8.0 << "The upper run took 4.00 s, the lower one 8.00 s: 2.00 times as long.";
        QTest::newRow("shorter") << 2.0
                                 << "The upper run took 4.00 s, the lower one 2.00 s: it was 2.00 times as fast.";
        QTest::newRow("the same") << 4.01 << "Both runs took the same time: 4.00 s and 4.01 s.";
    }
    void twoRunsReadAsASentence()
    {
        QFETCH(double, lower);
        TimelineData above;
        above.start(1);
        above.finish(0, 4);
        TimelineData below = above;
        below.finish(0, lower);
        QTEST(timelineReading(above, below), "text");
    }
};

QTEST_MAIN(TestTimelineSheet)
#include "tst_timelinesheet.moc"
