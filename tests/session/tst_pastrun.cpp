// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <map>

#include <sys/stat.h>

#include <QTest>

#include "core/engine/registry.h"
#include "core/session/journaledrun.h"
#include "tests/audio/fixtures.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

ino_t inodeOf(const std::filesystem::path& file)
{
    struct stat status
    {
    };
    return ::stat(file.c_str(), &status) == 0 ? status.st_ino : 0;
}

/// Moves a file's time, as something that was done an hour later (or earlier) would.
void setTime(const std::filesystem::path& file, std::chrono::hours later)
{
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) + later);
}

} // namespace

/// A conversion of four sounds that was stopped after two, and what is made of it later.
class TestPastRun : public QObject
{
    Q_OBJECT

    static constexpr int fileCount = 4;

    std::unique_ptr<TemporaryFolder> m_folder;
    PlanOptions m_options;

    std::filesystem::path sound(int number) const
    {
        return m_folder->path() / "s" / ("tone" + std::to_string(number) + ".aif");
    }
    std::filesystem::path wav(int number) const
    {
        return m_folder->path() / "out" / ("tone" + std::to_string(number) + ".wav");
    }
    std::filesystem::path journal() const { return m_folder->path() / "run.jsonl"; }

    static void makeTone(const std::filesystem::path& file, double seconds = 0.1)
    {
        std::filesystem::create_directories(file.parent_path());
        fixtures::Sound tone;
        tone.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        tone.seconds = seconds;
        if (!fixtures::write(file, tone))
            qFatal("cannot write a fixture");
    }

    JournaledResult carry(const Plan& plan, const PastRun* past, RunObserver& observer, std::stop_token stop = {}) const
    {
        const EngineConfig config;
        const auto engine = makeEngine("sequential", config);
        JournalWish wish;
        wish.file = journal();
        return carryOutJournaled({plan, m_options, config, *engine, past, past != nullptr ? journal() : ""}, wish,
                                 observer, stop);
    }

    /// Stops when the third begins.
    void interrupt() const
    {
        ScanResult scanned;
        for (int file = 0; file < fileCount; ++file)
            scanned.sources.push_back({sound(file), {}, std::filesystem::file_size(sound(file))});
        const auto plan = makePlan(scanned, m_options, {});
        QVERIFY(prepareTargets(*plan, m_options));
        std::stop_source stop;
        RecordingObserver observer;
        observer.onStarted = [&stop](const auto& start) {
            if (start.task == 2)
                stop.request_stop();
        };
        const auto result = carry(*plan, nullptr, observer, stop.get_token());
        QCOMPARE(result.journal, journal());
        QVERIFY(std::filesystem::exists(wav(1)) && !std::filesystem::exists(wav(2)));
    }

    /// The whole run's record.
    RunRecord goOn() const
    {
        const auto past = readJournal(journal());
        if (!past)
            qFatal("no journal");
        const auto plan = planRest(*past, m_options, {});
        RecordingObserver observer;
        return carry(*plan, &*past, observer).batch.record;
    }

    static std::string firstNote(const TaskRecord& task)
    {
        return task.report.notes.empty() ? std::string() : task.report.notes.front();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_options = {};
        m_options.output = m_folder->path() / "out";
        m_options.convert.mono = true;
        for (int file = 0; file < fileCount; ++file)
            makeTone(sound(file));
    }

    void whatIsDoneStays_data()
    {
        QTest::addColumn<int>("existing");
        QTest::newRow("skip") << int(Existing::Skip);
        QTest::newRow("overwrite") << int(Existing::Overwrite);
        QTest::newRow("rename") << int(Existing::Rename);
    }

