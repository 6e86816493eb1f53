// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "app/desktop/charts/timelinedata.h"
#include "app/desktop/charts/timelinelayout.h"
#include "app/desktop/charts/timelinetext.h"
#include "tests/desktop/samples.h"

using namespace tutti;

namespace {

TaskRecord record(std::size_t task, int worker, double start, double finish)
{
    TaskRecord made;
    made.task = task;
    made.worker = worker;
    made.startedSeconds = start;
    made.finishedSeconds = finish;
    return made;
}

/// Two workers; the second is through a second earlier.
TimelineData twoWorkers()
{
    TimelineData data;
    data.start(2);
    data.add(record(0, 0, 0.5, 2.0));
    data.add(record(1, 1, 0.5, 3.0));
    data.add(record(2, 0, 2.0, 4.0));
    data.finish(0.5, 4.0);
    return data;
}

TimelineBar bar(double start, double finish, Outcome outcome = Outcome::Done)
{
    return {0, start, finish, outcome, {}, true, false};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void eachWorkerHasALaneAndItsSums()
    {
        const TimelineData data = twoWorkers();
        QCOMPARE(data.lanes(), std::size_t {2});
        QCOMPARE(data.lane(0).size(), std::size_t {2});
        const LaneSummary first = data.summary(0);
        const LaneSummary second = data.summary(1);
        QCOMPARE(first.jobs, std::size_t {2});
        QCOMPARE(first.busySeconds, 3.5);
        QCOMPARE(first.idleSeconds, 0.0);
        QCOMPARE(second.busySeconds, 2.5);
        QCOMPARE(second.idleSeconds, 1.0);
        QCOMPARE(second.idleAtEndSeconds, 1.0);
    }

    void sumsAndPlacesOfThousandsAreThoseOfTheBars()
    {
        TimelineData data;
        data.start(2);
        // Three at each time, in an order of their own.
        constexpr std::size_t jobs = 3000;
        for (std::size_t i = 0; i < jobs; ++i) {
            const std::size_t task = i * 1009 % jobs;
            const double start = double(task / 3);
            data.add(record(task, task % 2 == 0 ? 0 : 1, start, start + 0.25 + double(task % 3) / 4));
        }
        for (const bool isFinished : {false, true}) {
            if (isFinished)
                data.finish(0, 1001, 10.5);
            for (std::size_t lane = 0; lane < 2; ++lane) {
                std::size_t count = 0;
                double busy = 0;
                for (const TimelineBar& bar : data.lane(lane)) {
                    count += bar.serial ? 0 : 1;
                    busy += bar.serial ? 0 : bar.finishSeconds - bar.startSeconds;
                }
                QCOMPARE(data.summary(lane).jobs, count);
                QCOMPARE(data.summary(lane).busySeconds, busy);
            }
        }
        for (std::size_t task = 0; task < jobs; ++task)
            QCOMPARE(data.bar(*data.find(task)).task, task);
    }

    void partsOfAJobHaveBarsOfTheirOwn()
    {
        TaskRecord split = record(7, 1, 0.5, 3);
        split.parts = {{0, "a", 0.5, 2, {}}, {1, "b", 0.5, 1.5, {}}, {1, "b", 1.5, 3, {}}};
        TimelineData data;
        data.start(2);
        data.add(split);
        data.finish(0.5, 3);
        QCOMPARE(data.lane(0).size(), std::size_t {1});
        QCOMPARE(data.lane(1).size(), std::size_t {2});
        QCOMPARE(data.lane(1)[1].part, std::size_t {3});
        QCOMPARE(data.lane(1)[1].parts, std::size_t {3});
        QVERIFY(data.hasParts());
        using Places = std::vector<BarPlace>;
        QVERIFY(data.findAll(split.task) == (Places {{0, 0}, {1, 0}, {1, 1}}));
        QVERIFY(data.findAll(99).empty());
        QCOMPARE(data.lane(1)[1].startSeconds, 1.5);
        QCOMPARE(data.host(0), std::string("a"));
        QCOMPARE(data.summary(0).busySeconds, 1.5);
        QCOMPARE(data.summary(0).idleAtEndSeconds, 1.0);
        QCOMPARE(data.summary(1).busySeconds, 2.5);
        QCOMPARE(data.startupSeconds(), 0.5);
        QVERIFY(data.find(7) == (BarPlace {0, 0}));
        const std::vector<std::size_t> others {3};
        data.highlight(others);
        QVERIFY(!data.lane(0)[0].lit && !data.lane(1)[0].lit && !data.lane(1)[1].lit);
    }

    void recordsComeInAnyOrder()
    {
        TimelineData data;
        data.start(1);
        for (const std::size_t task : {std::size_t {2}, std::size_t {0}, std::size_t {1}})
            data.add(record(task, 0, static_cast<double>(task), static_cast<double>(task) + 0.9));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(data.lane(0)[i].task, i);
        QCOMPARE(data.startupSeconds(), 0.0);
        QCOMPARE(data.endSeconds(), 2.9);
        QVERIFY(!data.isFinished());
    }

    void strangeRecordsDoNoHarm()
    {
        TimelineData data;
        data.start(1);
        TaskRecord skipped;
        skipped.report.outcome = Outcome::Skipped;
        data.add(skipped);
        QVERIFY(data.isEmpty());
        data.add(record(1, 3, 1, 2));
        QCOMPARE(data.lanes(), std::size_t {4});
        data.add(record(2, 0, 5, 4));
        QCOMPARE(data.lane(0)[0].finishSeconds, 5.0);
        QCOMPARE(data.summary(1).jobs, std::size_t {0});
        data.start(2);
        QVERIFY(data.isEmpty());
        QVERIFY(!data.find(1));
    }

    void barsAreFoundByTaskByTimeAndByStep()
    {
        const TimelineData data = twoWorkers();
        QCOMPARE(data.find(2).value(), (BarPlace {0, 1}));
        QVERIFY(!data.find(9));
        QCOMPARE(data.nearest(1, 3.9).value(), (BarPlace {1, 0}));
        QCOMPARE(data.nearest(0, 0.0).value(), (BarPlace {0, 0}));
        QVERIFY(!data.nearest(7, 0.0));
        QCOMPARE(data.stepped({0, 0}, 1), (BarPlace {0, 1}));
        QCOMPARE(data.stepped({0, 1}, 5), (BarPlace {0, 1}));
        QCOMPARE(data.stepped({0, 1}, -5), (BarPlace {0, 0}));
    }

    void nearestPrefersTheNearerSideOfAGap()
    {
        TimelineData data;
        data.start(1);
        data.add(record(0, 0, 0, 1));
        data.add(record(1, 0, 2, 3));
        QCOMPARE(data.nearest(0, 1.2).value().bar, std::size_t {0});
        QCOMPARE(data.nearest(0, 1.8).value().bar, std::size_t {1});
    }

    void barsBecomePixels()
    {
        const std::vector<TimelineBar> bars {bar(0, 1), bar(1, 2.5), bar(4, 5), bar(8, 9)};
        const std::vector<TimelineBlock> blocks = blocksOf(bars, {0.5, 0.1, 50});
        QCOMPARE(blocks.size(), std::size_t {3});
        QCOMPARE(blocks[0], (TimelineBlock {0, 5, 0, 1, false}));
        QCOMPARE(blocks[1], (TimelineBlock {5, 20, 1, 1, false}));
        QCOMPARE(blocks[2], (TimelineBlock {35, 45, 2, 1, false}));
        QVERIFY(blocksOf(bars, {0, 0.1, 0}).empty());
        QVERIFY(blocksOf({}, {0, 0.1, 50}).empty());
    }

    void manyNarrowBarsBecomeFewBlocks()
    {
        std::vector<TimelineBar> bars;
        for (int i = 0; i < 100'000; ++i)
            bars.push_back(bar(i * 1e-3, i * 1e-3 + 0.9e-3));
        const std::vector<TimelineBlock> blocks = blocksOf(bars, TimeWindow::whole(100, 500));
        QCOMPARE(blocks.size(), std::size_t {1});
        QCOMPARE(blocks[0].count, std::size_t {100'000});
        bars.erase(bars.begin() + 40'000, bars.begin() + 60'000);
        QCOMPARE(blocksOf(bars, TimeWindow::whole(100, 500)).size(), std::size_t {2});
    }

    void aFailedJobIsSeenAmongThousands()
    {
        std::vector<TimelineBar> bars;
        for (int i = 0; i < 10'000; ++i)
            bars.push_back(bar(i * 1e-2, i * 1e-2 + 1e-2, i == 5'000 ? Outcome::Failed : Outcome::Done));
        const std::vector<TimelineBlock> blocks = blocksOf(bars, TimeWindow::whole(100, 500));
        QCOMPARE(blocks.size(), std::size_t {3});
        QVERIFY(!blocks[0].failed && blocks[1].failed && !blocks[2].failed);
        QVERIFY(blocks[1].right - blocks[1].left <= 2);
    }

    void aLitJobIsSeenAmongThousands()
    {
        TimelineData data;
        data.start(1);
        for (std::size_t i = 0; i < 10'000; ++i)
            data.add(record(i, 0, static_cast<double>(i) * 1e-2, static_cast<double>(i) * 1e-2 + 1e-2));
        const std::vector<std::size_t> lit {5'000};
        data.highlight(lit);
        const std::vector<TimelineBlock> blocks = blocksOf(data.lane(0), TimeWindow::whole(100, 500));
        QCOMPARE(blocks.size(), std::size_t {3});
        QVERIFY(!blocks[0].lit && blocks[1].lit && !blocks[2].lit);
        data.clearHighlight();
        QCOMPARE(blocksOf(data.lane(0), TimeWindow::whole(100, 500)).size(), std::size_t {1});
    }

    void theSerialPartIsNoIdleTimeOfTheOneThatDidIt()
    {
        // 1 s serial on the first worker, 0.5 s start-up, 2 s of work on both, 4 s in all.
        TimelineData data;
        data.start(2);
        data.add(record(0, 0, 1.5, 3.5));
        data.add(record(1, 1, 1.5, 3.5));
        data.finish(0.5, 4, 1);
        QCOMPARE(data.readySeconds(), 1.5);
        QCOMPARE(data.summary(0).idleSeconds, 0.5);
        QCOMPARE(data.summary(1).idleSeconds, 1.5);
        // The serial part may be a job itself, which is not counted among the others.
        data.add(record(2, 0, 0, 1));
        data.finish(0.5, 4, 1);
        QVERIFY(data.lane(0)[0].serial && !data.lane(0)[1].serial);
        QCOMPARE(data.summary(0).jobs, std::size_t {1});
        QCOMPARE(data.summary(0).busySeconds, 2.0);
        QCOMPARE(data.summary(0).idleSeconds, 0.5);
    }

    void zoomKeepsTheTimeUnderTheMouseAndStaysInTheRun()
    {
        const TimeWindow whole = TimeWindow::whole(10, 1000);
        QVERIFY(whole.toSeconds() >= 10);
        const TimeWindow near = whole.zoomed(0.5, 300, 10);
        QCOMPARE(near.secondsAt(300), whole.secondsAt(300));
        QCOMPARE(near.secondsPerPixel, whole.secondsPerPixel / 2);
        QCOMPARE(near.zoomed(100, 10, 10), whole);
        QCOMPARE(near.movedTo(-5, 10).fromSeconds, 0.0);
        QVERIFY(std::abs(near.movedTo(99, 10).toSeconds() - whole.toSeconds()) < 1e-9);
        QVERIFY(whole.zoomed(1e-30, 10, 10).secondsPerPixel > 0);
    }

    void theReadingNamesWhatStandsOut_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<double>("lastFinish");
        QTest::addColumn<QString>("text");
        QTest::newRow("one was idle") << 2 << 2.8 << "Worker 2 was idle for 1.2 s at the end.";
        QTest::newRow("all were busy") << 2 << 3.95 << "All workers were busy to the end, 99 % of the time.";
        QTest::newRow("more workers than jobs")
            << 5 << 4.0 << "There were fewer jobs than workers: 3 of 5 workers had none.";
    }
    void theReadingNamesWhatStandsOut()
    {
        QFETCH(int, workers);
        QFETCH(double, lastFinish);
        TimelineData data;
        QVERIFY(timelineReading(data).isEmpty());
        data.start(workers);
        data.add(record(0, 0, 0, 4));
        QVERIFY(timelineReading(data).startsWith(QStringLiteral("So far")));
        data.add(record(1, 1, 0, lastFinish));
        data.finish(0, 4);
        QTEST(timelineReading(data), "text");
    }

    void aCancelledRunIsNoLackOfJobs()
    {
        TimelineData data;
        data.start(2);
        data.add(record(0, 0, 0, 1));
        TaskRecord cancelled;
        cancelled.task = 1;
        cancelled.report.outcome = Outcome::Cancelled;
        data.add(cancelled);
        data.finish(0, 2);
        QVERIFY(timelineReading(data).startsWith(QStringLiteral("The run was cancelled")));
    }

    void theOnlyWorkerIsReadToo()
    {
        TimelineData data;
        data.start(1);
        data.add(record(0, 0, 0.2, 1));
        data.finish(0, 1);
        QCOMPARE(timelineReading(data), QStringLiteral("The only worker was busy 80 % of the time."));
    }

    void aBarReadsAsASentence()
    {
        TimelineBar made = bar(1.2, 1.54);
        made.phases[static_cast<std::size_t>(Phase::Decode)] = 0.2;
        made.phases[static_cast<std::size_t>(Phase::Write)] = 0.1;
        QCOMPARE(barText(QStringLiteral("%2.mp3"), QStringLiteral("Worker 2"), made),
                 QStringLiteral("%2.mp3: Worker 2, from 1.20 s, took 340 ms (decode 200 ms, write 100 ms)"));
        TimelineBar part = bar(0, 2);
        QCOMPARE(partText(part), QString());
        part.part = 3;
        part.parts = 8;
        QCOMPARE(partText(part), QStringLiteral("3/8"));
        QCOMPARE(barText(QStringLiteral("%2.mp3"), QStringLiteral("Worker 1"), part),
                 QStringLiteral("%2.mp3, part 3 of 8: Worker 1, from 0.00 s, took 2.0 s"));
        QCOMPARE(barText(QStringLiteral("a"), QStringLiteral("Worker 1"), bar(0, 2, Outcome::Failed)),
                 QStringLiteral("a: Worker 1, from 0.00 s, took 2.0 s, failed"));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
