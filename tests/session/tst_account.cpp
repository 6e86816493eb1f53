// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/paths.h"
#include "core/offline/server.h"
#include "core/session/account.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

class NoKeychain : public Keychain
{
public:
    Result<std::optional<std::string>> read(const std::string&) override { return problem(); }
    Result<void> write(const std::string&, const std::string&) override { return problem(); }
    Result<void> remove(const std::string&) override { return problem(); }

private:
    static tl::unexpected<Error> problem() { return fail(ErrorCode::Unsupported, "none"); }
};

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("TUTTI_FREESOUND_KEY");
        m_library = std::make_unique<OfflineLibrary>();
        QVERIFY(m_library->start());
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = openSecrets();
        QVERIFY(m_secrets->write(SecretName::ApiKey, "the key", true));
    }

    void nobodyIsSignedInAtFirst()
    {
        Account account(*m_secrets, m_library->baseUrl());
        QVERIFY(!account.isSignedIn());
        QCOMPARE(account.accessToken({}).value(), std::string());
    }

    void aGoodTokenIsUsedAsItIs()
    {
        Account account(*m_secrets, m_library->baseUrl());
        QCOMPARE(account.keep("me", {"a1", "r1", 86400}, false).value(), SecretPlace::File);
        QVERIFY(account.isSignedIn());
        QCOMPARE(account.accessToken({}).value(), std::string("a1"));
        QCOMPARE(account.client().clientId, std::string("me"));
        QCOMPARE(account.client().clientSecret, std::string("the key"));
    }

    void aTokenThatRanOutIsRenewedAndKept()
    {
        Account account(*m_secrets, m_library->baseUrl());
        const SignInTokens old = signIn();
        QVERIFY(account.keep("me", {old.access, old.refresh, 10}, false));
        const auto token = account.accessToken({});
        QVERIFY2(token, token ? "" : token.error().detail.c_str());
        QVERIFY(!token->empty() && *token != old.access);
        // Another program reads the new pair.
        auto others = openSecrets();
        QCOMPARE(Account(*others, m_library->baseUrl()).accessToken({}).value(), *token);
        QVERIFY(others->read(SecretName::RefreshToken).value != old.refresh);
    }

    void aSignInThatEndedIsForgotten()
    {
        Account account(*m_secrets, m_library->baseUrl());
        QVERIFY(account.keep("me", {"a", "unknown to the service", 0}, false));
        const auto token = account.accessToken({});
        QVERIFY(!token);
        QCOMPARE(token.error().code, ErrorCode::Unauthorised);
        QVERIFY(!account.isSignedIn());
        QCOMPARE(account.client().clientSecret, std::string("the key"));
    }

    void aWrongKeyForgetsNothing()
    {
        Account account(*m_secrets, m_library->baseUrl());
        const SignInTokens old = signIn();
        QVERIFY(account.keep("me", {old.access, old.refresh, 0}, false));
        qputenv("TUTTI_FREESOUND_KEY", "invalid");
        QVERIFY(!account.accessToken({}));
        QVERIFY(account.isSignedIn());
        qunsetenv("TUTTI_FREESOUND_KEY");
        QVERIFY(account.accessToken({}));
    }

    void aLineThatFailsForgetsNothing()
    {
        OfflineServer::Options options;
        options.apiFault = Fault::Overloaded;
        OfflineServer server(options);
        QVERIFY(server.start());
        Account account(*m_secrets, server.baseUrl());
        QVERIFY(account.keep("me", {"a", "r", 0}, false));
        QVERIFY(!account.accessToken({}));
        QVERIFY(account.isSignedIn());
    }

private:
    std::unique_ptr<Secrets> openSecrets() const
    {
        return std::make_unique<Secrets>(std::make_unique<NoKeychain>(),
                                         toPath(m_folder->filePath(QStringLiteral("secrets.json"))),
                                         m_library->baseUrl());
    }

    SignInTokens signIn() const
    {
        const SignInClient client {m_library->baseUrl(), "me", "the key"};
        const QByteArray location = ask(codePage(client), {}).header("Location");
        return signInByCode(client, location.mid(location.indexOf("code=") + 5).toStdString(), {}).value();
    }

    std::unique_ptr<OfflineLibrary> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Secrets> m_secrets;
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
