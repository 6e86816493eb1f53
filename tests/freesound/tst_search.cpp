// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/freesound/recordingsearch.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

std::vector<int> numbers(int first, int last)
{
    std::vector<int> ids;
    for (int id = first; id <= last; ++id)
        ids.push_back(id);
    return ids;
}

/// Sounds 1 to `total`, page by page as they were asked for.
FakeAnswer listOf(const SentRequest& request, int total, const char* license)
{
    const int size = std::stoi(request.parameter("page_size"));
    const std::string number = request.parameter("page");
    const int page = number.empty() ? 1 : std::stoi(number);
    const int first = (page - 1) * size + 1;
    return pageOf(numbers(first, std::min(total, first + size - 1)), total, page * size < total, license);
}

constexpr const char* cc0 = "http://creativecommons.org/publicdomain/zero/1.0/";
constexpr const char* byNc = "https://creativecommons.org/licenses/by-nc/4.0/";

struct Search
{
    explicit Search(const FakeService& fake)
        : client(serviceAt(fake), *quota, impatience())
    {
    }

    std::vector<Result<void>> of(const std::vector<SoundQuery>& queries) { return client.search(queries, heard, {}); }

    std::unique_ptr<Quota> quota = Quota::unlimited();
    RecordingSearch heard;
    FreesoundClient client;
};

