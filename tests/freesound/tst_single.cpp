// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/freesound/network.h"
#include "tests/freesound/recordingsearch.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

/// One question at a time, of a client without pauses.
struct Asking
{
    explicit Asking(FakeAnswer answer)
        : fake([answer = std::move(answer)](const SentRequest&) { return answer; })
        , client(serviceAt(fake), *quota, impatience())
    {
    }

    FakeService fake;
    std::unique_ptr<Quota> quota = Quota::unlimited();
    FreesoundClient client;
};

} // namespace

class TestSingle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignedInPersonIsNamed()
    {
        Asking asking(fixtureAnswer(200, "me.json"));
        QCOMPARE(asking.client.me({}).value(), std::string("strings_lab"));
        QCOMPARE(asking.fake.requests().front().header("Authorization"), QByteArray("Bearer t0ken-of-a-test"));
    }

    void aSignInThatRanOutIsSaid()
    {
        Asking asking(fixtureAnswer(401, "error_401_no_credentials.json"));
        const auto me = asking.client.me({});
        QCOMPARE(me.error().code, ErrorCode::Unauthorised);
        QVERIFY(me.error().detail.find("sign in again") != std::string::npos);
    }

    void keysAreChecked()
    {
        Asking good(fixtureAnswer(200, "search_empty.json"));
        QVERIFY(good.client.checkKey({}));
        QCOMPARE(good.fake.requests().front().parameter("page_size"), std::string("1"));
        Asking bad(fixtureAnswer(401, "error_401.json"));
        QCOMPARE(bad.client.checkKey({}).error().code, ErrorCode::Unauthorised);
        Asking odd(fixtureAnswer(200, "me.json"));
        QCOMPARE(odd.client.checkKey({}).error().code, ErrorCode::BadContent);
    }

    void anAnswerInGzipIsRead()
    {
        FakeAnswer answer;
        answer.headers = "Content-Encoding: gzip\r\n";
        // {"count": 0, "results": []}
        answer.body = QByteArray::fromBase64("H4sIAAAAAAAC/6tWSs4vzStRslIw0FFQKkotLs0pKQbyomNrAZuBJWAbAAAA");
        Asking asking(answer);
        const auto checked = asking.client.checkKey({});
        QVERIFY2(checked, checked ? "" : checked.error().detail.c_str());
    }

    void stoppedBeforeItBeganItAsksNothing()
    {
        Asking asking(fixtureAnswer(200, "me.json"));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(asking.client.me(stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void secretsGoToTheirOwnOriginOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("gets");
        const auto row = [](const char* url, bool gets) { QTest::newRow(url) << QString::fromUtf8(url) << gets; };
        row("https://freesound.org/apiv2/search/", true);
        row("https://freesound.org:443/other/", true);
        row("https://freesound.org:8443/apiv2/", false);
        row("http://freesound.org/apiv2/", false);
        row("https://cdn.freesound.org/previews/1/1.mp3", false);
        row("https://freesound.org.example/apiv2/", false);
        row("https://freesound.org@example.org/apiv2/", false);
    }

    void secretsGoToTheirOwnOriginOnly()
    {
        QFETCH(const QString, url);
        const Service service {"https://freesound.org/apiv2", "k3y", "t0ken"};
        QTEST(requestFor(QUrl(url), service, Credential::Key).rawHeader("Authorization") == "Token k3y", "gets");
        QTEST(requestFor(QUrl(url), service, Credential::SignIn).rawHeader("Authorization") == "Bearer t0ken", "gets");
        QVERIFY(!requestFor(QUrl(url), service, Credential::None).hasRawHeader("Authorization"));
    }

    void withoutAKeyTheSignInServes()
    {
        const Service service {"https://freesound.org/apiv2", {}, "t0ken"};
        const QUrl url(QStringLiteral("https://freesound.org/apiv2/search/"));
        QCOMPARE(requestFor(url, service, Credential::Key).rawHeader("Authorization"), QByteArray("Bearer t0ken"));
        QVERIFY(!requestFor(url, {}, Credential::Key).hasRawHeader("Authorization"));
        QVERIFY(!requestFor(url, {service.baseUrl, "k3y", {}}, Credential::SignIn).hasRawHeader("Authorization"));
    }

    void encryptionIsNotGivenUp()
    {
        const QUrl secure(QStringLiteral("https://freesound.org/apiv2/search/"));
        QVERIFY(redirectTarget(secure, 302, QUrl(QStringLiteral("http://freesound.org/"))).isEmpty());
        QVERIFY(redirectTarget(secure, 302, QUrl(QStringLiteral("ftp://freesound.org/"))).isEmpty());
        QVERIFY(redirectTarget(secure, 200, QUrl(QStringLiteral("https://freesound.org/"))).isEmpty());
        QVERIFY(redirectTarget(secure, 304, QUrl(QStringLiteral("https://freesound.org/"))).isEmpty());
        QCOMPARE(redirectTarget(secure, 308, QUrl(QStringLiteral("/x?y"))),
                 QUrl(QStringLiteral("https://freesound.org/x?y")));
    }
};

QTEST_GUILESS_MAIN(TestSingle)
#include "tst_single.moc"
