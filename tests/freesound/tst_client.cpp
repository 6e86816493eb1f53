// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/freesound/recordingsearch.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

Result<void> searchAt(const FakeService& fake)
{
    const auto quota = Quota::unlimited();
    RecordingSearch heard;
    return searchAt(fake, heard, *quota);
}

FakeAnswer redirect(const std::string& target)
{
    FakeAnswer answer;
    answer.status = 302;
    answer.headers = "Location: " + QByteArray::fromStdString(target) + "\r\n";
    return answer;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPassesIsTriedAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("500") << 500;
        QTest::newRow("502") << 502;
        QTest::newRow("503") << 503;
        QTest::newRow("504") << 504;
        QTest::newRow("the connection is closed") << -1;
        QTest::newRow("the body is cut short") << -2;
    }

    static FakeAnswer failureOf(int kind)
    {
        if (kind > 0)
            return status(kind);
        return broken(kind == -1 ? FakeAnswer::Ending::Drop : FakeAnswer::Ending::Cut);
    }

    void whatPassesIsTriedAgain()
    {
        QFETCH(const int, kind);
        const auto quota = Quota::unlimited();
        RecordingSearch heard;
        FakeService fake(failing(2, failureOf(kind)));
        const auto result = searchAt(fake, heard, *quota);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(heard.ids[0] == std::vector {1});
        QCOMPARE(heard.waits.front().reason, std::string("retry"));
        QCOMPARE(heard.waits.back().secondsLeft, 0.0);
    }

    void afterFiveMoreTriesItIsSaid_data() { whatPassesIsTriedAgain_data(); }

    void afterFiveMoreTriesItIsSaid()
    {
        QFETCH(const int, kind);
        FakeService fake(failing(100, failureOf(kind)));
        const auto result = searchAt(fake);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Network);
        const std::string expected = kind > 0 ? "out of order (HTTP " + std::to_string(kind) + "); try again later"
                                              : "connection to 127.0.0.1 was lost; check the network";
        QVERIFY2(result.error().detail.find(expected) != std::string::npos, result.error().detail.c_str());
        // Qt itself sends a request again on another connection where the first was closed before an answer.
        QVERIFY(fake.requests().size() >= 6);
    }

    void aChunkedBodyThatIsCutIsTriedAgain()
    {
        FakeAnswer cut;
        cut.headers = "Transfer-Encoding: chunked\r\n";
        cut.body = "b\r\n{\"results\":\r\n0\r\n\r\n";
        FakeService fake(failing(1, cut));
        QVERIFY(searchAt(fake));
        QCOMPARE(fake.requests().size(), std::size_t(2));
    }

    void aSilentServiceIsLeft()
    {
        const auto quota = Quota::unlimited();
        RecordingSearch heard;
        FakeService fake(failing(1, broken(FakeAnswer::Ending::Stall)));
        Patience patience = impatience();
        patience.stallSeconds = 0.05;
        QVERIFY(searchAt(fake, heard, *quota, patience));
        QVERIFY(fake.requests().size() >= 2); // a loaded machine may find the second answer silent, too
    }

    void refusalsAreToldAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("error_400_filter.json") << 400 << int(ErrorCode::Unsupported);
        QTest::newRow("error_401.json") << 401 << int(ErrorCode::Unauthorised);
        QTest::newRow("error_401_suspended.json") << 401 << int(ErrorCode::Unauthorised);
        QTest::newRow("error_403_blocked.html") << 403 << int(ErrorCode::Forbidden);
        QTest::newRow("error_403_https.json") << 403 << int(ErrorCode::Forbidden);
        QTest::newRow("error_404_route.html") << 404 << int(ErrorCode::NotFound);
        QTest::newRow("error_403_blocked.html as 200") << 200 << int(ErrorCode::BadContent);
        QTest::newRow("me.json as a page") << 200 << int(ErrorCode::BadContent);
        QTest::newRow("download_link.json as a page") << 200 << int(ErrorCode::BadContent);
    }

    void refusalsAreToldAtOnce()
    {
        QFETCH(const int, status);
        const std::string name = QByteArray(QTest::currentDataTag()).split(' ').front().toStdString();
        FakeService fake([&](const SentRequest&) { return fixtureAnswer(status, name); });
        const auto result = searchAt(fake);
        QVERIFY(!result);
        QTEST(int(result.error().code), "code");
        QVERIFY(result.error().detail.find("; ") != std::string::npos);
        QVERIFY(result.error().detail.find("k3y") == std::string::npos);
        QCOMPARE(fake.requests().size(), std::size_t(1));
    }

    void theKeyStaysWithItsHost()
    {
        FakeService elsewhere([](const SentRequest&) { return pageOf({1}, 1); });
        FakeService fake([&](const SentRequest&) { return redirect(elsewhere.baseUrl() + "/search/?query=cello"); });
        QVERIFY(searchAt(fake));
        QCOMPARE(elsewhere.requests().size(), std::size_t(1));
        QVERIFY(!elsewhere.requests().front().headers.contains("k3y"));
        QVERIFY(!elsewhere.requests().front().headers.toLower().contains("authorization"));
        QCOMPARE(fake.requests().front().header("Authorization"), QByteArray("Token k3y-of-a-test"));
    }

    void aHostThatWantsTheKeyIsNamed()
    {
        FakeService elsewhere([](const SentRequest&) { return fixtureAnswer(401, "error_401_no_credentials.json"); });
        FakeService fake([&](const SentRequest&) { return redirect(elsewhere.baseUrl() + "/search/"); });
        const auto result = searchAt(fake);
        QVERIFY(!result);
        QVERIFY(result.error().detail.find("which does not get the key") != std::string::npos);
    }

    void redirectsAtHomeKeepTheKey()
    {
        FakeService fake([](const SentRequest& request) {
            return request.path() == "/apiv2/search/" ? redirect("/elsewhere/") : pageOf({1}, 1);
        });
        QVERIFY(searchAt(fake));
        QCOMPARE(fake.requests().back().path(), std::string("/elsewhere/"));
        QCOMPARE(fake.requests().back().header("Authorization"), QByteArray("Token k3y-of-a-test"));
    }

    void circlesAndOddTargetsAreLeft_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("a circle") << QByteArray("/apiv2/search/");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    }

    void circlesAndOddTargetsAreLeft()
    {
        QFETCH(const QByteArray, target);
        FakeService fake([&](const SentRequest&) { return redirect(target.toStdString()); });
        const auto result = searchAt(fake);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Network);
        QVERIFY(fake.requests().size() <= 6);
    }

    void whatIsNotThereIsSaidAtOnce()
    {
        std::string origin;
        {
            const FakeService gone([](const SentRequest&) { return FakeAnswer(); });
            origin = gone.baseUrl();
        }
        const auto quota = Quota::unlimited();
        RecordingSearch heard;
        FreesoundClient client({origin, "key", {}}, *quota, impatience());
        const std::vector queries {words("cello")};
        const auto result = client.search(queries, heard, {}).front();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.starts_with("nobody answers at 127.0.0.1"), result.error().detail.c_str());
        QVERIFY(heard.waits.empty());
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
