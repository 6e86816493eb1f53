// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>

#include <QElapsedTimer>
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
        const QStringList here {QStringLiteral("nodea"), QStringLiteral("nodeb")};
        const QStringList there {QStringLiteral("nodeb"), QStringLiteral("nodea")};
        QTest::newRow("as MPI's daemon begins there") << QStringLiteral("orted") << here;
        QTest::newRow("as a rank begins there") << QStringLiteral("tutti-mpi-worker") << here;
        QTest::newRow("as the dealer begins there") << QStringLiteral("tutti-mpi-worker") << there;
    }
    void theRunGoesOnWithWhatIsLeft()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, order);
        TestHost& other = m_network->host(1);
        QProcess cli;
        convert(cli, order);
        cutOffAsBegins(other, program.toStdString());
        QVERIFY(m_isCutOff);
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 0, result.all());
        QVERIFY2(result.err.contains("nodeb does not answer; the run goes on without it"), result.all());
        QCOMPARE(hostsOf(reportIn(m_network->folder() / "report.json")), std::string("nodea"));
        QCOMPARE(namesIn(out()).size(), std::size_t(files));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->host(0).processes().empty(), m_network->leftOver(), patience);
        if (program == QStringLiteral("orted"))
            QVERIFY(other.setLink(true)); // nobody of ours is there yet: it hears of the end with the network's return
        QTRY_VERIFY2_WITH_TIMEOUT(other.processes().empty(), m_network->leftOver(), startSeconds * 1000 + patience);
    }

    void withoutAnotherHostItEndsInASentence()
    {
        QProcess cli;
        convert(cli, {QStringLiteral("nodeb")});
        cutOffAsBegins(m_network->host(1), "tutti-mpi-worker");
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
        const QString launcher = QStringLiteral("sh -c '[ $1 = --version ] || set -- \"$@\" --start=%1; exec mpiexec "
                                                "\"$@\"' launcher");
        m_network->startCli(cli,
                            {QStringLiteral("convert"), QStringLiteral("--engine"), QStringLiteral("mpi"),
                             QStringLiteral("--hostfile"), m_network->hostFile(1, hosts),
                             QStringLiteral("--mpi-launcher"), launcher.arg(startSeconds), QStringLiteral("-o"),
                             displayName(out()), QStringLiteral("--report"),
                             displayName(m_network->folder() / "report.json"), displayName(in())});
    }

    /// Stops the first process of this program that shows on the host, so that it gets no further, and lets it go on
    /// when the link is down.
    void cutOffAsBegins(TestHost& host, const std::string& program)
    {
        m_isCutOff = false;
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < untilThere) {
            const auto begun = host.processes(program);
            if (begun.empty())
                continue;
            signalAll(begun, SIGSTOP);
            QVERIFY(host.setLink(false));
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
