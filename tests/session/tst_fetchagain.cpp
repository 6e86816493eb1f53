// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "core/audio/wavwriter.h"
#include "core/freesound/creditbook.h"
#include "core/freesound/credittags.h"
#include "core/session/pastfetch.h"
#include "core/session/soundfolder.h"
#include "tests/session/fetching.h"

using tutti::FetchRequest;
using tutti::Outcome;
using tutti::RunRecord;
using tutti::fixtures::count;
using tutti::fixtures::FetchPlace;
using tutti::fixtures::fileRequests;
using tutti::fixtures::soundsIn;

/// Fetching into a folder where something is already, against the offline library.
class TestFetchAgain : public QObject
{
    Q_OBJECT

    std::unique_ptr<FetchPlace> m_place;

private Q_SLOTS:
    void init() { m_place = std::make_unique<FetchPlace>(); }

    void whatIsHereIsNotFetchedAgain()
    {
        const FetchRequest request = m_place->snares();
        m_place->fetched(request);
        const auto names = soundsIn(m_place->folder->path());
        // The person's own order: another name, another kind, the number kept.
        std::filesystem::rename(m_place->folder->path() / names[0], m_place->folder->path() / "mine (2).wav");
        const std::string id = std::to_string(request.sounds.front().sound.id);
        const auto before = fileRequests(*m_place->server);
        for (const auto kind : {tutti::PreviewKind::HqMp3, tutti::PreviewKind::LqOgg}) {
            FetchRequest again = request;
            again.options.preview = kind;
            const RunRecord run = m_place->fetched(again);
            QCOMPARE(count(run, Outcome::Skipped) + count(run, Outcome::Done), std::size_t(6));
            QVERIFY(count(run, Outcome::Skipped) >= 5);
            QCOMPARE(run.tasks[5].worker, -1);
        }
        QVERIFY(fileRequests(*m_place->server) - before <= 1);
        QVERIFY(!id.empty());
    }

