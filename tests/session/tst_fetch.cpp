// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QTest>

#include "core/freesound/creditbook.h"
#include "core/jobs/codec.h"
#include "core/session/fetchplan.h"
#include "core/timing/runtable.h"
#include "tests/session/fetching.h"

using tutti::ErrorCode;
using tutti::Existing;
using tutti::FetchRequest;
using tutti::Outcome;
using tutti::RunRecord;
using tutti::fixtures::count;
using tutti::fixtures::FetchPlace;
using tutti::fixtures::FetchRecorder;
using tutti::fixtures::fileRequests;
using tutti::fixtures::soundsIn;

/// From found sounds to a folder of files and a record, against the offline library.
class TestFetch : public QObject
{
    Q_OBJECT

    std::unique_ptr<FetchPlace> m_place;

private Q_SLOTS:
    void init() { m_place = std::make_unique<FetchPlace>(); }

    void aRunIsARecord()
    {
        const FetchRequest request = m_place->snares();
        QCOMPARE(request.sounds.size(), std::size_t(6));
        FetchRecorder recorder;
        const auto run = m_place->fetch(request, recorder);
        QVERIFY(run);
        QCOMPARE(run->job, std::string("fetch"));
        QCOMPARE(run->engine, std::string("network"));
        QCOMPARE(run->workers, 3);
        QCOMPARE(run->tasks.size(), std::size_t(6));
        QCOMPARE(recorder.finished.size(), std::size_t(6));
        QVERIFY(run->input.bytes > 0 && run->input.audioSeconds > 0 && run->wallSeconds > 0);
        for (std::size_t i = 0; i < 6; ++i) {
            const tutti::TaskRecord& task = run->tasks[i];
            const tutti::Sound& sound = request.sounds[i].sound;
            QVERIFY2(task.report.outcome == Outcome::Done,
                     task.report.error ? task.report.error->detail.c_str() : "no error");
            QCOMPARE(task.source.native(), sound.url);
            QVERIFY(task.worker >= 0 && task.worker < 3);
            QVERIFY(task.startedSeconds && task.finishedSeconds);
            QVERIFY(task.report.phases[std::size_t(tutti::Phase::Wait)] > 0);
            QCOMPARE(task.report.audioSeconds, sound.seconds);
            const std::string name = task.targets.front().filename().native();
            QVERIFY(name.ends_with(" (" + std::to_string(sound.id) + ").mp3"));
            QCOMPARE(std::uint64_t(std::filesystem::file_size(task.targets.front())), task.report.bytesWritten);
        }
        QCOMPARE(soundsIn(m_place->folder->path()).size(), std::size_t(6));
        const auto read = tutti::decodeRun(tutti::encodeRun(*run));
        QVERIFY(read);
        QCOMPARE(read->tasks.front().source, run->tasks.front().source);
    }

    void creditsAreKept()
    {
        const FetchRequest request = m_place->snares();
        const RunRecord run = m_place->fetched(request);
        const tutti::CreditBook book(m_place->folder->path());
        QCOMPARE(book.record().entries.size(), std::size_t(6));
        for (const tutti::TaskRecord& task : run.tasks) {
            const auto entry = book.record().entries.find(task.targets.front().filename().native());
            QVERIFY(entry != book.record().entries.end());
            QVERIFY(entry->second.credit.preview);
            QCOMPARE(entry->second.credit.query, std::string("snare"));
        }
        for (const char* name : {"credits.txt", "credits.csv", "credits.json", "credits.html"})
            QVERIFY2(std::filesystem::exists(m_place->folder->path() / name), name);
    }

    void existingDecides_data()
    {
        QTest::addColumn<int>("existing");
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("files");
        QTest::newRow("skip") << int(Existing::Skip) << 0 << 6;
        QTest::newRow("overwrite") << int(Existing::Overwrite) << 6 << 6;
        QTest::newRow("rename") << int(Existing::Rename) << 6 << 12;
    }

    void existingDecides()
    {
        QFETCH(int, existing);
        QFETCH(int, done);
        QFETCH(int, files);
        FetchRequest request = m_place->snares();
        m_place->fetched(request);
        request.existing = Existing(existing);
        const RunRecord run = m_place->fetched(request);
        QCOMPARE(int(count(run, Outcome::Done)), done);
        QCOMPARE(int(soundsIn(m_place->folder->path()).size()), files);
    }

