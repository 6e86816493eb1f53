// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/timing/runtable.h"

using tutti::Outcome;
using tutti::RunRecord;
using tutti::RunRow;
using tutti::TaskRecord;
using tutti::TimingDoubt;

namespace {

TaskRecord task(Outcome outcome, int worker, double from, double to)
{
    TaskRecord record;
    record.worker = worker;
    record.startedSeconds = from;
    record.finishedSeconds = to;
    record.report.outcome = outcome;
    return record;
}

/// A run of two tasks of 4 s each that took `wall` seconds.
RunRecord run(const char* engine, int workers, double wall)
{
    RunRecord record;
    record.job = "convert";
    record.engine = engine;
    record.workers = workers;
    record.schedule = "dynamic";
    record.settings = R"({"bits":"source"})";
    record.input = {2, 1000, 800, "digest"};
    record.wallSeconds = wall;
    record.buildType = "RelWithDebInfo";
    record.tasks = {task(Outcome::Done, 0, 0, 4), task(Outcome::Done, workers - 1, 0, 4)};
    return record;
}

bool doubts(const RunRow& row, TimingDoubt doubt)
{
    return std::find(row.doubts.begin(), row.doubts.end(), doubt) != row.doubts.end();
}

} // namespace

class TestRunTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionIsTheBaselineOfMany()
    {
        RunRecord one = run("network", 1, 12);
        RunRecord six = run("network", 6, 3);
        one.job = six.job = "fetch";
        const std::vector<RunRow> rows = tutti::runTable(std::vector {six, one});
        QCOMPARE(rows[0].speedup.value_or(0), 4.0);
        QCOMPARE(rows[1].speedup.value_or(0), 1.0);
        QVERIFY(!tutti::runTable(std::vector {six})[0].speedup);
    }

    void aRowSaysWhatTheRunWas()
    {
        RunRecord record = run("processes", 2, 5);
        record.startupSeconds = 0.5;
        const std::vector<RunRow> rows = tutti::runTable(std::vector {record});
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].job, std::string("convert"));
        QCOMPARE(rows[0].engine, std::string("processes"));
        QCOMPARE(rows[0].schedule, std::string("dynamic"));
        QCOMPARE(rows[0].workers, 2);
        QCOMPARE(rows[0].startupSeconds, 0.5);
        QCOMPARE(rows[0].wallSeconds, 5.0);
        QCOMPARE(rows[0].timesRealTime, 160.0);
        QCOMPARE(rows[0].busyShare, 0.8);
        QVERIFY(!rows[0].speedup);
        QVERIFY(!rows[0].efficiency);
        QVERIFY(rows[0].doubts.empty());
    }

    void speedupIsAgainstTheLatestSequentialRun()
    {
        const std::vector<RunRow> rows = tutti::runTable(
            std::vector {run("sequential", 1, 30), run("openmp", 2, 5), run("sequential", 1, 8), run("mpi", 2, 4)});
        QCOMPARE(rows[1].speedup, std::optional(1.6));
        QCOMPARE(rows[1].efficiency, std::optional(0.8));
        QCOMPARE(rows[2].speedup, std::optional(1.0));
        QCOMPARE(rows[3].speedup, std::optional(2.0));
        QCOMPARE(rows[3].efficiency, std::optional(1.0));
    }

    void onlyTheSameWorkIsCompared_data()
    {
        QTest::addColumn<RunRecord>("other");
        RunRecord record = run("openmp", 2, 4);
        record.job = "spectra";
        QTest::newRow("another job") << record;
        record = run("openmp", 2, 4);
        record.settings = R"({"bits":"24"})";
        QTest::newRow("other settings") << record;
        record = run("openmp", 2, 4);
        record.input.digest = "another";
        QTest::newRow("other files") << record;
        record = run("openmp", 2, 4);
        record.tasks[1].report.outcome = Outcome::Skipped;
        QTest::newRow("some skipped") << record;
        record.tasks[1].report.outcome = Outcome::Failed;
        QTest::newRow("some failed") << record;
        record.tasks[1].report.outcome = Outcome::Cancelled;
        QTest::newRow("some cancelled") << record;
        record = run("openmp", 2, 0);
        QTest::newRow("no time at all") << record;
    }

    void onlyTheSameWorkIsCompared()
    {
        QFETCH(RunRecord, other);
        const std::vector<RunRow> rows = tutti::runTable(std::vector {run("sequential", 1, 8), other});
        QCOMPARE(rows[0].speedup, std::optional(1.0));
        QVERIFY(!rows[1].speedup);
        QVERIFY(!rows[1].efficiency);
    }

    void aSequentialRunWithSkippedFilesIsNoBaseline()
    {
        RunRecord skipping = run("sequential", 1, 1);
        skipping.tasks[0].report.outcome = Outcome::Skipped;
        const std::vector<RunRow> rows =
            tutti::runTable(std::vector {run("sequential", 1, 8), run("openmp", 2, 4), skipping});
        QCOMPARE(rows[1].speedup, std::optional(2.0));
        QVERIFY(!rows[2].speedup);
    }

    void doubtsAreSaid_data()
    {
        QTest::addColumn<RunRecord>("record");
        QTest::addColumn<TimingDoubt>("doubt");
        RunRecord record = run("openmp", 2, 4);
        record.tasks[0].report.outcome = Outcome::Skipped;
        QTest::newRow("skipped") << record << TimingDoubt::Skipped;
        record.tasks[0].report.outcome = Outcome::Failed;
        QTest::newRow("failed") << record << TimingDoubt::Incomplete;
        record.tasks[0].report.outcome = Outcome::Cancelled;
        QTest::newRow("cancelled") << record << TimingDoubt::Incomplete;
        QTest::newRow("under two seconds") << run("openmp", 2, 1.99) << TimingDoubt::TooShort;
        record = run("openmp", 2, 4);
        record.startupSeconds = 0.81;
        QTest::newRow("start-up over a fifth") << record << TimingDoubt::StartupHeavy;
        record = run("openmp", 2, 4);
        record.buildType = "Debug";
        QTest::newRow("built without optimisation") << record << TimingDoubt::DebugBuild;
    }

    void doubtsAreSaid()
    {
        QFETCH(RunRecord, record);
        QFETCH(TimingDoubt, doubt);
        const std::vector<RunRow> rows = tutti::runTable(std::vector {record});
        QCOMPARE(rows[0].doubts.size(), std::size_t(1));
        QVERIFY(doubts(rows[0], doubt));
    }

    void theLimitsThemselvesAreNoDoubt()
    {
        RunRecord record = run("openmp", 2, 2);
        record.startupSeconds = 0.4;
        QVERIFY(tutti::runTable(std::vector {record})[0].doubts.empty());
    }

    void tasksWithoutTimesAreNotBusy()
    {
        RunRecord record = run("openmp", 2, 4);
        record.tasks[1].startedSeconds.reset();
        record.tasks[1].finishedSeconds.reset();
        QCOMPARE(tutti::runTable(std::vector {record})[0].busyShare, 0.5);
    }

    void nothingComesOfNothing()
    {
        QVERIFY(tutti::runTable({}).empty());
        const std::vector<RunRow> rows = tutti::runTable(std::vector {RunRecord()});
        QCOMPARE(rows[0].timesRealTime, 0.0);
        QCOMPARE(rows[0].busyShare, 0.0);
        QVERIFY(!rows[0].speedup);
    }
};

QTEST_GUILESS_MAIN(TestRunTable)
#include "tst_runtable.moc"
