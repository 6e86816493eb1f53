// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <csignal>
#include <string>
#include <vector>

#include <unistd.h>

#include <QTest>

#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/processes.h"
#include "tests/support/recordingobserver.h"

using namespace tutti;

namespace {

/// The process of a rank, as Open MPI numbers them in their environment.
std::vector<pid_t> processOfRank(const std::string& mark, int rank)
{
    const std::string wanted = "OMPI_COMM_WORLD_RANK=" + std::to_string(rank) + std::string("\0", 1);
    std::vector<pid_t> found;
    for (const pid_t process : markedProcesses(mark, "tutti-mpi-worker")) {
        if (contentsOf("/proc/" + std::to_string(process) + "/environ").find(wanted) != std::string::npos)
            found.push_back(process);
    }
    return found;
}

/// Sends a signal to the rank that begins certain jobs.
class Saboteur : public RecordingObserver
{
public:
    Saboteur(int signal, std::size_t victims)
        : m_mark("restarts-" + std::to_string(::getpid()))
    {
        qputenv(markVariable, m_mark.c_str());
        onStarted = [this, signal, victims](const Start& start) {
            if (start.task < victims)
                signalAll(processOfRank(m_mark, start.worker), signal);
        };
    }
    bool isAnybodyLeft() const { return !markedProcesses(m_mark).empty(); }

private:
    std::string m_mark;
};

} // namespace

/// Open MPI ends the whole world with one rank; the MPI engine makes it again.
class TestMpiRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCulpritIsLost()
    {
        std::vector<Job> jobs = endlessJobs(1);
        for (int i = 0; i < 9; ++i)
            jobs.push_back(waitJob("short", std::chrono::milliseconds(20)));
        Saboteur observer(SIGKILL, 1);
        EngineConfig config = testConfig({.workers = 3});
        config.schedule = Schedule::Dynamic;
        QVERIFY(makeEngine("mpi", config)->run(jobs, observer, {}));
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(observer.record(0).report.error->code, ErrorCode::WorkerLost);
        for (std::size_t task = 1; task < jobs.size(); ++task)
            QCOMPARE(observer.record(task).report.outcome, Outcome::Done);
        QVERIFY(!observer.isAnybodyLeft());
    }

    void afterThreeRestartsItGivesUp()
    {
        const auto jobs = endlessJobs(12);
        Saboteur observer(SIGKILL, jobs.size());
        const auto summary = makeEngine("mpi", testConfig({.workers = 1}))->run(jobs, observer, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::EngineUnavailable);
        QCOMPARE(observer.starts().size(), std::size_t(4));
        QCOMPARE(observer.answers().size(), jobs.size());
        int lost = 0;
        for (const auto& [task, records] : observer.records())
            lost += records.front().report.error ? 1 : 0;
        QCOMPARE(lost, 1);
    }

    void aFrozenRankIsNoticed_data()
    {
        QTest::addColumn<int>("frozen");
        QTest::newRow("rank 0") << 0;
        QTest::newRow("another") << 1;
    }
    /// Without any time limit, as when a host is cut off.
    void aFrozenRankIsNoticed()
    {
        QFETCH(int, frozen);
        const std::vector<Job> jobs(4, waitJob("short", std::chrono::milliseconds(20)));
        const std::string mark = "frozen-" + std::to_string(::getpid());
        qputenv(markVariable, mark.c_str());
        bool isFrozen = false;
        RecordingObserver observer;
        observer.onStarted = [&](const auto& start) {
            if (start.worker == frozen && !std::exchange(isFrozen, true))
                signalAll(processOfRank(mark, frozen), SIGSTOP);
        };
        EngineConfig config = testConfig({.workers = 2});
        config.schedule = Schedule::Static;
        config.mpiLauncher = "sh -c '[ $1 = --version ] || set -- \"$@\" --silence=2000; exec mpiexec \"$@\"' launcher";
        const auto summary = makeEngine("mpi", config)->run(jobs, observer, {});
        QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
        QVERIFY(isFrozen);
        QCOMPARE(observer.answers().size(), jobs.size());
        for (const Answer& answer : observer.answers())
            QCOMPARE(answer.record.report.outcome, Outcome::Done);
        QVERIFY(markedProcesses(mark).empty());
    }
};

QTEST_GUILESS_MAIN(TestMpiRestarts)
#include "tst_mpirestarts.moc"
