// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QTest>

#include "tests/freesound/downloading.h"
#include "tests/freesound/scriptedserver.h"

using tutti::Download;
using tutti::ErrorCode;
using tutti::fixtures::answer;
using tutti::fixtures::contentOf;
using tutti::fixtures::DownloadRecorder;
using tutti::fixtures::filesIn;
using tutti::fixtures::impatience;
using tutti::fixtures::ScriptedAnswer;
using tutti::fixtures::ScriptedRequest;
using tutti::fixtures::ScriptedServer;
using tutti::fixtures::soundBytes;
using Then = tutti::fixtures::ScriptedAnswer::Then;

/// Originals: they need the token, are known by size and md5, and go on where they broke.
class TestDownloadOriginal : public QObject
{
    Q_OBJECT

    std::unique_ptr<tutti::TemporaryFolder> m_folder;
    tutti::Quota m_quota {{}, "nobody"};
    const QByteArray m_sound = soundBytes();

    Download original(const std::string& url) const
    {
        Download download = tutti::fixtures::downloadOf(url, m_folder->path() / "0.wav", true);
        download.sound.bytes = std::uint64_t(m_sound.size());
        download.sound.md5 = QCryptographicHash::hash(m_sound, QCryptographicHash::Md5).toHex().toStdString();
        return download;
    }

    void run(ScriptedServer& server, const Download& download, DownloadRecorder& recorder)
    {
        tutti::Service service;
        service.baseUrl = server.address("/apiv2");
        service.accessToken = "the token";
        recorder.onProgress = [&server] {
            if (server.requests().size() == 1)
                server.breakConnections();
        };
        tutti::Downloader(service, m_quota, 1, impatience()).run(std::span(&download, 1), recorder, {});
    }

    /// The first `size` bytes of the sound, as if all would come. The connection ends when some of it has arrived.
    ScriptedAnswer broken(qsizetype size, const QByteArray& headers) const
    {
        return {"HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(m_sound.size()) + "\r\n\r\n"
                    + m_sound.first(size),
                Then::Keep};
    }

    /// From "bytes=START-".
    static QByteArray startOf(const ScriptedRequest& request)
    {
        const QByteArray range = request.header("range");
        return range.mid(6, range.size() - 7);
    }

    /// The rest, from where the request wants it.
    ScriptedAnswer rest(const ScriptedRequest& request, const QByteArray& headers) const
    {
        const qsizetype start = startOf(request).toLongLong();
        return answer("206 Partial Content",
                      headers + "Content-Range: bytes " + QByteArray::number(start) + "-"
                          + QByteArray::number(m_sound.size() - 1) + "/" + QByteArray::number(m_sound.size()) + "\r\n",
                      m_sound.sliced(start));
    }

    /// The requests that want to go on from a place. (After a break Qt sends some by itself that do not.)
    static std::vector<ScriptedRequest> resumed(const ScriptedServer& server)
    {
        std::vector<ScriptedRequest> requests;
        for (const ScriptedRequest& request : server.requests()) {
            if (!request.header("range").isEmpty())
                requests.push_back(request);
        }
        return requests;
    }

    std::filesystem::path file() const { return m_folder->path() / "0.wav"; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<tutti::TemporaryFolder>(); }

