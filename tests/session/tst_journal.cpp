// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <future>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QTest>

#include "core/jobs/codec.h"
#include "core/session/journalfolder.h"
#include "core/session/journalwriter.h"
#include "core/session/pastrun.h"
#include "tests/support/processes.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

JournalHead someHead(std::size_t tasks = 3)
{
    JournalHead head;
    head.kind = JobKind::Spectra;
    PlanOptions options;
    options.kind = JobKind::Spectra;
    options.spectrum.at = Position::Time;
    options.spectrum.atSeconds = 1.5;
    options.spectrum.seconds = 0;
    options.spectrum.channel = 0;
    options.spectrum.levels = LevelRange {-90, 0};
    options.spectrum.width = 640;
    options.writeCsv = true;
    options.bands = true;
    head.settings = encodeSettings(options);
    head.output = "/results/caf\xe9";
    head.existing = Existing::Rename;
    head.timeLimit = 2.5;
    head.paths = {"/sounds/\xff", "/more"};
    head.recursive = true;
    head.thenSpectra = true;
    head.tasks = tasks;
    head.shard = ShardOfRun {{2, 3}, 8, "abc"};
    head.first.leg.engine = "mpi";
    head.first.leg.workers = 4;
    head.first.leg.schedule = "static";
    head.first.leg.startedAt = "2026-01-31T12:00:00.000Z";
    head.first.leg.version = "1";
    head.first.leg.host = "here";
    head.first.mpiLauncher = "srun";
    head.first.hostFile = "/hosts";
    return head;
}

JournalLeg someLeg(const std::string& engine)
{
    JournalLeg leg = someHead().first;
    leg.leg.engine = engine;
    return leg;
}

Plan somePlan(int tasks)
{
    Plan plan;
    for (int place = 0; place < tasks; ++place) {
        PlannedTask task;
        ConvertJob job;
        job.source = "/sounds/" + std::to_string(place) + "\xff.mp3";
        job.target.file = "/results/" + std::to_string(place) + "\xff.wav";
        task.job.work = job;
        task.notes = {"a note"};
        plan.tasks.push_back(task);
    }
    return plan;
}

TaskRecord doneRecord(std::size_t task, double finished)
{
    TaskRecord record;
    record.task = task;
    record.source = "/sounds/" + std::to_string(task) + "\xff.mp3";
    record.worker = 1;
    record.startedSeconds = finished - 1;
    record.finishedSeconds = finished;
    return record;
}

