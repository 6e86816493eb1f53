// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <condition_variable>
#include <mutex>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/session/session.h"
#include "tests/audio/fixtures.h"

using tutti::Answer;
using tutti::Outcome;
using tutti::RunRecord;
using tutti::RunRequest;
using tutti::Session;
using tutti::Source;

namespace {

/// Works until it is told to stop.
tutti::JobResult endless(const tutti::Job&, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, stop, [] { return false; });
    tutti::JobResult result;
    result.report.outcome = Outcome::Cancelled;
    return result;
}

template<typename Item>
QList<Item> gathered(const QSignalSpy& spy)
{
    QList<Item> items;
    for (const QList<QVariant>& arguments : spy)
        items += arguments.first().value<QList<Item>>();
    return items;
}

std::size_t countOf(const RunRecord& run, Outcome outcome)
{
    return std::size_t(std::count_if(run.tasks.begin(), run.tasks.end(),
                                     [outcome](const auto& task) { return task.report.outcome == outcome; }));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    /// A new folder with some short wavs.
    std::filesystem::path wavs(const std::string& name, int count) const
    {
        auto place = folder() / name;
        std::filesystem::create_directories(place);
        tutti::fixtures::Sound sound;
        sound.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        sound.seconds = 0.1;
        for (int file = 0; file < count; ++file) {
            if (!tutti::fixtures::write(place / ("sound" + std::to_string(file) + ".aif"), sound))
                qFatal("cannot write a fixture");
        }
        return place;
    }

    RunRequest requestFor(const std::filesystem::path& place, int count) const
    {
        RunRequest request;
        request.engine = "sequential";
        request.options.output = folder() / "results" / place.filename();
        for (int file = 0; file < count; ++file)
            request.sources.push_back({place / ("sound" + std::to_string(file) + ".aif"), {}, 1000});
        return request;
    }

private Q_SLOTS:
    void aScanTellsWhatItFinds()
    {
        const auto place = wavs("scan", 5);
        Session session;
        const QSignalSpy found(&session, &Session::sourcesFound);
        const QSignalSpy unusable(&session, &Session::unusableFound);
        const QSignalSpy finished(&session, &Session::scanFinished);
        session.scan({place, folder() / "missing"}, tutti::JobKind::Convert, false);
        QVERIFY(session.isScanning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!session.isScanning());
        QCOMPARE(finished.first().first().toString(), QString());
        const auto sources = gathered<Source>(found);
        QCOMPARE(sources.size(), 5);
        QCOMPARE(sources.first().file.path(), place / "sound0.aif");
        QCOMPARE(gathered<tutti::Unusable>(unusable).size(), 1);
    }

    void aNewScanTakesThePlaceOfTheOld()
    {
        const auto first = wavs("first", 3);
        const auto second = wavs("second", 2);
        Session session;
        const QSignalSpy found(&session, &Session::sourcesFound);
        const QSignalSpy finished(&session, &Session::scanFinished);
        for (int turn = 0; turn < 20; ++turn)
            session.scan({first}, tutti::JobKind::Convert, false);
        session.scan({second}, tutti::JobKind::Convert, false);
        QTRY_COMPARE(finished.size(), 1);
        const auto sources = gathered<Source>(found);
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources.first().file.parent_path(), second);
    }

    void aRunIsToldFromBeginningToEnd_data()
    {
        QTest::addColumn<std::string>("engine");
        QTest::newRow("sequential") << std::string("sequential");
        QTest::newRow("qtconcurrent") << std::string("qtconcurrent");
    }

    void aRunIsToldFromBeginningToEnd()
    {
        QFETCH(std::string, engine);
        const auto place = wavs(engine, 8);
        RunRequest request = requestFor(place, 8);
        request.engine = engine;
        Session session;
        const QSignalSpy planned(&session, &Session::runPlanned);
        const QSignalSpy starts(&session, &Session::tasksStarted);
        const QSignalSpy answers(&session, &Session::answersReady);
        const QSignalSpy finished(&session, &Session::runFinished);
        QThread* thread = nullptr;
        connect(&session, &Session::answersReady, this, [&thread] { thread = QThread::currentThread(); });
        session.run(request);
        QVERIFY(session.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!session.isRunning());
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.first().at(0).toLongLong(), 8);
        QCOMPARE(planned.first().at(1).toLongLong(), 0);
        QCOMPARE(gathered<tutti::TaskStart>(starts).size(), 8);
        QCOMPARE(gathered<Answer>(answers).size(), 8);
        QCOMPARE(session.runs().size(), std::size_t(1));
        const auto run = finished.first().first().value<RunRecord>();
        QCOMPARE(run.engine, engine);
        QCOMPARE(countOf(run, Outcome::Done), std::size_t(8));
        QCOMPARE(run.tasks, session.runs().front().tasks);
        QVERIFY(std::filesystem::exists(request.options.output / "sound7.wav"));
    }

    void aSecondRunSkipsWhatIsDone()
    {
        const auto place = wavs("twice", 3);
        Session session;
        const QSignalSpy planned(&session, &Session::runPlanned);
        const QSignalSpy finished(&session, &Session::runFinished);
        RunRequest request = requestFor(place, 3);
        for (Source& source : request.sources)
            source.bytes = std::filesystem::file_size(source.file);
        // Running again from the very slot that hears of the end is what "convert, then spectra" does.
        connect(&session, &Session::runFinished, this, [&] {
            if (session.runs().size() == 1)
                session.run(request);
        });
        session.run(request);
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(planned.last().at(1).toLongLong(), 3);
        QCOMPARE(countOf(session.runs().back(), Outcome::Skipped), std::size_t(3));
    }

    void manyRecordsComeInFewGroups()
    {
        constexpr int many = 5000;
        RunRequest request = requestFor(folder() / "nowhere", many);
        request.config.function = [](const tutti::Job&, const std::stop_token&) { return tutti::JobResult(); };
        Session session;
        const QSignalSpy answers(&session, &Session::answersReady);
        const QSignalSpy finished(&session, &Session::runFinished);
        session.run(request);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        QCOMPARE(gathered<Answer>(answers).size(), many);
        QVERIFY2(answers.size() < many / 10, std::to_string(answers.size()).c_str());
    }

    void cancelEndsARunWithARecord()
    {
        RunRequest request = requestFor(wavs("cancel", 4), 4);
        request.config.function = endless;
        Session session;
        const QSignalSpy finished(&session, &Session::runFinished);
        connect(&session, &Session::tasksStarted, &session, &Session::cancel);
        session.run(request);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(countOf(session.runs().front(), Outcome::Cancelled), std::size_t(4));
    }

    void cancelWhilePlanningGivesARecordToo()
    {
        RunRequest request = requestFor(wavs("early", 4), 4);
        request.config.function = endless;
        Session session;
        const QSignalSpy finished(&session, &Session::runFinished);
        const QSignalSpy failed(&session, &Session::runFailed);
        session.run(request);
        session.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(countOf(session.runs().front(), Outcome::Cancelled), std::size_t(4));
    }

    void timingAgainLeavesNoResults()
    {
        RunRequest request = requestFor(wavs("scratch", 2), 2);
        request.options.output = folder() / "untouched";
        request.scratch = true;
        Session session;
        const QSignalSpy finished(&session, &Session::runFinished);
        session.run(request);
        QTRY_COMPARE(finished.size(), 1);
        const RunRecord& run = session.runs().front();
        QCOMPARE(countOf(run, Outcome::Done), std::size_t(2));
        QVERIFY(!std::filesystem::exists(request.options.output));
        QVERIFY(!std::filesystem::exists(run.tasks.front().targets.front().parent_path()));
    }

    void whatCannotBeginIsSaid_data()
    {
        QTest::addColumn<std::string>("engine");
        QTest::addColumn<std::string>("output");
        QTest::newRow("an engine that does not exist") << std::string("steam") << std::string("out");
        QTest::newRow("a target that is a file") << std::string("sequential") << std::string("fails/sound0.aif");
    }

    void whatCannotBeginIsSaid()
    {
        QFETCH(std::string, engine);
        QFETCH(std::string, output);
        RunRequest request = requestFor(wavs("fails", 1), 1);
        request.engine = engine;
        request.options.output = folder() / output;
        Session session;
        const QSignalSpy failed(&session, &Session::runFailed);
        const QSignalSpy finished(&session, &Session::runFinished);
        session.run(request);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!session.isRunning());
        QVERIFY(session.runs().empty());
        QVERIFY(!failed.first().first().value<tutti::Error>().detail.empty());
    }

    void itMayGoWhileARunIsGoing()
    {
        RunRequest request = requestFor(wavs("going", 4), 4);
        request.config.function = endless;
        auto session = std::make_unique<Session>();
        const QSignalSpy starts(session.get(), &Session::tasksStarted);
        session->run(request);
        QTRY_VERIFY(!starts.isEmpty());
        session.reset();
        QVERIFY(!std::filesystem::exists(request.options.output / "sound0.wav"));
    }

    void aRunFromElsewhereJoinsTheOthers()
    {
        Session session;
        const QSignalSpy added(&session, &Session::runAdded);
        const QSignalSpy finished(&session, &Session::runFinished);
        RunRecord record;
        record.job = "fetch";
        session.addRun(record);
        QCOMPARE(added.count(), 1);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(session.runs().size(), std::size_t {1});
        QCOMPARE(session.runs().front().job, std::string("fetch"));
    }

    void enginesSayWhetherTheyCanRun()
    {
        Session session;
        const QSignalSpy probed(&session, &Session::enginesProbed);
        session.probeEngines();
        QTRY_COMPARE(probed.size(), 1);
        const auto engines = gathered<tutti::EngineState>(probed);
        QCOMPARE(engines.size(), 5);
        for (const tutti::EngineState& engine : engines)
            QCOMPARE(engine.available, engine.reason.empty());
        QVERIFY(std::any_of(engines.begin(), engines.end(),
                            [](const auto& engine) { return engine.id == "sequential" && engine.available; }));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