    void theTokenGoesToTheServiceAlone()
    {
        ScriptedServer store([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        ScriptedServer server([&](const ScriptedRequest&, std::size_t) {
            return answer("302 Found", "Location: " + QByteArray::fromStdString(store.address("/signed")) + "\r\n", {});
        });
        DownloadRecorder recorder;
        run(server, original(server.address("/apiv2/sounds/7/download/")), recorder);
        QVERIFY(!recorder.of(0).error);
        QCOMPARE(contentOf(file()), m_sound);
        QCOMPARE(server.requests().front().header("authorization"), QByteArray("Bearer the token"));
        QCOMPARE(store.requests().size(), std::size_t(1));
        QVERIFY(store.requests().front().header("authorization").isEmpty());
        QCOMPARE(m_quota.state().usedThisMinute, 1);
    }

    void theTokenNeverGoesElsewhere()
    {
        ScriptedServer elsewhere([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        ScriptedServer service([](const ScriptedRequest&, std::size_t) { return ScriptedAnswer {}; });
        DownloadRecorder recorder;
        run(service, original(elsewhere.address("/sounds/7/download/")), recorder);
        QCOMPARE(elsewhere.requests().size(), std::size_t(1));
        QVERIFY(elsewhere.requests().front().header("authorization").isEmpty());
    }

    void itGoesOnWhereItBroke()
    {
        const QByteArray tag = "ETag: \"v1\"\r\n";
        ScriptedServer server([&](const ScriptedRequest& request, std::size_t number) {
            return number == 0                      ? broken(200000, tag)
                : request.header("range").isEmpty() ? answer("200 OK", tag, m_sound)
                                                    : rest(request, tag);
        });
        DownloadRecorder recorder;
        run(server, original(server.address("/apiv2/sounds/7/download/")), recorder);
        QVERIFY2(!recorder.of(0).error, recorder.of(0).error ? recorder.of(0).error->detail.c_str() : "");
        QCOMPARE(contentOf(file()), m_sound);
        const auto requests = resumed(server);
        QCOMPARE(requests.size(), std::size_t(1));
        QCOMPARE(requests.front().header("if-range"), QByteArray("\"v1\""));
        QVERIFY(requests.front().header("range").startsWith("bytes="));
        QVERIFY(startOf(requests.front()).toLongLong() > 0);
        QCOMPARE(requests.front().header("authorization"), QByteArray("Bearer the token"));
        QCOMPARE(recorder.of(0).received, std::uint64_t(m_sound.size()));
    }

    void itBeginsAnewWhereItCannotGoOn_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("asksForRange");
        QTest::newRow("no tag") << QByteArray() << QByteArray() << false;
        QTest::newRow("a weak tag") << QByteArray("ETag: W/\"v1\"\r\n") << QByteArray() << false;
        QTest::newRow("a date only") << QByteArray("Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << QByteArray()
                                     << false;
        QTest::newRow("the whole comes all the same") << QByteArray("ETag: \"v1\"\r\n") << QByteArray() << true;
        // START is where the request wants to go on.
        QTest::newRow("another total") << QByteArray("ETag: \"v1\"\r\n")
                                       << QByteArray("206 Partial Content\r\nContent-Range: bytes START-300000/300001")
                                       << true;
        QTest::newRow("not to the end") << QByteArray("ETag: \"v1\"\r\n")
                                        << QByteArray("206 Partial Content\r\nContent-Range: bytes START-299998/300000")
                                        << true;
        QTest::newRow("another place") << QByteArray("ETag: \"v1\"\r\n")
                                       << QByteArray("206 Partial Content\r\nContent-Range: bytes 1-299999/300000")
                                       << true;
        QTest::newRow("no place") << QByteArray("ETag: \"v1\"\r\n") << QByteArray("206 Partial Content") << true;
        QTest::newRow("another tag") << QByteArray("ETag: \"v1\"\r\n")
                                     << QByteArray("206 Partial Content\r\nETag: \"v2\"\r\n"
                                                   "Content-Range: bytes START-299999/300000")
                                     << true;
        QTest::newRow("no such place") << QByteArray("ETag: \"v1\"\r\n")
                                       << QByteArray("416 No\r\nContent-Range: bytes */300000") << true;
    }

    void itBeginsAnewWhereItCannotGoOn()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, asksForRange);
        ScriptedServer server([&](const ScriptedRequest& request, std::size_t number) {
            if (number == 0)
                return broken(200000, first);
            if (!second.isEmpty() && !request.header("range").isEmpty())
                return answer(QByteArray(second).replace("START", startOf(request)), {}, m_sound.first(1000));
            return answer("200 OK", first, m_sound);
        });
        DownloadRecorder recorder;
        run(server, original(server.address("/apiv2/sounds/7/download/")), recorder);
        QVERIFY2(!recorder.of(0).error, recorder.of(0).error ? recorder.of(0).error->detail.c_str() : "");
        QCOMPARE(contentOf(file()), m_sound);
        QCOMPARE(resumed(server).size(), std::size_t(asksForRange ? 1 : 0));
        QCOMPARE(filesIn(m_folder->path()), std::size_t(1));
    }

    void piecesThatDoNotFitComeAgain()
    {
        // The same tag and total, and other bytes: only the md5 shows it.
        const QByteArray tag = "ETag: \"v1\"\r\n";
        ScriptedServer server([&](const ScriptedRequest& request, std::size_t number) {
            if (number == 0)
                return broken(200000, tag);
            if (request.header("range").isEmpty())
                return answer("200 OK", tag, m_sound);
            ScriptedAnswer wrong = rest(request, tag);
            wrong.bytes.back() = char(wrong.bytes.back() + 1);
            return wrong;
        });
        DownloadRecorder recorder;
        run(server, original(server.address("/apiv2/sounds/7/download/")), recorder);
        QVERIFY(!recorder.of(0).error);
        QCOMPARE(contentOf(file()), m_sound);
        QCOMPARE(resumed(server).size(), std::size_t(1));
    }

    void theWrongFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("other bytes") << QByteArray(300000, 'x') << QStringLiteral("md5 differs");
        QTest::newRow("fewer bytes") << QByteArray(100, 'x')
                                     << QStringLiteral("100 bytes came, Freesound promises 300000");
        QTest::newRow("a page") << QByteArray("<html>log in</html>") << QStringLiteral("a web page");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    }

    void theWrongFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        ScriptedServer server([&](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, bytes); });
        DownloadRecorder recorder;
        run(server, original(server.address("/apiv2/sounds/7/download/")), recorder);
        QVERIFY(recorder.of(0).error);
        QCOMPARE(recorder.of(0).error->code, ErrorCode::BadContent);
        QVERIFY2(QString::fromStdString(recorder.of(0).error->detail).contains(part),
                 recorder.of(0).error->detail.c_str());
        QCOMPARE(filesIn(m_folder->path()), std::size_t(0));
    }

    void withoutPermissionNothingComes_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("signed out") << QByteArray("401 Unauthorized") << int(ErrorCode::Unauthorised);
        QTest::newRow("forbidden") << QByteArray("403 Forbidden") << int(ErrorCode::Forbidden);
        QTest::newRow("gone") << QByteArray("404 Not Found") << int(ErrorCode::NotFound);
    }

    void withoutPermissionNothingComes()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, code);
        ScriptedServer server([&](const ScriptedRequest&, std::size_t) {
            return answer(status, "Content-Type: application/json\r\n",
                          "{\"detail\": \"Authentication credentials were not provided.\"}");
        });
        DownloadRecorder recorder;
        run(server, original(server.address("/apiv2/sounds/7/download/")), recorder);
        QCOMPARE(int(recorder.of(0).error->code), code);
        QVERIFY(recorder.of(0).error->detail.find("the token") == std::string::npos);
        QCOMPARE(server.requests().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestDownloadOriginal)
#include "tst_downloadoriginal.moc"
