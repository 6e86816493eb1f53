// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include "tests/cli/cliprogram.h"

using namespace tutti::fixtures;

class TestCliServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsTheBaseUrlAndASignalEndsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void theFirstLineIsTheBaseUrlAndASignalEndsIt()
    {
        QFETCH(int, signal);
        QProcess process;
        startCli(process, {QStringLiteral("serve"), QStringLiteral("--latency"), QStringLiteral("1")});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20000);
        const QByteArray line = process.readLine();
        QVERIFY2(line.startsWith("http://127.0.0.1:") && line.endsWith("/apiv2\n"), line.constData());
        QVERIFY(answerOf(QUrl(QString::fromUtf8(line.trimmed()))).startsWith("HTTP/1.1 200 "));
        ::kill(pid_t(process.processId()), signal);
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 130, result.all().constData());
        QVERIFY2(result.summary().startsWith("The offline library was there for "), result.all().constData());
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const CliResult result =
            runCli({QStringLiteral("serve"), QStringLiteral("--port"), QString::number(other.serverPort())});
        QVERIFY2(result.status == 3, result.all().constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("cannot be listened on; choose another with --port"), result.err.constData());
    }

private:
    static QByteArray answerOf(const QUrl& base)
    {
        QTcpSocket socket;
        socket.connectToHost(base.host(), quint16(base.port()));
        if (!socket.waitForConnected())
            return {};
        socket.write("GET /apiv2/search/?query=cello HTTP/1.1\r\nHost: x\r\nAuthorization: Token x\r\n\r\n");
        socket.waitForReadyRead();
        return socket.readAll();
    }
};

QTEST_GUILESS_MAIN(TestCliServe)
#include "tst_cliserve.moc"
