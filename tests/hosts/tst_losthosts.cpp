// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/base/paths.h"
#include "tests/hosts/hostsfixture.h"
#include "tests/hosts/testnetwork.h"
#include "tests/support/processes.h"
#include "tests/support/sparsesound.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr int files = 24;
constexpr int untilBegun = 90000;
/// No rank, daemon, ssh or shared memory stays for longer.
constexpr int patience = 5000;

std::size_t finishedIn(const fs::path& folder)
{
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        count += entry.path().extension() == ".wav" ? 1U : 0U;
    return count;
}

int countOf(const Json& report, const std::string& outcome)
{
    int count = 0;
    for (const auto& task : report.at("tasks"))
        count += task.at("outcome").get<std::string>() == outcome ? 1 : 0;
    return count;
}

} // namespace

/// Runs of the MPI engine over two hosts, to one of which something happens.
class TestLostHosts : public QObject
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
        // As if the second host had been switched on 5000 s earlier.
        m_network = std::make_unique<TestNetwork>(2, 5000);
        QVERIFY(m_network->isUp());
        fs::create_directory(in());
        fs::create_directory(out());
    }
    void cleanup() { m_network.reset(); }

    void theLanesOfHostsLineUp()
    {
        makeSounds();
        QProcess cli;
        convert(cli, m_network->hostFile(1));
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 0, result.all());
        const Json report = reportIn(reportFile());
        QCOMPARE(countOf(report, "done"), files);
        QCOMPARE(hostsOf(report), std::string("nodea nodeb"));
        // Every job lies whole within the run, also on the clock of the other host, and jobs of one host one by one.
        const double startup = report.at("startup_seconds").get<double>();
        const double wall = report.at("wall_seconds").get<double>();
        for (const auto& task : report.at("tasks")) {
            const double started = task.at("started_seconds").get<double>();
            const double finished = task.at("finished_seconds").get<double>();
            QVERIFY2(startup - 0.01 <= started && finished < wall, task.dump().c_str());
            QVERIFY2(finished - started > 0.5 * task.at("cpu_seconds").get<double>(), task.dump().c_str());
        }
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), patience);
    }

    void aLostLinkCostsNothing_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("to a host of ranks") << QStringList {QStringLiteral("nodea"), QStringLiteral("nodeb")};
        QTest::newRow("to the host of the dealer") << QStringList {QStringLiteral("nodeb"), QStringLiteral("nodea")};
    }
    void aLostLinkCostsNothing()
    {
        QFETCH(QStringList, order);
        makeSounds();
        QProcess cli;
        convert(cli, m_network->hostFile(1, order));
        QTRY_VERIFY_WITH_TIMEOUT(finishedIn(out()) >= 4, untilBegun);
        QVERIFY(!m_network->host(1).ranks().empty());
        QVERIFY(m_network->host(1).setLink(false));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->host(1).processes().empty(), m_network->leftOver(), patience);
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 0, result.all());
        QCOMPARE(countOf(reportIn(reportFile()), "done"), files);
        QCOMPARE(finishedIn(out()), std::size_t(files));
        QVERIFY(!hasTemporaries(out()));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), patience);
    }

    void aKilledRankCostsNothing_data()
    {
        QTest::addColumn<int>("host");
        QTest::newRow("another") << 1;
        QTest::newRow("the dealer") << 0;
    }
    void aKilledRankCostsNothing()
    {
        QFETCH(int, host);
        makeSounds();
        QProcess cli;
        convert(cli, m_network->hostFile(1));
        QTRY_VERIFY_WITH_TIMEOUT(finishedIn(out()) >= 4, untilBegun);
        signalAll(m_network->host(std::size_t(host)).ranks(), SIGKILL);
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 0, result.all());
        QCOMPARE(countOf(reportIn(reportFile()), "done"), files);
        QVERIFY(!hasTemporaries(out()));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), patience);
    }

    void nothingStaysAfterwards_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("signal");
        const QStringList here {QStringLiteral("nodea"), QStringLiteral("nodeb")};
        const QStringList there {QStringLiteral("nodeb"), QStringLiteral("nodea")};
        QTest::newRow("cancelled") << here << -1 << SIGTERM;
        QTest::newRow("killed") << here << -1 << SIGKILL;
        QTest::newRow("killed while the dealer stands still") << here << 0 << SIGKILL;
        QTest::newRow("killed while another stands still") << here << 1 << SIGKILL;
        QTest::newRow("killed while a distant dealer stands still") << there << 1 << SIGKILL;
        QTest::newRow("cancelled while a distant dealer stands still") << there << 1 << SIGTERM;
    }
    void nothingStaysAfterwards()
    {
        QFETCH(QStringList, order);
        QFETCH(int, stopped);
        QFETCH(int, signal);
        const fs::path sound = writeSparseSound(in() / "0.wav");
        for (int number = 1; number < 4; ++number)
            fs::create_hard_link(sound, in() / (std::to_string(number) + ".wav"));
        QProcess cli;
        convert(cli, m_network->hostFile(1, order));
        QTRY_VERIFY_WITH_TIMEOUT(namesIn(out()).size() == 2, untilBegun);
        if (stopped >= 0) {
            const auto ranks = m_network->host(std::size_t(stopped)).ranks();
            signalAll(ranks, SIGSTOP);
            QTRY_VERIFY(areAllStopped(ranks));
        }
        signalAll(m_network->host(0).processes("tutti-cli"), signal);
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), patience);
        QTRY_COMPARE(cli.state(), QProcess::NotRunning);
        QVERIFY(namesIn(out()).empty());
    }

    void aFullDiskOnOneHostIsSaid()
    {
        makeSounds();
        QVERIFY(m_network->host(1).run({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                        QStringLiteral("-o"), QStringLiteral("size=64k"), QStringLiteral("tmpfs"),
                                        displayName(out())}));
        QProcess cli;
        convert(cli, m_network->hostFile(1));
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 1, result.all());
        QVERIFY2(result.err.contains("No space left on device"), result.all());
        const Json report = reportIn(reportFile());
        QVERIFY(countOf(report, "failed") >= 1);
        QCOMPARE(countOf(report, "failed") + countOf(report, "done") + countOf(report, "cancelled"), files);
        for (const auto& task : report.at("tasks")) {
            if (task.at("outcome").get<std::string>() == "failed")
                QCOMPARE(task.at("error").at("code").get<std::string>(), std::string("disk-full"));
        }
        QVERIFY(!hasTemporaries(out()));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), patience);
    }

    void anotherVersionOnOneHostIsRefused()
    {
        makeSounds();
        const fs::path other = m_network->folder() / "other";
        QVERIFY(writeOtherVersion(other));
        QVERIFY(m_network->host(1).run({QStringLiteral("mount"), QStringLiteral("--bind"), displayName(other),
                                        QStringLiteral(TUTTI_BIN_DIR "/tutti-mpi-worker")}));
        QProcess cli;
        convert(cli, m_network->hostFile(1));
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 3, result.all());
        QVERIFY2(result.err.contains("the worker program is of version"), result.all());
        QVERIFY(namesIn(out()).empty());
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), patience);
    }

    void aHostThatIsOffFromTheStartIsLeftOut()
    {
        makeSounds();
        QVERIFY(m_network->host(1).setLink(false));
        QProcess cli;
        convert(cli, m_network->hostFile(1));
        const CliResult result = finishCli(cli);
        QVERIFY2(result.status == 0, result.all());
        QVERIFY2(result.err.contains("nodeb does not answer"), result.all());
        QCOMPARE(hostsOf(reportIn(reportFile())), std::string("nodea"));
    }

