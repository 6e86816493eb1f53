// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/base/paths.h"
#include "core/base/version.h"
#include "tests/hosts/hostsfixture.h"
#include "tests/hosts/testnetwork.h"

using namespace tutti;
using namespace tutti::fixtures;

/// `tutti-cli hosts check` on two hosts of which the second has something wrong with it.
class TestHostsCheck : public QObject
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
        for (const char* const name : {"sources/in", "out"})
            std::filesystem::create_directories(m_network->folder() / name);
    }
    void cleanup() { m_network.reset(); }

    void everythingIsInOrder()
    {
        const CliResult result = check({QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(result.status == 0, result.all());
        QVERIFY2(result.err.isEmpty(), result.all());
        const auto report = nlohmann::json::parse(result.out.toStdString());
        QCOMPARE(report.at("schema").get<std::string>(), std::string("tutti-hosts/1"));
        QCOMPARE(report.at("hosts").size(), std::size_t(2));
        for (const auto& host : report.at("hosts")) {
            QCOMPARE(host.at("slots").get<int>(), 3);
            QVERIFY(std::abs(host.at("clock_ahead_seconds").get<double>()) < 1);
            QCOMPARE(host.at("tests").size(), std::size_t(6));
            for (const auto& test : host.at("tests"))
                QCOMPARE(test.at("verdict").get<std::string>(), std::string("good"));
        }
        QVERIFY(std::filesystem::is_empty(m_network->folder() / "out"));
        QVERIFY(std::filesystem::is_empty(m_network->folder() / "sources/in"));
        QTRY_VERIFY2_WITH_TIMEOUT(m_network->isClean(), m_network->leftOver(), 5000);
    }

    void oneHostIsWrong_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("the link is down") << QStringLiteral("ip link set lan down") << QByteArray("nodeb: reach: ");
        QTest::newRow("no program") << QStringLiteral("mount -t tmpfs tmpfs BIN")
                                    << QByteArray("is not there; install Tutti");
        QTest::newRow("another version") << QStringLiteral("mount --bind FOLDER/other BIN/tutti-mpi-worker")
                                         << QByteArray("is of version ");
        QTest::newRow("another folder for results")
            << QStringLiteral("mount -t tmpfs tmpfs FOLDER/out") << QByteArray("output: ");
        QTest::newRow("another folder with sources")
            << QStringLiteral("mount -t tmpfs tmpfs FOLDER/sources/in") << QByteArray("input: ");
        QTest::newRow("no folder with sources")
            << QStringLiteral("mount -t tmpfs tmpfs FOLDER/sources") << QByteArray("is not there (No such file");
        QTest::newRow("read-only") << QStringLiteral("mount --bind -o ro FOLDER/out FOLDER/out")
                                   << QByteArray("cannot be written into there (Read-only file system)");
        QTest::newRow("no daemon of MPI")
            << QStringLiteral("mount --bind /dev/null DAEMON") << QByteArray("Open MPI's daemon (");
    }
    void oneHostIsWrong()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, sentence);
        QVERIFY(writeOtherVersion(m_network->folder() / "other"));
        what.replace(QStringLiteral("FOLDER"), displayName(m_network->folder()));
        what.replace(QStringLiteral("BIN"), QStringLiteral(TUTTI_BIN_DIR));
        what.replace(QStringLiteral("DAEMON"),
                     displayName(std::filesystem::canonical(toPath(TestNetwork::mpiDaemon()))));
        QVERIFY(m_network->host(1).run(what.split(QLatin1Char(' '))));
        const CliResult result = check({});
        QVERIFY2(result.status == 1, result.all());
        QVERIFY2(result.err.contains(sentence) && result.err.startsWith("nodeb: "), result.all());
        QCOMPARE(result.failures().size(), 1);
        QCOMPARE(result.summary(), QByteArray("1 of 2 hosts can be used, with 3 of 6 slots"));
    }

    void aStrangerIsNotLetIn()
    {
        m_network->setKey(m_network->strangerKey());
        const CliResult result = check({});
        QVERIFY2(result.status == 1, result.all());
        QVERIFY2(result.err.contains("nodeb: reach: it asks for a password or refuses the key"), result.all());
    }

private:
    CliResult check(const QStringList& more)
    {
        QProcess process;
        m_network->startCli(process,
                            QStringList {QStringLiteral("hosts"), QStringLiteral("check"), QStringLiteral("--hostfile"),
                                         m_network->hostFile(3), QStringLiteral("-o"),
                                         displayName(m_network->folder() / "out"),
                                         displayName(m_network->folder() / "sources/in")}
                                + more);
        return finishCli(process);
    }

    std::unique_ptr<TestNetwork> m_network;
};

QTEST_GUILESS_MAIN(TestHostsCheck)
#include "tst_hostscheck.moc"
