// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stop_token>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QTest>

#include "core/base/machine.h"
#include "core/engine/hostcheck.h"
#include "core/engine/hostprobe.h"
#include "core/engine/remotehost.h"
#include "core/engine/workerprocess.h"
#include "core/engine/worldhosts.h"
#include "core/jobs/jsonfields.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

using Words = std::vector<std::string>;

/// Stands in for ssh: "here" carries the command out, "away" ends as ssh does, "mute" never answers.
std::filesystem::path makeAgent(const TemporaryFolder& folder)
{
    auto file = folder.write("agent",
                             "#!/bin/sh\ncase $1 in here) eval \"$2\";; mute) exec cat;; *) echo 'ssh: connect to "
                             "host away port 22: No route to host' >&2; exit 255;; esac\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

std::filesystem::path makeLauncher(const TemporaryFolder& folder)
{
    auto file = folder.write("mpiexec", "#!/bin/sh\necho 'Open MPI 4'\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

} // namespace

class TestRemoteHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("OMPI_MCA_plm_rsh_agent"); }
    void cleanup() { qunsetenv("OMPI_MCA_plm_rsh_agent"); }

    void asksLikeOpenMpi()
    {
        QCOMPARE(remoteAgent({"mpiexec"}), (Words {"ssh"}));
        qputenv("PRTE_MCA_plm_ssh_agent", "ssh -4");
        QCOMPARE(remoteAgent({"mpiexec"}), (Words {"ssh", "-4"}));
        QCOMPARE(remoteAgent({"mpiexec", "--prtemca", "plm_ssh_agent", "ssh -6"}), (Words {"ssh", "-6"}));
        qunsetenv("PRTE_MCA_plm_ssh_agent");
        qputenv("OMPI_MCA_plm_rsh_agent", "ssh -F 'a b' : rsh");
        QCOMPARE(remoteAgent({"mpiexec"}), (Words {"ssh", "-F", "a b"}));
        QCOMPARE(remoteAgent({"mpiexec", "--mca", "plm_rsh_agent", "rsh -l x"}), (Words {"rsh", "-l", "x"}));
    }

    void askNobodyForAPassword()
    {
        const Words call = remoteCall({"ssh", "-F", "x"}, "nodeb", "echo 'a'");
        QVERIFY(std::find(call.begin(), call.end(), "BatchMode=yes") != call.end());
        QCOMPARE(call.back(), "exec sh -c " + quotedForShell("echo 'a'"));
        QCOMPARE(quotedForShell("a'b"), std::string(1, '\'') + "a'\\''b'");
        QCOMPARE(*(call.end() - 2), std::string("nodeb"));
        QCOMPARE(remoteCall({"/x/agent"}, "nodeb", "true"), (Words {"/x/agent", "nodeb", "exec sh -c 'true'"}));
    }

    void knowsThisMachine()
    {
        QVERIFY(isThisMachine("localhost"));
        QVERIFY(isThisMachine(hostName()));
        QVERIFY(isThisMachine("127.0.0.1"));
        QVERIFY(!isThisMachine("192.0.2.1"));
    }

    void tellsWhoAnswers()
    {
        const auto hosts = hostsIn("localhost\nhere\naway\n");
        QCOMPARE(whichAnswer({makeAgent(m_folder).native()}, hosts, {}), (std::vector<bool> {true, true, false}));
    }

    void oneThatIsSilentHidesNobody()
    {
        const auto hosts = hostsIn("mute\nhere\naway\nhere\n");
        QCOMPARE(whichAnswer({makeAgent(m_folder).native()}, hosts, {}, std::chrono::seconds(3)),
                 (std::vector<bool> {false, true, false, true}));
    }

    void slotsAreThoseOfTheirOwnWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("slots");
        QTest::newRow("none") << QStringLiteral("a") << 1;
        QTest::newRow("slots") << QStringLiteral("a slots=3") << 3;
        QTest::newRow("only the most") << QStringLiteral("a max_slots=8") << 1;
        QTest::newRow("the most first") << QStringLiteral("a max_slots=8 slots=3") << 3;
        QTest::newRow("the most last") << QStringLiteral("a\tslots=3 max_slots=8") << 3;
        QTest::newRow("a name that looks like it") << QStringLiteral("slots=9 slots=2") << 2;
    }

    void slotsAreThoseOfTheirOwnWord()
    {
        QFETCH(QString, line);
        QTEST(slotsOf(hostsIn(line.toStdString())), "slots");
    }

    /// Folders' names need not be UTF-8.
    void namesReachTheProbeByteByByte()
    {
        Hello hello = helloOfThisProcess();
        hello.workers.push_back({hostName(), 1});
        const auto asked = m_folder.path() / "asked";
        const auto script = m_folder.write("probe",
                                           "echo 'tutti: reached'\necho '" + toLine(hello)
                                               + "'\nread -r mpi\necho '{\"answer\":\"MPI\"}'\nread -r line\n"
                                                 "printf %s \"$line\" >'"
                                               + asked.native() + "'\necho '{\"answer\":\"\"}'\ncat\n");
        auto probe = HostProbe::start({"sh", script.native()}, {});
        QVERIFY(probe && probe->hello());
        QVERIFY(probe->findFolder("/caf\xe9"));
        std::ifstream stream(asked);
        const std::string line {std::istreambuf_iterator<char>(stream), {}};
        QVERIFY2(line.find("\"folder_bytes\":\"" + toBase64("/caf\xe9") + "\"") != std::string::npos, line.c_str());
    }

    void aStopEndsTheWait()
    {
        std::stop_source stop;
        stop.request_stop();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(whichAnswer({makeAgent(m_folder).native()}, hostsIn("mute\n"), stop.get_token()),
                 (std::vector<bool> {false}));
        QVERIFY(timer.elapsed() < 3000);
    }

    void hostsKeepTheirNotes()
    {
        const auto hosts = hostsIn("here slots=2 # by the slots=9 window\n  away:3\n# nobody\n");
        QCOMPARE(hosts.size(), std::size_t(2));
        QCOMPARE(hosts[0].slots, 2);
        QCOMPARE(hosts[0].note, std::string("by the slots=9 window"));
        QCOMPARE(hosts[1].slots, 3);
        QVERIFY(hosts[1].note.empty());
        QVERIFY(hostsIn(hostFileText(hosts)) == hosts);
        QVERIFY(hostsIn(makeHost("x", 4, "a note").line + "\n").front() == makeHost("x", 4, "a note"));
    }

    void theNextWorldIsOfThoseThatAnswer()
    {
        qputenv("OMPI_MCA_plm_rsh_agent", makeAgent(m_folder).native().c_str());
        EngineConfig config;
        config.hostFile = m_folder.write("list", "# all\nhere slots=2\naway slots=8\nlocalhost slots=3\n");
        WorldHosts hosts(config, 13);
        QVERIFY(hosts.arrange(m_folder.path()));
        QCOMPARE(hosts.file(), config.hostFile);
        QCOMPARE(hosts.workers(), 13);
        QTest::ignoreMessage(QtWarningMsg, "away does not answer; the run goes on without it");
        QVERIFY(hosts.look({{"mpiexec"}, LauncherKind::OpenMpi}, {}));
        QVERIFY(hosts.arrange(m_folder.path()));
        QCOMPARE(hosts.workers(), 5);
        QCOMPARE(readHostFile(hosts.file()).size(), std::size_t(2));
        QCOMPARE(readHostFile(hosts.file()).back().line, std::string("localhost slots=3"));
        // A file of the person's own is never written to.
        const auto here = std::filesystem::current_path();
        std::filesystem::current_path(m_folder.path());
        std::filesystem::remove("hosts");
        QVERIFY(!hosts.arrange({}));
        QVERIFY(!std::filesystem::exists("hosts"));
        std::filesystem::current_path(here);
        QVERIFY(!hosts.arrange(m_folder.path() / "no/such/folder"));
    }

    void nobodyLeftIsAnError()
    {
        qputenv("OMPI_MCA_plm_rsh_agent", makeAgent(m_folder).native().c_str());
        EngineConfig config;
        config.hostFile = m_folder.write("list", "away\n");
        WorldHosts hosts(config, 1);
        QTest::ignoreMessage(QtWarningMsg, "away does not answer; the run goes on without it");
        QVERIFY(hosts.look({{"mpiexec"}, LauncherKind::OpenMpi}, {}));
        const auto arranged = hosts.arrange(m_folder.path());
        QVERIFY(!arranged);
        QVERIFY(arranged.error().detail.find("hosts check") != std::string::npos);
    }

    void saysWhyAHostIsNotReached()
    {
        qputenv("OMPI_MCA_plm_rsh_agent", makeAgent(m_folder).native().c_str());
        HostQuestion question;
        question.config.mpiLauncher = makeLauncher(m_folder).native();
        question.config.mpiWorkerProgram = makeLauncher(m_folder);
        question.config.hostFile = m_folder.write("list", "away\nhere\n");
        const auto reports = checkHosts(question, {});
        QVERIFY(reports);
        QCOMPARE(reports->front().findings.front().verdict, HostVerdict::Bad);
        QVERIFY(reports->front().findings.front().sentence.find("does not lead there") != std::string::npos);
        QCOMPARE(reports->front().findings.size(), std::size_t(6));
        QCOMPARE(reports->front().findings.back().verdict, HostVerdict::Untested);
        // A program that is not ours says nothing that we understand.
        QCOMPARE(reports->back().findings[0].verdict, HostVerdict::Good);
        QCOMPARE(reports->back().findings[1].verdict, HostVerdict::Bad);
        QVERIFY(!reports->back().isUsable());
    }

    void anEmptyListIsSaid()
    {
        HostQuestion question;
        question.config.mpiLauncher = makeLauncher(m_folder).native();
        question.config.mpiWorkerProgram = makeLauncher(m_folder);
        question.config.hostFile = m_folder.write("list", "# nobody\n");
        const auto reports = checkHosts(question, {});
        QVERIFY(!reports);
        QVERIFY(reports.error().detail.find("names no hosts") != std::string::npos);
    }

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestRemoteHost)
#include "tst_remotehost.moc"