SoundQuery from(SoundSource source, std::string target, int limit = 15)
{
    SoundQuery query = words({}, limit);
    query.source = source;
    query.target = std::move(target);
    return query;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAskedForUntilTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("given");
        QTest::addColumn<int>("requests");
        QTest::newRow("less than a page") << 7 << 7 << 1;
        QTest::newRow("a page") << 150 << 150 << 1;
        QTest::newRow("two pages and a bit") << 310 << 310 << 3;
        QTest::newRow("more than there are") << 1000 << 400 << 3;
        QTest::newRow("all") << 0 << 400 << 3;
    }

    void pagesAreAskedForUntilTheLimit()
    {
        QFETCH(const int, limit);
        QFETCH(const int, given);
        FakeService fake([](const SentRequest& request) { return listOf(request, 400, cc0); });
        Search search(fake);
        QVERIFY(search.of({words("cello", limit)}).front());
        QVERIFY(search.heard.ids[0] == numbers(1, given));
        QCOMPARE(search.heard.totals[0], 400);
        QTEST(int(fake.requests().size()), "requests");
    }

    void requestsSayWhoTheyAreInAHeader()
    {
        FakeService fake([](const SentRequest& request) { return listOf(request, 20, cc0); });
        Search search(fake);
        QVERIFY(search.of({words("cello", 0)}).front());
        for (const SentRequest& request : fake.requests()) {
            QCOMPARE(request.header("Authorization"), QByteArray("Token k3y-of-a-test"));
            QCOMPARE(request.header("Accept"), QByteArray("application/json"));
            QVERIFY(request.header("User-Agent").startsWith("Tutti/"));
            QVERIFY(!request.line.contains("k3y"));
            QCOMPARE(request.path(), std::string("/apiv2/search/"));
        }
    }

    void repeatedSoundsAreGivenOnce()
    {
        // Equal scores have no order: a sound may stand on two pages.
        FakeService fake([](const SentRequest& request) {
            const bool isFirst = request.parameter("page").empty();
            return isFirst ? pageOf({1, 2, 3}, 6, true) : pageOf({3, 2, 4, 5}, 6);
        });
        Search search(fake);
        QVERIFY(search.of({words("cello", 0)}).front());
        QVERIFY(search.heard.ids[0] == numbers(1, 5));
    }

    void aSoundOfSeveralQueriesBelongsToTheFirst_data()
    {
        QTest::addColumn<QString>("slow");
        QTest::newRow("the first answers first") << QStringLiteral("harmonica");
        QTest::newRow("the second answers first") << QStringLiteral("cello");
    }

    void aSoundOfSeveralQueriesBelongsToTheFirst()
    {
        QFETCH(const QString, slow);
        int asked = 0;
        FakeService fake([&](const SentRequest& request) {
            ++asked;
            FakeAnswer answer = request.parameter("query") == "cello" ? pageOf({1, 2, 3}, 3) : pageOf({3, 4}, 2);
            if (request.parameter("query") == slow.toStdString())
                QTest::qWait(5);
            return answer;
        });
        Search search(fake);
        for (const auto& result : search.of({words("cello"), words("harmonica")}))
            QVERIFY(result);
        QVERIFY(search.heard.ids[0] == numbers(1, 3));
        QVERIFY(search.heard.ids[1] == numbers(4, 4));
        QCOMPARE(asked, 2);
    }

    void queriesRunSideBySide()
    {
        FakeService fake([](const SentRequest&) { return pageOf({1}, 1); });
        Search search(fake);
        QCOMPARE(search.of(std::vector(20, words("cello"))).size(), std::size_t(20));
        QCOMPARE(fake.requests().size(), std::size_t(20));
        QVERIFY2(fake.mostAtOnce() > 1, "one after the other");
        QVERIFY(fake.mostAtOnce() <= 6);
    }

    void oneQueryThatFailsDoesNotStopTheOthers()
    {
        FakeService fake([](const SentRequest& request) {
            return request.parameter("query") == "bad" ? fixtureAnswer(400, "error_400_filter.json") : pageOf({5}, 1);
        });
        Search search(fake);
        SoundQuery unknownSort = words("cello");
        unknownSort.sort = "loudest";
        const auto results = search.of({words("bad"), words("good"), unknownSort});
        QCOMPARE(results[0].error().code, ErrorCode::Unsupported);
        QVERIFY(results[1]);
        QCOMPARE(results[2].error().code, ErrorCode::Unsupported);
        QVERIFY(search.heard.ids[1] == numbers(5, 5));
    }

    void listsWithoutAFilterAreSortedOutHere()
    {
        FakeService fake([](const SentRequest& request) {
            const bool isFirst = request.parameter("page").empty();
            return isFirst ? pageOf(numbers(1, 150), 300, true, byNc) : pageOf(numbers(151, 300), 300, false, cc0);
        });
        Search search(fake);
        QVERIFY(search.of({from(SoundSource::Pack, "40217", 10)}).front());
        QVERIFY(search.heard.ids[0] == numbers(151, 160));
        QCOMPARE(search.heard.gaps[0].byLicense, std::int64_t(150));
        QCOMPARE(fake.requests().front().path(), std::string("/apiv2/packs/40217/sounds/"));
        QVERIFY(fake.requests().front().parameter("filter").empty());
    }

    void manyNumbersTakeFewRequests()
    {
        FakeService fake([](const SentRequest& request) {
            const QString filter = QString::fromStdString(request.parameter("filter"));
            const QStringList ids = filter.mid(4).chopped(1).split(QStringLiteral(" OR "));
            std::vector<int> known;
            for (const QString& id : ids) {
                if (id.toInt() != 7)
                    known.insert(known.begin(), id.toInt());
            }
            return pageOf(known, int(known.size()));
        });
        Search search(fake);
        SoundQuery query = from(SoundSource::Ids, {}, 0);
        for (const int id : numbers(1, 200))
            query.ids.push_back(id);
        QVERIFY(search.of({query}).front());
        QCOMPARE(fake.requests().size(), std::size_t(2));
        std::vector<int> expected = numbers(1, 200);
        expected.erase(expected.begin() + 6);
        // In the order in which they were named, whatever the service's.
        QVERIFY(search.heard.ids[0] == expected);
        QVERIFY((search.heard.gaps[0] == LeftOut {0, {7}}));
    }

    void bookmarksOfAllCategoriesNeedASignIn()
    {
        FakeService fake([](const SentRequest& request) {
            if (request.path() == "/apiv2/me/bookmark_categories/")
                return fixtureAnswer(200, "bookmark_categories.json");
            return request.path().ends_with("/0/sounds/") ? pageOf({1, 2}, 2) : pageOf({2, 3}, 2);
        });
        Search search(fake);
        QVERIFY(search.of({from(SoundSource::Bookmarks, {})}).front());
        QVERIFY(search.heard.ids[0] == numbers(1, 3));
        QCOMPARE(search.heard.totals[0], 4);
        for (const SentRequest& request : fake.requests())
            QCOMPARE(request.header("Authorization"), QByteArray("Bearer t0ken-of-a-test"));
    }

    void aPackIsSearchedByItsName()
    {
        FakeService fake([](const SentRequest& request) {
            return request.path() == "/apiv2/packs/40217/" ? fixtureAnswer(200, "pack_instance.json") : pageOf({4}, 1);
        });
        Search search(fake);
        SoundQuery query = from(SoundSource::Pack, "40217");
        query.sort = "duration_asc";
        QVERIFY(search.of({query}).front());
        QVERIFY(search.heard.ids[0] == numbers(4, 4));
        QVERIFY(fake.requests().back().parameter("filter").starts_with(
            "pack_grouping:\"40217_Cello single notes\" license:(\"Creative"));
    }

    void listsThatShrinkWhileTheyAreReadAreNoError()
    {
        FakeService fake([](const SentRequest& request) {
            return request.parameter("page").empty() ? pageOf({1, 2}, 4, true)
                                                     : fixtureAnswer(404, "error_404_list_page.json");
        });
        Search search(fake);
        QVERIFY(search.of({words("cello", 0)}).front());
        QVERIFY(search.heard.ids[0] == numbers(1, 2));
    }

    void aListThatNeverEndsIsLeft_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("requests");
        QTest::newRow("always the same sound, and many more are said to be there") << 1 << 1000000 << 2;
        QTest::newRow("more pages than sounds") << 0 << 3 << 3;
    }

    void aListThatNeverEndsIsLeft()
    {
        QFETCH(const int, first);
        QFETCH(const int, total);
        int next = 1;
        FakeService fake([&](const SentRequest&) { return pageOf({first > 0 ? first : next++}, total, true); });
        Search search(fake);
        QVERIFY(search.of({words("cello", 0)}).front());
        QTEST(int(fake.requests().size()), "requests");
    }

    void aListLikeTheOneBeforeIsReadOn()
    {
        // The same sounds bookmarked in two categories, and something new behind them in the second.
        FakeService fake([](const SentRequest& request) {
            if (request.path() == "/apiv2/me/bookmark_categories/")
                return fixtureAnswer(200, "bookmark_categories.json");
            if (request.path().ends_with("/0/sounds/"))
                return pageOf({1, 2}, 2);
            return request.parameter("page").empty() ? pageOf({1, 2}, 3, true) : pageOf({3}, 3);
        });
        Search search(fake);
        QVERIFY(search.of({from(SoundSource::Bookmarks, {}, 0)}).front());
        QVERIFY(search.heard.ids[0] == numbers(1, 3));
    }

    void fixturesGiveTheirSounds()
    {
        FakeService fake([](const SentRequest& request) {
            return fixtureAnswer(
                200, request.parameter("page").empty() ? "search_cello_page1.json" : "search_cello_page2.json");
        });
        Search search(fake);
        SoundQuery query = words("cello", 0);
        query.licenses.clear();
        QVERIFY(search.of({query}).front());
        QCOMPARE(search.heard.ids[0].size(), std::size_t(30));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
