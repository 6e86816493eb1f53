// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <stop_token>
#include <vector>

#include <QElapsedTimer>
#include <QTest>

#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/recordingobserver.h"

using namespace tutti;

namespace {

Schedule scheduleOfRow()
{
    QFETCH(QString, schedule);
    return scheduleFromName(schedule.toStdString()).value();
}

void addScheduleRows()
{
    QTest::addColumn<QString>("schedule");
    for (const char* name : {"longest-first", "dynamic", "static"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

std::vector<std::size_t> tasksOf(const std::vector<RecordingObserver::Start>& starts)
{
    std::vector<std::size_t> tasks;
    tasks.reserve(starts.size());
    for (const auto& start : starts)
        tasks.push_back(start.task);
    return tasks;
}

} // namespace

/// What every engine promises: one row per engine.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void canRunHere()
    {
        const auto probed = engineOfRow()->probe();
        QVERIFY2(probed, probed ? "" : probed.error().detail.c_str());
    }

    void eachJobHasOneRecord_data() { addScheduleRows(); }
    void eachJobHasOneRecord()
    {
        const auto jobs = computeJobs(100);
        const auto engine = engineOfRow({.schedule = scheduleOfRow()});
        RecordingObserver observer;
        const auto summary = engine->run(jobs, observer, {});
        QVERIFY(summary);
        QCOMPARE(summary->workers, engine->workers());
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(observer.starts().size(), jobs.size());
        QCOMPARE(observer.records().size(), jobs.size());
        for (const auto& [task, records] : observer.records()) {
            const TaskRecord& record = records.front();
            QCOMPARE(record.report.outcome, Outcome::Done);
            QCOMPARE(record.source.string(), "sound " + std::to_string(task));
            QVERIFY(record.worker >= 0 && record.worker < summary->workers);
            QVERIFY(!record.host.empty());
        }
    }

    void timesLieWithinTheRun()
    {
        const auto jobs = computeJobs(50);
        RecordingObserver observer;
        const auto summary = engineOfRow()->run(jobs, observer, {});
        QVERIFY(summary);
        QVERIFY(summary->startupSeconds > 0 && summary->startupSeconds <= summary->wallSeconds);
        for (const auto& [task, records] : observer.records()) {
            const TaskRecord& record = records.front();
            QVERIFY(record.startedSeconds && record.finishedSeconds);
            QVERIFY(*record.startedSeconds >= 0);
            QVERIFY(*record.startedSeconds <= *record.finishedSeconds);
            QVERIFY(*record.finishedSeconds <= summary->wallSeconds);
        }
    }

    void noWorkerDoesTwoThingsAtOnce()
    {
        const auto jobs = computeJobs(200);
        RecordingObserver observer;
        QVERIFY(engineOfRow()->run(jobs, observer, {}));
        std::map<int, std::vector<std::pair<double, double>>> work;
        for (const Answer& answer : observer.answers())
            work[answer.record.worker].emplace_back(*answer.record.startedSeconds, *answer.record.finishedSeconds);
        for (auto& [worker, intervals] : work) {
            std::sort(intervals.begin(), intervals.end());
            for (std::size_t i = 1; i < intervals.size(); ++i)
                QVERIFY(intervals[i - 1].second <= intervals[i].first);
        }
    }

    void resultsAreThoseOfTheJobs()
    {
        const auto jobs = computeJobs(30);
        RecordingObserver observer;
        QVERIFY(engineOfRow()->run(jobs, observer, {}));
        for (const auto& [task, records] : observer.records()) {
            const JobReport expected = runJob(jobs[task], {}).report;
            QVERIFY(expected.checksum);
            QCOMPARE(records.front().report.checksum, expected.checksum);
        }
    }

    void staticBlocksStayWithTheirWorkers()
    {
        const auto jobs = computeJobs(10);
        const auto engine = engineOfRow({.schedule = Schedule::Static});
        RecordingObserver observer;
        QVERIFY(engine->run(jobs, observer, {}));
        for (int worker = 0; worker < engine->workers(); ++worker) {
            const Block block = staticBlock(jobs.size(), engine->workers(), worker);
            QVERIFY(block.last > block.first);
            for (std::size_t task = block.first; task < block.last; ++task)
                QCOMPARE(observer.record(task).worker, worker);
        }
    }

    void oneWorkerFollowsTheOrder_data() { addScheduleRows(); }
    void oneWorkerFollowsTheOrder()
    {
        const auto jobs = computeJobs(20);
        const Schedule schedule = scheduleOfRow();
        RecordingObserver observer;
        QVERIFY(engineOfRow({.workers = 1, .schedule = schedule})->run(jobs, observer, {}));
        std::vector<std::size_t> expected;
        for (std::size_t task = 0; task < jobs.size(); ++task)
            expected.push_back(task);
        if (schedule == Schedule::LongestFirst)
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(tasksOf(observer.starts()), expected);
    }

    void stopEndsTheRunWithinTwoSeconds()
    {
        const auto jobs = endlessJobs(20);
        std::stop_source stop;
        QElapsedTimer sinceStop;
        RecordingObserver observer;
        observer.onStarted = [&](const auto&) {
            if (stop.request_stop())
                sinceStop.start();
        };
        QVERIFY(engineOfRow()->run(jobs, observer, stop.get_token()));
        QVERIFY(sinceStop.isValid());
        QVERIFY(sinceStop.elapsed() < 2000);
        QCOMPARE(observer.answers().size(), jobs.size());
        for (const auto& [task, records] : observer.records()) {
            QCOMPARE(records.front().report.outcome, Outcome::Cancelled);
            QCOMPARE(records.front().worker, -1);
            QVERIFY(!records.front().startedSeconds && !records.front().finishedSeconds);
        }
    }

    void stopBeforeTheStartCancelsAll()
    {
        const auto jobs = endlessJobs(5);
        std::stop_source stop;
        stop.request_stop();
        RecordingObserver observer;
        QVERIFY(engineOfRow()->run(jobs, observer, stop.get_token()));
        QCOMPARE(observer.records().size(), jobs.size());
        QVERIFY(observer.starts().empty());
    }

    void timeLimitFailsOnlyItsJob()
    {
        auto jobs = computeJobs(6);
        jobs[2] = waitJob("slow", std::chrono::hours(1), 0.05);
        RecordingObserver observer;
        QVERIFY(engineOfRow()->run(jobs, observer, {}));
        for (const auto& [task, records] : observer.records())
            QCOMPARE(records.front().report.outcome, task == 2 ? Outcome::Failed : Outcome::Done);
        QCOMPARE(observer.record(2).report.error->code, ErrorCode::TimeLimit);
        QVERIFY(observer.record(2).worker >= 0);
    }

    void aNameInLatin1GoesThrough()
    {
        const std::string name = "/sounds/caf\xe9 \"quoted\" \\ \n.mp3";
        const std::vector<Job> jobs {computeJob(name, 10)};
        RecordingObserver observer;
        QVERIFY(engineOfRow()->run(jobs, observer, {}));
        QCOMPARE(observer.record(0).report.outcome, Outcome::Done);
        QCOMPARE(observer.record(0).source.native(), name);
    }

    void anEmptyBatchEndsAtOnce()
    {
        RecordingObserver observer;
        const auto summary = engineOfRow()->run({}, observer, {});
        QVERIFY(summary);
        QVERIFY(observer.answers().empty());
    }

    void moreWorkersThanJobs()
    {
        const auto jobs = computeJobs(2);
        RecordingObserver observer;
        QVERIFY(engineOfRow({.workers = 5})->run(jobs, observer, {}));
        QCOMPARE(observer.records().size(), jobs.size());
    }

    void tenThousandJobs()
    {
        const std::vector<Job> jobs(10000, computeJob("empty", 0));
        RecordingObserver observer;
        QVERIFY(engineOfRow()->run(jobs, observer, {}));
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(observer.records().size(), jobs.size());
    }

    void anEngineRunsAgain()
    {
        const auto jobs = computeJobs(5);
        const auto engine = engineOfRow();
        for (int round = 0; round < 2; ++round) {
            RecordingObserver observer;
            QVERIFY(engine->run(jobs, observer, {}));
            QCOMPARE(observer.records().size(), jobs.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
