// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QTest>
#include <QTimer>

#include "tests/freesound/downloading.h"
#include "tests/freesound/scriptedserver.h"

using tutti::Download;
using tutti::ErrorCode;
using tutti::fixtures::answer;
using tutti::fixtures::contentOf;
using tutti::fixtures::downloadOf;
using tutti::fixtures::DownloadRecorder;
using tutti::fixtures::filesIn;
using tutti::fixtures::impatience;
using tutti::fixtures::ScriptedAnswer;
using tutti::fixtures::ScriptedRequest;
using tutti::fixtures::ScriptedServer;
using tutti::fixtures::soundBytes;
using Then = tutti::fixtures::ScriptedAnswer::Then;

/// Previews, from a server that does what it should and from one that does not.
class TestDownload : public QObject
{
    Q_OBJECT

    std::unique_ptr<tutti::TemporaryFolder> m_folder;
    tutti::Quota m_quota {{}, "nobody"};
    const QByteArray m_sound = soundBytes();

    void run(std::span<const Download> downloads, DownloadRecorder& recorder, int connections = 6,
             const std::stop_token& stop = {})
    {
        tutti::Service service;
        service.baseUrl = "https://freesound.invalid/apiv2";
        service.key = "the key";
        service.accessToken = "the token";
        tutti::Downloader(service, m_quota, connections, impatience()).run(downloads, recorder, stop);
    }

    std::vector<Download> several(const ScriptedServer& server, int count) const
    {
        std::vector<Download> downloads;
        for (int i = 0; i < count; ++i)
            downloads.push_back(downloadOf(server.address("/" + std::to_string(i) + ".mp3"),
                                           m_folder->path() / (std::to_string(i) + ".mp3")));
        return downloads;
    }

    std::filesystem::path file() const { return m_folder->path() / "0.mp3"; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<tutti::TemporaryFolder>(); }

