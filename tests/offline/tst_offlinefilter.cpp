// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/offline/server.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;

class TestOfflineFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    /// `key` of every result must be one of `values`, and something must be found.
    void textsAndNumbersAreFiltered_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char* name, const char* filter, const char* key, const char* values) {
            QTest::newRow(name) << QByteArray(filter) << QByteArray(key) << QByteArray(values);
        };
        row("a licence of both versions", "license:\"Attribution\"", "license",
            "[\"https://creativecommons.org/licenses/by/4.0/\",\"http://creativecommons.org/licenses/by/3.0/\"]");
        row("one of two licences", "license:(\"Creative Commons 0\" OR \"Sampling+\")", "license",
            "[\"http://creativecommons.org/publicdomain/zero/1.0/\",\"http://creativecommons.org/licenses/sampling+/"
            "1.0/\"]");
        row("alternatives in parentheses", "(type:flac OR type:ogg)", "type", "[\"flac\",\"ogg\"]");
        row("words of a field's group", "type:(flac ogg)", "type", "[\"flac\",\"ogg\"]");
        row("not", "-type:wav -type:flac -type:aiff", "type", "[\"mp3\",\"ogg\"]");
        row("not, in words", "NOT type:(wav OR flac OR aiff)", "type", "[\"mp3\",\"ogg\"]");
        row("types ignore case", "type:WAV", "type", "[\"wav\"]");
        row("a sample rate", "samplerate:96000", "samplerate", "[96000.0]");
        row("a range", "samplerate:[22050 TO 32000]", "samplerate", "[22050.0,32000.0]");
        row("an open range", "samplerate:[48000 TO *]", "samplerate", "[48000.0,96000.0]");
        row("numbers of sounds", "id:(702114 OR 655020)", "id", "[702114,655020]");
        row("two fields", "channels:2 type:mp3", "id", "[655038]");
        row("with AND", "channels:2 AND type:mp3", "id", "[655038]");
        row("with plus signs", "+channels:2 +type:mp3", "id", "[655038]");
        row("a user", "username:quietroom", "username", "[\"quietroom\"]");
        row("a pack by words", "pack:\"single notes\"", "pack_name", "[\"Cello single notes\"]");
        row("a pack exactly", "pack_grouping:\"40217_Cello single notes\"", "pack_name", "[\"Cello single notes\"]");
        row("words of a name", "name:\"con sordino\"", "id", "[702131]");
        row("truth", "is_explicit:true", "is_explicit", "[true]");
        row("a top category", "category:\"Instrument samples\"", "category", "[\"Instrument samples\"]");
    }
    void textsAndNumbersAreFiltered()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, values);
        const auto allowed = nlohmann::ordered_json::parse(values.toStdString());
        const RawAnswer answer = ask(filter, "id," + key);
        QCOMPARE(answer.status, 200);
        const auto page = answer.json();
        QVERIFY2(page["count"] > 0, answer.body.constData());
        for (const auto& sound : page["results"]) {
            const bool fits = std::find(allowed.begin(), allowed.end(), sound[key.toStdString()]) != allowed.end();
            QVERIFY2(fits, sound.dump().c_str());
        }
    }

    void tagsAreWholeAndIgnoreCase()
    {
        QVERIFY(ask("tag:LOOP", "id").json()["count"] > 5);
        QCOMPARE(ask("tag:loo", "id").json()["count"].get<int>(), 0);
        for (const auto& sound : ask("tag:con-sordino", "tags").json()["results"])
            QVERIFY(sound["tags"].dump().find("con-sordino") != std::string::npos);
    }

    void durationsAreRanges()
    {
        const auto page = ask("duration:[3 TO 7.5]", "duration").json();
        QVERIFY(page["count"] > 5);
        for (const auto& sound : page["results"])
            QVERIFY(sound["duration"] >= 3.0 && sound["duration"] <= 7.5);
    }

    void starsCountTwice()
    {
        const auto page = ask("avg_rating:[8 TO *]", "avg_rating,num_ratings").json();
        QVERIFY(page["count"] > 0);
        for (const auto& sound : page["results"])
            QVERIFY(sound["avg_rating"] >= 4.0 && sound["num_ratings"] >= 3);
    }

    void datesAreCompared()
    {
        const auto all = ask("created:[* TO NOW]", "id").json()["count"].get<int>();
        const auto old = ask("created:[* TO 2020-01-01T00:00:00Z]", "id").json()["count"].get<int>();
        const auto later = ask("created:[2020-01-01T00:00:00Z TO NOW/DAY]", "id").json()["count"].get<int>();
        QVERIFY(old > 0 && later > 0);
        QCOMPARE(old + later, all);
        QCOMPARE(ask("created:[NOW TO *]", "id").json()["count"].get<int>(), 0);
        QCOMPARE(ask("created:[NOW-100YEARS/DAY TO NOW]", "id").json()["count"].get<int>(), all);
    }

    void whatSolrRefusesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* filter, const char* reason) {
            QTest::newRow(name) << QByteArray(filter) << QByteArray(reason);
        };
        row("unknown field", "durations:[0 TO 1]", "undefined field durations");
        row("range without an end", "duration:[0 TO 1", "Cannot parse");
        row("range without TO", "duration:[0 1]", "Cannot parse");
        row("quotes left open", "license:\"Attribution", "Cannot parse");
        row("parentheses left open", "(type:wav OR type:ogg", "Cannot parse");
        row("a word without a field", "cello", "Cannot parse");
        row("one closing too many", "type:wav)", "Cannot parse");
        row("a word for a number", "duration:long", "Invalid value 'long'");
        row("a word for a date", "created:[yesterday TO NOW]", "Invalid value 'yesterday'");
        row("no truth", "is_explicit:perhaps", "Invalid value 'perhaps'");
        row("nothing after OR", "type:wav OR", "Cannot parse");
    }
    void whatSolrRefusesIsRefused()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QByteArray, reason);
        const RawAnswer answer = ask(filter, "id");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.reason, QByteArray("Bad Request"));
        const std::string detail = answer.detail();
        QVERIFY2(detail.starts_with("Search server error: "), detail.c_str());
        QVERIFY2(detail.find(reason.toStdString()) != std::string::npos, detail.c_str());
        QVERIFY(detail.ends_with("(please check that your filter syntax and field names are correct)"));
    }

    void aBlankFilterIsInvalid()
    {
        for (const char* filter : {"", " ", "   "}) {
            const RawAnswer answer = ask(filter, "id");
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.body, QByteArray("{\"detail\":\"Invalid filter.\"}"));
        }
    }

    void nestingHasAnEnd()
    {
        QCOMPARE(ask(QByteArray(2000, '(') + "type:wav" + QByteArray(2000, ')'), "id").status, 400);
    }

private:
    RawAnswer ask(const QByteArray& filter, const QByteArray& fields) const
    {
        return get(m_server.baseUrl() + "/search/?page_size=150&fields=" + fields.toStdString()
                   + "&filter=" + filter.toPercentEncoding().toStdString());
    }

    OfflineServer m_server {OfflineServer::Options()};
};

QTEST_GUILESS_MAIN(TestOfflineFilter)
#include "tst_offlinefilter.moc"
