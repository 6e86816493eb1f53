// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QTest>

#include "core/session/fetchjournal.h"
#include "core/session/interruptedrun.h"
#include "core/session/journalfile.h"
#include "core/session/journallegs.h"
#include "tests/audio/fixtures.h"
#include "tests/session/fetching.h"

using namespace tutti;
using tutti::fixtures::count;
using tutti::fixtures::FetchPlace;
using tutti::fixtures::fileRequests;
using tutti::fixtures::soundsIn;

/// The journal of a download, and what a download makes of what earlier legs left.
class TestFetchJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<FetchPlace> m_place;
    std::unique_ptr<TemporaryFolder> m_journals;

    std::filesystem::path journal() const { return m_journals->path() / "run.jsonl"; }

    static JournalLeg someLeg(int connections = 3)
    {
        return newJournalLeg({"fetch", "network", connections, "dynamic"});
    }

    /// With the records of a whole run, but for those of the last sounds.
    FetchSoFar cutOff(const FetchRequest& request, const RunRecord& run, std::size_t left) const
    {
        auto file = JournalFile::create(journal(), encodeFetch(request, {JobKind::Convert}, someLeg()));
        for (std::size_t task = 0; task + left < run.tasks.size(); ++task)
            file->write(encodeLine(run.tasks[task]));
        auto read = readFetchJournal(journal());
        if (!read)
            qFatal("%s", read.error().detail.c_str());
        return std::move(*read);
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<FetchPlace>();
        m_journals = std::make_unique<TemporaryFolder>();
    }

    void whatWasAskedIsRead()
    {
        FetchRequest request = m_place->snares();
        request.options.preview = PreviewKind::LqOgg;
        request.options.namePattern = "{user} {name}";
        request.options.folder = m_place->folder->path() / "caf\xe9";
        request.existing = Existing::Overwrite;
        request.offline = true;
        const FetchSoFar fetch = cutOff(request, {}, 0);
        QVERIFY(isFetchJournal(journal()));
        QCOMPARE(fetch.request.options.folder, request.options.folder);
        QVERIFY(fetch.request.options.preview == PreviewKind::LqOgg);
        QCOMPARE(fetch.request.options.namePattern, request.options.namePattern);
        QCOMPARE(fetch.request.options.connections, 3);
        QVERIFY(fetch.request.existing == Existing::Overwrite);
        QVERIFY(fetch.request.offline && !fetch.request.options.original);
        QVERIFY(fetch.then == std::vector {JobKind::Convert});
        QCOMPARE(fetch.request.sounds.size(), request.sounds.size());
        const WantedSound& read = fetch.request.sounds.back();
        const WantedSound& wanted = request.sounds.back();
        QCOMPARE(read.query, wanted.query);
        QCOMPARE(read.sound.id, wanted.sound.id);
        QCOMPARE(read.sound.name, wanted.sound.name);
        QCOMPARE(read.sound.license, wanted.sound.license);
        QCOMPARE(read.sound.md5, wanted.sound.md5);
        QVERIFY(read.sound.previews == wanted.sound.previews);
        QCOMPARE(fetch.left(), request.sounds.size());
        QCOMPARE(fetch.unknown, std::size_t(0));
        const std::string text = fixtures::contents(journal());
        QVERIFY(text.find("a token") == std::string::npos && text.find("any key") == std::string::npos);
    }

    void oneThatIsCutOffWhileItIsBegunSaysSo()
    {
        const FetchRequest request = m_place->snares();
        cutOff(request, {}, 0);
        std::filesystem::resize_file(journal(), std::filesystem::file_size(journal()) - 20);
        const auto read = readFetchJournal(journal());
        QVERIFY(read);
        QCOMPARE(read->unknown, std::size_t(1));
        QCOMPARE(read->left(), request.sounds.size() - 1);
    }

    void whatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("no journal\n");
        QTest::newRow("of another job") << QByteArray("{\"schema\":\"tutti-journal/1\",\"job\":\"convert\"}\n");
        QTest::newRow("nested beyond all measure") << QByteArray(200000, '[');
    }

    void whatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto file = m_journals->write("foreign", text.toStdString());
        QVERIFY(!isFetchJournal(file));
        const auto read = readFetchJournal(file);
        QVERIFY(!read && read.error().code == ErrorCode::BadContent);
        QVERIFY(!isFetchJournal(m_journals->path()));
    }

    void whatIsDoneIsKept()
    {
        const FetchRequest request = m_place->snares();
        const RunRecord run = m_place->fetched(request);
        const auto before = fileRequests(*m_place->server);
        const FetchSoFar fetch = cutOff(request, run, 2);
        QCOMPARE(fetch.left(), std::size_t(2));
        // One vanished, and one of those without a record is not there, too.
        std::filesystem::remove(run.tasks.front().targets.front());
        std::filesystem::remove(run.tasks.back().targets.front());
        const RunRecord rest = m_place->fetched(fetch.request);
        QCOMPARE(fileRequests(*m_place->server) - before, std::size_t(2));
        QVERIFY(rest.tasks[1] == *fetch.request.past->records[1]);
        QVERIFY(rest.tasks[4].report.outcome == Outcome::Skipped);
        QCOMPARE(count(rest, Outcome::Done), std::size_t(5));
        const RunRecord whole = joinToLegs(fetch.legs, Joining::Resumed, rest,
                                           [&fetch](const TaskRecord& task) { return fetch.request.past->has(task); });
        QCOMPARE(whole.tasks[0].leg, 1);
        QCOMPARE(whole.tasks[1].leg, 0);
        QVERIFY(*whole.tasks[5].startedSeconds >= whole.legs[1].offsetSeconds);
    }

    void whatWasOverwrittenIsNotFetchedAgain_data()
    {
        QTest::addColumn<int>("existing");
        QTest::newRow("overwrite") << int(Existing::Overwrite);
        QTest::newRow("rename") << int(Existing::Rename);
    }

    void whatWasOverwrittenIsNotFetchedAgain()
    {
        FetchRequest request = m_place->snares();
        QFETCH(int, existing);
        request.existing = Existing(existing);
        cutOff(request, {}, 0);
        const auto read = readFetchJournal(journal());
        const RunRecord run = m_place->fetched(request);
        const auto names = soundsIn(m_place->folder->path());
        const auto before = fileRequests(*m_place->server);
        const RunRecord rest = m_place->fetched(read->request);
        QCOMPARE(fileRequests(*m_place->server), before);
        QVERIFY(soundsIn(m_place->folder->path()) == names);
        QCOMPARE(count(rest, Outcome::Skipped), run.tasks.size());
        // What lay there before the run was begun is another matter.
        auto older = std::make_shared<FetchPast>(*read->request.past);
        constexpr std::int64_t hour = std::int64_t(3600) * 1000000000;
        older->started += hour;
        FetchRequest later = read->request;
        later.past = older;
        QCOMPARE(count(m_place->fetched(later), Outcome::Done), run.tasks.size());
    }

    void whatWasInterruptedIsOffered()
    {
        const FetchRequest request = m_place->snares();
        cutOff(request, m_place->fetched(request), 2);
        const auto offer = newestInterrupted(m_journals->path(), {});
        QVERIFY(offer && offer->fetch);
        QCOMPARE(offer->tasks, std::size_t(6));
        QCOMPARE(offer->left, std::size_t(2));
        QCOMPARE(offer->done, std::size_t(4));
        {
            auto file = JournalFile::goOn(journal(), encodeLine(someLeg()));
            QVERIFY(!newestInterrupted(m_journals->path(), {})); // it goes on
            file->write(encodeLine(JournalEnd {JournalEnding::Cancelled, 1, 0, 3}));
        }
        QVERIFY(!newestInterrupted(m_journals->path(), {}));
    }
};

QTEST_GUILESS_MAIN(TestFetchJournal)
#include "tst_fetchjournal.moc"
