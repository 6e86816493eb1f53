// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QUrlQuery>

#include "core/freesound/soundfilter.h"
#include "core/freesound/soundlist.h"

using namespace tutti;

namespace {

SoundQuery from(SoundSource source, std::string target)
{
    SoundQuery query;
    query.source = source;
    query.target = std::move(target);
    return query;
}

SoundQuery words(std::string text)
{
    SoundQuery query;
    query.text = std::move(text);
    return query;
}

/// The value as the service's web server decodes it.
std::string sent(const SoundList& list, const char* name)
{
    return QUrlQuery(pageUrl("https://freesound.org/apiv2", list, 1))
        .queryItemValue(QString::fromUtf8(name), QUrl::FullyDecoded)
        .toStdString();
}

SoundList only(const SoundQuery& query, std::string_view before = {})
{
    const auto lists = listsOf(query, before);
    if (!lists || lists->size() != 1)
        qFatal("not one list");
    return lists->front();
}

} // namespace

class TestSoundList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchAsksForAllThatIsUsed()
    {
        const SoundList list = only(words("cello"));
        QCOMPARE(list.path, std::string("/search/"));
        QCOMPARE(sent(list, "query"), std::string("cello"));
        QCOMPARE(sent(list, "filter"), std::string("license:(\"Creative Commons 0\" OR \"Attribution\")"));
        QCOMPARE(sent(list, "page_size"), std::string("15"));
        for (const char* field : {"id", "previews", "license", "md5", "duration"})
            QVERIFY(("," + sent(list, "fields") + ",").find(std::string(",") + field + ",") != std::string::npos);
        QVERIFY(sent(list, "sort").empty());
        QVERIFY(sent(list, "fields").find(' ') == std::string::npos);
    }

    void textsArriveAsTheyWereTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"a+b", "100% cello", "%41", "チェロ & \"solo\" #1", "x=y&token=z", "-noise +wood/steel"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void textsArriveAsTheyWereTyped()
    {
        QFETCH(const QString, text);
        const QByteArray arrived = QByteArray::fromStdString(sent(only(words(text.toStdString())), "query"));
        // The service decodes once more.
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(arrived)), text);
    }

    void pagesAreNoLargerThanTheLimitNeeds_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("size");
        QTest::newRow("a few") << 3 << 3;
        QTest::newRow("a page") << 150 << 150;
        QTest::newRow("more than a page") << 151 << 150;
        QTest::newRow("all") << 0 << 150;
    }

    void pagesAreNoLargerThanTheLimitNeeds()
    {
        QFETCH(const int, limit);
        SoundQuery query = words("cello");
        query.limit = limit;
        QTEST(only(query).pageSize, "size");
        SoundQuery pack = from(SoundSource::Pack, "5");
        pack.limit = limit;
        pack.licenses.clear();
        QTEST(only(pack).pageSize, "size");
        // Where licences are sorted out on our side, no limit says how many are needed.
        pack.licenses = {LicenseKind::Cc0};
        QCOMPARE(only(pack).pageSize, 150);
    }

    void pagesAreNumberedByUs()
    {
        const SoundList list = only(words("cello"));
        const QUrl second = pageUrl("https://freesound.org/apiv2", list, 2);
        QVERIFY(second.toString().startsWith(QStringLiteral("https://freesound.org/apiv2/search/?query=cello&")));
        QCOMPARE(QUrlQuery(second).queryItemValue(QStringLiteral("page")), QStringLiteral("2"));
        QVERIFY(!QUrlQuery(pageUrl("https://freesound.org/apiv2", list, 1)).hasQueryItem(QStringLiteral("page")));
    }

    void filtersAreJoined_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sent");
        QTest::newRow("plain") << QStringLiteral("type:wav") << QStringLiteral("license:\"Sampling+\" type:wav");
        QTest::newRow("alternatives stay together")
            << QStringLiteral("bpm:60 OR bpm:61") << QStringLiteral("license:\"Sampling+\" ( bpm:60 OR bpm:61 )");
        QTest::newRow("alternatives of a field")
            << QStringLiteral("bpm:(60 OR 61)") << QStringLiteral("license:\"Sampling+\" bpm:(60 OR 61)");
        QTest::newRow("a text that looks like alternatives")
            << QStringLiteral("pack:\"\\\" OR (\" x:1 OR y:1")
            << QStringLiteral("license:\"Sampling+\" ( pack:\"\\\" OR (\" x:1 OR y:1 )");
        QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("license:\"Sampling+\"");
    }

    void filtersAreJoined()
    {
        QFETCH(const QString, filter);
        SoundQuery query = words("cello");
        query.licenses = {LicenseKind::SamplingPlus};
        query.filter = filter.toStdString();
        QTEST(QString::fromStdString(sent(only(query), "filter")), "sent");
    }

    void anyLicenceNeedsNoFilter()
    {
        SoundQuery query = words("");
        query.licenses.clear();
        query.sort = "rating_desc";
        const SoundList list = only(query);
        QVERIFY(!QUrlQuery(pageUrl("http://h/apiv2", list, 1)).hasQueryItem(QStringLiteral("filter")));
        QVERIFY(!QUrlQuery(pageUrl("http://h/apiv2", list, 1)).hasQueryItem(QStringLiteral("query")));
        QCOMPARE(sent(list, "sort"), std::string("rating_desc"));
    }

    void plainListsHaveAddressesOfTheirOwn()
    {
        QCOMPARE(only(from(SoundSource::Pack, "40217")).path, std::string("/packs/40217/sounds/"));
        QCOMPARE(only(from(SoundSource::Similar, "7")).path, std::string("/sounds/7/similar/"));
        QCOMPARE(only(from(SoundSource::User, "a b/../ü?")).path, std::string("/users/a%20b%2F..%2F%C3%BC%3F/sounds/"));
        const SoundList bookmarks = only(from(SoundSource::Bookmarks, "8841"));
        QCOMPARE(bookmarks.path, std::string("/me/bookmark_categories/8841/sounds/"));
        QVERIFY(bookmarks.credential == Credential::SignIn);
    }

    void refinedListsAreSearches()
    {
        SoundQuery user = from(SoundSource::User, "strings_lab");
        user.text = "cello";
        QCOMPARE(only(user).path, std::string("/search/"));
        QVERIFY(sent(only(user), "filter").find("username:\"strings_lab\"") != std::string::npos);
        SoundQuery similar = from(SoundSource::Similar, "7");
        similar.filter = "type:wav";
        QCOMPARE(sent(only(similar), "similar_to"), std::string("7"));
        SoundQuery pack = from(SoundSource::Pack, "40217");
        pack.sort = "duration_asc";
        QCOMPARE(questionBefore(pack), std::string("/packs/40217/"));
        const SoundList list = only(pack, "{\"id\": 40217, \"name\": \"Cello \\\"single\\\" notes\"}");
        QVERIFY(sent(list, "filter").find("pack_grouping:\"40217_Cello \\\"single\\\" notes\"") != std::string::npos);
        QVERIFY(!listsOf(pack, "<html>"));
        QVERIFY(!listsOf(pack, "{\"name\": null}"));
    }

    void numbersAreAskedForTogether()
    {
        SoundQuery query;
        query.source = SoundSource::Ids;
        for (int id = 1000001; id <= 1000301; ++id)
            query.ids.push_back(id);
        const auto lists = listsOf(query);
        QCOMPARE(lists->size(), std::size_t(3));
        QCOMPARE(lists->at(0).pageSize, 150);
        QCOMPARE(lists->at(2).pageSize, 1);
        QCOMPARE(sent(lists->at(2), "filter"), std::string("id:(1000301)"));
        QVERIFY(sent(lists->at(0), "filter").starts_with("id:(1000001 OR 1000002 OR "));
        // A web server's usual limit for a line.
        QVERIFY(pageUrl("https://freesound.org/apiv2", lists->at(0), 1).toEncoded().size() < 4000);
    }

    void allBookmarksAreAListForEachCategory()
    {
        const SoundQuery query = from(SoundSource::Bookmarks, "");
        QVERIFY(questionBefore(query).starts_with("/me/bookmark_categories/"));
        const auto lists = listsOf(query, "{\"results\": [{\"id\": 0}, null, {\"id\": \"x\"}, {\"id\": 8841}]}");
        QCOMPARE(lists->size(), std::size_t(2));
        QCOMPARE(lists->back().path, std::string("/me/bookmark_categories/8841/sounds/"));
        QVERIFY(!listsOf(query, "{}"));
    }

    void whatCannotBeAskedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a pack without a number") << QByteArray("'cello' is no number; take the one in the address");
        QTest::newRow("a user without a name") << QByteArray("the user's name is empty");
        QTest::newRow("bookmarks that are sorted") << QByteArray("leave out words, filter and sort");
        QTest::newRow("an order that is not known") << QByteArray("'loudest' is no order that the service knows");
    }

    void whatCannotBeAskedIsSaid()
    {
        const QByteArray tag = QTest::currentDataTag();
        SoundQuery query;
        if (tag.contains("pack"))
            query = from(SoundSource::Pack, "cello");
        else if (tag.contains("user"))
            query = from(SoundSource::User, " ");
        else if (tag.contains("bookmarks"))
            query = from(SoundSource::Bookmarks, "");
        query.sort = tag.contains("sorted") ? "rating_desc" : tag.contains("order") ? "loudest" : "score";
        QFETCH(const QByteArray, says);
        const auto checked = checkQuery(query);
        QVERIFY(!checked);
        QVERIFY2(QByteArray::fromStdString(checked.error().detail).contains(says), checked.error().detail.c_str());
    }

    void licencesAreLookedUpInTheDeed()
    {
        SoundQuery query;
        Sound sound;
        sound.license = "https://creativecommons.org/licenses/by-nc/4.0/";
        QVERIFY(!allowsLicense(query, sound));
        query.licenses = {LicenseKind::ByNc};
        QVERIFY(allowsLicense(query, sound));
        sound.license = "https://example.org/my-own/";
        QVERIFY(!allowsLicense(query, sound));
        query.licenses.clear();
        QVERIFY(allowsLicense(query, sound));
    }

    void choicesBecomeAFilter()
    {
        SoundFilter filter;
        QCOMPARE(filterText(filter), std::string());
        filter.mostSeconds = 2.5;
        filter.types = {"wav"};
        QCOMPARE(filterText(filter), std::string("duration:[* TO 2.5] type:\"wav\""));
        filter.leastSeconds = 0.1;
        filter.types = {"wav", "flac"};
        filter.rateHz = 44100;
        filter.channels = 1;
        filter.tags = {"field recording", "a\"b\\c"};
        QCOMPARE(filterText(filter),
                 std::string("duration:[0.1 TO 2.5] type:(\"wav\" OR \"flac\") samplerate:44100 channels:1 "
                             "tag:\"field recording\" tag:\"a\\\"b\\\\c\""));
    }
};

QTEST_GUILESS_MAIN(TestSoundList)
#include "tst_soundlist.moc"
