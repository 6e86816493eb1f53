// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <string>

#include <QTest>

#include "core/engine/mpilauncher.h"
#include "core/engine/slurmprogram.h"
#include "core/engine/slurmworld.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// What the MPI engine knows of srun, without a Slurm.
class TestSlurmWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereItStandsInTheQueue_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("place");
        const auto row = [](const char* name, const char* words, SlurmPlace place) {
            QTest::newRow(name) << QByteArray(words) << int(place);
        };
        row("nothing was said", "", SlurmPlace::Unknown);
        row("something else", "srun: launching StepId=16.0 on host vm, 2 tasks: [0-1]", SlurmPlace::Unknown);
        row("queued", "srun: job 17 queued and waiting for resources", SlurmPlace::Queued);
        row("allocated", "srun: job 17 queued and waiting for resources srun: job 17 has been allocated resources",
            SlurmPlace::Allocated);
        row("queued again", "srun: job 17 has been allocated resources srun: job 18 queued and waiting for resources",
            SlurmPlace::Queued);
    }
    void knowsWhereItStandsInTheQueue()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, place);
        QCOMPARE(int(placeIn(words.toStdString())), place);
    }

    void namesAreNotTheSameTwice()
    {
        const std::string name = newSlurmJobName();
        QVERIFY(name.starts_with("tutti-") && name.size() == 22);
        QVERIFY(newSlurmJobName() != name);
    }

    void theGuardKnowsTheJob()
    {
        const MpiLauncher launcher {{"srun", "--partition=main"}, LauncherKind::Srun};
        const ProgramCall call = guarded(worldCall(launcher, {{}, 2, "/x/rank", "/x/folder", {}, 0, "tutti-1"}),
                                         TUTTI_BIN_DIR "/tutti-worker");
        QVERIFY(std::find(call.words.begin(), call.words.end(), "--slurm-job=tutti-1") != call.words.end());
        QVERIFY(std::find(call.words.begin(), call.words.end(), "--folder=/x/folder") != call.words.end());
        QVERIFY(std::find(call.words.begin(), call.words.end(), "--job-name=tutti-1") != call.words.end());
    }

    void aPersonsNameOfTheJobStays()
    {
        for (const char* const words : {"-Jmine", "--job-name=mine"}) {
            const MpiLauncher launcher {{"srun", words}, LauncherKind::Srun};
            const ProgramCall call = worldCall(launcher, {{}, 2, "/x/rank", "/x/folder", {}, 0, "tutti-1"});
            QVERIFY(std::find(call.words.begin(), call.words.end(), "--job-name=tutti-1") == call.words.end());
            QVERIFY(call.slurmJob.empty());
        }
    }

    void asksAProgramAndHearsItsComplaint()
    {
        const auto program = make("echo 17\necho \"${0##*/}: error: not now\" >&2\necho more\nexit 3");
        const auto answer = askSlurm({program.native(), "x"});
        QVERIFY(answer);
        QCOMPARE(answer->text, std::string("17\nmore\n"));
        QVERIFY(answer->complaint.find("not now") != std::string::npos);
        QVERIFY(!answer->isGood);
        const auto good = askSlurm({make("exit 0").native()});
        QVERIFY(good && good->isGood && good->text.empty());
    }

    void doesNotWaitForASlurmThatIsDown()
    {
        const auto program = make("echo 'retrying in 1sec up to 60sec' >&2\nexec sleep 100");
        const auto answer = askSlurm({program.native()}, std::chrono::milliseconds(300));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::EngineUnavailable);
        QVERIFY(answer.error().detail.find("does not answer") != std::string::npos);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = askSlurm({program.native()}, std::chrono::seconds(30), stop.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        const auto missing = askSlurm({"no-such-sbatch"});
        QVERIFY(!missing && missing.error().detail.find("no-such-sbatch is not in PATH") != std::string::npos);
    }

private:
    std::filesystem::path make(const std::string& body) const
    {
        auto file = m_folder.write("program", "#!/bin/sh\n" + body + "\n");
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        return file;
    }

    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestSlurmWorld)
#include "tst_slurmworld.moc"