/// How often this program has the file open.
int timesOpen(const std::filesystem::path& file)
{
    const std::filesystem::directory_iterator descriptors("/proc/self/fd");
    std::error_code gone;
    return int(std::count_if(begin(descriptors), end(descriptors), [&](const auto& descriptor) {
        return std::filesystem::read_symlink(descriptor.path(), gone) == file;
    }));
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    std::filesystem::path file(const char* name) const { return m_folder.path() / name; }

    /// Three tasks, of which two have a record, and no end.
    std::filesystem::path cutOff(const char* name) const
    {
        const auto journal = file(name);
        auto writer = JournalWriter::create(journal, someHead());
        (*writer)->plan(somePlan(3));
        (*writer)->add(doneRecord(0, 3));
        (*writer)->add(doneRecord(1, 5));
        return journal;
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const auto journal = cutOff("whole.jsonl");
        const auto past = readJournal(journal);
        QVERIFY(past);
        QCOMPARE(past->settings, someHead().settings);
        QCOMPARE(encodeSettings(past->options), someHead().settings);
        QCOMPARE(past->options.output, someHead().output);
        QVERIFY(past->options.existing == Existing::Rename);
        QCOMPARE(past->options.timeLimit, 2.5);
        QVERIFY(past->paths == someHead().paths);
        QVERIFY(past->recursive && past->thenSpectra);
        QVERIFY(past->shard == someHead().shard);
        QCOMPARE(past->newest.mpiLauncher, std::string("srun"));
        QCOMPARE(past->newest.hostFile, std::filesystem::path("/hosts"));
        QCOMPARE(past->sources.at(2), std::filesystem::path("/sounds/2\xff.mp3"));
        QCOMPARE(past->work.tasks.at(2).targets.front(), std::filesystem::path("/results/2\xff.wav"));
        QCOMPARE(past->work.tasks.at(2).notes.front(), std::string("a note"));
        QVERIFY(past->work.tasks.at(0).record == doneRecord(0, 3));
        QCOMPARE(past->count(Outcome::Done), std::size_t(2));
        QCOMPARE(past->left(), std::size_t(1));
        QVERIFY(!past->ending);
        QCOMPARE(past->legs.front().wallSeconds, 5.0);
    }

    void aTornLineCostsThatLine_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("its line end") << 1;
        QTest::newRow("half of it") << 60;
    }

    void aTornLineCostsThatLine()
    {
        QFETCH(int, cut);
        const auto journal = cutOff(QTest::currentDataTag());
        std::filesystem::resize_file(journal, std::filesystem::file_size(journal) - std::uintmax_t(cut));
        const auto past = readJournal(journal);
        QVERIFY(past);
        QCOMPARE(past->left(), std::size_t(cut == 1 ? 1 : 2));
        // The next leg begins on a line of its own.
        auto writer = JournalWriter::goOn(journal, someLeg("openmp"));
        QVERIFY(writer);
        (*writer)->add(doneRecord(1, 2));
        (*writer)->add(doneRecord(2, 4));
        (*writer)->end({JournalEnding::Done, 6, 1, 2});
        const auto whole = readJournal(journal);
        QVERIFY(whole);
        QCOMPARE(whole->left(), std::size_t(0));
        QVERIFY(whole->ending == JournalEnding::Done);
        QCOMPARE(whole->legs.size(), std::size_t(2));
        QCOMPARE(whole->legs[1].offsetSeconds, whole->legs[0].wallSeconds);
        QCOMPARE(whole->legs[1].wallSeconds, 6.0);
        QCOMPARE(whole->work.tasks[2].record->leg, 1);
        QCOMPARE(*whole->work.tasks[2].record->finishedSeconds, whole->legs[0].wallSeconds + 4);
    }

    void oneThatIsCutOffWhileTheRunBeginsSaysSo()
    {
        const auto journal = file("begun.jsonl");
        {
            const auto writer = JournalWriter::create(journal, someHead(7));
            (*writer)->plan(somePlan(3));
        }
        QCOMPARE(readJournal(journal)->unknown, std::size_t(4));
    }

    void oneThatIsWrittenIsHeld()
    {
        const auto journal = file("held.jsonl");
        {
            const auto writer = JournalWriter::create(journal, someHead());
            QVERIFY(isHeld(journal));
            const auto other = JournalWriter::goOn(journal, someLeg("openmp"));
            QVERIFY(!other);
            QVERIFY(other.error().detail.find("goes on still") != std::string::npos);
            QVERIFY(!JournalWriter::create(journal, someHead()));
        }
        QVERIFY(!isHeld(journal));
    }

    /// To be asked whether it is held, it is held for a moment.
    void beingAskedIsNoReasonToStandBack()
    {
        const auto journal = cutOff("asked.jsonl");
        const int asking = ::open(journal.c_str(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(asking, LOCK_SH), 0);
        auto held = std::async(std::launch::async, [&journal] { return JournalFile::hold(journal); });
        QTRY_COMPARE(timesOpen(journal), 2);
        QCOMPARE(::flock(asking, LOCK_UN), 0);
        QVERIFY(held.get());
        ::close(asking);
    }

    void theLastLineTellsTheEnding()
    {
        const auto journal = cutOff("ending.jsonl");
        QVERIFY(!newestEnding(journal));
        for (const JournalEnding ending : {JournalEnding::Closed, JournalEnding::Stuck, JournalEnding::Done}) {
            auto writer = JournalWriter::goOn(journal, someLeg("openmp"));
            QVERIFY(!newestEnding(journal));
            (*writer)->end({ending, 6, 1, 2});
            QCOMPARE(newestEnding(journal), ending);
            QCOMPARE(readJournal(journal)->ending, ending);
        }
        std::filesystem::resize_file(journal, std::filesystem::file_size(journal) - 1);
        QVERIFY(!newestEnding(journal));
        QVERIFY(!newestEnding(file("none.jsonl")));
    }

    /// A leg that found the planned name taken gave another one.
    void whatARecordSaysOfNamesHolds()
    {
        const auto journal = cutOff("renamed.jsonl");
        TaskRecord record = doneRecord(2, 2);
        record.targets = {"/results/2 (2).wav"};
        auto writer = JournalWriter::goOn(journal, someLeg("openmp"));
        (*writer)->add(record);
        writer->reset();
        const auto past = readJournal(journal);
        QVERIFY(past);
        QCOMPARE(past->work.tasks[2].targets.front(), std::filesystem::path("/results/2 (2).wav"));
        QCOMPARE(past->work.tasks[1].targets.front(), std::filesystem::path("/results/1\xff.wav"));
    }

    void readingStopsWhenItIsAskedTo()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto past = readJournal(cutOff("stopped.jsonl"), stop.get_token());
        QVERIFY(!past);
        QCOMPARE(past.error().code, ErrorCode::Cancelled);
    }

    void whatCannotBeWrittenIsAProblem()
    {
        const auto full = JournalWriter::create("/dev/full", someHead());
        QVERIFY(!full);
        QVERIFY(full.error().code == ErrorCode::DiskFull);
        const auto missing = JournalWriter::create(file("no/such/folder"), someHead());
        QVERIFY(!missing);
        QVERIFY(missing.error().code == ErrorCode::NotFound);
    }

    void whatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("not a journal\n");
        QTest::newRow("a report") << QByteArray("{\"schema\":\"tutti-run/1\"}\n");
        QTest::newRow("settings that make no sense")
            << QByteArray::fromStdString(encodeLine(someHead())).replace("\"fft\"", "\"dct\"");
        QTest::newRow("nested beyond all measure") << QByteArray(200000, '[');
    }

    void whatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto past = readJournal(m_folder.write("foreign", text.toStdString()));
        QVERIFY(!past);
        QVERIFY(past.error().code == ErrorCode::BadContent);
    }

    void aFolderKeepsAFewOfThem()
    {
        const JournalFolder folder(file("journals"), 3);
        for (int run = 0; run < 5; ++run) {
            const auto name = folder.newFile("convert", "0123456789abcdef" + std::to_string(run));
            QVERIFY(name);
            // Runs that begin in the same moment do not share one.
            const std::string number = std::to_string(run) + name->filename().native();
            std::ofstream(name->parent_path() / number) << encodeLine(someHead());
        }
        const auto kept = folder.interrupted();
        QCOMPARE(kept.size(), std::size_t(3));
        QVERIFY(kept.front().filename().native().starts_with("4"));
        const auto live = file("journals") / "9 live.jsonl";
        const auto writer = JournalWriter::create(live, someHead());
        QCOMPARE(folder.interrupted().size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
