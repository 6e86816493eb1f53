// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real mount that is slow, stumbles and falls silent, looked through and converted by a session.
#include <algorithm>
#include <cerrno>
#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "core/jobs/runjob.h"
#include "core/session/pastrun.h"
#include "core/session/session.h"
#include "tests/audio/fixtures.h"
#include "tests/support/flakyshare.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;
using Asked = FlakyShare::Asked;

namespace {

constexpr int forEver = 1'000'000;
const std::vector<std::string> names {"a.aif", "b.aif", "c.aif", "d.aif", "e.aif", "f.aif"};

template<typename Item>
QList<Item> gathered(const QSignalSpy& spy)
{
    QList<Item> items;
    for (const QList<QVariant>& arguments : spy)
        items += arguments.first().value<QList<Item>>();
    return items;
}

std::ptrdiff_t countOf(const RunRecord& run, Outcome outcome)
{
    return std::count_if(run.tasks.begin(), run.tasks.end(),
                         [outcome](const TaskRecord& task) { return task.report.outcome == outcome; });
}

} // namespace

class TestFlakyShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fixtures::Sound sound;
        sound.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        sound.seconds = 0.1;
        std::filesystem::create_directories(m_folder.path() / "served/sub");
        for (const std::string& name : names)
            QVERIFY(fixtures::write(m_folder.path() / "served" / name, sound));
        std::filesystem::rename(m_folder.path() / "served/f.aif", m_folder.path() / "served/sub/f.aif");
        m_share = std::make_unique<FlakyShare>(m_folder.path() / "served", m_folder.path() / "share");
        if (!m_share->problem().empty())
            QSKIP(m_share->problem().c_str());
    }
    void cleanupTestCase() { m_share.reset(); }

    void init()
    {
        m_session = std::make_unique<Session>();
        m_answers = std::make_unique<QSignalSpy>(m_session.get(), &Session::answersReady);
        m_finished = std::make_unique<QSignalSpy>(m_session.get(), &Session::runFinished);
        m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::runFailed);
        m_share->setDelay(std::chrono::microseconds(300));
    }
    void cleanup()
    {
        m_share->comeBack();
        m_session.reset();
        std::filesystem::remove_all(m_folder.path() / "out");
        std::filesystem::remove_all(m_folder.path() / "journals");
    }

    void aFolderThatStumblesIsLookedThroughWhole()
    {
        m_share->fail(Asked::Look, "b.aif", ESTALE, 2);
        m_share->fail(Asked::List, "sub", EIO, 1);
        const QSignalSpy found(m_session.get(), &Session::sourcesFound);
        const QSignalSpy unusable(m_session.get(), &Session::unusableFound);
        const QSignalSpy finished(m_session.get(), &Session::scanFinished);
        m_session->scan({m_share->path()}, JobKind::Convert, true);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(gathered<Source>(found).size(), qsizetype(names.size()));
        QVERIFY(gathered<Unusable>(unusable).isEmpty());
        QVERIFY(m_share->failures() >= 3);
    }

    void whatStaysBrokenIsSaidAndTheRestIsConverted()
    {
        m_share->fail(Asked::Read, "a.aif", EIO, 1);
        m_share->fail(Asked::Read, "b.aif", ESTALE, 2);
        m_share->fail(Asked::Read, "c.aif", EIO, forEver);
        m_session->run(request());
        QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, 30000);
        const RunRecord& run = m_session->runs().front();
        QCOMPARE(countOf(run, Outcome::Done), std::ptrdiff_t(names.size() - 1));
        const TaskRecord& broken = run.tasks.at(2);
        QCOMPARE(broken.report.outcome, Outcome::Failed);
        QCOMPARE(broken.report.error->code, ErrorCode::Io);
        QVERIFY(!std::filesystem::exists(output("c.wav")));
        for (const char* name : {"a.wav", "b.wav", "d.wav", "e.wav", "f.wav"})
            QVERIFY2(std::filesystem::exists(output(name)), name);
    }

    void aFileThatGivesNoAnswerHoldsUpNoOther()
    {
        m_session->run(requestThatHangs("c.aif"));
        // All others arrive here: this thread waits for nobody.
        QTRY_COMPARE(gathered<Answer>(*m_answers).size(), qsizetype(names.size() - 1));
        QVERIFY(m_share->waiting() > 0);
        QVERIFY(m_session->isRunning());
        m_share->comeBack();
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(countOf(m_session->runs().front(), Outcome::Done), std::ptrdiff_t(names.size()));
        QVERIFY(std::filesystem::exists(output("c.wav")));
    }

    void aShareThatHangsWhileTheRunIsPlannedLosesNothing()
    {
        m_share->fallSilent(Asked::Read, "b.aif");
        m_session->run(request());
        QTRY_VERIFY(m_share->waiting() > 0);
        QVERIFY(m_session->isRunning());
        m_share->comeBack();
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(countOf(m_session->runs().front(), Outcome::Done), std::ptrdiff_t(names.size()));
    }

    void aCancelledRunIsLeftWhenItsShareHangs()
    {
        m_session->setPatience(std::chrono::milliseconds(50));
        m_session->keepJournalsIn(m_folder.path() / "journals");
        m_session->run(requestThatHangs("c.aif"));
        QTRY_COMPARE(gathered<Answer>(*m_answers).size(), qsizetype(names.size() - 1));
        QTRY_COMPARE(doneInJournal(), std::ptrdiff_t(names.size() - 1));
        m_session->cancel();
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->front().front().value<Error>().detail.starts_with("the run was left as it stands"));
        QVERIFY(!m_session->isRunning());
        QVERIFY2(m_share->waiting() > 0, "it hangs still");
        // Others go on meanwhile, and what the one that was left has to tell is not taken for theirs.
        m_answers->clear();
        RunRequest next = request();
        next.sources.erase(next.sources.begin() + 2);
        next.options.output = output("next");
        m_session->run(next);
        QTRY_COMPARE(m_finished->size(), 1);
        m_share->comeBack();
        QTRY_VERIFY(doneInJournal() > 0);
        QCOMPARE(countOf(m_session->runs().front(), Outcome::Done), std::ptrdiff_t(names.size() - 1));
        QCOMPARE(gathered<Answer>(*m_answers).size(), qsizetype(names.size() - 1));
        QCOMPARE(m_failed->size(), 1);
    }

    void aCurveThatHangsKeepsNobodyFromAnother()
    {
        const QSignalSpy made(m_session.get(), &Session::curveMade);
        m_share->fallSilent(Asked::Read, "b.aif");
        m_session->makeCurve(1, m_share->path() / "b.aif", {});
        QTRY_VERIFY(m_share->waiting() > 0);
        m_session->makeCurve(2, m_share->path() / "a.aif", {});
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made.front().front().value<std::size_t>(), std::size_t(2));
    }

