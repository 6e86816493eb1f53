// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include <QSignalSpy>
#include <QTest>

#include "core/engine/registry.h"
#include "core/session/interruptedrun.h"
#include "core/session/journaledrun.h"
#include "core/session/session.h"
#include "tests/audio/fixtures.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// Runs that are cut off before their plan stands.
class TestRequestedRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    std::vector<Source> m_sources;
    PlanOptions m_options;

    std::filesystem::path journals() const { return m_folder->path() / "journals"; }

    void makeSounds(int count)
    {
        fixtures::Sound tone;
        tone.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        tone.seconds = 0.05;
        for (int file = 0; file < count; ++file) {
            const auto sound = m_folder->path() / "s/below" / ("tone" + std::to_string(file) + ".aif");
            std::filesystem::create_directories(sound.parent_path());
            if (!fixtures::write(sound, tone))
                qFatal("cannot write a fixture");
            m_sources.push_back({sound, "below", 0});
        }
    }

    BegunJournal begun() const
    {
        const EngineConfig config;
        const auto engine = makeEngine("sequential", config);
        JournalWish wish;
        wish.folder = journals();
        wish.thenSpectra = true;
        return beginJournal({m_sources, m_options, config, *engine}, wish);
    }

    std::filesystem::path left() const { return std::filesystem::directory_iterator(journals())->path(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_sources.clear();
        m_options = {};
        m_options.output = m_folder->path() / "out";
        m_options.convert.mono = true;
    }

    void oneThatWasCutOffGoesOn()
    {
        makeSounds(3);
        begun().writer.reset();
        const auto offer = newestInterrupted(journals(), {});
        QVERIFY(offer);
        QCOMPARE(offer->left, std::size_t(3));
        QVERIFY(offer->thenSpectra);
        const auto past = readJournal(offer->journal);
        QVERIFY(past);
        QCOMPARE(past->unknown, std::size_t(0));
        QVERIFY(past->options.convert.mono);
        const auto plan = planRest(*past, past->options, {});
        QVERIFY(plan);
        QVERIFY(!plan->tasks[2].decided);
        // Where it had been without the interruption: the tree is mirrored.
        QCOMPARE(targetsOf(plan->tasks[2].job).front().file, m_options.output / "below/tone2.wav");
    }

    void thePlanTakesThePlaceOfTheRequest_data()
    {
        QTest::addColumn<bool>("torn");
        QTest::addColumn<std::size_t>("targets");
        QTest::newRow("whole") << false << std::size_t(1);
        QTest::newRow("cut off in the middle of the plan") << true << std::size_t(0);
    }

    void thePlanTakesThePlaceOfTheRequest()
    {
        QFETCH(bool, torn);
        QFETCH(std::size_t, targets);
        makeSounds(3);
        Plan plan;
        for (const Source& source : m_sources) {
            ConvertJob job;
            job.source = source.file;
            job.target.file = m_options.output / source.file.filename();
            plan.tasks.emplace_back().job.work = job;
        }
        {
            const auto journal = begun();
            // The head and what was asked for stand there by now.
            QTRY_COMPARE(QByteArray::fromStdString(fixtures::contents(left())).count('\n'), qsizetype(4));
            journal.writer->plan(plan);
        }
        if (torn)
            std::filesystem::resize_file(left(), std::filesystem::file_size(left()) - 10);
        const auto past = readJournal(left());
        QVERIFY(past);
        QCOMPARE(past->sources.size(), std::size_t(3));
        QCOMPARE(past->sources[2], m_sources[2].file.path());
        QCOMPARE(past->work.tasks[0].targets.size(), targets);
        QCOMPARE(past->unknown, std::size_t(0));
    }

    /// The window is closed the moment after a run was begun.
    void aSessionThatIsLeftWhilePlanningIsOffered()
    {
        constexpr int files = 300;
        makeSounds(files);
        {
            Session session;
            session.keepJournalsIn(journals());
            const QSignalSpy finished(&session, &Session::runFinished);
            RunRequest request;
            request.engine = "sequential";
            request.sources = m_sources;
            request.options = m_options;
            session.run(request);
            session.leaveForLater();
            session.cancel();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        }
        const auto offer = newestInterrupted(journals(), {});
        QVERIFY(offer);
        QCOMPARE(offer->tasks, std::size_t(files));
        QCOMPARE(offer->left + offer->done, std::size_t(files));
    }

    void oneWhoseEngineFailsCanGoOnAtOnce()
    {
        constexpr int files = 3;
        makeSounds(files);
        const auto worker = m_folder->write("worker", "#!/bin/sh\nexit 4\n");
        std::filesystem::permissions(worker, std::filesystem::perms::owner_all);
        Session session;
        session.keepJournalsIn(journals());
        QStringList order;
        connect(&session, &Session::runFailed, this, [&order] { order << QStringLiteral("failed"); });
        connect(&session, &Session::interruptedFound, this, [&](const InterruptedRun& run) {
            order << QStringLiteral("offered");
            QVERIFY(run.journal == left());
            QCOMPARE(run.left, std::size_t(files));
        });
        RunRequest request;
        request.engine = "processes";
        request.config.workerProgram = worker;
        request.sources = m_sources;
        request.options = m_options;
        session.run(request);
        QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList {QStringLiteral("offered"), QStringLiteral("failed")}), 30000);
    }

    void oneThatCannotBePlannedLeavesNothing()
    {
        makeSounds(1);
        std::ofstream(m_folder->path() / "file") << "no folder";
        Session session;
        session.keepJournalsIn(journals());
        const QSignalSpy failed(&session, &Session::runFailed);
        RunRequest request;
        request.engine = "sequential";
        request.sources = m_sources;
        request.options = m_options;
        request.options.output = m_folder->path() / "file";
        session.run(request);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
        QVERIFY(std::filesystem::is_empty(journals()));
    }
};

QTEST_GUILESS_MAIN(TestRequestedRun)
#include "tst_requestedrun.moc"