    void aRenamedFileWithItsNumberIsHere()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        m_place->folder->write("other (" + std::to_string(request.sounds[0].sound.id) + ").wav");
        const RunRecord run = m_place->fetched(request);
        QCOMPARE(count(run, Outcome::Skipped), std::size_t(1));
        QVERIFY(run.tasks[0].report.notes.front().starts_with("here already as other ("));
        QCOMPARE(fileRequests(*m_place->server), std::size_t(0));
        // Its credit is kept all the same.
        QCOMPARE(tutti::CreditBook(m_place->folder->path()).record().entries.size(), std::size_t(1));
    }

    void aDownloadThatWasRenamedIsHere()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        const RunRecord first = m_place->fetched(request);
        std::filesystem::rename(first.tasks[0].targets[0], m_place->folder->path() / "mine.mp3");
        const RunRecord again = m_place->fetched(request);
        QCOMPARE(count(again, Outcome::Skipped), std::size_t(1));
        QCOMPARE(again.tasks[0].report.notes.front(), std::string("here already as mine.mp3"));
        const tutti::CreditBook book(m_place->folder->path());
        QCOMPARE(book.record().entries.size(), std::size_t(1));
        QCOMPARE(book.record().entries.begin()->second.credit.query, std::string("snare"));
    }

    void aListThatWasThereBeforeIsKeptAndToldOf()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        m_place->folder->write("credits.txt", "my own list");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("it is kept as credits.*kept")));
        m_place->fetched(request);
    }

    void creditsKnowPreviewsFromOriginals_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("preview");
        QTest::newRow("the original") << "wav"
                                      << ".wav" << false;
        QTest::newRow("in capitals") << "wav"
                                     << ".WAV" << false;
        QTest::newRow("the short suffix") << "aiff"
                                          << ".aif" << false;
        QTest::newRow("another kind") << "wav"
                                      << ".mp3" << true;
    }

    void creditsKnowPreviewsFromOriginals()
    {
        QFETCH(QString, type);
        QFETCH(QString, suffix);
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        request.sounds[0].sound.type = type.toStdString();
        m_place->folder->write("x (" + std::to_string(request.sounds[0].sound.id) + ")" + suffix.toStdString());
        m_place->fetched(request);
        const tutti::CreditBook book(m_place->folder->path());
        QCOMPARE(book.record().entries.size(), std::size_t(1));
        QTEST(book.record().entries.begin()->second.credit.preview, "preview");
    }

    void aWavMadeFromAPreviewSaysSoItself()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        tutti::Sound& sound = request.sounds[0].sound;
        sound.type = "wav";
        sound.url = "https://freesound.org/s/" + std::to_string(sound.id) + "/";
        const auto file = m_place->folder->path() / ("x (" + std::to_string(sound.id) + ").wav");
        auto pending = tutti::PendingFile::create(tutti::makeTarget(file, "test", false));
        QVERIFY(pending);
        const tutti::Tags tags = tutti::creditTags(tutti::creditFor(sound, {}, {}, true));
        auto writer = tutti::WavWriter::create(*pending, {tutti::WavEncoding::Int16, 44100, 1, {}, false}, tags, {});
        QVERIFY(writer);
        const std::vector<std::int16_t> silence(100);
        QVERIFY((*writer)->write(std::span(silence)) && (*writer)->finish() && pending->commit());
        QCOMPARE(count(m_place->fetched(request), Outcome::Skipped), std::size_t(1));
        const tutti::CreditBook book(m_place->folder->path());
        QVERIFY(book.record().entries.begin()->second.credit.preview);
    }

    void aLookCountsWhatWouldNotBeFetchedAgain()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        const auto fetched = m_place->fetched(request).tasks[0].targets[0];
        std::filesystem::rename(fetched, m_place->folder->path() / "mine.mp3");
        m_place->folder->write("figure (4711).png");
        m_place->folder->write("half (4712).mp3.part");
        m_place->folder->write("mine (4713).wav");
        tutti::SoundFolder folder;
        QSignalSpy looked(&folder, &tutti::SoundFolder::looked);
        folder.look(m_place->folder->path());
        QTRY_COMPARE(looked.size(), 1);
        const auto state = looked.front().front().value<tutti::SoundFolderState>();
        const std::unordered_set<std::int64_t> expected {request.sounds[0].sound.id, 4713};
        QVERIFY(state.ids == expected);
    }

    void theFoldersSwitchTellsWhatItKept()
    {
        m_place->folder->write("credits.html", "my own page");
        tutti::SoundFolder folder;
        QSignalSpy looked(&folder, &tutti::SoundFolder::looked);
        folder.setCommercial(m_place->folder->path(), true);
        QTRY_COMPARE(looked.size(), 1);
        const auto state = looked.front().front().value<tutti::SoundFolderState>();
        QVERIFY(state.commercial);
        QCOMPARE(state.notes.size(), std::size_t(1));
        QVERIFY2(state.notes[0].find("; it is kept as ") != std::string::npos, state.notes[0].c_str());
    }

    /// Otherwise nothing would ever fetch it again: only what failed is retried.
    void whatARetryDoesNotGetToHasFailedStill()
    {
        RunRecord before;
        before.job = "fetch";
        for (const char* const url : {"https://freesound.org/s/4711/", "https://freesound.org/s/4712/"}) {
            tutti::TaskRecord task;
            task.task = before.tasks.size();
            task.source = url;
            task.report.outcome = Outcome::Failed;
            task.report.error = tutti::Error {tutti::ErrorCode::Network, "the line; try again"};
            before.tasks.push_back(task);
        }
        RunRecord again = before;
        again.tasks[0].report = {Outcome::Done, {}, {}};
        again.tasks[1].report = {Outcome::Cancelled, {}, {}};
        const RunRecord joined = tutti::joinFetches(before, again);
        QCOMPARE(joined.tasks[0].report.outcome, Outcome::Done);
        QVERIFY(joined.tasks[1] == before.tasks[1]);
    }

    void aFigureOfASoundIsNotTheSound()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        const std::string number = " (" + std::to_string(request.sounds[0].sound.id) + ")";
        m_place->folder->write("cello" + number + ".png");
        m_place->folder->write(".hidden" + number + ".mp3");
        QCOMPARE(count(m_place->fetched(request), Outcome::Done), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestFetchAgain)
#include "tst_fetchagain.moc"
