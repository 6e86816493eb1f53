// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include "core/freesound/signin.h"
#include "core/offline/server.h"
#include "tests/freesound/fakeservice.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

/// A browser without a person: goes where it is sent, as far as loopback.
void visit(const std::string& url)
{
    const RawAnswer page = ask(url, {});
    if (page.status == 302)
        ask(page.header("Location").toStdString(), {});
}

std::string callbackIn(const std::string& url)
{
    return QUrlQuery(QUrl(QString::fromStdString(url)))
        .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)
        .toStdString();
}

std::string stateIn(const std::string& url)
{
    return QUrlQuery(QUrl(QString::fromStdString(url))).queryItemValue(QStringLiteral("state")).toStdString();
}

FakeAnswer answer(int status, const QByteArray& body)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<OfflineLibrary>();
        QVERIFY(m_library->start());
        m_client = {m_library->baseUrl(), "me", "se+cret&x"};
    }

    void theBrowserBringsTheCode()
    {
        std::string seen;
        std::thread browser;
        const auto tokens = signInByBrowser(m_client,
                                            [&](const std::string& url) {
                                                seen = url;
                                                browser = std::thread([url] { visit(url); });
                                                return true;
                                            },
                                            {});
        browser.join();
        QVERIFY2(tokens, tokens ? "" : tokens.error().detail.c_str());
        QVERIFY(!tokens->access.empty() && !tokens->refresh.empty());
        QCOMPARE(tokens->lifetimeSeconds, 86400.0);
        QVERIFY(callbackIn(seen).starts_with("http://127.0.0.1:"));
        QVERIFY(callbackIn(seen).ends_with("/callback"));
        QVERIFY(stateIn(seen).size() >= 32);
        QVERIFY(seen.find("cret") == std::string::npos);
        // The door is closed afterwards.
        QCOMPARE(ask(callbackIn(seen) + "?code=x", {}).status, 0);
    }

    void strangersAreTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("another state") << QByteArray("/callback?code=evil&state=0") << 400;
        QTest::newRow("no state") << QByteArray("/callback?code=evil") << 400;
        QTest::newRow("another path") << QByteArray("/favicon.ico") << 404;
    }
    void strangersAreTurnedAway()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        int answered = 0;
        std::thread browser;
        const auto tokens =
            signInByBrowser(m_client,
                            [&](const std::string& url) {
                                browser = std::thread([&answered, url, path] {
                                    const std::string door = callbackIn(url);
                                    answered = ask(door.substr(0, door.rfind('/')) + path.toStdString(), {}).status;
                                    visit(url);
                                });
                                return true;
                            },
                            {});
        browser.join();
        QCOMPARE(answered, status);
        QVERIFY2(tokens, tokens ? "" : tokens.error().detail.c_str());
    }

    void aNoIsHeard()
    {
        m_client.clientId = "denied";
        std::thread browser;
        const auto tokens = signInByBrowser(m_client,
                                            [&](const std::string& url) {
                                                browser = std::thread([url] { visit(url); });
                                                return true;
                                            },
                                            {});
        browser.join();
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, ErrorCode::Unauthorised);
        QVERIFY(tokens.error().detail.starts_with("you did not allow it"));
    }

    void withoutABrowserTheCodeIsCopied()
    {
        const auto none = signInByBrowser(m_client, [](const std::string&) { return false; }, {});
        QVERIFY(!none);
        QVERIFY(none.error().detail.find("copying a code") != std::string::npos);
        const RawAnswer page = ask(codePage(m_client), {});
        QCOMPARE(page.status, 302);
        const QByteArray location = page.header("Location");
        const std::string code = location.mid(location.indexOf("code=") + 5).toStdString();
        const auto tokens = signInByCode(m_client, code, {});
        QVERIFY2(tokens, tokens ? "" : tokens.error().detail.c_str());
        const auto again = signInByCode(m_client, code, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Unauthorised);
    }

    void refreshingGivesANewPairOnce()
    {
        const RawAnswer page = ask(codePage(m_client), {});
        const QByteArray location = page.header("Location");
        const auto first = signInByCode(m_client, location.mid(location.indexOf("code=") + 5).toStdString(), {});
        QVERIFY(first);
        const auto second = refreshSignIn(m_client, first->refresh, {});
        QVERIFY2(second, second ? "" : second.error().detail.c_str());
        QVERIFY(second->access != first->access && second->refresh != first->refresh);
        const auto dead = refreshSignIn(m_client, first->refresh, {});
        QVERIFY(!dead);
        QVERIFY(dead.error().detail.ends_with("sign in again"));
        QVERIFY(dead.error().detail.find(first->refresh) == std::string::npos);
    }

    void readsATokenAsFreesoundGivesIt()
    {
        FakeService fake([](const SentRequest&) { return fixtureAnswer(200, "oauth_token.json"); });
        m_client.baseUrl = fake.baseUrl();
        const auto tokens = signInByCode(m_client, "c", {});
        QVERIFY2(tokens, tokens ? "" : tokens.error().detail.c_str());
        QCOMPARE(tokens->access, std::string("q7Zt0bVxR2mKp9LsY4wEuD1nHc6TgA"));
        QCOMPARE(tokens->refresh, std::string("Jf8sW3xN5kQe2RvB7yMhT0aLcG9dUz"));
        QCOMPARE(tokens->lifetimeSeconds, 86400.0);
    }

    /// The old refresh token is dead once Freesound was asked.
    void aStopDoesNotLoseTheNewPair()
    {
        std::stop_source stop;
        FakeService fake([&stop](const SentRequest&) {
            stop.request_stop();
            return answer(200, R"({"access_token": "a2", "refresh_token": "r2", "expires_in": 60})");
        });
        m_client.baseUrl = fake.baseUrl();
        const auto tokens = refreshSignIn(m_client, "r1", stop.get_token());
        QVERIFY2(tokens, tokens ? "" : tokens.error().detail.c_str());
        QCOMPARE(tokens->refresh, std::string("r2"));
        const auto late = refreshSignIn(m_client, "r2", stop.get_token());
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Cancelled);
        QCOMPARE(fake.requests().size(), std::size_t(1));
    }

    void oddLifetimesAreHeldToAYear_data()
    {
        QTest::addColumn<QByteArray>("lifetime");
        QTest::addColumn<double>("seconds");
        QTest::newRow("endless") << QByteArray("1e300") << 31536000.0;
        QTest::newRow("negative") << QByteArray("-1e300") << 0.0;
        QTest::newRow("a text") << QByteArray("\"soon\"") << 86400.0;
    }
    void oddLifetimesAreHeldToAYear()
    {
        QFETCH(QByteArray, lifetime);
        FakeService fake([&lifetime](const SentRequest&) {
            return answer(200, R"({"access_token": "a", "expires_in": )" + lifetime + "}");
        });
        m_client.baseUrl = fake.baseUrl();
        const auto tokens = signInByCode(m_client, "c", {});
        QVERIFY(tokens);
        QTEST(tokens->lifetimeSeconds, "seconds");
    }

    /// What reads as the end of a sign-in makes others forget it.
    void onlyADeadGrantIsTheEndOfASignIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("isEnd");
        QTest::newRow("dead") << 400 << QByteArray("invalid_grant") << true;
        QTest::newRow("another client") << 401 << QByteArray("invalid_client") << false;
        QTest::newRow("out of order") << 503 << QByteArray("invalid_grant") << false;
        QTest::newRow("something else") << 400 << QByteArray("invalid_request") << false;
    }
    void onlyADeadGrantIsTheEndOfASignIn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        QFETCH(bool, isEnd);
        FakeService fake([&](const SentRequest&) { return answer(status, R"({"error": ")" + error + R"("})"); });
        m_client.baseUrl = fake.baseUrl();
        const auto tokens = refreshSignIn(m_client, "r", {});
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code == ErrorCode::Unauthorised, isEnd);
    }

    void idAndKeyMustBelongTogether()
    {
        m_client.clientSecret = "invalid";
        const auto tokens = signInByCode(m_client, "c", {});
        QVERIFY(!tokens);
        QVERIFY(tokens.error().detail.find("do not belong together") != std::string::npos);
        QVERIFY(tokens.error().detail.find("invalid_client") == std::string::npos);
    }

    void aStopEndsTheWait()
    {
        std::stop_source stop;
        const auto tokens = signInByBrowser(
            m_client,
            [&](const std::string&) {
                stop.request_stop();
                return true;
            },
            stop.get_token());
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, ErrorCode::Cancelled);
    }

    void whatIsNoTokenIsSaid_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("a page instead") << int(Fault::HtmlOk);
        QTest::newRow("a firewall") << int(Fault::ForbiddenHtml);
        QTest::newRow("overloaded") << int(Fault::Overloaded);
        QTest::newRow("dropped") << int(Fault::Drop);
        QTest::newRow("cut") << int(Fault::CutBody);
        QTest::newRow("sent elsewhere") << int(Fault::RedirectElsewhere);
    }
    void whatIsNoTokenIsSaid()
    {
        QFETCH(int, fault);
        OfflineServer::Options recording;
        recording.recordsRequests = true;
        OfflineServer other(recording);
        QVERIFY(other.start());
        OfflineServer::Options options;
        options.apiFault = Fault(fault);
        options.otherHost = other.baseUrl().substr(0, other.baseUrl().rfind('/'));
        OfflineServer server(options);
        QVERIFY(server.start());
        m_client.baseUrl = server.baseUrl();
        const auto tokens = signInByCode(m_client, "c", {});
        QVERIFY(!tokens);
        QVERIFY2(tokens.error().detail.find("; ") != std::string::npos, tokens.error().detail.c_str());
        QVERIFY(other.requests().empty());
    }

private:
    std::unique_ptr<OfflineLibrary> m_library;
    SignInClient m_client;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