    void aFileThatBearsTheNameIsKept()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        request.options.namePattern = "{id}";
        const std::string name = std::to_string(request.sounds[0].sound.id) + ".mp3";
        m_place->folder->write(name, "mine");
        QCOMPARE(count(m_place->fetched(request), Outcome::Skipped), std::size_t(1));
        QCOMPARE(std::filesystem::file_size(m_place->folder->path() / name), std::uintmax_t(4));
    }

    void aFolderForCommercialUseRefuses()
    {
        FetchRequest request = m_place->snares();
        request.sounds[0].sound.license = "https://creativecommons.org/licenses/by-nc/4.0/";
        request.sounds[1].sound.license = "http://creativecommons.org/licenses/sampling+/1.0/";
        request.sounds[2].sound.license = "https://creativecommons.org/licenses/by/4.0/";
        {
            tutti::CreditBook book(m_place->folder->path());
            QVERIFY(book.setCommercial(true));
        }
        const RunRecord run = m_place->fetched(request);
        std::size_t refused = 0;
        for (std::size_t i = 0; i < run.tasks.size(); ++i) {
            const auto kind = tutti::licenseFromUrl(request.sounds[i].sound.license).kind;
            QCOMPARE(run.tasks[i].report.outcome, tutti::isCommercial(kind) ? Outcome::Done : Outcome::Failed);
            if (tutti::isCommercial(kind))
                continue;
            QCOMPARE(run.tasks[i].report.error->code, ErrorCode::Forbidden);
            ++refused;
        }
        QVERIFY(refused >= 2 && refused <= 5);
    }

    void whatCannotBeFetchedIsSaid()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(3);
        request.sounds[0].sound.previews = {};
        request.sounds[1].sound.previews[0] = "file:///etc/passwd";
        request.sounds[2] = request.sounds[1];
        const RunRecord run = m_place->fetched(request);
        QCOMPARE(run.tasks[0].report.error->code, ErrorCode::NotFound);
        QCOMPARE(run.tasks[1].report.error->code, ErrorCode::NotFound);
        QCOMPARE(run.tasks[2].report.outcome, Outcome::Skipped);
        QVERIFY(soundsIn(m_place->folder->path()).empty());
    }

    void originalsNeedASignIn()
    {
        FetchRequest request = m_place->snares();
        request.options.original = true;
        m_place->service.accessToken.clear();
        FetchRecorder recorder;
        const auto run = m_place->fetch(request, recorder);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Unauthorised);
    }

    void originalsThatCannotBeReadAreRefused()
    {
        FetchRequest request = m_place->snares();
        request.options.original = true;
        request.sounds.resize(2);
        request.sounds[0].sound.type = "m4a";
        request.sounds[1].sound.type = "wv";
        const RunRecord run = m_place->fetched(request);
        for (const tutti::TaskRecord& task : run.tasks) {
            QCOMPARE(task.report.error->code, ErrorCode::Unsupported);
            QVERIFY(task.report.error->detail.ends_with("take its preview"));
        }
    }

    void oneConnectionAndManyAreTwins()
    {
        FetchRequest request = m_place->snares();
        request.options.connections = 1;
        request.options.folder = m_place->folder->path() / "one";
        const RunRecord one = m_place->fetched(request);
        request.options.connections = 6;
        request.options.folder = m_place->folder->path() / "six";
        std::reverse(request.sounds.begin(), request.sounds.end());
        const RunRecord six = m_place->fetched(request);
        const auto rows = tutti::runTable(std::vector {one, six});
        QVERIFY(rows[1].speedup);
        request.options.preview = tutti::PreviewKind::LqMp3;
        request.options.folder = m_place->folder->path() / "other";
        QVERIFY(!tutti::runTable(std::vector {one, m_place->fetched(request)})[1].speedup);
    }

    void oneProgramAtATime()
    {
        const FetchRequest request = m_place->snares();
        const int other = ::open(m_place->folder->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        QCOMPARE(::flock(other, LOCK_EX | LOCK_NB), 0);
        FetchRecorder recorder;
        recorder.onWait = [other] { ::flock(other, LOCK_UN); };
        const auto run = m_place->fetch(request, recorder);
        ::close(other);
        QVERIFY(run);
        QVERIFY(recorder.reasons.contains("folder"));
        QCOMPARE(count(*run, Outcome::Done), std::size_t(6));
    }

    void whatAKilledRunLeftGoes()
    {
        FetchRequest request = m_place->snares();
        request.sounds.resize(1);
        const RunRecord first = m_place->fetched(request);
        const auto file = first.tasks[0].targets[0];
        std::filesystem::rename(file, tutti::makeTarget(file, "fetch", false).temporary);
        QCOMPARE(count(m_place->fetched(request), Outcome::Done), std::size_t(1));
        QCOMPARE(soundsIn(m_place->folder->path()).size(), std::size_t(1));
    }

    void aFolderThatCannotBeIsSaid()
    {
        FetchRequest request = m_place->snares();
        request.options.folder = m_place->folder->write("file") / "folder";
        FetchRecorder recorder;
        const auto run = m_place->fetch(request, recorder);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::NotAFile);
    }

    void aSizeThatCannotBeDoesNotCount()
    {
        FetchRequest request = m_place->snares();
        request.options.original = true;
        for (tutti::WantedSound& wanted : request.sounds) {
            wanted.sound.type = "wav";
            wanted.sound.bytes = std::numeric_limits<std::uint64_t>::max();
        }
        const auto& folder = m_place->folder->path();
        const tutti::CreditBook book(folder);
        const auto plan =
            tutti::planFetch(request, m_place->service, folder, tutti::SoundsHere(folder, book.record()), book);
        QVERIFY(plan.bytesToWrite > 0);
        QVERIFY(plan.bytesToWrite <= std::uint64_t(6) << 30U);
    }

    void whatDoesNotFitIsSaidBefore()
    {
        FetchRequest request = m_place->snares();
        request.sounds[0].sound.seconds = 1e9;
        for (int i = 0; i < 5000; ++i) {
            request.sounds.push_back(request.sounds[0]);
            request.sounds.back().sound.id = 1000000 + i;
        }
        FetchRecorder recorder;
        const auto run = m_place->fetch(request, recorder);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::DiskFull);
        QCOMPARE(fileRequests(*m_place->server), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
