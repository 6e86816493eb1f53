// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <set>
#include <stdexcept>
#include <stop_token>
#include <vector>

#include <QTest>

#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/recordingobserver.h"

using namespace tutti;

namespace {

const std::string& nameOf(const Job& job)
{
    return std::get<SyntheticJob>(job.work).name;
}

} // namespace

/// What the in-process engines do around the function that they are given.
class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void aJobThatThrowsFailsAlone()
    {
        const auto jobs = computeJobs(9);
        EngineConfig config;
        config.function = [](const Job& job, const std::stop_token&) -> JobResult {
            if (nameOf(job) == "sound 3")
                throw std::runtime_error("planted");
            if (nameOf(job) == "sound 4")
                throw 4; // NOLINT(hicpp-exception-baseclass)
            return {};
        };
        RecordingObserver observer;
        QVERIFY(engineOfRow(config)->run(jobs, observer, {}));
        for (const auto& [task, records] : observer.records()) {
            const bool throws = task == 3 || task == 4;
            QCOMPARE(records.front().report.outcome, throws ? Outcome::Failed : Outcome::Done);
        }
        QCOMPARE(observer.record(3).report.error->code, ErrorCode::Internal);
        QVERIFY(observer.record(3).report.error->detail.find("planted") != std::string::npos);
        QCOMPARE(observer.record(4).report.error->code, ErrorCode::Internal);
    }

    void jobsThatWereThroughStayDoneAfterAStop()
    {
        const auto jobs = computeJobs(40);
        std::stop_source stop;
        std::atomic<int> done = 0;
        EngineConfig config;
        config.function = [&](const Job&, const std::stop_token&) -> JobResult {
            if (++done == 7)
                stop.request_stop();
            return {};
        };
        RecordingObserver observer;
        QVERIFY(engineOfRow(config)->run(jobs, observer, stop.get_token()));
        int doneRecords = 0;
        for (const auto& [task, records] : observer.records())
            doneRecords += records.front().report.outcome == Outcome::Done ? 1 : 0;
        QCOMPARE(doneRecords, done.load());
        QCOMPARE(observer.answers().size(), jobs.size());
        QVERIFY(doneRecords >= 7 && doneRecords < 40);
    }

    void workersWorkSideBySide()
    {
        const auto engine = engineOfRow({.workers = 2});
        std::atomic<int> arrived = 0;
        EngineConfig config {.workers = 2};
        // Each job waits for the other: one worker alone would never come through.
        config.function = [&](const Job&, const std::stop_token&) -> JobResult {
            ++arrived;
            arrived.notify_all();
            for (int seen = arrived; seen < engine->workers(); seen = arrived)
                arrived.wait(seen);
            return {};
        };
        RecordingObserver observer;
        QVERIFY(engineOfRow(config)->run(computeJobs(2), observer, {}));
        std::set<int> workers;
        for (const Answer& answer : observer.answers())
            workers.insert(answer.record.worker);
        QCOMPARE(int(workers.size()), engine->workers());
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
