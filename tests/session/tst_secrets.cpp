// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <map>
#include <thread>

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/paths.h"
#include "core/session/secrets.h"

using namespace tutti;

namespace {

/// A keychain in memory, which can be locked away.
struct FakeStore
{
    bool works = true;
    std::map<std::string, std::string> entries;
};

class FakeKeychain : public Keychain
{
public:
    explicit FakeKeychain(std::shared_ptr<FakeStore> store)
        : m_store(std::move(store))
    {
    }
    Result<std::optional<std::string>> read(const std::string& entry) override
    {
        if (!m_store->works)
            return fail(ErrorCode::Unsupported, "no bus");
        const auto found = m_store->entries.find(entry);
        return found == m_store->entries.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> write(const std::string& entry, const std::string& value) override
    {
        if (!m_store->works)
            return fail(ErrorCode::Unsupported, "no bus");
        m_store->entries[entry] = value;
        return {};
    }
    Result<void> remove(const std::string& entry) override
    {
        m_store->entries.erase(entry);
        return {};
    }

private:
    std::shared_ptr<FakeStore> m_store;
};

constexpr auto key = SecretName::ApiKey;

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("TUTTI_FREESOUND_KEY");
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = toPath(m_folder->filePath(QStringLiteral("new/secrets.json")));
        m_store = std::make_shared<FakeStore>();
    }

    void aKeychainKeepsThem()
    {
        auto secrets = make();
        QCOMPARE(secrets->read(key).place, SecretPlace::Nowhere);
        QCOMPARE(secrets->write(key, "k1", true).value(), SecretPlace::Keychain);
        QCOMPARE(make()->read(key).value, std::string("k1"));
        QCOMPARE(make()->read(key).place, SecretPlace::Keychain);
        QVERIFY(!secrets->keychainProblem());
        QVERIFY(!std::filesystem::exists(m_file));
    }

    void withoutAKeychainTheyLiveForTheSession()
    {
        m_store->works = false;
        auto secrets = make();
        QCOMPARE(secrets->write(key, "k1", false).value(), SecretPlace::Session);
        QCOMPARE(secrets->read(key).value, std::string("k1"));
        QCOMPARE(secrets->read(key).place, SecretPlace::Session);
        QCOMPARE(make()->read(key).place, SecretPlace::Nowhere);
        QCOMPARE(secrets->keychainProblem().value(), std::string("no bus"));
        QVERIFY(!std::filesystem::exists(m_file));
    }

