// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <set>
#include <string>

#include <QTest>

#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

bool says(const Error& error, const char* text)
{
    return error.code == ErrorCode::EngineUnavailable && error.detail.find(text) != std::string::npos;
}

} // namespace

/// Engines that cannot run here say why, and every job still has its record.
class TestUnavailable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allEnginesAreListedOnce()
    {
        std::set<std::string_view> ids;
        for (const EngineEntry& entry : engineEntries()) {
            ids.insert(entry.id);
            QVERIFY(!entry.name.empty());
            QCOMPARE(makeEngine(entry.id, {})->id(), entry.id);
            QVERIFY(makeEngine(entry.id, {})->workers() >= 1);
        }
        QCOMPARE(ids, (std::set<std::string_view> {"mpi", "openmp", "processes", "qtconcurrent", "sequential"}));
        QCOMPARE(engineEntries().front().id, std::string_view("qtconcurrent"));
        QVERIFY(!makeEngine("no-such-engine", {}));
    }

    void aMissingProgramIsNamed()
    {
        EngineConfig config;
        config.workerProgram = "/nonexistent/tutti-worker";
        expectRefusal(config, "/nonexistent/tutti-worker is missing");
    }

    void aFileThatIsNoProgramIsRefused()
    {
        EngineConfig config;
        config.workerProgram = m_folder.write("tutti-worker", "text");
        expectRefusal(config, "is missing");
    }

    void aProgramThatIsNoWorkerIsGivenUp()
    {
        EngineConfig config;
        config.workers = 2;
        config.workerProgram = script("echo no idea what you want >&2; exit 4");
        const auto jobs = computeJobs(5);
        RecordingObserver observer;
        const auto summary = makeEngine("processes", config)->run(jobs, observer, {});
        QVERIFY(!summary);
        QVERIFY2(says(summary.error(), "ended with status 4"), summary.error().detail.c_str());
        QVERIFY(says(summary.error(), "no idea what you want"));
        expectAllCancelled(observer, jobs.size());
    }

    void aWorkerOfAnotherVersionIsRefused()
    {
        EngineConfig config;
        config.workerProgram =
            script("echo '{\"hello\":{\"protocol\":1,\"version\":\"0.0.0\",\"kernel\":\"k\",\"clock\":1.0,"
                   "\"workers\":[{\"host\":\"h\",\"pid\":1}]}}'; read line");
        const auto jobs = computeJobs(5);
        RecordingObserver observer;
        const auto summary = makeEngine("processes", config)->run(jobs, observer, {});
        QVERIFY(!summary);
        QVERIFY2(says(summary.error(), "version 0.0.0"), summary.error().detail.c_str());
        expectAllCancelled(observer, jobs.size());
    }

#ifdef TUTTI_TEST_MPI
    void aMissingRankProgramNamesItsPackage()
    {
        EngineConfig config;
        config.mpiWorkerProgram = "/nonexistent/tutti-mpi-worker";
        const auto probed = makeEngine("mpi", config)->probe();
        QVERIFY(!probed);
        QVERIFY(says(probed.error(), "/nonexistent/tutti-mpi-worker is missing; install the package tutti-mpi"));
    }

    void aMissingLauncherIsNamed()
    {
        EngineConfig config = testConfig();
        config.mpiWorkerProgram = script("exit 0");
        config.mpiLauncher = "no-such-launcher";
        const auto probed = makeEngine("mpi", config)->probe();
        QVERIFY(!probed);
        QVERIFY(says(probed.error(), "no-such-launcher is not in PATH"));
    }

    void aLauncherThatFailsIsQuoted()
    {
        EngineConfig config = testConfig();
        config.mpiWorkerProgram = script("exit 0");
        config.mpiLauncher = script("echo not enough slots >&2; exit 9").native();
        const auto jobs = computeJobs(5);
        RecordingObserver observer;
        const auto summary = makeEngine("mpi", config)->run(jobs, observer, {});
        QVERIFY(!summary);
        QVERIFY2(says(summary.error(), "not enough slots"), summary.error().detail.c_str());
        expectAllCancelled(observer, jobs.size());
    }

    void separateProgramsInsteadOfAWorldAreRefused()
    {
        EngineConfig config = testConfig();
        config.mpiLauncher =
            script("while [ \"$1\" != -n ]; do shift; done; shift 2; exec \"$@\" < /dev/null").native();
        config.mpiWorkerProgram = m_alone;
        const auto jobs = computeJobs(5);
        RecordingObserver observer;
        const auto summary = makeEngine("mpi", config)->run(jobs, observer, {});
        QVERIFY(!summary);
        QVERIFY2(says(summary.error(), "1 worker(s) of the 3"), summary.error().detail.c_str());
        expectAllCancelled(observer, jobs.size());
    }
#else
    void anEngineThatWasNotBuiltSaysSo()
    {
        const auto jobs = computeJobs(5);
        RecordingObserver observer;
        const auto engine = makeEngine("mpi", {});
        QVERIFY(!engine->probe());
        QVERIFY(says(engine->probe().error(), "built without MPI"));
        QVERIFY(!engine->run(jobs, observer, {}));
        expectAllCancelled(observer, jobs.size());
    }
#endif

private:
    std::filesystem::path script(const std::string& text)
    {
        auto file = m_folder.write("program" + std::to_string(++m_scripts), "#!/bin/sh\n" + text + "\n");
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        return file;
    }

    void expectRefusal(const EngineConfig& config, const char* text)
    {
        const auto engine = makeEngine("processes", config);
        const auto probed = engine->probe();
        QVERIFY(!probed);
        QVERIFY2(says(probed.error(), text), probed.error().detail.c_str());
        const auto jobs = computeJobs(3);
        RecordingObserver observer;
        const auto summary = engine->run(jobs, observer, {});
        QVERIFY(!summary);
        QVERIFY(says(summary.error(), text));
        expectAllCancelled(observer, jobs.size());
    }

    static void expectAllCancelled(const RecordingObserver& observer, std::size_t count)
    {
        QCOMPARE(observer.answers().size(), count);
        QCOMPARE(observer.records().size(), count);
        for (const Answer& answer : observer.answers())
            QCOMPARE(answer.record.report.outcome, Outcome::Cancelled);
    }

    TemporaryFolder m_folder;
    int m_scripts = 0;
    std::filesystem::path m_alone = std::filesystem::path(TUTTI_BIN_DIR) / "tutti-mpi-worker";
};

QTEST_GUILESS_MAIN(TestUnavailable)
#include "tst_unavailable.moc"
