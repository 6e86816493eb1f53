// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "core/session/soundsearch.h"
#include "tests/freesound/fakeservice.h"
#include "tests/session/memorykeychain.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

SoundQuery words(std::string text, int limit = 15)
{
    SoundQuery query;
    query.text = std::move(text);
    query.limit = limit;
    return query;
}

/// A search and all that it said.
struct Listening
{
    explicit Listening(SoundService& service)
        : search(service)
    {
        QObject::connect(&search, &SoundSearch::found, &search, [this](const QList<FoundSound>& group) {
            ++groups;
            sounds.append(group);
            isInOwnThread = isInOwnThread && QThread::currentThread() == search.thread();
        });
    }

    SoundSearch search;
    QSignalSpy failed {&search, &SoundSearch::failed};
    QSignalSpy finished {&search, &SoundSearch::finished};
    QSignalSpy counted {&search, &SoundSearch::counted};
    QSignalSpy quota {&search, &SoundSearch::quotaChanged};
    QList<FoundSound> sounds;
    int groups = 0;
    bool isInOwnThread = true;
};

Error errorOf(const QSignalSpy& failed)
{
    return failed.front().at(1).value<Error>();
}

} // namespace

class TestSoundSearch : public QObject
{
    Q_OBJECT

    TemporaryFolder m_data;

    /// A service whose secrets are the test's own.
    std::unique_ptr<SoundService> makeService(std::map<std::string, std::string> entries = {}) const
    {
        return std::make_unique<SoundService>(std::make_unique<Secrets>(
            std::make_unique<fixtures::MemoryKeychain>(std::move(entries)), m_data.path() / "secrets.json"));
    }

