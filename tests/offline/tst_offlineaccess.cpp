// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/offline/server.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

QPair<QByteArray, QByteArray> authorization(const char* value)
{
    return {"Authorization", value};
}

} // namespace

/// Who may do what, and how refusals read.
class TestOfflineAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<OfflineServer>(OfflineServer::Options());
        QVERIFY(m_server->start());
    }

    void keysAndTokens_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("detail");
        const QByteArray none = "Authentication credentials were not provided.";
        const auto row = [](const char* name, const char* header, const char* path, int status,
                            const QByteArray& detail) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(path) << status << detail;
        };
        row("any key", "Token 123", "/search/", 200, "");
        row("the scheme ignores case", "tOKEN 123", "/search/", 200, "");
        row("a bearer searches too", "Bearer 123", "/search/", 200, "");
        row("in the address", "", "/search/?token=123", 200, "");
        row("nothing", "", "/search/", 401, none);
        row("an empty key", "Token ", "/search/", 401, none);
        row("an unknown scheme", "Basic 123", "/search/", 401, none);
        row("the address counts only without a header", "Basic 123", "/search/?token=123", 401, none);
        row("a wrong key", "Token invalid", "/search/", 401, "Invalid token");
        row("a suspended key", "Token suspended", "/search/", 401, "Suspended token or token pending for approval");
        row("a key does not download", "Token 123", "/sounds/702114/download/", 401, none);
        row("a key is nobody", "Token 123", "/me/", 401, none);
        row("a bearer is somebody", "Bearer 123", "/me/", 200, "");
        row("an expired bearer", "Bearer expired", "/me/", 401, none);
        row("a bearer has bookmarks", "Bearer 123", "/me/bookmark_categories/", 200, "");
        row("a sound", "Token 123", "/sounds/702114/", 200, "");
        row("no such sound", "Token 123", "/sounds/1/", 404, "No Sound matches the given query.");
        row("nothing similar to no sound", "Token 123", "/sounds/1/similar/", 404, "Not found");
        row("no such pack", "Token 123", "/packs/1/", 404, "No Pack matches the given query.");
        row("no such pack's sounds", "Token 123", "/packs/1/sounds/", 404, "Not found");
        row("no such user", "Token 123", "/users/nobody/", 404, "No User matches the given query.");
        row("a page of a list that is none", "Token 123", "/packs/40217/sounds/?page=9", 404, "Invalid page.");
        row("the last page of a list", "Token 123", "/packs/40217/sounds/?page=last", 200, "");
    }
    void keysAndTokens()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, detail);
        RawRequest request;
        if (!header.isEmpty())
            request.headers = {{"Authorization", header}};
        const RawAnswer answer = ask(m_server->baseUrl() + path.toStdString(), request);
        QCOMPARE(answer.status, status);
        QCOMPARE(QByteArray::fromStdString(answer.detail()), detail);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.header("WWW-Authenticate").isEmpty(), status != 401);
    }

    void anExpiredBearerIsToldFromNone()
    {
        const auto challenge = [this](const char* value) {
            return ask(m_server->baseUrl() + "/me/", {"GET", {authorization(value)}, {}}).header("WWW-Authenticate");
        };
        QCOMPARE(challenge("Token x"), QByteArray("Bearer realm=\"api\""));
        QVERIFY(challenge("Bearer expired").contains("error=\"invalid_token\""));
        QVERIFY(challenge("Bearer expired").contains("has expired"));
    }

    void unknownRoutesArePagesForPeople()
    {
        for (const char* path : {"/apiv2/search/content/", "/apiv2/nothing/", "/apiv2/sounds/abc/", "/nothing",
                                 "/previews/702/702114_1-hq.mp3", "/apiv2/"}) {
            const RawAnswer answer = get(origin() + path);
            QCOMPARE(answer.status, 404);
            QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        }
    }

    void aMissingSlashIsAdded()
    {
        const RawAnswer answer = get(m_server->baseUrl() + "/search?query=cello");
        QCOMPARE(answer.status, 301);
        QCOMPARE(answer.header("Location"), QByteArray("/apiv2/search/?query=cello"));
    }

    void otherMethodsAreNotAllowed()
    {
        const RawAnswer answer = ask(m_server->baseUrl() + "/search/", {"POST", {withKey}, "a=b"});
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.detail(), std::string("Method \"POST\" not allowed."));
        QCOMPARE(ask(m_server->baseUrl() + "/search/", {"HEAD", {withKey}, {}}).status, 200);
    }

    void aLimitedKeyAsksSixtyTimes()
    {
        const RawRequest request {"GET", {authorization("Token limited")}, {}};
        for (int i = 0; i < 60; ++i)
            QCOMPARE(ask(m_server->baseUrl() + "/sounds/702114/?fields=id", request).status, 200);
        const RawAnswer answer = ask(m_server->baseUrl() + "/search/", request);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.detail(),
                 std::string("Request was throttled because of exceeding a request limit rate (60/minute)"));
        QVERIFY(answer.header("Retry-After").isEmpty());
        QCOMPARE(get(m_server->baseUrl() + "/search/").status, 200);
    }

    void aCodeIsExchangedOnce()
    {
        const RawAnswer page = authorize("client_id=me&response_type=code&state=s%201&redirect_uri="
                                         "http%3A%2F%2F127.0.0.1%3A5000%2Fcallback");
        QCOMPARE(page.status, 302);
        const QByteArray location = page.header("Location");
        QVERIFY(location.startsWith("http://127.0.0.1:5000/callback?code="));
        QVERIFY(location.endsWith("&state=s%201"));
        const QByteArray code = location.mid(36, location.indexOf('&') - 36);
        const QByteArray form = "client_id=me&client_secret=x&grant_type=authorization_code&code=" + code;
        const QByteArray redirect = "&redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Fcallback";
        QCOMPARE(token(form).json()["error_description"].get<std::string>(), std::string("Mismatching redirect URI."));
        const RawAnswer good = token(form + redirect);
        QCOMPARE(good.status, 200);
        QCOMPARE(good.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(good.json()["expires_in"].get<int>(), 86400);
        const RawAnswer again = token(form + redirect);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.json()["error"].get<std::string>(), std::string("invalid_grant"));
    }

    void refreshTokensRotate()
    {
        const QByteArray location = authorize("client_id=me&response_type=code").header("Location");
        const QByteArray code = location.mid(location.indexOf("code=") + 5);
        QVERIFY(get(location.toStdString()).body.contains(code));
        const QByteArray client = "client_id=me&client_secret=x&grant_type=";
        const auto first = token(client + "authorization_code&code=" + code).json();
        const QByteArray refresh =
            client + "refresh_token&refresh_token=" + QByteArray::fromStdString(first["refresh_token"]);
        const auto second = token(refresh).json();
        QVERIFY(second["access_token"] != first["access_token"]);
        QCOMPARE(token(refresh).status, 400);
        const auto statusOf = [this](const std::string& access) {
            const QByteArray value = "Bearer " + QByteArray::fromStdString(access);
            return ask(m_server->baseUrl() + "/me/", {"GET", {{"Authorization", value}}, {}}).status;
        };
        QCOMPARE(statusOf(first["access_token"]), 401);
        QCOMPARE(statusOf(second["access_token"]), 200);
    }

    void wrongClientsAreRefused()
    {
        QCOMPARE(token("client_id=me&client_secret=invalid&grant_type=refresh_token").status, 401);
        QCOMPARE(token("client_id=me&client_secret=x&grant_type=password").json()["error"].get<std::string>(),
                 std::string("unsupported_grant_type"));
        QCOMPARE(authorize("client_id=me&response_type=code&redirect_uri=https://example.org/").status, 400);
        QVERIFY(authorize("client_id=denied&response_type=code&redirect_uri=http://127.0.0.1:1/c")
                    .header("Location")
                    .endsWith("?error=access_denied"));
    }

private:
    std::string origin() const
    {
        const std::string base = m_server->baseUrl();
        return base.substr(0, base.rfind('/'));
    }
    RawAnswer authorize(const QByteArray& query) const
    {
        return ask(m_server->baseUrl() + "/oauth2/authorize/?" + query.toStdString(), {});
    }
    RawAnswer token(const QByteArray& form) const
    {
        return ask(m_server->baseUrl() + "/oauth2/access_token/", {"POST", {}, form});
    }

    std::unique_ptr<OfflineServer> m_server;
};

QTEST_GUILESS_MAIN(TestOfflineAccess)
#include "tst_offlineaccess.moc"
