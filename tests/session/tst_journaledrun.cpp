// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/engine/registry.h"
#include "core/jobs/codec.h"
#include "core/session/interruptedrun.h"
#include "core/session/journaledrun.h"
#include "core/session/session.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

/// An engine that cannot go on at once.
class BrokenEngine : public Engine
{
public:
    std::string_view id() const override { return "broken"; }
    int workers() const override { return 1; }
    Result<void> probe() const override { return {}; }
    Result<RunSummary> run(const JobList&, RunObserver&, std::stop_token) override
    {
        return fail(ErrorCode::EngineUnavailable, "its hosts are gone; look after them");
    }
};

Plan planOf(const std::vector<std::filesystem::path>& sources)
{
    Plan plan;
    plan.settings = encodeSettings(PlanOptions {});
    for (const auto& source : sources) {
        ConvertJob job;
        job.source = source;
        job.target.file = source.native() + ".wav";
        plan.tasks.emplace_back().job.work = job;
    }
    return plan;
}

/// The task was found to be finished; nothing tells when.
void keep(PlannedTask& task)
{
    task.kept = true;
    task.decided = TaskRecord {};
    task.decided->source = sourceOf(task.job);
}

} // namespace

/// What a journal says of the run that it belongs to, and who may go on in it.
class TestJournaledRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    PlanOptions m_options;
    EngineConfig m_config;

    std::filesystem::path journal() const { return m_folder->path() / "journals" / "run.jsonl"; }

    /// A journal of two tasks, of which none was done, of as many as are told.
    void cutOff(std::size_t tasks = 2) const
    {
        JournalHead head;
        head.settings = encodeSettings(m_options);
        head.tasks = tasks;
        head.first.leg.engine = "sequential";
        head.first.leg.startedAt = "2026-01-31T12:00:00.000Z";
        const auto writer = JournalWriter::create(journal(), head);
        if (!writer)
            qFatal("no journal");
        (*writer)->plan(planOf({"/s/one.mp3", "/s/two.mp3"}));
    }

    RunRequest resumption() const
    {
        RunRequest request;
        request.engine = "sequential";
        request.resumed = journal();
        return request;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        std::filesystem::create_directories(journal().parent_path());
        m_options = {};
        m_config = {};
    }

    /// The run may go on from another folder.
    void theHostFileIsNamedInFull_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("named");
        const QString here = QString::fromStdString(std::filesystem::current_path().native());
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("beside") << QStringLiteral("hosts") << here + QStringLiteral("/hosts");
        QTest::newRow("in full") << QStringLiteral("/etc/hosts") << QStringLiteral("/etc/hosts");
    }

    void theHostFileIsNamedInFull()
    {
        QFETCH(QString, given);
        QFETCH(QString, named);
        m_config.hostFile = given.toStdString();
        const auto engine = makeEngine("sequential", m_config);
        JournalWish wish;
        wish.file = journal();
        beginJournal({{}, m_options, m_config, *engine}, wish).writer.reset();
        const auto past = readJournal(journal());
        QVERIFY(past);
        QCOMPARE(QString::fromStdString(past->newest.hostFile.native()), named);
    }

    /// A full disk, an engine that failed: nobody cancelled the run.
    void aRunThatCannotGoOnIsOffered()
    {
        BrokenEngine engine;
        JournalWish wish;
        wish.folder = journal().parent_path();
        const Plan plan = planOf({"/s/one.mp3"});
        RecordingObserver observer;
        const auto result = carryOutJournaled({plan, m_options, m_config, engine, nullptr, {}}, wish, observer, {});
        QVERIFY(result.batch.engineError);
        QCOMPARE(readJournal(result.journal)->ending, JournalEnding::Stuck);
        QCOMPARE(newestEnding(result.journal), JournalEnding::Stuck);
        QVERIFY(newestInterrupted(wish.folder, {}));
    }

    void oneThatSomebodyCancelledIsNot()
    {
        BrokenEngine engine;
        JournalWish wish;
        wish.folder = journal().parent_path();
        const Plan plan = planOf({"/s/one.mp3"});
        RecordingObserver observer;
        std::stop_source stop;
        stop.request_stop();
        const auto result =
            carryOutJournaled({plan, m_options, m_config, engine, nullptr, {}}, wish, observer, stop.get_token());
        QCOMPARE(newestEnding(result.journal), JournalEnding::Cancelled);
        QVERIFY(!newestInterrupted(wish.folder, {}));
    }

    /// Otherwise the journal would say for ever that it is left.
    void whatWasFoundFinishedIsNoted()
    {
        cutOff();
        const auto past = readJournal(journal());
        QVERIFY(past);
        QCOMPARE(past->left(), std::size_t(2));
        Plan plan = planOf({"/s/one.mp3", "/s/two.mp3"});
        for (PlannedTask& task : plan.tasks)
            keep(task);
        const auto engine = makeEngine("sequential", m_config);
        RecordingObserver observer;
        JournalWish wish;
        wish.file = journal();
        const auto result =
            carryOutJournaled({plan, m_options, m_config, *engine, &*past, journal()}, wish, observer, {});
        QVERIFY(!result.problem);
        QCOMPARE(readJournal(journal())->count(Outcome::Done), std::size_t(2));
        QCOMPARE(readJournal(journal())->left(), std::size_t(0));
    }

    void onlyOneGoesOnWithARun()
    {
        cutOff();
        auto held = JournalFile::hold(journal());
        QVERIFY(held);
        QVERIFY(isHeld(journal()));
        Session session;
        const QSignalSpy failed(&session, &Session::runFailed);
        const QSignalSpy planned(&session, &Session::runPlanned);
        session.run(resumption());
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
        QCOMPARE(planned.count(), 0);
        const auto error = failed.first().first().value<Error>();
        QVERIFY2(error.detail.find("goes on still") != std::string::npos, error.detail.c_str());
        // The one that holds it goes on.
        const auto past = readJournal(journal());
        Plan plan = planOf({"/s/one.mp3", "/s/two.mp3"});
        const auto engine = makeEngine("sequential", m_config);
        JournaledRun run {plan, m_options, m_config, *engine, &*past, journal()};
        run.held = &*held;
        JournalWish wish;
        wish.file = journal();
        RecordingObserver observer;
        const auto result = carryOutJournaled(run, wish, observer, {});
        QVERIFY(!result.problem);
        QCOMPARE(readJournal(journal())->legs.size(), std::size_t(2));
        QVERIFY(!isHeld(journal()));
    }

    void tasksThatTheJournalDoesNotKnowAreSaid()
    {
        cutOff(5);
        Session session;
        const QSignalSpy unknown(&session, &Session::tasksUnknown);
        const QSignalSpy finished(&session, &Session::runFinished);
        session.run(resumption());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        QCOMPARE(unknown.count(), 1);
        QCOMPARE(unknown.first().first().value<qsizetype>(), qsizetype(3));
    }
};

QTEST_GUILESS_MAIN(TestJournaledRun)
#include "tst_journaledrun.moc"