    static void useService(const std::string& url, const char* key = "k3y")
    {
        qputenv("TUTTI_FREESOUND_URL", QByteArray::fromStdString(url));
        qputenv("TUTTI_FREESOUND_KEY", key);
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_data.path()));
        qputenv("HOME", QByteArray::fromStdString(m_data.path()));
        qunsetenv("TUTTI_FREESOUND_URL");
        qunsetenv("TUTTI_FREESOUND_KEY");
    }

    void theOfflineLibraryIsSearched()
    {
        const auto service = makeService();
        Listening listening(*service);
        listening.search.search({words("cello"), words("harmonica"), words("snare")}, true);
        QVERIFY(listening.search.isSearching());
        QVERIFY(listening.finished.wait());
        QVERIFY(!listening.search.isSearching());
        QCOMPARE(listening.finished.front().front().toBool(), false);
        QVERIFY(listening.failed.isEmpty());
        QCOMPARE(listening.counted.size(), 3);
        QVERIFY(listening.isInOwnThread);
        std::set<int> queries;
        std::set<std::int64_t> ids;
        for (const FoundSound& found : listening.sounds) {
            queries.insert(found.query);
            ids.insert(found.sound.id);
            const LicenseKind kind = licenseFromUrl(found.sound.license).kind;
            QVERIFY(kind == LicenseKind::Cc0 || kind == LicenseKind::By);
            QVERIFY(!found.sound.previews.front().empty());
        }
        QCOMPARE(queries.size(), std::size_t(3));
        QCOMPARE(ids.size(), std::size_t(listening.sounds.size()));
    }

    void withoutAKeyItIsSaidHowToGetOne()
    {
        const auto service = makeService();
        Listening listening(*service);
        listening.search.search({words("cello")}, false);
        QVERIFY(listening.finished.wait());
        QCOMPARE(listening.failed.size(), 1);
        QCOMPARE(listening.failed.front().front().toInt(), -1);
        QCOMPARE(errorOf(listening.failed).code, ErrorCode::Unauthorised);
        QVERIFY(errorOf(listening.failed).detail.find("https://freesound.org/apiv2/apply") != std::string::npos);
    }

    void oddAddressesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char* url :
             {"freesound.org", "ftp://freesound.org/", "https://", "https://user:secret@freesound.org/",
              "https://freesound.org/apiv2?token=x", "https://freesound.org/a b"})
            QTest::newRow(url) << QByteArray(url);
    }

    void oddAddressesAreRefused()
    {
        QFETCH(const QByteArray, url);
        useService(url.toStdString());
        const auto service = makeService();
        const auto opened = service->open(false);
        QVERIFY(!opened);
        QVERIFY(opened.error().detail.starts_with("TUTTI_FREESOUND_URL is no address"));
        QVERIFY(opened.error().detail.find("secret") == std::string::npos);
    }

    void addressAndKeyComeFromTheEnvironment()
    {
        useService("http://127.0.0.1:8000/apiv2//", " k3y\n");
        const auto service = makeService();
        const auto opened = service->open(false);
        QVERIFY(opened);
        QCOMPARE(opened->baseUrl, std::string("http://127.0.0.1:8000/apiv2"));
        QCOMPARE(opened->key, std::string("k3y"));
    }

    void theQuotaIsToldAndKept()
    {
        fixtures::FakeService fake([](const fixtures::SentRequest&) { return fixtures::pageOf({1, 2}, 2); });
        useService(fake.baseUrl());
        {
            const auto service = makeService();
            Listening listening(*service);
            listening.search.search({words("cello"), words("harmonica")}, false);
            QVERIFY(listening.finished.wait());
            QCOMPARE(listening.quota.back().front().value<QuotaState>().usedThisMinute, 2);
            QCOMPARE(listening.sounds.size(), 2);
        }
        const auto later = makeService();
        QVERIFY(later->open(false));
        QCOMPARE(later->quota(false).state().usedThisMinute, 2);
        QVERIFY(std::filesystem::exists(m_data.path() / "tutti"));
        QCOMPARE(later->quota(true).state().usedThisMinute, 0);
    }

    void eachFailureNamesItsQuery()
    {
        fixtures::FakeService fake([](const fixtures::SentRequest& request) {
            return request.parameter("query") == "bad" ? fixtures::fixtureAnswer(400, "error_400_filter.json")
                                                       : fixtures::pageOf({1}, 1);
        });
        useService(fake.baseUrl());
        const auto service = makeService();
        Listening listening(*service);
        listening.search.search({words("good"), words("bad")}, false);
        QVERIFY(listening.finished.wait());
        QCOMPARE(listening.failed.size(), 1);
        QCOMPARE(listening.failed.front().front().toInt(), 1);
        QCOMPARE(listening.sounds.size(), 1);
    }

    void cancellingIsNoFailure()
    {
        fixtures::FakeService fake([](const fixtures::SentRequest&) {
            fixtures::FakeAnswer answer;
            answer.ending = fixtures::FakeAnswer::Ending::Stall;
            return answer;
        });
        useService(fake.baseUrl());
        const auto service = makeService();
        Listening listening(*service);
        listening.search.search({words("cello")}, false);
        QTRY_COMPARE(fake.requests().size(), std::size_t(1));
        listening.search.cancel();
        QVERIFY(listening.finished.wait());
        QCOMPARE(listening.finished.front().front().toBool(), true);
        QVERIFY(listening.failed.isEmpty());
    }

    void aNewSearchEndsTheOneBefore()
    {
        fixtures::FakeService fake([](const fixtures::SentRequest& request) {
            fixtures::FakeAnswer answer = fixtures::pageOf({2}, 1);
            if (request.parameter("query") == "first")
                answer.ending = fixtures::FakeAnswer::Ending::Stall;
            return answer;
        });
        useService(fake.baseUrl());
        const auto service = makeService();
        Listening listening(*service);
        listening.search.search({words("first")}, false);
        QTRY_COMPARE(fake.requests().size(), std::size_t(1));
        listening.search.search({words("second")}, false);
        QVERIFY(listening.finished.wait());
        QCOMPARE(listening.finished.size(), 1);
        QCOMPARE(listening.finished.front().front().toBool(), false);
        QCOMPARE(listening.sounds.size(), 1);
    }

    void whoIsNotSignedInIsTold()
    {
        fixtures::FakeService fake(
            [](const fixtures::SentRequest&) { return fixtures::fixtureAnswer(401, "error_401_no_credentials.json"); });
        useService(fake.baseUrl());
        const auto service = makeService();
        Listening listening(*service);
        SoundQuery bookmarks;
        bookmarks.source = SoundSource::Bookmarks;
        listening.search.search({bookmarks}, false);
        QVERIFY(listening.finished.wait());
        QCOMPARE(errorOf(listening.failed).code, ErrorCode::Unauthorised);
        QVERIFY(errorOf(listening.failed).detail.find("sign in") != std::string::npos);
        // The key is no sign-in, and stays at home.
        QVERIFY(fake.requests().front().header("Authorization").isEmpty());
    }

    void destroyingItMidwayIsQuick()
    {
        fixtures::FakeService fake([](const fixtures::SentRequest&) {
            fixtures::FakeAnswer answer;
            answer.ending = fixtures::FakeAnswer::Ending::Stall;
            return answer;
        });
        useService(fake.baseUrl());
        const auto service = makeService();
        {
            SoundSearch search(*service);
            search.search({words("cello")}, false);
            QTRY_COMPARE(fake.requests().size(), std::size_t(1));
        }
        QCOMPARE(fake.requests().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSoundSearch)
#include "tst_soundsearch.moc"
