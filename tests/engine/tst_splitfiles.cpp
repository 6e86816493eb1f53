// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include <unistd.h>

#include <QGuiApplication>
#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/processes.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/titled.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;

/// Long enough for seven parts and more.
constexpr double longSeconds = 40;
constexpr SplitRule eagerRule {100, 10};

bool isThreaded()
{
    QFETCH_GLOBAL(QString, engine);
    return engine == QStringLiteral("qtconcurrent") || engine == QStringLiteral("openmp");
}

} // namespace

/// A long mp3 is decoded in parts by every engine with several workers, and nobody sees it in the wav.
class TestSplitFiles : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    std::string m_expected;

    fs::path output() const { return m_folder.path() / "output"; }

    /// A long conversion, and two short jobs beside it.
    std::vector<Job> jobsFor(const std::string& source, double timeLimit = 0) const
    {
        ConvertJob convert {
            m_folder.path() / source, makeTarget(output() / "long.wav", "run", false), {}, titled("A title"), "stamp"};
        return {{convert, timeLimit, 400}, computeJob("short", 10), computeJob("short too", 10)};
    }

    /// All of it by Welch's method, in segments so short that there are many blocks.
    Job spectrumJob(const std::string& source, const std::string& name) const
    {
        SpectrumJob spectrum;
        spectrum.source = m_folder.path() / source;
        spectrum.png = makeTarget(output() / (name + ".png"), "run", false);
        spectrum.csv = makeTarget(output() / (name + ".csv"), "run", false);
        spectrum.options.seconds = 0;
        spectrum.options.method = Method::Welch;
        spectrum.options.fftSize = 512;
        spectrum.stamp = "stamp";
        return {spectrum, 0, 400};
    }

    static std::unique_ptr<Engine> engine(JobFunction function = runJob)
    {
        return engineOfRow({.split = eagerRule, .function = std::move(function)});
    }

    std::size_t filesInOutput() const
    {
        return std::size_t(std::distance(fs::directory_iterator(output()), fs::directory_iterator()));
    }

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void initTestCase()
    {
        fs::create_directory(output());
        QVERIFY(fixtures::write(m_folder.path() / "long.mp3", {.seconds = longSeconds}));
        QVERIFY(fixtures::write(m_folder.path() / "old.mp3", {.rateHz = 22050, .seconds = longSeconds}));
        QCOMPARE(runJob(jobsFor("long.mp3").front(), {}).report.outcome, Outcome::Done);
        m_expected = fixtures::contents(output() / "long.wav");
        QVERIFY(m_expected.size() > 1000000);
    }

    void init()
    {
        fs::remove_all(output());
        fs::create_directory(output());
    }

    void partsGiveTheBytesOfTheWhole()
    {
        RecordingObserver observer;
        const auto jobs = jobsFor("long.mp3");
        const auto summary = engine()->run(jobs, observer, {});
        QVERIFY(summary);
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(observer.starts().size(), jobs.size());
        QCOMPARE(observer.record(0).report.outcome, Outcome::Done);
        QVERIFY(fixtures::contents(output() / "long.wav") == m_expected);
        QCOMPARE(filesInOutput(), std::size_t(1));
    }

    void theRecordHasItsParts()
    {
        RecordingObserver observer;
        const auto summary = engine()->run(jobsFor("long.mp3"), observer, {});
        QVERIFY(summary);
        const TaskRecord record = observer.record(0);
        QCOMPARE(record.source, m_folder.path() / "long.mp3");
        QCOMPARE(record.targets, std::vector<SlimPath> {output() / "long.wav"});
        QVERIFY(record.report.notes.empty());
        QCOMPARE(record.report.bytesRead, std::uint64_t(fs::file_size(record.source)));
        QCOMPARE(record.report.bytesWritten, std::uint64_t(m_expected.size()));
        QVERIFY(!record.report.checksum);
        QVERIFY(record.parts.size() > 3);
        double decoding = 0;
        for (const TaskPart& part : record.parts) {
            QVERIFY(part.worker >= 0 && part.worker < summary->workers);
            QVERIFY(!part.host.empty());
            QVERIFY(part.startedSeconds >= *record.startedSeconds);
            QVERIFY(part.startedSeconds <= part.finishedSeconds);
            QVERIFY(part.finishedSeconds <= *record.finishedSeconds);
            decoding += part.phases[std::size_t(Phase::Decode)];
        }
        QVERIFY(decoding > 0);
        QVERIFY(std::abs(decoding - record.report.phases[std::size_t(Phase::Decode)]) < 1e-9);
        QVERIFY(*record.finishedSeconds <= summary->wallSeconds);
        QVERIFY(observer.record(1).parts.empty());
    }

    void spectraOfPartsAreThoseOfTheWhole()
    {
        const Job whole = spectrumJob("long.mp3", "whole");
        QCOMPARE(runJob(whole, {}).report.outcome, Outcome::Done);
        RecordingObserver observer;
        const auto summary =
            engine()->run(std::vector<Job> {spectrumJob("long.mp3", "parts"), computeJob("short", 10)}, observer, {});
        QVERIFY(summary);
        const TaskRecord record = observer.record(0);
        QCOMPARE(record.report.outcome, Outcome::Done);
        QVERIFY(record.parts.size() > 3);
        QVERIFY(record.report.notes.empty());
        QVERIFY(record.report.analysis);
        QCOMPARE(record.targets.size(), std::size_t(2));
        const std::vector<Answer> answers = observer.answers();
        const auto answer = std::ranges::find_if(answers, [](const Answer& a) { return a.record.task == 0; });
        QVERIFY(answer != answers.end() && answer->curve && !answer->sums);
        double transforming = 0;
        for (const TaskPart& part : record.parts)
            transforming += part.phases[std::size_t(Phase::Fft)];
        QVERIFY(transforming > 0 && transforming <= record.report.phases[std::size_t(Phase::Fft)]);
        QVERIFY(fixtures::contents(output() / "parts.csv") == fixtures::contents(output() / "whole.csv"));
        QVERIFY(fixtures::contents(output() / "parts.png") == fixtures::contents(output() / "whole.png"));
        QCOMPARE(filesInOutput(), std::size_t(4));
    }

    void spectraThatCannotBeSplitSayWhy()
    {
        RecordingObserver observer;
        QVERIFY(engine()->run(std::vector<Job> {spectrumJob("old.mp3", "old")}, observer, {}));
        const TaskRecord record = observer.record(0);
        QCOMPARE(record.report.outcome, Outcome::Done);
        QVERIFY(record.parts.empty());
        QVERIFY(record.report.notes.back().starts_with("not split among the workers: its frames are of MPEG 2"));
    }

    void whatCannotBeSplitSaysWhy()
    {
        RecordingObserver observer;
        QVERIFY(engine()->run(jobsFor("old.mp3"), observer, {}));
        const TaskRecord record = observer.record(0);
        QCOMPARE(record.report.outcome, Outcome::Done);
        QVERIFY(record.parts.empty());
        QCOMPARE(record.report.notes.size(), std::size_t(1));
        QVERIFY(record.report.notes.front().starts_with("not split among the workers: its frames are of MPEG 2"));
    }

    void aPartThatFailsFailsTheFile()
    {
        RecordingObserver observer;
        constexpr double none = 1e-9;
        QVERIFY(engine()->run(jobsFor("long.mp3", none), observer, {}));
        const TaskRecord record = observer.record(0);
        QCOMPARE(record.report.outcome, Outcome::Failed);
        QCOMPARE(record.report.error->code, ErrorCode::TimeLimit);
        QCOMPARE(observer.record(1).report.outcome, Outcome::Done);
        QCOMPARE(observer.answers().size(), std::size_t(3));
        QCOMPARE(filesInOutput(), std::size_t(0));
    }

    void aStopInTheMiddleLeavesNothing()
    {
        std::stop_source stop;
        RecordingObserver observer;
        observer.onStarted = [&stop](const auto& start) {
            if (start.task == 0)
                stop.request_stop();
        };
        QVERIFY(engine()->run(jobsFor("long.mp3"), observer, stop.get_token()));
        QCOMPARE(observer.answers().size(), std::size_t(3));
        QCOMPARE(observer.record(0).report.outcome, Outcome::Cancelled);
        QCOMPARE(observer.record(0).worker, -1);
        QVERIFY(observer.record(0).parts.empty());
        QCOMPARE(filesInOutput(), std::size_t(0));
    }

    void aStopBeforeTheFirstJobLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        RecordingObserver observer;
        QVERIFY(engine()->run(jobsFor("long.mp3"), observer, stop.get_token()));
        QCOMPARE(observer.record(0).report.outcome, Outcome::Cancelled);
        QCOMPARE(filesInOutput(), std::size_t(0));
    }

    void partsThatDoNotJoinAreDoneOnceMoreAsAWhole()
    {
        if (!isThreaded())
            QSKIP("only engines of this process carry jobs out with a function of the test's");
        const auto deaf = [](const Job& job, const std::stop_token& stop) {
            JobResult result = runJob(job, stop);
            if (std::holds_alternative<ConvertPartJob>(job.work))
                result.report.checksum = 1;
            return result;
        };
        RecordingObserver observer;
        const auto summary = engine(deaf)->run(jobsFor("long.mp3"), observer, {});
        QVERIFY(summary);
        QCOMPARE(observer.answers().size(), std::size_t(3));
        const TaskRecord record = observer.record(0);
        QCOMPARE(record.report.outcome, Outcome::Done);
        QCOMPARE(record.report.notes,
                 std::vector<std::string> {"not split among the workers: its parts did not join exactly"});
        QVERIFY(record.parts.empty());
        QVERIFY(*record.finishedSeconds <= summary->wallSeconds);
        QVERIFY(fixtures::contents(output() / "long.wav") == m_expected);
        QCOMPARE(filesInOutput(), std::size_t(1));
    }

    void workersKilledInMidPartCostTheFileOrAreMadeUpFor()
    {
        QFETCH_GLOBAL(QString, engine);
        if (isThreaded())
            QSKIP("its workers are no processes");
        const bool isMpi = engine == QStringLiteral("mpi");
        const std::string mark = std::to_string(::getpid());
        qputenv(markVariable, mark.c_str());
        RecordingObserver observer;
        observer.onStarted = [&](const auto& start) {
            if (start.task == 0)
                signalAll(markedProcesses(mark, isMpi ? "tutti-mpi-worker" : "tutti-worker"), SIGKILL);
        };
        QVERIFY(this->engine()->run(jobsFor("long.mp3"), observer, {}));
        QCOMPARE(observer.answers().size(), std::size_t(3));
        const JobReport report = observer.record(0).report;
        if (report.outcome == Outcome::Failed) {
            QCOMPARE(report.error->code, ErrorCode::WorkerLost);
            QCOMPARE(filesInOutput(), std::size_t(0));
        } else {
            QVERIFY(isMpi);
            QVERIFY(fixtures::contents(output() / "long.wav") == m_expected);
            QCOMPARE(filesInOutput(), std::size_t(1));
        }
        QVERIFY(markedProcesses(mark, isMpi ? "tutti-mpi-worker" : "tutti-worker").empty());
    }
};

QTEST_MAIN(TestSplitFiles)
#include "tst_splitfiles.moc"
