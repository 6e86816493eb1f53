// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>
#include <stop_token>
#include <vector>

#include <QTest>

#include "core/engine/registry.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// Worlds over a list of hosts of which one is silent from the start. Its address is none that anybody has (RFC 5737).
class TestMpiMissing : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;

    /// Stands in for ssh: what the launcher asks for fails at once, `answer` is how the question who is there ends.
    EngineConfig configWith(const std::string& answer) const
    {
        const auto agent = m_folder.write("agent",
                                          "#!/bin/sh\ncase \"$*\" in *true*) touch '" + asked().native() + "'; "
                                              + answer + ";; esac\nexit 255\n");
        std::filesystem::permissions(agent, std::filesystem::perms::owner_all);
        qputenv("OMPI_MCA_plm_rsh_agent", agent.c_str());
        EngineConfig config = testConfig({.workers = 4});
        config.hostFile = m_folder.write("hosts", "localhost slots=2\n192.0.2.1 slots=2\n");
        return config;
    }

    std::filesystem::path asked() const { return m_folder.path() / "asked"; }

private Q_SLOTS:
    void init() { std::filesystem::remove(asked()); }
    void cleanup() { qunsetenv("OMPI_MCA_plm_rsh_agent"); }

    /// What one measures is by those that worked.
    void hostsThatAreMissingCountForNothing()
    {
        const std::vector<Job> jobs(8, waitJob("short", std::chrono::milliseconds(20)));
        RecordingObserver observer;
        QTest::ignoreMessage(QtWarningMsg, "192.0.2.1 does not answer; the run goes on without it");
        const auto summary = makeEngine("mpi", configWith("exit 255"))->run(jobs, observer, {});
        QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
        QCOMPARE(summary->workers, 2);
        for (const Answer& answer : observer.answers()) {
            QCOMPARE(answer.record.report.outcome, Outcome::Done);
            QVERIFY(answer.record.worker < 2);
        }
    }

    void aStopWhileHostsAreAskedIsNoFailure()
    {
        const std::vector<Job> jobs(3, waitJob("short", std::chrono::milliseconds(20)));
        RecordingObserver observer;
        std::stop_source stop;
        const auto engine = makeEngine("mpi", configWith("exec cat"));
        auto running = std::async(std::launch::async, [&] { return engine->run(jobs, observer, stop.get_token()); });
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(asked()), 60000);
        stop.request_stop();
        const auto summary = running.get();
        QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
        QCOMPARE(observer.answers().size(), jobs.size());
        for (const Answer& answer : observer.answers())
            QCOMPARE(answer.record.report.outcome, Outcome::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMpiMissing)
#include "tst_mpimissing.moc"
