// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <functional>

#include <QTemporaryDir>
#include <QTest>

#include "core/session/batch.h"

using tutti::Answer;
using tutti::BatchResult;
using tutti::ErrorCode;
using tutti::Job;
using tutti::JobList;
using tutti::Outcome;
using tutti::Plan;
using tutti::RunObserver;
using tutti::SlimPath;
using tutti::TaskRecord;

namespace {

/// What a job shall come to, in the tests' own engine.
using Fate = std::function<tutti::JobReport(const Job&)>;

/// Does jobs in order on the calling thread; can give up after some of them.
class ScriptedEngine : public tutti::Engine
{
public:
    explicit ScriptedEngine(Fate fate)
        : m_fate(std::move(fate))
    {
    }
    void failAfter(std::size_t jobs) { m_failAfter = jobs; }
    int runs() const { return m_runs; }

    std::string_view id() const override { return "scripted"; }
    tutti::Result<void> probe() const override { return {}; }
    int workers() const override { return 3; }
    tutti::Result<tutti::RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        ++m_runs;
        for (std::size_t job = 0; job < jobs.size(); ++job) {
            if (job == m_failAfter)
                return tutti::fail(ErrorCode::EngineUnavailable, "it broke");
            Answer answer;
            answer.record.task = job;
            answer.record.source = tutti::sourceOf(jobs[job]);
            for (const tutti::Target& target : tutti::targetsOf(jobs[job]))
                answer.record.targets.push_back(target.file);
            answer.record.report.outcome = Outcome::Cancelled;
            if (!stop.stop_requested()) {
                observer.taskStarted(job, 1, 0.5);
                answer.record.worker = 1;
                answer.record.report = m_fate(jobs[job]);
            }
            observer.taskFinished(std::move(answer));
        }
        return tutti::RunSummary {2, 0.25, 4};
    }

private:
    Fate m_fate;
    std::size_t m_failAfter = std::size_t(-1);
    int m_runs = 0;
};

class Listener : public RunObserver
{
public:
    void taskStarted(std::size_t task, int, double) override { started.push_back(task); }
    void taskFinished(Answer answer) override { records.push_back(std::move(answer.record)); }

    std::vector<std::size_t> started;
    std::vector<TaskRecord> records;
};

tutti::JobReport done(const Job&)
{
    tutti::JobReport report;
    report.audioSeconds = 10;
    report.notes = {"the job's"};
    return report;
}

tutti::JobReport failed(ErrorCode code)
{
    tutti::JobReport report;
    report.outcome = Outcome::Failed;
    report.error = tutti::Error {code, "went wrong; try again"};
    return report;
}

