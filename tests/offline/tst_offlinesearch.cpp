// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <string>

#include <QTest>

#include "core/offline/server.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;
using Json = nlohmann::ordered_json;

namespace {

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

std::set<std::int64_t> idsOf(const Json& page)
{
    std::set<std::int64_t> ids;
    for (const auto& sound : page["results"])
        ids.insert(sound["id"].get<std::int64_t>());
    return ids;
}

} // namespace

/// What contract 9 calls fidelity checks, and what else a search shows of Freesound's ways.
class TestOfflineSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void eachInstrumentHasEnoughSounds_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("cello") << QByteArray("cello");
        QTest::newRow("harmonica") << QByteArray("harmonica");
        QTest::newRow("snare") << QByteArray("snare");
    }
    void eachInstrumentHasEnoughSounds()
    {
        QFETCH(QByteArray, word);
        const Json free = search("query=" + word.toStdString()
                                 + "&filter=license:(%22Attribution%22%20OR%20%22Creative%20Commons%200%22)");
        QVERIFY2(free["count"] >= 6, free.dump().c_str());
        // Three times twenty are fetched where transfers are compared.
        QVERIFY(search("query=" + word.toStdString())["count"] >= 20);
    }

    void theEnvelopeHasFreesoundsKeys()
    {
        const Json page = search("query=cello");
        QCOMPARE(keysOf(page), (std::vector<std::string> {"count", "previous", "next", "results"}));
        QCOMPARE(page["results"].size(), std::size_t(15));
        QVERIFY(page["previous"].is_null());
        QCOMPARE(keysOf(page["results"][0]), (std::vector<std::string> {"id", "name", "tags", "license", "username"}));
    }

    void nextHasFreesoundsFormAndNoToken()
    {
        const RawAnswer answer =
            ask(address("query=cello&token=secret&fields=id,name&page_size=4&sort=duration_asc"), {});
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains("secret"));
        QCOMPARE(answer.json()["next"].get<std::string>(),
                 m_server.baseUrl()
                     + "/search/?&query=cello&weights=&sort=duration_asc&page=2&page_size=4&fields=id,name");
    }

    void theLinksLeadThroughAllPages()
    {
        std::set<std::int64_t> seen;
        Json page = search("query=cello&fields=id&page_size=7");
        const auto count = page["count"].get<std::size_t>();
        std::string first;
        for (int i = 0; i < 20 && page["next"].is_string(); ++i) {
            seen.merge(idsOf(page));
            page = get(page["next"].get<std::string>()).json();
            first = page["previous"].get<std::string>();
        }
        seen.merge(idsOf(page));
        QCOMPARE(seen.size(), count);
        QVERIFY(get(first).json()["next"].is_string());
    }

    void thePageSizeEndsAt150()
    {
        const Json page = search("page_size=500&fields=id");
        QCOMPARE(page["results"].size(), std::min<std::size_t>(150, page["count"].get<std::size_t>()));
        QVERIFY(search("page_size=3&page=2")["next"].get<std::string>().find("page_size=3") != std::string::npos);
    }

    void pagesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("page 0") << QByteArray("page=0") << 404;
        QTest::newRow("before the first") << QByteArray("page=-3") << 404;
        QTest::newRow("past the end") << QByteArray("query=cello&page=99") << 404;
        QTest::newRow("not a number is page 1") << QByteArray("query=cello&page=x") << 200;
        QTest::newRow("page size 0") << QByteArray("page_size=0") << 404;
        QTest::newRow("page size not a number is 15") << QByteArray("page_size=many") << 200;
    }
    void pagesThatAreNone()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        const RawAnswer answer = get(address(query.toStdString()));
        QCOMPARE(answer.status, status);
        if (status == 404)
            QCOMPARE(answer.detail(), std::string("Not found"));
        else
            QCOMPARE(answer.json()["results"].size(), std::size_t(15));
    }

    void nothingFoundIsNoError()
    {
        const RawAnswer answer = get(address("query=theremin"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray(R"({"count":0,"previous":null,"next":null,"results":[]})"));
    }

    void theOldRouteAnswersTheSameWithNewLinks()
    {
        const RawAnswer old = get(m_server.baseUrl() + "/search/text/?query=snare&page_size=5");
        QCOMPARE(old.body, get(address("query=snare&page_size=5")).body);
        QVERIFY(old.body.contains("/apiv2/search/?&query=snare"));
    }

    void fieldsAreFilteredAndOrdered()
    {
        const Json page = search("query=cello&fields=md5,name,nonsense,id,duration,type");
        QCOMPARE(keysOf(page["results"][0]), (std::vector<std::string> {"id", "name", "type", "duration", "md5"}));
        const Json none = search("query=cello&fields=nonsense");
        QCOMPARE(none["results"][0].dump(), std::string("{}"));
    }

    void wordsAreAllWanted_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("two words") << QByteArray("cello loop") << true;
        QTest::newRow("one of two is missing") << QByteArray("cello trombone") << false;
        QTest::newRow("case and plural") << QByteArray("CELLOS") << true;
        QTest::newRow("accents") << QByteArray("etude") << true;
        QTest::newRow("a phrase") << QByteArray("\"con sordino\"") << true;
        QTest::newRow("a phrase turned round") << QByteArray("\"sordino con\"") << false;
        QTest::newRow("excluded") << QByteArray("snare -snare") << false;
        QTest::newRow("Japanese") << QByteArray("チェロ") << true;
        QTest::newRow("a number") << QByteArray("702114") << true;
        QTest::newRow("only quotes is everything") << QByteArray("\"\"") << true;
    }
    void wordsAreAllWanted()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, found);
        const Json page = search("query=" + query.toPercentEncoding().toStdString());
        QCOMPARE(page["count"] > 0, found);
    }

    void sortsAreKept()
    {
        double before = 0;
        for (const auto& sound : search("sort=duration_asc&fields=duration&page_size=150")["results"]) {
            QVERIFY(sound["duration"].get<double>() >= before);
            before = sound["duration"].get<double>();
        }
        QVERIFY(search("query=cello&sort=nonsense")["results"] == search("query=cello")["results"]);
        const Json nearest = search("sort=duration:7.5&fields=duration")["results"][0];
        QCOMPARE(nearest["distance_to_target"].get<double>(), 0.0);
        QCOMPARE(get(address("sort=duration:long")).status, 400);
    }

    void packsAreGrouped()
    {
        const Json page = search("query=cello+arco&group_by_pack=1");
        QCOMPARE(page["count"].get<int>(), 1);
        QVERIFY(page["results"][0]["n_from_same_pack"] > 5);
        const Json pack = get(page["results"][0]["more_from_same_pack"].get<std::string>()).json();
        QVERIFY(pack["count"] > 5);
    }

    void similarSoundsAreOfTheSameInstrument()
    {
        const std::string id = std::to_string(search("query=harmonica")["results"][0]["id"].get<std::int64_t>());
        const Json similar = get(m_server.baseUrl() + "/sounds/" + id + "/similar/?fields=id,tags,score").json();
        QVERIFY(similar["count"] >= 6);
        for (const auto& sound : similar["results"]) {
            QCOMPARE(sound["tags"][0].get<std::string>(), std::string("harmonica"));
            QVERIFY(sound["score"].get<double>() >= 0.7);
            QVERIFY(std::to_string(sound["id"].get<std::int64_t>()) != id);
        }
        QVERIFY(search("similar_to=" + id)["count"] == similar["count"]);
        const RawAnswer bad = get(address("similar_to=nobody"));
        QCOMPARE(bad.status, 400);
        QCOMPARE(bad.detail(), std::string("The 'similar_to' parameter is not a valid sound ID"));
    }

private:
    std::string address(const std::string& query) const { return m_server.baseUrl() + "/search/?" + query; }
    Json search(const std::string& query) const { return get(address(query)).json(); }

    OfflineServer m_server {OfflineServer::Options()};
};

QTEST_GUILESS_MAIN(TestOfflineSearch)
#include "tst_offlinesearch.moc"