private:
    fs::path in() const { return m_network->folder() / "in"; }
    fs::path out() const { return m_network->folder() / "out"; }
    fs::path reportFile() const { return m_network->folder() / "report.json"; }

    /// Sounds that take some tenths of a second each.
    void makeSounds() const
    {
        makeSound(in() / "00.aif", 15);
        for (int number = 1; number < files; ++number)
            fs::create_hard_link(in() / "00.aif", in() / (std::to_string(number) + ".aif"));
    }

    /// All sounds; they are named one by one, because wavs are not taken from folders.
    void convert(QProcess& cli, const QString& hosts)
    {
        QStringList words {QStringLiteral("convert"),
                           QStringLiteral("--engine"),
                           QStringLiteral("mpi"),
                           QStringLiteral("--hostfile"),
                           hosts,
                           QStringLiteral("--rate"),
                           QStringLiteral("96000"),
                           QStringLiteral("-o"),
                           displayName(out()),
                           QStringLiteral("--report"),
                           displayName(reportFile())};
        for (const std::string& name : namesIn(in()))
            words << displayName(in() / name);
        m_network->startCli(cli, words);
    }

    std::unique_ptr<TestNetwork> m_network;
};

QTEST_GUILESS_MAIN(TestLostHosts)
#include "tst_losthosts.moc"