BatchResult carryOut(const Plan& plan, ScriptedEngine& engine, Listener& listener, const std::stop_token& stop = {})
{
    return tutti::carryOut(plan, engine, tutti::Schedule::Dynamic, listener, stop);
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    tutti::PlannedTask planned(const std::string& name, const std::filesystem::path& output) const
    {
        tutti::ConvertJob work;
        work.source = folder() / name;
        work.target = tutti::makeTarget(output / (name + ".wav"), "run", false);
        tutti::PlannedTask task;
        task.job.work = work;
        task.sourceBytes = name.size();
        return task;
    }

    /// Four tasks, of which the second was skipped by the plan.
    Plan fourTasks() const
    {
        Plan plan;
        for (const char* name : {"a", "bb", "ccc", "dddd"})
            plan.tasks.push_back(planned(name, folder()));
        TaskRecord skipped;
        skipped.source = folder() / "bb";
        skipped.report.outcome = Outcome::Skipped;
        plan.tasks[1].decided = skipped;
        plan.tasks[2].notes = {"the plan's"};
        plan.settings = R"({"bits":"24"})";
        return plan;
    }

    static std::vector<Outcome> outcomes(const tutti::RunRecord& run)
    {
        std::vector<Outcome> all;
        for (const TaskRecord& task : run.tasks)
            all.push_back(task.report.outcome);
        return all;
    }

private Q_SLOTS:
    void tasksBearTheirPlaceInThePlan()
    {
        ScriptedEngine engine(done);
        Listener listener;
        const BatchResult result = carryOut(fourTasks(), engine, listener);
        QVERIFY(!result.engineError);
        QCOMPARE(outcomes(result.record),
                 (std::vector {Outcome::Done, Outcome::Skipped, Outcome::Done, Outcome::Done}));
        for (std::size_t task = 0; task < result.record.tasks.size(); ++task)
            QCOMPARE(result.record.tasks[task].task, task);
        QCOMPARE(result.record.tasks[2].source, folder() / "ccc");
        QCOMPARE(listener.started, (std::vector<std::size_t> {0, 2, 3}));
        QCOMPARE(listener.records.size(), std::size_t(4));
        QCOMPARE(listener.records[0].task, std::size_t(1));
        QCOMPARE(result.record.tasks[2].report.notes, (std::vector<std::string> {"the plan's", "the job's"}));
    }

    void theRecordSaysWhatTheRunWas()
    {
        ScriptedEngine engine(done);
        Listener listener;
        const tutti::RunRecord run = carryOut(fourTasks(), engine, listener).record;
        QCOMPARE(run.job, std::string("convert"));
        QCOMPARE(run.engine, std::string("scripted"));
        QCOMPARE(run.schedule, std::string("dynamic"));
        QCOMPARE(run.workers, 2);
        QCOMPARE(run.settings, std::string(R"({"bits":"24"})"));
        QCOMPARE(run.startupSeconds, 0.25);
        QCOMPARE(run.wallSeconds, 4.0);
        QCOMPARE(run.input.files, std::size_t(4));
        QCOMPARE(run.input.bytes, std::uint64_t(10));
        QCOMPARE(run.input.audioSeconds, 30.0);
        QVERIFY(run.startedAt.ends_with("Z"));
        QVERIFY(!run.version.empty() && !run.buildType.empty() && !run.machine.host.empty());
    }

    void theDigestKnowsNamesAndSizesOnly()
    {
        ScriptedEngine engine(done);
        Listener listener;
        const auto digest = [&](const Plan& plan) { return carryOut(plan, engine, listener).record.input.digest; };
        const std::string usual = digest(fourTasks());
        QCOMPARE(usual.size(), std::size_t(64));
        Plan plan = fourTasks();
        std::swap(plan.tasks[0], plan.tasks[3]);
        QCOMPARE(digest(plan), usual);
        plan.tasks[0].sourceBytes = 5;
        QVERIFY(digest(plan) != usual);
        plan = fourTasks();
        plan.tasks[0] = planned("x", folder());
        QVERIFY(digest(plan) != usual);
    }

    void nothingToDoNeedsNoEngine()
    {
        Plan plan;
        plan.tasks = {fourTasks().tasks[1]};
        ScriptedEngine engine(done);
        Listener listener;
        const BatchResult result = carryOut(plan, engine, listener);
        QCOMPARE(engine.runs(), 0);
        QCOMPARE(outcomes(result.record), std::vector {Outcome::Skipped});
        QCOMPARE(result.record.wallSeconds, 0.0);
    }

    void aFullDiskStopsTheRun()
    {
        ScriptedEngine engine([](const Job&) { return failed(ErrorCode::DiskFull); });
        Listener listener;
        const BatchResult result = carryOut(fourTasks(), engine, listener);
        QVERIFY(!result.engineError);
        QCOMPARE(outcomes(result.record),
                 (std::vector {Outcome::Failed, Outcome::Skipped, Outcome::Cancelled, Outcome::Cancelled}));
    }

    void aVanishedTargetStopsTheRun_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("could not be created") << ErrorCode::NotFound;
        QTest::newRow("could not be written") << ErrorCode::Io;
    }

    void aVanishedTargetStopsTheRun()
    {
        QFETCH(ErrorCode, code);
        Plan plan;
        for (const char* name : {"a", "b"})
            plan.tasks.push_back(planned(name, folder() / "gone"));
        ScriptedEngine engine([code](const Job&) { return failed(code); });
        Listener listener;
        QCOMPARE(outcomes(carryOut(plan, engine, listener).record),
                 (std::vector {Outcome::Failed, Outcome::Cancelled}));
    }

    void otherFailuresDoNotStopTheRun_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a missing source") << ErrorCode::NotFound;
        QTest::newRow("an unreadable source") << ErrorCode::Io;
        QTest::newRow("a damaged source") << ErrorCode::Decode;
    }

    void otherFailuresDoNotStopTheRun()
    {
        QFETCH(ErrorCode, code);
        ScriptedEngine engine([code](const Job&) { return failed(code); });
        Listener listener;
        QCOMPARE(outcomes(carryOut(fourTasks(), engine, listener).record),
                 (std::vector {Outcome::Failed, Outcome::Skipped, Outcome::Failed, Outcome::Failed}));
    }

    void aStopFromOutsideReachesTheEngine()
    {
        std::stop_source stop;
        ScriptedEngine engine([&stop](const Job& job) {
            stop.request_stop();
            return done(job);
        });
        Listener listener;
        QCOMPARE(outcomes(carryOut(fourTasks(), engine, listener, stop.get_token()).record),
                 (std::vector {Outcome::Done, Outcome::Skipped, Outcome::Cancelled, Outcome::Cancelled}));
    }

    void anEngineThatFailsLosesNoRecord()
    {
        ScriptedEngine engine(done);
        engine.failAfter(1);
        Listener listener;
        const BatchResult result = carryOut(fourTasks(), engine, listener);
        QVERIFY(result.engineError);
        QCOMPARE(result.engineError->detail, std::string("it broke"));
        QCOMPARE(outcomes(result.record),
                 (std::vector {Outcome::Done, Outcome::Skipped, Outcome::Cancelled, Outcome::Cancelled}));
        QCOMPARE(listener.records.size(), std::size_t(4));
        QCOMPARE(result.record.tasks[3].targets, std::vector<SlimPath> {folder() / "dddd.wav"});
        Listener another;
        const auto asResult = tutti::runPlan(fourTasks(), engine, tutti::Schedule::Dynamic, another, {});
        QVERIFY(!asResult);
        QCOMPARE(asResult.error().code, ErrorCode::EngineUnavailable);
    }

    void temporariesOfLostWorkersGo()
    {
        const Plan plan = fourTasks();
        const auto temporary = tutti::targetsOf(plan.tasks[0].job).front().temporary.path();
        ScriptedEngine engine([](const Job& job) {
            std::ofstream(tutti::targetsOf(job).front().temporary.path()) << "half";
            return failed(ErrorCode::WorkerLost);
        });
        Listener listener;
        QCOMPARE(outcomes(carryOut(plan, engine, listener).record)[0], Outcome::Failed);
        QVERIFY(!std::filesystem::exists(temporary));
        std::ofstream(temporary) << "half";
        tutti::removeTemporaries(plan);
        QVERIFY(!std::filesystem::exists(temporary));
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
