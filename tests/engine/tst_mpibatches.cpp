// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>

#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/processes.h"
#include "tests/support/recordingobserver.h"

using namespace tutti;

namespace {

EngineConfig twoRanks()
{
    EngineConfig config = testConfig({.workers = 2});
    config.schedule = Schedule::Dynamic;
    return config;
}

} // namespace

/// Short jobs go to MPI's ranks many at a time; what is promised of single jobs holds for them too.
class TestMpiBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobBeginsBeforeItEnds()
    {
        const std::vector<Job> jobs(3000, computeJob("short", 10));
        RecordingObserver observer;
        QVERIFY(makeEngine("mpi", twoRanks())->run(jobs, observer, {}));
        QCOMPARE(observer.records().size(), jobs.size());
        QCOMPARE(observer.starts().size(), jobs.size());
        std::set<int> workers;
        for (const auto& [task, records] : observer.records()) {
            QCOMPARE(records.size(), std::size_t(1));
            QCOMPARE(records.front().report.outcome, Outcome::Done);
            workers.insert(records.front().worker);
        }
        QCOMPARE(workers.size(), std::size_t(2));
    }

    /// Among many short ones: what takes its rank down is named, and nothing else is lost.
    void theCulpritIsFound()
    {
        constexpr std::size_t culprit = 700;
        std::vector<Job> jobs(1000, computeJob("short", 10));
        jobs[culprit] = endlessJobs(1).front();
        const std::string mark = "batches-" + std::to_string(::getpid());
        qputenv(markVariable, mark.c_str());
        RecordingObserver observer;
        observer.onStarted = [&](const auto& start) {
            if (start.task == culprit)
                signalAll(markedProcesses(mark, "tutti-mpi-worker"), SIGKILL);
        };
        const auto summary = makeEngine("mpi", twoRanks())->run(jobs, observer, {});
        QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
        QCOMPARE(observer.answers().size(), jobs.size());
        for (const auto& [task, records] : observer.records())
            QCOMPARE(records.front().report.outcome, task == culprit ? Outcome::Failed : Outcome::Done);
        QCOMPARE(observer.record(culprit).report.error->code, ErrorCode::WorkerLost);
    }

    /// What a rank has not begun of its batch does not keep the others from ending.
    void nobodyWaitsForAnothersBatch()
    {
        std::vector<Job> jobs(400, computeJob("short", 10));
        jobs[200] = waitJob("long", std::chrono::seconds(1));
        RecordingObserver observer;
        QVERIFY(makeEngine("mpi", twoRanks())->run(jobs, observer, {}));
        const TaskRecord longOne = observer.record(200);
        std::size_t later = 0;
        for (const auto& [task, records] : observer.records()) {
            const TaskRecord& record = records.front();
            QCOMPARE(record.report.outcome, Outcome::Done);
            if (task != 200 && record.worker == longOne.worker && *record.startedSeconds > *longOne.startedSeconds)
                ++later;
        }
        QCOMPARE(later, std::size_t(0));
    }

    void aStopCancelsWhatWasNotBegun()
    {
        const std::vector<Job> jobs(20000, waitJob("short", std::chrono::milliseconds(1)));
        std::stop_source stop;
        QElapsedTimer sinceStop;
        RecordingObserver observer;
        observer.onStarted = [&](const auto& start) {
            if (start.task > 200 && stop.request_stop())
                sinceStop.start();
        };
        QVERIFY(makeEngine("mpi", twoRanks())->run(jobs, observer, stop.get_token()));
        QVERIFY(sinceStop.elapsed() < 2000);
        QCOMPARE(observer.answers().size(), jobs.size());
        std::size_t done = 0;
        for (const auto& [task, records] : observer.records())
            done += records.front().report.outcome == Outcome::Done ? 1U : 0U;
        QVERIFY2(done > 100 && done < 2000, std::to_string(done).c_str());
    }
};

QTEST_GUILESS_MAIN(TestMpiBatches)
#include "tst_mpibatches.moc"
