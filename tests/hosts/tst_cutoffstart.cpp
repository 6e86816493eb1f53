// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include "core/base/paths.h"
#include "tests/hosts/hostsfixture.h"
#include "tests/hosts/testnetwork.h"
#include "tests/support/processes.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

namespace fs = std::filesystem;

constexpr int files = 6;
constexpr int untilThere = 30000;
/// How long the ranks wait for each other in these tests.
constexpr int startSeconds = 20;
/// No rank, daemon, ssh or shared memory stays for longer where it can be reached.
constexpr int patience = 5000;

/// Whether Open MPI has anything in its folder of that host's.
bool hasSession(const TestHost& host)
{
    std::error_code none;
    const fs::directory_iterator entries("/proc/" + std::to_string(host.processId()) + "/root/tmp", none);
    return std::any_of(begin(entries), end(entries), [](const fs::directory_entry& entry) {
        return entry.path().filename().native().rfind("ompi.", 0) == 0 && !fs::is_empty(entry.path());
    });
}

} // namespace

/// Worlds of the MPI engine of which one host is cut off before they have come together.
class TestCutOffStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = TestNetwork::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void init()
    {
        m_network = std::make_unique<TestNetwork>(2);
        QVERIFY(m_network->isUp());
        for (const fs::path& folder : {in(), out()})
            fs::create_directory(folder);
        makeSound(in() / "0.mp3", 1);
        for (int number = 1; number < files; ++number)
            fs::create_hard_link(in() / "0.mp3", in() / (std::to_string(number) + ".mp3"));
    }
    void cleanup() { m_network.reset(); }

    void theRunGoesOnWithWhatIsLeft_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<bool>("isLinkDown");
        const QStringList here {QStringLiteral("nodea"), QStringLiteral("nodeb")};
        const QStringList there {QStringLiteral("nodeb"), QStringLiteral("nodea")};
        const QString daemon = QFileInfo(TestNetwork::mpiDaemon()).fileName();
        const QString rank = QStringLiteral("tutti-mpi-worker");
        QTest::newRow("as MPI's daemon begins there") << daemon << here << true;
        QTest::newRow("in silence, as MPI's daemon begins there") << daemon << here << false;
        QTest::newRow("as a rank begins there") << rank << here << true;
        QTest::newRow("in silence, as a rank begins there") << rank << here << false;
        QTest::newRow("as the dealer begins there") << rank << there << true;
    }
    void theRunGoesOnWithWhatIsLeft()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, order);
        QFETCH(bool, isLinkDown);
        TestHost& other = m_network->host(1);
        QProcess cli;
        convert(cli, order);
        cutOffAsBegins(program.toStdString(), isLinkDown);
        QVERIFY(m_isCutOff);
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 0, result.all());
        QVERIFY2(result.err.contains("nodeb does not answer; the run goes on without it"), result.all());
        QCOMPARE(hostsOf(reportIn(m_network->folder() / "report.json")), std::string("nodea"));
        QCOMPARE(namesIn(out()).size(), std::size_t(files));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->host(0).processes().empty(), m_network->leftOver(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(other.processes().empty(), m_network->leftOver(), startSeconds * 1000 + patience);
        QTRY_VERIFY_WITH_TIMEOUT(!hasSession(other), patience);
    }

    void withoutAnotherHostItEndsInASentence()
    {
        QProcess cli;
        convert(cli, {QStringLiteral("nodeb")});
        cutOffAsBegins("tutti-mpi-worker", true);
        QVERIFY(m_isCutOff);
        const CliResult result = finishCli(cli);
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.contains("nodeb does not answer"), result.all());
        QVERIFY2(result.err.contains("none of the hosts answers"), result.all());
        QVERIFY(namesIn(out()).empty());
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->host(0).processes().empty(), m_network->leftOver(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), startSeconds * 1000 + patience);
    }

private:
    fs::path in() const { return m_network->folder() / "in"; }
    fs::path out() const { return m_network->folder() / "out"; }

    void convert(QProcess& cli, const QStringList& hosts)
    {
        // The launcher says to the ranks that they shall not wait for so long.
        const QString launcher =
            QStringLiteral("sh -c '[ $1 = --version ] || set -- \"$@\" --start=%1; shorter() { echo \"$1\" | sed "
                           "s/=90/=%1/; }; OMPI_MCA_orte_launch_agent=$(shorter \"$OMPI_MCA_orte_launch_agent\") "
                           "PRTE_MCA_prte_launch_agent=$(shorter \"$PRTE_MCA_prte_launch_agent\") exec mpiexec "
                           "\"$@\"' launcher");
        m_network->startCli(cli,
                            {QStringLiteral("convert"), QStringLiteral("--engine"), QStringLiteral("mpi"),
                             QStringLiteral("--hostfile"), m_network->hostFile(1, hosts),
                             QStringLiteral("--mpi-launcher"), launcher.arg(startSeconds), QStringLiteral("-o"),
                             displayName(out()), QStringLiteral("--report"),
                             displayName(m_network->folder() / "report.json"), displayName(in())});
    }

    /// Stops the first process of this program that shows on the second host, so that it gets no further, and lets it
    /// go on when its link is down, or when nothing comes through any more.
    void cutOffAsBegins(const std::string& program, bool isLinkDown)
    {
        const TestHost& host = m_network->host(1);
        m_isCutOff = false;
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < untilThere) {
            const auto begun = program == "tutti-mpi-worker" ? host.ranks() : host.processes(program);
            if (begun.empty())
                continue;
            signalAll(begun, SIGSTOP);
            QVERIFY(isLinkDown ? host.setLink(false) : m_network->losePackets(1));
            signalAll(begun, SIGCONT);
            m_isCutOff = true;
            return;
        }
    }

    bool m_isCutOff = false;
    std::unique_ptr<TestNetwork> m_network;
};

QTEST_GUILESS_MAIN(TestCutOffStart)
#include "tst_cutoffstart.moc"