    void manyComeAtOnce()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        DownloadRecorder recorder;
        run(several(server, 40), recorder, 10);
        QCOMPARE(recorder.results.size(), std::size_t(40));
        QCOMPARE(recorder.named.size(), std::size_t(40));
        QCOMPARE(server.requests().size(), std::size_t(40));
        // More than the six that Qt would open to one host.
        QCOMPARE(server.mostOpen(), 10);
        for (std::size_t i = 0; i < 40; ++i) {
            const tutti::DownloadResult& result = recorder.of(i);
            QVERIFY(!result.error);
            QVERIFY(result.connection >= 0 && result.connection < 10);
            QVERIFY(result.startedSeconds <= result.finishedSeconds);
            QCOMPARE(result.bytes, std::uint64_t(m_sound.size()));
            QCOMPARE(contentOf(m_folder->path() / (std::to_string(i) + ".mp3")), m_sound);
        }
        QCOMPARE(filesIn(m_folder->path()), std::size_t(40));
    }

    void oneAtATimeIsOne()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        DownloadRecorder recorder;
        run(several(server, 5), recorder, 1);
        QCOMPARE(recorder.results.size(), std::size_t(5));
        QCOMPARE(server.mostOpen(), 1);
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(recorder.results[i].download, i);
    }

    void previewsCarryNoSecret()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        tutti::Service service;
        // Even on the service's own host.
        service.baseUrl = server.address("/apiv2");
        service.key = "the key";
        service.accessToken = "the token";
        DownloadRecorder recorder;
        tutti::Downloader(service, m_quota, 1, impatience()).run(several(server, 1), recorder, {});
        QCOMPARE(server.requests().size(), std::size_t(1));
        QVERIFY(server.requests().front().header("authorization").isEmpty());
        QCOMPARE(server.requests().front().header("accept-encoding"), QByteArray("identity"));
        QVERIFY(!recorder.of(0).error);
    }

    void whatPassesIsTriedAgain_data()
    {
        const QByteArray announced = "Content-Length: " + QByteArray::number(m_sound.size()) + "\r\n\r\n";
        const QByteArray half = m_sound.first(m_sound.size() / 2);
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("then");
        QTest::newRow("503") << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\nno") << int(Then::Keep);
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n") << int(Then::Keep);
        QTest::newRow("429") << QByteArray("HTTP/1.1 429 Slowly\r\nContent-Length: 0\r\n\r\n") << int(Then::Keep);
        QTest::newRow("no answer") << QByteArray() << int(Then::Close);
        QTest::newRow("no answer, and the line broken") << QByteArray() << int(Then::Abort);
        QTest::newRow("half of it, then closed") << "HTTP/1.1 200 OK\r\n" + announced + half << int(Then::Close);
        QTest::newRow("half of it, then broken") << "HTTP/1.1 200 OK\r\n" + announced + half << int(Then::Abort);
        QTest::newRow("half of it, then silence") << "HTTP/1.1 200 OK\r\n" + announced + half << int(Then::Keep);
        QTest::newRow("headers, then broken") << "HTTP/1.1 200 OK\r\n" + announced << int(Then::Abort);
        QTest::newRow("silence") << QByteArray() << int(Then::Keep);
    }

    void whatPassesIsTriedAgain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, then);
        // Twice so, then fine.
        ScriptedServer server([&](const ScriptedRequest&, std::size_t number) {
            return number < 2 ? ScriptedAnswer {bytes, Then(then)} : answer("200 OK", {}, m_sound);
        });
        DownloadRecorder recorder;
        run(several(server, 1), recorder);
        QVERIFY2(!recorder.of(0).error, recorder.of(0).error ? recorder.of(0).error->detail.c_str() : "");
        QCOMPARE(contentOf(file()), m_sound);
        // Qt sends a request again by itself where nothing came back, so that fewer breaks may be told than happened.
        QVERIFY(server.requests().size() >= 3);
        // A preview comes again from its start.
        for (const ScriptedRequest& request : server.requests())
            QVERIFY(request.header("range").isEmpty());
        for (const tutti::ServiceWait& wait : recorder.waits)
            QCOMPARE(wait.reason, std::string("retry"));
        QVERIFY(recorder.waits.size() <= 4);
        QCOMPARE(filesIn(m_folder->path()), std::size_t(1));
    }

    /// Qt does not always tell that the end is missing; a length that comes only once is no whole file all the same.
    void piecesWithoutAnEndAreTriedAgain()
    {
        const auto pieces = [this](std::size_t count) {
            const QByteArray sound = m_sound.first(qsizetype(count) * 8);
            return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(sound.size(), 16)
                + "\r\n" + sound + "\r\n";
        };
        // Another length each time, then fine.
        ScriptedServer server([&](const ScriptedRequest&, std::size_t number) {
            return number < 2 ? ScriptedAnswer {pieces(number + 1), Then::Close} : answer("200 OK", {}, m_sound);
        });
        DownloadRecorder recorder;
        run(several(server, 1), recorder);
        QVERIFY2(!recorder.of(0).error, recorder.of(0).error ? recorder.of(0).error->detail.c_str() : "");
        QCOMPARE(contentOf(file()), m_sound);
        QVERIFY(server.requests().size() >= 3);
        QCOMPARE(filesIn(m_folder->path()), std::size_t(1));
    }

    void whatDoesNotPassIsSaid_data()
    {
        const QByteArray page = "<!DOCTYPE html><html><body>Please log in</body></html>";
        const QByteArray announced = "Content-Length: 300000\r\n\r\n";
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("then");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("tries");
        const auto row = [](const char* title, const ScriptedAnswer& said, ErrorCode code, const char* part,
                            int tries) {
            QTest::newRow(title) << said.bytes << int(said.then) << int(code) << QString::fromUtf8(part) << tries;
        };
        row("a page of HTML", answer("200 OK", "Content-Type: audio/mpeg\r\n", page), ErrorCode::BadContent,
            "a web page instead of the sound", 1);
        row("nothing", answer("200 OK", {}, {}), ErrorCode::BadContent, "an empty file", 1);
        row("another kind", answer("200 OK", {}, "OggS" + QByteArray(9000, 'x')), ErrorCode::BadContent, "no mp3 file",
            1);
        row("not there", answer("404 Not Found", "Content-Type: text/html\r\n", page), ErrorCode::NotFound,
            "the preview is not there", 1);
        row("a firewall", answer("403 Forbidden", "Content-Type: text/html\r\n", page), ErrorCode::Forbidden,
            "use another network", 1);
        row("always busy", answer("503 Busy", {}, page), ErrorCode::Network, "try again later", 4);
        row("always too many", answer("429 Slowly", {}, {}), ErrorCode::Throttled, "try again", 4);
        row("always cut", {"HTTP/1.1 200 OK\r\n" + announced + "ID3\x04", Then::Abort}, ErrorCode::Network,
            "was lost; check", 4);
        row("always silent", {{}, Then::Keep}, ErrorCode::Network, "was lost; check", 4);
        row("round and round", answer("302 Found", "Location: /again.mp3\r\n", {}), ErrorCode::Network,
            "from one address to the next", 6);
        row("a redirect out of the web", answer("302 Found", "Location: file:///etc/passwd\r\n", {}),
            ErrorCode::BadContent, "does not know", 1);
    }

    void whatDoesNotPassIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, then);
        QFETCH(int, code);
        QFETCH(QString, part);
        QFETCH(int, tries);
        ScriptedServer server([&](const ScriptedRequest&, std::size_t) { return ScriptedAnswer {bytes, Then(then)}; });
        DownloadRecorder recorder;
        run(several(server, 1), recorder);
        QVERIFY(recorder.of(0).error);
        const QString detail = QString::fromStdString(recorder.of(0).error->detail);
        QCOMPARE(int(recorder.of(0).error->code), code);
        QVERIFY2(detail.contains(part), qPrintable(detail));
        QVERIFY2(int(server.requests().size()) >= tries, std::to_string(server.requests().size()).c_str());
        QVERIFY(recorder.named.empty());
        QCOMPARE(filesIn(m_folder->path()), std::size_t(0));
    }

    void withoutALengthItComesTwice()
    {
        const QByteArray pieces = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(m_sound.size(), 16) + "\r\n" + m_sound + "\r\n0\r\n\r\n";
        const QByteArray untilTheEnd = "HTTP/1.1 200 OK\r\n\r\n";
        ScriptedServer server([&](const ScriptedRequest& request, std::size_t number) {
            if (request.target == "/0.mp3")
                return ScriptedAnswer {pieces, Then::Keep};
            // Without any length a broken line looks like the end.
            const bool isCut = number == 2;
            return ScriptedAnswer {untilTheEnd + (isCut ? m_sound.first(5000) : m_sound), Then::Close};
        });
        DownloadRecorder recorder;
        run(several(server, 2), recorder, 1);
        QVERIFY(!recorder.of(0).error && !recorder.of(1).error);
        QCOMPARE(contentOf(m_folder->path() / "0.mp3"), m_sound);
        QCOMPARE(contentOf(m_folder->path() / "1.mp3"), m_sound);
        QVERIFY(server.requests().size() >= 5);
    }

    void aHostThatIsNotThereIsSoonGivenUp()
    {
        std::vector<Download> downloads;
        for (int i = 0; i < 50; ++i)
            downloads.push_back(
                downloadOf("http://127.0.0.1:9/x.mp3", m_folder->path() / (std::to_string(i) + ".mp3")));
        DownloadRecorder recorder;
        run(downloads, recorder, 2);
        QCOMPARE(recorder.results.size(), std::size_t(50));
        QVERIFY(recorder.of(49).error->detail.find("nobody answers") != std::string::npos);
        // Each pause is told at its beginning and its end. The first two are tried to the end, the others once.
        QVERIFY(recorder.waits.size() >= 2 * 3 && recorder.waits.size() <= 2 * 2 * 3);
    }

    void oneThatFailsDoesNotStopTheOthers()
    {
        ScriptedServer server([this](const ScriptedRequest& request, std::size_t) {
            return request.target == "/3.mp3" ? answer("404 Not Found", {}, {}) : answer("200 OK", {}, m_sound);
        });
        DownloadRecorder recorder;
        run(several(server, 8), recorder, 3);
        for (std::size_t i = 0; i < 8; ++i)
            QCOMPARE(recorder.of(i).error.has_value(), i == 3);
        QCOMPARE(filesIn(m_folder->path()), std::size_t(7));
    }

    void aStopLeavesNothingHalfDone()
    {
        const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + m_sound.first(200000);
        ScriptedServer server([&](const ScriptedRequest&, std::size_t number) {
            return number < 4 ? answer("200 OK", {}, m_sound) : ScriptedAnswer {half, Then::Keep};
        });
        std::stop_source stop;
        DownloadRecorder recorder;
        recorder.onProgress = [&] {
            if (server.requests().size() > 6)
                stop.request_stop();
        };
        run(several(server, 30), recorder, 4, stop.get_token());
        QCOMPARE(recorder.results.size(), std::size_t(30));
        std::size_t done = 0;
        for (const tutti::DownloadResult& result : recorder.results) {
            done += result.error ? 0U : 1U;
            QVERIFY(!result.error || result.error->code == ErrorCode::Cancelled);
        }
        QVERIFY(done <= 4);
        QCOMPARE(filesIn(m_folder->path()), done);
    }

    void aStopBeforeTheStartAsksForNothing()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        std::stop_source stop;
        stop.request_stop();
        DownloadRecorder recorder;
        run(several(server, 3), recorder, 2, stop.get_token());
        QCOMPARE(recorder.results.size(), std::size_t(3));
        QCOMPARE(recorder.of(0).connection, -1);
        QVERIFY(server.requests().empty());
    }

    void aStopEndsAPause()
    {
        ScriptedServer server([](const ScriptedRequest&, std::size_t) { return answer("503 Busy", {}, {}); });
        std::stop_source stop;
        DownloadRecorder recorder;
        tutti::DownloadPatience patience {{3600}, 30};
        QTimer::singleShot(0, this, [&] { QTimer::singleShot(50, this, [&] { stop.request_stop(); }); });
        tutti::Downloader({}, m_quota, 1, patience).run(several(server, 1), recorder, stop.get_token());
        QCOMPARE(recorder.of(0).error->code, ErrorCode::Cancelled);
    }

    void aFolderThatVanishesEndsTheRun()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t number) {
            if (number == 2)
                std::filesystem::remove_all(m_folder->path());
            return answer("200 OK", {}, m_sound);
        });
        DownloadRecorder recorder;
        run(several(server, 20), recorder, 1);
        QCOMPARE(recorder.results.size(), std::size_t(20));
        QVERIFY(!recorder.of(1).error);
        QCOMPARE(recorder.of(2).error->code, ErrorCode::NotFound);
        for (std::size_t i = 4; i < 20; ++i)
            QCOMPARE(recorder.of(i).error->code, ErrorCode::Cancelled);
        QVERIFY(server.requests().size() <= 4);
    }

    void aFullDiskEndsTheRun()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t) { return answer("200 OK", {}, m_sound); });
        std::vector<Download> downloads = several(server, 20);
        DownloadRecorder recorder;
        recorder.permission = tutti::fail(ErrorCode::DiskFull, "the disk is full; make room");
        run(downloads, recorder, 1);
        QCOMPARE(recorder.of(0).error->code, ErrorCode::DiskFull);
        QCOMPARE(recorder.of(19).error->code, ErrorCode::Cancelled);
        QCOMPARE(filesIn(m_folder->path()), std::size_t(0));
    }

    void whatAppearedMeanwhileIsKept()
    {
        ScriptedServer server([this](const ScriptedRequest&, std::size_t) {
            m_folder->write("0.mp3", "mine");
            return answer("200 OK", {}, m_sound);
        });
        DownloadRecorder recorder;
        run(several(server, 1), recorder);
        QCOMPARE(recorder.of(0).error->code, ErrorCode::Io);
        QCOMPARE(contentOf(file()), QByteArray("mine"));
        QCOMPARE(filesIn(m_folder->path()), std::size_t(1));
    }

    void nothingToDoIsDone()
    {
        DownloadRecorder recorder;
        run({}, recorder);
        QVERIFY(recorder.results.empty());
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