private:
    std::filesystem::path output(const std::string& name) const { return m_folder.path() / "out" / name; }

    RunRequest request() const
    {
        RunRequest request;
        request.engine = "qtconcurrent";
        request.config.workers = 2;
        request.options.output = m_folder.path() / "out";
        for (const std::string& name : names)
            request.sources.push_back(
                {name == "f.aif" ? m_share->path() / "sub" / name : m_share->path() / name, {}, 0});
        return request;
    }

    /// The share says nothing of this file from the moment on when its job begins.
    RunRequest requestThatHangs(const std::string& name)
    {
        RunRequest hanging = request();
        hanging.config.function = [this, name](const Job& job, const std::stop_token& stop) {
            if (sourceOf(job).filename() == name)
                m_share->fallSilent(Asked::Read, name);
            return runJob(job, stop);
        };
        return hanging;
    }

    std::ptrdiff_t doneInJournal() const
    {
        std::error_code none;
        const std::filesystem::directory_iterator journals(m_folder.path() / "journals", none);
        if (none || journals == std::filesystem::directory_iterator())
            return 0;
        const auto past = readJournal(journals->path());
        return !past ? 0 : std::count_if(past->work.tasks.begin(), past->work.tasks.end(), [](const PastTask& task) {
            return task.record && task.record->report.outcome == Outcome::Done;
        });
    }

    TemporaryFolder m_folder;
    std::unique_ptr<FlakyShare> m_share;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_answers;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_GUILESS_MAIN(TestFlakyShare)
#include "tst_flakyshare.moc"
