// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/jobs/codec.h"
#include "core/session/pastrun.h"
#include "core/session/pasttargets.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;

TaskRecord taskOf(const std::string& source, const std::string& target, Outcome outcome)
{
    TaskRecord task;
    task.source = source;
    if (!target.empty())
        task.targets = {target};
    task.worker = 0;
    task.startedSeconds = 1;
    task.finishedSeconds = 2;
    task.report.outcome = outcome;
    if (outcome == Outcome::Failed)
        task.report.error = Error {ErrorCode::Io, "the cable; plug it in"};
    return task;
}

/// One done, two failed.
RunRecord report()
{
    RunRecord run;
    run.job = "convert";
    run.engine = "openmp";
    run.settings = encodeSettings(PlanOptions {});
    run.startedAt = "2026-01-31T12:00:00.000Z";
    run.wallSeconds = 10;
    run.tasks = {taskOf("/s/a/one.mp3", "/out/a/one.wav", Outcome::Done),
                 taskOf("/s/b/one.mp3", "/out/b/one (2).wav", Outcome::Failed),
                 taskOf("/s/none.mp3", "", Outcome::Failed)};
    for (std::size_t place = 0; place < run.tasks.size(); ++place)
        run.tasks[place].task = place;
    return run;
}

/// What is left of it is done again, all but the first.
Plan planOf(const RunRecord& run)
{
    Plan plan;
    for (const TaskRecord& task : run.tasks) {
        PlannedTask& planned = plan.tasks.emplace_back();
        planned.kept = task.report.outcome != Outcome::Failed;
        if (planned.kept)
            planned.decided = task;
    }
    return plan;
}

} // namespace

/// A run whose failures are done again, and what its report tells then.
class TestRetriedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesThatWereMissingAreMissingStill()
    {
        RunRecord whole = report();
        whole.joining = Joining::Shards;
        whole.legs = legsOf(whole);
        whole.missingShards = {2, 5};
        const auto past = pastRunOf(whole);
        QVERIFY(past);
        const RunRecord joined = joinLegs(*past, planOf(whole), report());
        QCOMPARE(joined.missingShards, (std::vector<int> {2, 5}));
        QCOMPARE(decodeRun(encodeRun(joined))->missingShards, (std::vector<int> {2, 5}));
    }

    void aFileThatWasSplitMovesAsAWhole()
    {
        const RunRecord before = report();
        const auto past = pastRunOf(before);
        QVERIFY(past);
        RunRecord again = report();
        again.tasks[1].parts = {{0, "here", 1, 1.5, {}}, {1, "here", 1.25, 2, {}}};
        const RunRecord joined = joinLegs(*past, planOf(before), again);
        const TaskRecord& task = joined.tasks[1];
        QCOMPARE(*task.startedSeconds, 11.0);
        QCOMPARE(task.parts[0].startedSeconds, 11.0);
        QCOMPARE(task.parts[1].startedSeconds, 11.25);
        QCOMPARE(task.parts[1].finishedSeconds, *task.finishedSeconds);
        QCOMPARE(*joined.tasks[0].startedSeconds, 1.0);
    }

    /// Otherwise nothing would ever do it again: only what failed is retried.
    void whatARetryDoesNotGetToHasFailedStill()
    {
        const RunRecord before = report();
        const auto past = pastRunOf(before);
        QVERIFY(past);
        RunRecord again = report();
        again.tasks[1].report = JobReport();
        again.tasks[2].report = JobReport();
        again.tasks[2].report.outcome = Outcome::Cancelled;
        again.tasks[2].startedSeconds.reset();
        const RunRecord joined = joinLegs(*past, planOf(before), again);
        QCOMPARE(joined.tasks[1].report.outcome, Outcome::Done);
        QCOMPARE(joined.tasks[1].leg, 1);
        QVERIFY(joined.tasks[2] == before.tasks[2]);
    }

    void resultsMoveWithTheirTree()
    {
        auto past = pastRunOf(report());
        QVERIFY(past);
        moveTargets(*past, "/else/where");
        QCOMPARE(past->work.tasks[0].targets.front(), fs::path("/out/a/one.wav"));
        QCOMPARE(past->work.tasks[1].targets.front(), fs::path("/else/where/b/one (2).wav"));
        QVERIFY(past->work.tasks[2].targets.empty());
    }

    void resultsOfOneFolderMoveIntoTheFolder()
    {
        RunRecord run = report();
        run.tasks.erase(run.tasks.begin());
        auto past = pastRunOf(run);
        QVERIFY(past);
        moveTargets(*past, "/else");
        QCOMPARE(past->work.tasks[0].targets.front(), fs::path("/else/one (2).wav"));
    }
};

QTEST_GUILESS_MAIN(TestRetriedRun)
#include "tst_retriedrun.moc"
