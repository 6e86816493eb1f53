// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/controllers/slurmcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/models/filesmodel.h"
#include "core/session/journalcodec.h"
#include "core/session/slurmjob.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/processes.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;

constexpr int patience = 20000;
constexpr std::size_t tones = 3;

} // namespace

/// Batch jobs as the window has them, with a Slurm that says what the test wrote into a file.
class TestSlurmController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        makeProgram("sbatch", "cp \"$2\" '" + at("given") + "'; echo 17");
        makeProgram("squeue", "cat '" + at("queue") + "'");
        makeProgram("scontrol", "cat '" + at("control") + "'");
        makeProgram("scancel", "echo \"$1\" >'" + at("cancelled") + "'");
        makeProgram("tutti-cli", "");
        m_path = qgetenv("PATH");
        qputenv("PATH", QByteArray::fromStdString(at("bin")) + ":" + m_path);
        saySlurm("PENDING|Resources\n", "");
        for (std::size_t tone = 0; tone < tones; ++tone)
            m_folder->write("s/" + std::to_string(tone) + ".mp3", toneBytes(0.2));
        begin();
    }
    void cleanup()
    {
        m_jobs.reset();
        m_sources.reset();
        m_model.reset();
        m_session.reset();
        qputenv("PATH", m_path);
    }

    void showsTheScriptAndSubmitsIt()
    {
        prepare();
        const std::string text = m_jobs->text(slurm());
        QVERIFY(text.find("#SBATCH --ntasks=4\n#SBATCH --partition=main\n") != std::string::npos);
        QVERIFY(text.find("# Converts 3 files") != std::string::npos);
        QVERIFY(text.find("# Draws the spectra of 3 files") != std::string::npos);
        submit();
        QCOMPARE(contentsOf(at("given")), text);
        QCOMPARE(m_jobs->job()->id.number, std::string("17"));
        QCOMPARE(m_jobs->job()->files, 2 * tones);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->state().has_value(), patience);
        QCOMPARE(m_jobs->state()->reason, std::string("Resources"));
    }

    void spectraAreOfTheWavsThatAreMadeBefore()
    {
        prepare();
        submit();
        const std::string journal = contentsOf(m_jobs->job()->steps[1].journal);
        QVERIFY(journal.find("\"source\":\"" + at("s/1.wav") + "\"") != std::string::npos);
        QVERIFY(journal.find("1.mp3") == std::string::npos);
    }

    void recordsComeIntoTheTable()
    {
        prepare();
        submit();
        QSignalSpy ended(m_jobs.get(), &SlurmController::ended);
        saySlurm("RUNNING|None\n", "");
        record(0, 0, Outcome::Done);
        QTRY_COMPARE_WITH_TIMEOUT(m_jobs->through(), std::size_t(1), patience);
        QCOMPARE(stateOf("0.mp3", JobKind::Convert), FileState::Done);
        QCOMPARE(stateOf("1.mp3", JobKind::Convert), FileState::New);
        record(0, 1, Outcome::Failed);
        // Of the wav, which stands for the sound that it was made of.
        record(1, 0, Outcome::Done);
        saySlurm("", "JobId=17 JobState=FAILED Reason=NonZeroExitCode ExitCode=1:0\n");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QCOMPARE(m_jobs->through(), std::size_t(3));
        QCOMPARE(stateOf("1.mp3", JobKind::Convert), FileState::Failed);
        QCOMPARE(stateOf("0.mp3", JobKind::Spectra), FileState::Done);
        QVERIFY(SlurmJobs(at("jobs")).all().front().isSettled);
    }

    void comesBackAfterAnotherStart()
    {
        prepare();
        submit();
        record(0, 2, Outcome::Done);
        begin();
        m_jobs->lookBack();
        QTRY_COMPARE_WITH_TIMEOUT(m_jobs->through(), std::size_t(1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("2.mp3", JobKind::Convert), FileState::Done, patience);
        QSignalSpy ended(m_jobs.get(), &SlurmController::ended);
        saySlurm("", "");
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QCOMPARE(m_jobs->state()->phase, SlurmPhase::Gone);
        begin();
        m_jobs->lookBack();
        QSignalSpy prepared(m_jobs.get(), &SlurmController::prepared);
        m_jobs->prepare(choices());
        QVERIFY(prepared.wait(patience));
        QVERIFY(!m_jobs->job());
    }

    void cancelsInSlurm()
    {
        prepare();
        submit();
        QSignalSpy ended(m_jobs.get(), &SlurmController::ended);
        saySlurm("", "JobId=17 JobState=CANCELLED Reason=None ExitCode=0:0\n");
        m_jobs->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QCOMPARE(contentsOf(at("cancelled")), std::string("17\n"));
        QCOMPARE(m_jobs->state()->word, std::string("CANCELLED"));
        m_jobs->dismiss();
        QVERIFY(!m_jobs->job());
    }

    void aRefusalLeavesNothing()
    {
        makeProgram("sbatch", "echo 'sbatch: error: invalid partition specified: main' >&2; exit 1");
        prepare();
        QSignalSpy failed(m_jobs.get(), &SlurmController::failed);
        m_jobs->submit(slurm());
        QVERIFY(failed.wait(patience));
        const auto error = failed.front().front().value<Error>();
        QCOMPARE(QByteArray::fromStdString(error.detail),
                 QByteArray("sbatch refused it: invalid partition specified: main; correct the options and try again"));
        QVERIFY(!m_jobs->job());
        QVERIFY(fs::is_empty(at("jobs")));
    }

    void savesTheScriptWithItsJournals()
    {
        prepare();
        QSignalSpy saved(m_jobs.get(), &SlurmController::saved);
        m_jobs->save(slurm(), at("mine.sh"));
        QVERIFY(saved.wait(patience));
        QVERIFY(contentsOf(at("mine.sh")).find("'" + at("mine.convert.jsonl") + "'") != std::string::npos);
        QVERIFY(fs::exists(at("mine.convert.jsonl")) && fs::exists(at("mine.spectra.jsonl")));
        // Once more would write over what may be going on.
        QSignalSpy failed(m_jobs.get(), &SlurmController::failed);
        m_jobs->save(slurm(), at("mine.sh"));
        QVERIFY(failed.wait(patience));
    }

private:
    std::string at(const std::string& name) const { return (m_folder->path() / name).native(); }

    void makeProgram(const std::string& name, const std::string& body) const
    {
        const auto file = m_folder->write("bin/" + name, "#!/bin/sh\n" + body + "\n");
        fs::permissions(file, fs::perms::owner_all);
    }

    void saySlurm(const std::string& queue, const std::string& control) const
    {
        // One after the other would be a moment in which it is in neither.
        m_folder->write("control", control);
        m_folder->write("queue", queue);
    }

    static SlurmChoices slurm() { return {"main", "30", 4, {}}; }

    Choices choices() const
    {
        Choices choices;
        choices.engine = "mpi";
        choices.slurm = SlurmMode::Batch;
        return choices;
    }

    /// As at a start of the program.
    void begin()
    {
        m_jobs.reset();
        m_sources.reset();
        m_model = std::make_unique<FilesModel>();
        m_session = std::make_unique<Session>();
        m_sources = std::make_unique<SourceList>(*m_session, *m_model);
        m_jobs = std::make_unique<SlurmController>(*m_session, *m_sources, *m_model);
        m_jobs->keepIn(at("jobs"), at("bin/tutti-cli"));
        m_sources->setPaths({m_folder->path() / "s"});
        QTRY_VERIFY_WITH_TIMEOUT(!m_sources->isScanning() && m_model->fileCount() == tones, patience);
    }

    void prepare()
    {
        QSignalSpy prepared(m_jobs.get(), &SlurmController::prepared);
        m_jobs->prepare(choices());
        QVERIFY(prepared.wait(patience));
    }

    void submit()
    {
        m_jobs->submit(slurm());
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->job().has_value(), patience);
    }

    /// As if the job had done a task.
    void record(std::size_t step, std::size_t task, Outcome outcome) const
    {
        TaskRecord record;
        record.task = task;
        record.source = m_folder->path() / "s" / (std::to_string(task) + (step == 0 ? ".mp3" : ".wav"));
        record.targets = {m_folder->path() / "s" / (std::to_string(task) + (step == 0 ? ".wav" : ".png"))};
        record.report.outcome = outcome;
        if (outcome == Outcome::Failed)
            record.report.error = Error {ErrorCode::Decode, "is broken; get it again"};
        std::ofstream(m_jobs->job()->steps[step].journal, std::ios::app) << encodeLine(record);
    }

    FileState stateOf(const std::string& name, JobKind kind) const
    {
        const std::size_t file = m_model->numbers().of(m_folder->path() / "s" / name);
        return m_model->file(file).part(kind).state;
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    QByteArray m_path;
    std::unique_ptr<FilesModel> m_model;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SourceList> m_sources;
    std::unique_ptr<SlurmController> m_jobs;
};

QTEST_GUILESS_MAIN(TestSlurmController)
#include "tst_slurmcontroller.moc"
