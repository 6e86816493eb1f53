// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <thread>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "core/offline/server.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

OfflineServer::Options withFault(Fault api, Fault file = Fault::None)
{
    OfflineServer::Options options;
    options.recordsRequests = true;
    options.apiFault = api;
    options.fileFault = file;
    return options;
}

/// Of a small sound.
std::string previewOf(const OfflineServer& server)
{
    const std::string base = server.baseUrl();
    return base.substr(0, base.rfind('/')) + "/previews/702/702114_51201-hq.mp3";
}

} // namespace

/// The faults that tests of clients rely on are what they are called.
class TestOfflineFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordedFaults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, Fault fault, int status, const char* says) {
            QTest::newRow(name) << int(fault) << status << QByteArray(says);
        };
        row("throttled for a minute", Fault::ThrottledMinute, 429, "(60/minute)");
        row("throttled for a day", Fault::ThrottledDay, 429, "(2000/day)");
        row("unavailable", Fault::UnavailableTwice, 503, "503");
        row("overloaded", Fault::Overloaded, 500, "Search is overloaded, please try again later.");
        row("a page instead", Fault::HtmlOk, 200, "<html>");
        row("a firewall", Fault::ForbiddenHtml, 403, "denied");
    }
    void wordedFaults()
    {
        QFETCH(int, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        OfflineServer server(withFault(Fault(fault)));
        QVERIFY(server.start());
        const RawAnswer answer = get(server.baseUrl() + "/search/");
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(says), answer.body.constData());
        QVERIFY(answer.header("Retry-After").isEmpty());
        // Files are not touched by the API's fault.
        QCOMPARE(get(previewOf(server)).status, 200);
    }

    void unavailableTwiceIsFineThen()
    {
        OfflineServer server(withFault(Fault::None, Fault::UnavailableTwice));
        QVERIFY(server.start());
        QCOMPARE(get(previewOf(server)).status, 503);
        QCOMPARE(get(previewOf(server)).status, 503);
        QCOMPARE(get(previewOf(server)).status, 200);
        QCOMPARE(get(server.baseUrl() + "/search/").status, 200);
    }

    void dropGivesNothing()
    {
        OfflineServer server(withFault(Fault::Drop));
        QVERIFY(server.start());
        const RawAnswer answer = get(server.baseUrl() + "/search/");
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.body.isEmpty());
    }

    void bodiesAreCut_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("half, then gone") << int(Fault::CutBody);
        QTest::newRow("the length is wrong") << int(Fault::WrongLength);
    }
    void bodiesAreCut()
    {
        QFETCH(int, fault);
        OfflineServer server(withFault(Fault::None, Fault(fault)));
        QVERIFY(server.start());
        const RawAnswer answer = get(previewOf(server));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.size() > 1000);
        QVERIFY(answer.body.size() < answer.header("Content-Length").toLongLong());
    }

    void cutOnceIsWholeThen()
    {
        OfflineServer server(withFault(Fault::None, Fault::CutBodyOnce));
        QVERIFY(server.start());
        QVERIFY(get(previewOf(server)).body.size() < get(previewOf(server)).body.size());
    }

    void redirectsLeadElsewhere()
    {
        OfflineServer::Options options = withFault(Fault::RedirectElsewhere);
        options.otherHost = "http://127.0.0.1:1";
        OfflineServer server(options);
        QVERIFY(server.start());
        const RawAnswer answer = get(server.baseUrl() + "/search/?query=a%20b");
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.header("Location"), QByteArray("http://127.0.0.1:1/apiv2/search/?query=a%20b"));
    }

    void aStallTakesTheRequestAndNothingMore()
    {
        OfflineServer server(withFault(Fault::Stall));
        QVERIFY(server.start());
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), portOf(server));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /apiv2/search/ HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(server.requests().size(), std::size_t(1));
        QTest::qWait(50);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(socket.bytesAvailable(), qint64(0));
    }

    void latencyIsAtLeastWhatWasAsked()
    {
        OfflineServer::Options options;
        options.recordsRequests = true;
        options.latency = 80;
        OfflineServer server(options);
        QVERIFY(server.start());
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(get(server.baseUrl() + "/search/?fields=id").status, 200);
        QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(80));
    }

    /// The responder keeps a bare pointer to the socket: an answer that comes later must not touch it.
    void aClientMayGoBeforeTheAnswer()
    {
        OfflineServer::Options options;
        options.recordsRequests = true;
        options.latency = 50;
        OfflineServer server(options);
        QVERIFY(server.start());
        for (const char* path : {"/previews/702/702132_73018-hq.mp3", "/apiv2/search/?token=x&fields=md5"}) {
            const std::size_t before = server.requests().size();
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), portOf(server));
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
            socket.write(QByteArray("GET ") + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            QTRY_COMPARE(server.requests().size(), before + 1);
            socket.abort();
        }
        QCOMPARE(get(previewOf(server)).status, 200);
        QCOMPARE(get(server.baseUrl() + "/search/?fields=md5").status, 200);
    }

    void aServerMayEndWhileSoundsAreMade()
    {
        auto server = std::make_unique<OfflineServer>(withFault(Fault::None));
        QVERIFY(server->start());
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), portOf(*server));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /apiv2/search/?token=x&page_size=150&fields=md5,previews HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(server->requests().size(), std::size_t(1));
        server.reset();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void requestsAreRemembered()
    {
        OfflineServer server(withFault(Fault::None));
        QVERIFY(server.start());
        ask(server.baseUrl() + "/search/?query=a%20b", {"GET", {withKey, {"Range", "bytes=1-"}}, {}});
        QCOMPARE(server.requests().size(), std::size_t(1));
        const auto& request = server.requests().front();
        QCOMPARE(request.method, std::string("GET"));
        QCOMPARE(request.target, std::string("/apiv2/search/?query=a%20b"));
        QCOMPARE(request.authorization, std::string("Token abc"));
        QCOMPARE(request.range, std::string("bytes=1-"));
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        OfflineServer::Options options;
        options.recordsRequests = true;
        options.port = other.serverPort();
        OfflineServer server(options);
        const auto started = server.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Io);
        QVERIFY(started.error().detail.find(std::to_string(other.serverPort())) != std::string::npos);
        OfflineLibrary library(options);
        QVERIFY(!library.start());
    }

    void theLibraryServesWithoutOurEventLoop()
    {
        OfflineLibrary library;
        QVERIFY(library.start());
        std::string body;
        std::thread([&] {
            body = get(library.baseUrl() + "/search/?query=cello&fields=md5").body.toStdString();
        }).join();
        QVERIFY(body.find("md5") != std::string::npos);
    }

private:
    static quint16 portOf(const OfflineServer& server)
    {
        const std::string base = server.baseUrl();
        return quint16(std::stoi(base.substr(base.rfind(':') + 1)));
    }
};

QTEST_GUILESS_MAIN(TestOfflineFaults)
#include "tst_offlinefaults.moc"