    void aFileOnlyAfterAYesAndForThePersonAlone()
    {
        m_store->works = false;
        QCOMPARE(make()->write(key, "k1", true).value(), SecretPlace::File);
        QCOMPARE(make()->write(SecretName::ClientId, "c1", true).value(), SecretPlace::File);
        QCOMPARE(make()->read(key).value, std::string("k1"));
        QCOMPARE(make()->read(key).place, SecretPlace::File);
        QCOMPARE(make()->read(SecretName::ClientId).value, std::string("c1"));
        QVERIFY(make()->hasFile());
        struct stat status
        {
        };
        QCOMPARE(::stat(m_file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & mode_t(0777), mode_t(0600));
    }

    void aLooseFileIsTightened()
    {
        m_store->works = false;
        std::filesystem::create_directories(m_file.parent_path());
        std::ofstream(m_file) << "{}";
        std::filesystem::permissions(m_file, std::filesystem::perms(0644));
        QVERIFY(make()->write(key, "k1", true));
        QVERIFY(std::filesystem::status(m_file).permissions() == std::filesystem::perms(0600));
    }

    void theEnvironmentGoesFirst()
    {
        qputenv("TUTTI_FREESOUND_KEY", " from outside\n");
        auto secrets = make();
        QVERIFY(secrets->write(key, "k1", false));
        QCOMPARE(secrets->read(key).value, std::string("from outside"));
        QCOMPARE(secrets->read(key).place, SecretPlace::Environment);
        QCOMPARE(secrets->read(SecretName::ClientId).place, SecretPlace::Nowhere);
        qputenv("TUTTI_FREESOUND_KEY", "  ");
        QCOMPARE(secrets->read(key).value, std::string("k1"));
    }

    void aKeychainThatComesBackTakesOver()
    {
        m_store->works = false;
        QVERIFY(make()->write(key, "old", true));
        m_store->works = true;
        QCOMPARE(make()->read(key).value, std::string("old"));
        QCOMPARE(make()->write(key, "new", true).value(), SecretPlace::Keychain);
        QCOMPARE(make()->read(key).value, std::string("new"));
        QVERIFY(!std::filesystem::exists(m_file));
    }

    void forgettingRemovesThemEverywhere()
    {
        m_store->works = false;
        QVERIFY(make()->write(SecretName::RefreshToken, "r", true));
        m_store->works = true;
        auto secrets = make();
        QVERIFY(secrets->write(key, "k", false));
        m_store->works = false;
        QVERIFY(secrets->write(SecretName::AccessToken, "a", false));
        m_store->works = true;
        QVERIFY(secrets->forget());
        for (const SecretName name :
             {SecretName::ApiKey, SecretName::ClientId, SecretName::RefreshToken, SecretName::AccessToken})
            QCOMPARE(secrets->read(name).place, SecretPlace::Nowhere);
        QVERIFY(m_store->entries.empty());
        QVERIFY(!std::filesystem::exists(m_file));
        QVERIFY(make()->forget());
    }

    void aKeychainThatCannotBeAskedIsSaid()
    {
        QVERIFY(make()->write(key, "in the keychain", false));
        m_store->works = false;
        QVERIFY(make()->write(SecretName::ClientId, "c", true));
        const auto forgotten = make()->forget();
        QVERIFY(!forgotten);
        QVERIFY2(forgotten.error().detail.starts_with("no bus, so "), forgotten.error().detail.c_str());
        QVERIFY(!std::filesystem::exists(m_file));
    }

    void whatACrashLeftIsForgottenToo()
    {
        std::filesystem::create_directories(m_file.parent_path());
        const std::filesystem::path torn = m_file.native() + ".new";
        std::ofstream(torn) << "{\"freesound-api-key\": \"k\"}";
        QVERIFY(make()->forget());
        QVERIFY(!std::filesystem::exists(torn));
    }

    void anotherServiceDoesNotGetThem()
    {
        for (const bool works : {true, false}) {
            m_store->works = works;
            const auto other = [this] {
                return Secrets(std::make_unique<FakeKeychain>(m_store), m_file, "http://127.0.0.1:8000/apiv2");
            };
            QVERIFY(make()->write(key, "k1", true));
            QCOMPARE(other().read(key).place, SecretPlace::Nowhere);
            QVERIFY(other().write(key, "k2", true));
            QCOMPARE(other().read(key).value, std::string("k2"));
            QCOMPARE(make()->read(key).value, std::string("k1"));
            qputenv("TUTTI_FREESOUND_KEY", "k3");
            QCOMPARE(other().read(key).value, std::string("k3"));
            qunsetenv("TUTTI_FREESOUND_KEY");
        }
    }

    void withoutAHomeThereIsNoFile()
    {
        m_store->works = false;
        Secrets secrets(std::make_unique<FakeKeychain>(m_store), std::filesystem::path());
        const auto written = secrets.write(key, "k1", true);
        QVERIFY(!written);
        QVERIFY(written.error().detail.ends_with("set HOME"));
        QVERIFY(!std::filesystem::exists(".new"));
        qunsetenv("HOME");
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(Secrets("http://127.0.0.1:8000/apiv2").file().empty());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        m_store->works = false;
        std::ofstream(m_file.parent_path()) << "a file where the folder should be";
        const auto written = make()->write(key, "k1", true);
        QVERIFY(!written);
        QVERIFY(written.error().detail.find("k1") == std::string::npos);
    }

    void aDamagedFileIsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"freesound-api-key\": \"k");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("a number") << QByteArray("{\"freesound-api-key\": 5}");
    }
    void aDamagedFileIsNoSecret()
    {
        QFETCH(QByteArray, content);
        m_store->works = false;
        std::filesystem::create_directories(m_file.parent_path());
        std::ofstream(m_file) << content.toStdString();
        QCOMPARE(make()->read(key).place, SecretPlace::Nowhere);
        QVERIFY(make()->write(key, "k1", true));
        QCOMPARE(make()->read(key).value, std::string("k1"));
    }

    /// As on a server: the real one must answer soon, and say why not.
    void theSystemsKeychainWithoutABus()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const Secrets secrets(systemKeychain(), m_file);
        QCOMPARE(secrets.read(key).place, SecretPlace::Nowhere);
        QVERIFY(secrets.keychainProblem().value_or("").starts_with("the system's keychain cannot be used ("));
    }

    /// QtKeychain's own queue stands still when the thread of its first job has ended.
    void theSystemsKeychainFromManyThreads()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        for (int i = 0; i < 3; ++i) {
            std::thread([this] {
                const Secrets secrets(systemKeychain(), m_file);
                QCOMPARE(secrets.read(key).place, SecretPlace::Nowhere);
            }).join();
        }
        QVERIFY(Secrets(systemKeychain(), m_file).keychainProblem());
    }

private:
    std::unique_ptr<Secrets> make() const
    {
        return std::make_unique<Secrets>(std::make_unique<FakeKeychain>(m_store), m_file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
    std::shared_ptr<FakeStore> m_store;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
