// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/paths.h"
#include "core/offline/server.h"
#include "core/session/keykeeper.h"
#include "tests/session/memorykeychain.h"

using namespace tutti;

/// Keeps keys that the offline library is asked about in the place of Freesound.
class TestKeyKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("TUTTI_FREESOUND_KEY");
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    }

    void cleanup()
    {
        m_keeper.reset();
        m_service.reset();
        m_library.reset();
        qunsetenv("TUTTI_FREESOUND_URL");
    }

    void atFirstThereIsNone()
    {
        begin({});
        m_keeper->look();
        QTRY_COMPARE(m_states.size(), 1);
        QVERIFY(!m_states[0].hasKey());
        QVERIFY(!m_states[0].signedIn);
        QVERIFY(m_states[0].keychainProblem.isEmpty());
    }

    void aKeyThatIsTakenIsKept()
    {
        begin({});
        const QSignalSpy kept(m_keeper.get(), &KeyKeeper::kept);
        m_keeper->keep(QString(40, QLatin1Char('k')), false);
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(kept[0][0].toString(), QString());
        QCOMPARE(m_states.last().key, SecretPlace::Keychain);
        QCOMPARE(m_service->open(false)->key, std::string(40, 'k'));
    }

    void aKeyThatCannotBeAskedAboutIsKeptWithAWarning()
    {
        OfflineServer::Options options;
        options.apiFault = Fault::ForbiddenHtml;
        begin(options);
        const QSignalSpy kept(m_keeper.get(), &KeyKeeper::kept);
        m_keeper->keep(QString(40, QLatin1Char('k')), false);
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(!kept[0][0].toString().isEmpty());
        QVERIFY(!kept[0][0].toString().contains(QStringLiteral("kkkk")));
        QVERIFY(m_states.last().hasKey());
    }

    void aRefusedKeyLeavesTheOldOne()
    {
        begin({});
        QVERIFY(m_service->secrets().write(SecretName::ApiKey, "a good one", false));
        const QSignalSpy failed(m_keeper.get(), &KeyKeeper::failed);
        m_keeper->keep(QStringLiteral("invalid"), false);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Unauthorised);
        QCOMPARE(m_service->secrets().read(SecretName::ApiKey).value, std::string("a good one"));
    }

    /// The one in the environment goes before it, but says nothing about it.
    void theGivenKeyIsAskedAbout()
    {
        qputenv("TUTTI_FREESOUND_KEY", "from outside");
        begin({});
        const QSignalSpy failed(m_keeper.get(), &KeyKeeper::failed);
        m_keeper->keep(QStringLiteral("invalid"), false);
        QTRY_COMPARE(failed.count(), 1);
    }

    void everythingIsForgotten()
    {
        begin({});
        QVERIFY(m_service->secrets().write(SecretName::ApiKey, "key", false));
        QVERIFY(m_service->secrets().write(SecretName::RefreshToken, "token", false));
        m_keeper->look();
        QTRY_COMPARE(m_states.size(), 1);
        QVERIFY(m_states[0].hasKey() && m_states[0].signedIn);
        m_keeper->forget();
        QTRY_COMPARE(m_states.size(), 2);
        QVERIFY(!m_states[1].hasKey() && !m_states[1].signedIn);
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        begin({});
        for (int i = 0; i < 5; ++i)
            m_keeper->look();
        QTRY_VERIFY(!m_keeper->isBusy());
        QCOMPARE(m_states.size(), 1);
    }

    void aSignInWaitsForTheBrowserAndIsStopped()
    {
        begin({});
        QVERIFY(m_service->secrets().write(SecretName::ApiKey, std::string(40, 'k'), false));
        const QSignalSpy wanted(m_keeper.get(), &KeyKeeper::browserWanted);
        const QSignalSpy failed(m_keeper.get(), &KeyKeeper::failed);
        m_keeper->signIn(QString(20, QLatin1Char('i')));
        QTRY_COMPARE(wanted.count(), 1);
        const QString address = wanted[0][0].toString();
        QVERIFY(address.contains(QString(20, QLatin1Char('i'))));
        QVERIFY(!address.contains(QStringLiteral("kkkk")));
        m_keeper->stop();
        QVERIFY(!m_keeper->isBusy());
        m_keeper->look();
        QTRY_COMPARE(m_states.size(), 1);
        QVERIFY(!m_states[0].signedIn);
        QCOMPARE(failed.count(), 0);
    }

private:
    void begin(const OfflineServer::Options& options)
    {
        m_states.clear();
        m_library = std::make_unique<OfflineLibrary>(options);
        QVERIFY(m_library->start());
        qputenv("TUTTI_FREESOUND_URL", QByteArray::fromStdString(m_library->baseUrl()));
        auto secrets =
            std::make_unique<Secrets>(std::make_unique<fixtures::MemoryKeychain>(std::map<std::string, std::string> {}),
                                      toPath(m_folder->filePath(QStringLiteral("secrets"))));
        m_service = std::make_unique<SoundService>(std::move(secrets));
        m_keeper = std::make_unique<KeyKeeper>(*m_service);
        connect(m_keeper.get(), &KeyKeeper::known, this, [this](const KeyState& state) { m_states << state; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfflineLibrary> m_library;
    std::unique_ptr<SoundService> m_service;
    std::unique_ptr<KeyKeeper> m_keeper;
    QList<KeyState> m_states;
};

QTEST_GUILESS_MAIN(TestKeyKeeper)
#include "tst_keykeeper.moc"
