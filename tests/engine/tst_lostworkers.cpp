// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <stop_token>
#include <thread>
#include <vector>

#include <unistd.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/paths.h"
#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/processes.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/sparsesound.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;

std::string newMark()
{
    static int count = 0;
    return std::to_string(::getpid()) + "-" + std::to_string(++count);
}

std::size_t filesIn(const fs::path& folder)
{
    return std::size_t(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

std::string workerProgramOfRow()
{
    QFETCH_GLOBAL(QString, engine);
    return engine == QStringLiteral("mpi") ? "tutti-mpi-worker" : "tutti-worker";
}

/// One job that never ends by itself, and others behind it.
std::vector<Job> oneEndlessAmong(std::size_t count)
{
    auto jobs = computeJobs(count);
    jobs.front() = endlessJobs(1).front();
    return jobs;
}

/// Does something to the workers whenever the first job is begun.
class Saboteur : public RecordingObserver
{
public:
    explicit Saboteur(int signal, std::string program = workerProgramOfRow())
        : m_mark(newMark())
    {
        qputenv(markVariable, m_mark.c_str());
        onStarted = [this, signal, program = std::move(program)](const Start& start) {
            if (start.task == 0)
                signalAll(markedProcesses(m_mark, program), signal);
        };
    }
    const std::string& mark() const { return m_mark; }

private:
    std::string m_mark;
};

/// The folder that a launcher of MPI keeps its session in, from the words of its guard; empty when there is none.
fs::path sessionFolder(const std::vector<pid_t>& processes)
{
    for (const pid_t process : processes) {
        std::ifstream words("/proc/" + std::to_string(process) + "/cmdline");
        for (std::string word; std::getline(words, word, '\0');) {
            if (word.starts_with("--folder="))
                return word.substr(word.find('=') + 1);
        }
    }
    return {};
}

} // namespace

/// Engines whose workers are other processes: those may be lost, may hang, and must not outlive their parent.
class TestLostWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        fs::create_directory(out());
    }

    void aKilledWorkerCostsItsOneFile()
    {
        const auto jobs = oneEndlessAmong(8);
        Saboteur observer(SIGKILL);
        QVERIFY(engineOfRow({.workers = 1})->run(jobs, observer, {}));
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(observer.record(0).report.outcome, Outcome::Failed);
        QCOMPARE(observer.record(0).report.error->code, ErrorCode::WorkerLost);
        QVERIFY(observer.record(0).worker >= 0);
        for (std::size_t task = 1; task < jobs.size(); ++task)
            QCOMPARE(observer.record(task).report.outcome, Outcome::Done);
        QVERIFY(markedProcesses(observer.mark()).empty());
    }

    void aWorkerKilledInMidFileLeavesNothing()
    {
        const fs::path sound = writeSparseSound(folder() / "sound.wav");
        std::vector<Job> jobs(2, computeJob("short", 10));
        jobs.front() = slowConvertJobs(sound, out(), 1).front();
        Saboteur observer(0);
        std::jthread killer([&](const std::stop_token& done) {
            while (!done.stop_requested()) {
                if (filesIn(out()) > 0)
                    signalAll(markedProcesses(observer.mark(), workerProgramOfRow()), SIGKILL);
            }
        });
        QVERIFY(engineOfRow({.workers = 1})->run(jobs, observer, {}));
        killer.request_stop();
        QCOMPARE(observer.record(0).report.error->code, ErrorCode::WorkerLost);
        QCOMPARE(observer.record(1).report.outcome, Outcome::Done);
        QCOMPARE(filesIn(out()), std::size_t(0));
    }

    void aHangingWorkerEndsAtTheTimeLimit()
    {
        auto jobs = oneEndlessAmong(6);
        // Long enough for the signal to come while the job is on its way, also on a loaded machine: on the next job,
        // which has no limit, it would hang for ever.
        jobs.front().timeLimit = 2;
        Saboteur observer(SIGSTOP);
        QVERIFY(engineOfRow({.workers = 1})->run(jobs, observer, {}));
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(observer.record(0).report.error->code, ErrorCode::TimeLimit);
        for (std::size_t task = 1; task < jobs.size(); ++task)
            QCOMPARE(observer.record(task).report.outcome, Outcome::Done);
        QVERIFY(markedProcesses(observer.mark()).empty());
    }

    void aHangingWorkerDoesNotHoldUpAStop()
    {
        const fs::path sound = writeSparseSound(folder() / "sound.wav");
        const auto jobs = slowConvertJobs(sound, out(), 4);
        Saboteur observer(0);
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            while (filesIn(out()) < 2)
                std::this_thread::yield();
            signalAll(markedProcesses(observer.mark(), workerProgramOfRow()), SIGSTOP);
            sinceStop.start();
            stop.request_stop();
        });
        QVERIFY(engineOfRow({.workers = 2})->run(jobs, observer, stop.get_token()));
        QVERIFY(sinceStop.elapsed() < 2000);
        QCOMPARE(observer.answers().size(), jobs.size());
        for (const Answer& answer : observer.answers())
            QCOMPARE(answer.record.report.outcome, Outcome::Cancelled);
        QCOMPARE(filesIn(out()), std::size_t(0));
        QVERIFY(markedProcesses(observer.mark()).empty());
    }

    void aStopInMidFileLeavesNothing()
    {
        const fs::path sound = writeSparseSound(folder() / "sound.wav");
        const auto jobs = slowConvertJobs(sound, out(), 5);
        RecordingObserver observer;
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            while (filesIn(out()) < 2)
                std::this_thread::yield();
            sinceStop.start();
            stop.request_stop();
        });
        QVERIFY(engineOfRow({.workers = 2})->run(jobs, observer, stop.get_token()));
        QVERIFY(sinceStop.elapsed() < 2000);
        for (const Answer& answer : observer.answers())
            QCOMPARE(answer.record.report.outcome, Outcome::Cancelled);
        QCOMPARE(observer.answers().size(), jobs.size());
        QCOMPARE(filesIn(out()), std::size_t(0));
    }

    void nothingOutlivesAKilledParent_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("while it works") << false;
        QTest::newRow("while its workers hang") << true;
    }
    void nothingOutlivesAKilledParent()
    {
        QFETCH_GLOBAL(QString, engine);
        QFETCH(bool, hangs);
        const fs::path sound = writeSparseSound(folder() / "sound.wav");
        const std::string mark = newMark();
        QProcess parent;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(markVariable), QString::fromStdString(mark));
        parent.setProcessEnvironment(environment);
        parent.start(QStringLiteral(TUTTI_ENGINE_HOST), {engine, displayName(sound), displayName(out())});
        QVERIFY(parent.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(filesIn(out()) == 2, 20000);
        QVERIFY(markedProcesses(mark).size() >= 3);
        const auto workers = markedProcesses(mark, workerProgramOfRow());
        const fs::path session = sessionFolder(markedProcesses(mark));
        QCOMPARE(fs::exists(session), engine == QStringLiteral("mpi"));
        if (hangs) {
            signalAll(workers, SIGSTOP);
            QTRY_VERIFY(areAllStopped(workers));
        }
        ::kill(pid_t(parent.processId()), SIGKILL);
        QVERIFY(parent.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(markedProcesses(mark).empty(), 5000);
        QCOMPARE(filesIn(out()), std::size_t(0));
        QVERIFY(!fs::exists(session));
    }

private:
    fs::path folder() const { return toPath(m_folder->path()); }
    fs::path out() const { return folder() / "out"; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLostWorkers)
#include "tst_lostworkers.moc"
