// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <unistd.h>

#include <QTest>

#include "core/base/machine.h"
#include "core/engine/hostlist.h"
#include "core/engine/mpilauncher.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

using Words = std::vector<std::string>;

bool has(const Words& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool sets(const ProgramCall& call, const std::string& variable)
{
    return std::any_of(call.environment.begin(), call.environment.end(),
                       [&](const auto& entry) { return entry.first == variable; });
}

/// A launcher of whose making only its name and the answer to --version count.
std::filesystem::path makeLauncher(const TemporaryFolder& folder, const std::string& name, const std::string& version)
{
    auto file = folder.write(name, "#!/bin/sh\necho '" + version + "'\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

ProgramCall callOf(const EngineConfig& config, int workers = 2)
{
    const auto launcher = findLauncher(config);
    return launcher
        ? worldCall(*launcher, {config.hostFile, workers, "/x/tutti-mpi-worker", "/x/folder", config.silence})
        : ProgramCall();
}

} // namespace

class TestMpiLauncher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char* variable :
             {"SLURM_JOB_ID", "SLURM_NTASKS", "PBS_JOBID", "LSB_JOBID", "PE_HOSTFILE", "OMPI_MCA_pml"})
            qunsetenv(variable);
    }

    void splitsLikeAShell_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* command, const QStringList& words) {
            QTest::newRow(name) << QString::fromLatin1(command) << words;
        };
        row("nothing", "  ", {});
        row("words", " mpiexec  --mca a b ",
            {QStringLiteral("mpiexec"), QStringLiteral("--mca"), QStringLiteral("a"), QStringLiteral("b")});
        row("single quotes", "a 'b \"c' d", {QStringLiteral("a"), QStringLiteral("b \"c"), QStringLiteral("d")});
        row("double quotes", "\"a b\"c \"\"", {QStringLiteral("a bc"), QString()});
        row("backslash", "a\\ b \\\"", {QStringLiteral("a b"), QStringLiteral("\"")});
    }
    void splitsLikeAShell()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, words);
        const auto split = splitCommand(command.toStdString());
        QVERIFY(split);
        QStringList given;
        for (const std::string& word : *split)
            given << QString::fromStdString(word);
        QCOMPARE(given, words);
    }

    void refusesAnOpenQuote()
    {
        const auto split = splitCommand("mpiexec 'a b");
        QVERIFY(!split);
        QCOMPARE(split.error().code, ErrorCode::EngineUnavailable);
    }

    void saysWhenTheLauncherIsMissing()
    {
        const auto launcher = findLauncher({.mpiLauncher = "no-such-mpiexec"});
        QVERIFY(!launcher);
        QVERIFY(launcher.error().detail.find("no-such-mpiexec is not in PATH") != std::string::npos);
    }

    void openMpiAloneIsToldNotToPlace()
    {
        const auto launcher = makeLauncher(m_folder, "mpiexec", "mpiexec (OpenRTE) 4.1.4");
        const ProgramCall call = callOf({.mpiLauncher = launcher.native()});
        QCOMPARE(call.words,
                 (Words {launcher.native(), "--oversubscribe", "--bind-to", "none", "-n", "2", "/x/tutti-mpi-worker",
                         "--workers=2", "--silence=3500"}));
        QVERIFY(sets(call, "OMPI_MCA_pml"));
        QCOMPARE(sets(call, "OMPI_ALLOW_RUN_AS_ROOT"), ::geteuid() == 0);
        QCOMPARE(sets(call, "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"), ::geteuid() == 0);
        QVERIFY(sets(call, "OMP_NUM_THREADS"));
    }

    void aPersonsChoiceOfTransportStays()
    {
        qputenv("OMPI_MCA_pml", "ucx");
        const auto launcher = makeLauncher(m_folder, "mpiexec", "Open MPI 5");
        QVERIFY(!sets(callOf({.mpiLauncher = launcher.native()}), "OMPI_MCA_pml"));
    }

    void otherHostsLeavePlacingAlone_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"host file", "slurm", "words"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void otherHostsLeavePlacingAlone()
    {
        QFETCH(QString, how);
        EngineConfig config;
        config.mpiLauncher = makeLauncher(m_folder, "mpiexec", "Open MPI 4").native();
        if (how == QStringLiteral("host file"))
            config.hostFile = "/x/hosts";
        if (how == QStringLiteral("slurm"))
            qputenv("SLURM_JOB_ID", "1");
        if (how == QStringLiteral("words"))
            config.mpiLauncher += " --host a,b";
        const ProgramCall call = callOf(config);
        QVERIFY(has(call.words, "-n"));
        QVERIFY(!has(call.words, "--oversubscribe") && !has(call.words, "--bind-to"));
        QVERIFY(!sets(call, "OMPI_MCA_pml"));
        QCOMPARE(sets(call, "OMPI_MCA_hwloc_base_binding_policy"), how != QStringLiteral("slurm"));
        QCOMPARE(has(call.words, "/x/hosts"), how == QStringLiteral("host file"));
    }

    void daemonsOnOtherHostsAreGuarded_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("agent");
        const QString others = QStringLiteral(" --host a,b");
        const QByteArray program = "/x/tutti-mpi-worker";
        const QByteArray guard = program + " --daemon=90 orted";
        QTest::newRow("other hosts") << others << program << QByteArray() << guard;
        QTest::newRow("this machine alone") << QString() << program << QByteArray() << QByteArray();
        QTest::newRow("a person's own agent stays") << others << program << QByteArray("mine") << QByteArray();
        // A shell there would take it apart.
        QTest::newRow("a blank in the program's path")
            << others << QByteArray("/x y/tutti-mpi-worker") << QByteArray() << QByteArray();
    }
    void daemonsOnOtherHostsAreGuarded()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, agent);
        constexpr const char* variable = "OMPI_MCA_orte_launch_agent";
        if (!own.isEmpty())
            qputenv(variable, own);
        const auto file = makeLauncher(m_folder, "mpiexec", "Open MPI 4");
        const auto launcher = findLauncher({.mpiLauncher = file.native() + words.toStdString()});
        QVERIFY(launcher);
        const ProgramCall call = worldCall(*launcher, {{}, 2, program.toStdString(), "/x/folder", {}});
        qunsetenv(variable);
        QCOMPARE(sets(call, variable), !agent.isEmpty());
        for (const auto& [name, value] : call.environment) {
            if (name == variable)
                QCOMPARE(QByteArray::fromStdString(value), agent);
        }
    }

    void worldsOnThisMachineHaveAFolderOfTheirOwn()
    {
        EngineConfig config;
        config.mpiLauncher = makeLauncher(m_folder, "mpiexec", "Open MPI 4").native();
        const ProgramCall call = guarded(callOf(config), TUTTI_BIN_DIR "/tutti-worker");
        QCOMPARE(call.words[2], std::string("--folder=/x/folder"));
        QVERIFY(sets(call, "OMPI_MCA_orte_tmpdir_base") && sets(call, "OMPI_MCA_btl_vader_backing_directory"));
        // What Open MPI 5 calls them.
        QVERIFY(sets(call, "PRTE_MCA_prte_tmpdir_base") && sets(call, "OMPI_MCA_btl_sm_backing_directory"));
        config.hostFile = "/x/hosts";
        const ProgramCall elsewhere = guarded(callOf(config), TUTTI_BIN_DIR "/tutti-worker");
        // It goes, too, whatever becomes of this process.
        QVERIFY(has(elsewhere.words, "--folder=/x/folder") && !sets(elsewhere, "OMPI_MCA_orte_tmpdir_base"));
        QVERIFY(!sets(elsewhere, "PRTE_MCA_prte_tmpdir_base"));
    }

    void mpichGetsNeither()
    {
        const auto launcher = makeLauncher(m_folder, "mpiexec", "HYDRA build details:");
        const ProgramCall call = callOf({.mpiLauncher = launcher.native()});
        QCOMPARE(call.words,
                 (Words {launcher.native(), "-n", "2", "/x/tutti-mpi-worker", "--workers=2", "--silence=3500"}));
        QVERIFY(!sets(call, "OMPI_MCA_pml") && !sets(call, "OMPI_ALLOW_RUN_AS_ROOT"));
    }

    void srunGetsPmix()
    {
        const auto launcher = makeLauncher(m_folder, "srun", "slurm 22.05.8");
        const ProgramCall call = callOf({.mpiLauncher = launcher.native()});
        QVERIFY(has(call.words, "--mpi=pmix"));
        QVERIFY(!has(call.words, "--oversubscribe"));
        const auto withHosts = findLauncher({.mpiLauncher = launcher.native(), .hostFile = "/x/hosts"});
        QVERIFY(!withHosts);
    }

    void countsSlots_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("slots");
        QTest::newRow("nothing") << QByteArray("# nobody\n\n") << 0;
        QTest::newRow("Open MPI") << QByteArray("a slots=2\n b slots=3 max_slots=9\n") << 5;
        QTest::newRow("MPICH") << QByteArray("a:2\nb:4\n") << 6;
        QTest::newRow("bare names") << QByteArray("a\nb") << 2;
        QTest::newRow("IPv6") << QByteArray("fe80::1 slots=2\nfe80::2\n") << 3;
    }
    void countsSlots()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, slots);
        QCOMPARE(slotsOf(hostsIn(text.toStdString())), slots);
    }

    void zeroWorkersMeansWhatTheHostsHave()
    {
        QCOMPARE(mpiWorkerCount({}), usableCpus());
        qputenv("SLURM_NTASKS", "7");
        QCOMPARE(mpiWorkerCount({}), 7);
        QCOMPARE(mpiWorkerCount({.workers = 3}), 3);
        EngineConfig config;
        config.hostFile = m_folder.write("hosts", "a slots=5\n");
        QCOMPARE(mpiWorkerCount(config), 5);
    }

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestMpiLauncher)
#include "tst_mpilauncher.moc"