    void whatIsDoneStays()
    {
        QFETCH(int, existing);
        m_options.existing = Existing(existing);
        interrupt();
        const ino_t before = inodeOf(wav(0));
        const RunRecord run = goOn();
        QCOMPARE(inodeOf(wav(0)), before);
        QCOMPARE(run.tasks.size(), std::size_t(fileCount));
        for (int file = 0; file < fileCount; ++file) {
            const TaskRecord& task = run.tasks[std::size_t(file)];
            QVERIFY(task.report.outcome == Outcome::Done);
            QCOMPARE(task.leg, file < 2 ? 0 : 1);
            QCOMPARE(task.targets.front(), wav(file));
            QCOMPARE(task.worker, 0);
        }
        QVERIFY(run.joining == Joining::Resumed);
        QCOMPARE(run.legs.size(), std::size_t(2));
        QVERIFY(*run.tasks[2].startedSeconds >= run.legs[1].offsetSeconds);
        QVERIFY(run.legs[1].offsetSeconds > 0);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_options.output), {}), fileCount);
        QVERIFY(readJournal(journal())->ending == JournalEnding::Done);
    }

    /// Killed after the result had its name and before its record was written.
    void whatIsDoneWithoutARecordStays_data() { whatIsDoneStays_data(); }

    void whatIsDoneWithoutARecordStays()
    {
        QFETCH(int, existing);
        m_options.existing = Existing(existing);
        interrupt();
        std::string text = fixtures::contents(journal());
        text.resize(text.find("{\"task\":1"));
        fixtures::store(journal(), text);
        const ino_t before = inodeOf(wav(1));
        const RunRecord run = goOn();
        QCOMPARE(inodeOf(wav(1)), before);
        QVERIFY(run.tasks[1].report.outcome == Outcome::Done);
        QVERIFY(!run.tasks[1].startedSeconds);
        QVERIFY(firstNote(run.tasks[1]).starts_with("it was finished when the run was interrupted"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(m_options.output), {}), fileCount);
    }

    void aSourceThatChangedIsDoneAgain_data()
    {
        QTest::addColumn<bool>("otherSize");
        QTest::newRow("another size") << true;
        QTest::newRow("only another time") << false;
    }

    void aSourceThatChangedIsDoneAgain()
    {
        QFETCH(bool, otherSize);
        interrupt();
        const ino_t before = inodeOf(wav(1));
        if (otherSize)
            makeTone(sound(1), 0.2);
        setTime(sound(1), std::chrono::hours(otherSize ? -2 : -1));
        const RunRecord run = goOn();
        QVERIFY(run.tasks[1].report.outcome == Outcome::Done);
        QCOMPARE(run.tasks[1].leg, 1);
        QVERIFY(inodeOf(wav(1)) != before);
        QCOMPARE(firstNote(run.tasks[1]), std::string("its source has changed since it was done; done again"));
        QCOMPARE(run.tasks[0].leg, 0);
    }

    void aSourceThatVanishedIsSaid()
    {
        interrupt();
        std::filesystem::remove(sound(0));
        std::filesystem::remove(sound(3));
        const RunRecord run = goOn();
        QVERIFY(run.tasks[0].report.outcome == Outcome::Done);
        QCOMPARE(firstNote(run.tasks[0]), std::string("its source has vanished since it was done"));
        QVERIFY(run.tasks[2].report.outcome == Outcome::Done);
        QVERIFY(run.tasks[3].report.outcome == Outcome::Failed);
        QVERIFY(run.tasks[3].report.error->code == ErrorCode::NotFound);
        QVERIFY(run.tasks[3].report.error->detail.starts_with("has vanished since the run was begun"));
    }

    void aResultThatIsGoneIsMadeAgain()
    {
        interrupt();
        std::filesystem::remove(wav(0));
        const RunRecord run = goOn();
        QVERIFY(std::filesystem::exists(wav(0)));
        QCOMPARE(run.tasks[0].leg, 1);
        QVERIFY(firstNote(run.tasks[0]).starts_with("its result was gone or changed"));
    }

    /// By name alone it would pass for done.
    void somebodyElsesFileIsKept()
    {
        interrupt();
        fixtures::store(wav(0), "mine");
        fixtures::store(wav(3), "mine too");
        const RunRecord run = goOn();
        QCOMPARE(fixtures::contents(wav(0)), std::string("mine"));
        QCOMPARE(fixtures::contents(wav(3)), std::string("mine too"));
        for (const std::size_t task : {0U, 3U}) {
            QVERIFY(run.tasks[task].report.outcome == Outcome::Skipped);
            QCOMPARE(run.tasks[task].report.notes.back(), std::string(noteNotOurs));
        }
    }

    /// Somebody made it again with other settings meanwhile: by name alone it would pass for done.
    void whatOtherSettingsMadeIsNotDone()
    {
        interrupt();
        PlanOptions stereo = m_options;
        stereo.convert.mono = false;
        stereo.existing = Existing::Overwrite;
        ScanResult scanned;
        scanned.sources.push_back({sound(0), {}, std::filesystem::file_size(sound(0))});
        const auto engine = makeEngine("sequential", {});
        RecordingObserver observer;
        carryOut(*makePlan(scanned, stereo, {}), *engine, Schedule::Dynamic, observer, {});
        const ino_t before = inodeOf(wav(0));
        const RunRecord run = goOn();
        QCOMPARE(inodeOf(wav(0)), before);
        QVERIFY(run.tasks[0].report.outcome == Outcome::Skipped);
        QCOMPARE(run.tasks[0].report.notes.back(), std::string(noteOtherSettings));
        QVERIFY(run.tasks[3].report.outcome == Outcome::Done);
    }

    void aRetryDoesOnlyWhatFailed()
    {
        interrupt();
        RunRecord report = goOn();
        report.tasks[2].report.outcome = Outcome::Failed;
        report.tasks[2].report.error = Error {ErrorCode::Io, "the cable; plug it in"};
        report.tasks[3].report.outcome = Outcome::Cancelled;
        std::filesystem::remove(wav(2));
        std::filesystem::remove(wav(3));
        const auto past = pastRunOf(report);
        QVERIFY(past);
        const auto plan = planRest(*past, m_options, {});
        RecordingObserver observer;
        const EngineConfig config;
        const auto engine = makeEngine("sequential", config);
        const auto result = carryOutJournaled({*plan, m_options, config, *engine, &*past, ""}, {}, observer, {});
        const RunRecord& run = result.batch.record;
        QVERIFY(std::filesystem::exists(wav(2)) && !std::filesystem::exists(wav(3)));
        QVERIFY(run.joining == Joining::Retried);
        QCOMPARE(run.legs.size(), std::size_t(3));
        QVERIFY(run.tasks[2].report.outcome == Outcome::Done);
        QCOMPARE(run.tasks[2].leg, 2);
        QVERIFY(run.tasks[3].report.outcome == Outcome::Cancelled);
        QVERIFY(run.tasks[0] == report.tasks[0]);
        QCOMPARE(observer.starts().size(), std::size_t(1));
    }

    void aDiskThatIsFullCostsTheJournalOnly()
    {
        ScanResult scanned;
        scanned.sources.push_back({sound(0), {}, std::filesystem::file_size(sound(0))});
        const auto plan = makePlan(scanned, m_options, {});
        QVERIFY(prepareTargets(*plan, m_options));
        const EngineConfig config;
        const auto engine = makeEngine("sequential", config);
        JournalWish wish;
        wish.file = "/dev/full";
        RecordingObserver observer;
        const auto result = carryOutJournaled({*plan, m_options, config, *engine, nullptr, ""}, wish, observer, {});
        QVERIFY(result.problem && result.problem->code == ErrorCode::DiskFull);
        QVERIFY(result.journal.empty());
        QVERIFY(result.batch.record.tasks[0].report.outcome == Outcome::Done);
    }

    void theJournalOfAFinishedRunGoes()
    {
        ScanResult scanned;
        scanned.sources.push_back({sound(0), {}, std::filesystem::file_size(sound(0))});
        const auto plan = makePlan(scanned, m_options, {});
        QVERIFY(prepareTargets(*plan, m_options));
        const EngineConfig config;
        const auto engine = makeEngine("sequential", config);
        JournalWish wish;
        wish.folder = m_folder->path() / "journals";
        RecordingObserver observer;
        const auto result = carryOutJournaled({*plan, m_options, config, *engine, nullptr, ""}, wish, observer, {});
        QVERIFY(!result.problem && result.journal.empty());
        QVERIFY(std::filesystem::exists(wish.folder));
        QVERIFY(std::filesystem::is_empty(wish.folder));
    }
};

QTEST_GUILESS_MAIN(TestPastRun)
#include "tst_pastrun.moc"
