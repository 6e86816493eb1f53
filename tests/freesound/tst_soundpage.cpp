// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iterator>

#include <QTest>

#include "core/freesound/soundpage.h"

using namespace tutti;

class TestSoundPage : public QObject
{
    Q_OBJECT

    static std::string fixture(const std::string& name)
    {
        std::ifstream stream(std::string(TUTTI_TEST_DATA "/freesound/") + name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private Q_SLOTS:
    void pagesGiveTheirSounds_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("hasNext");
        QTest::addColumn<int>("entries");
        QTest::addColumn<QList<qint64>>("first");
        const auto row = [](const char* name, int total, bool hasNext, int entries, const QList<qint64>& first) {
            QTest::newRow(name) << total << hasNext << entries << first;
        };
        row("search_cello_page1.json", 30, true, 15, {702114, 702115});
        row("search_cello_page2.json", 30, false, 15, {});
        row("search_cello_default_fields.json", 30, true, 15, {702114, 702115});
        row("search_empty.json", 0, false, 0, {});
        row("search_with_null_result.json", 3, false, 3, {702114, 734876});
        row("search_group_by_pack.json", 2, false, 2, {702114, 655020});
        row("similar_sounds.json", 3, false, 3, {702115, 760120, 734876});
        row("user_sounds_page1.json", 5, true, 2, {760122, 760121});
    }

    void pagesGiveTheirSounds()
    {
        const auto page = readSoundPage(fixture(QTest::currentDataTag()));
        QVERIFY(page);
        QTEST(int(page->total), "total");
        QTEST(page->hasNext, "hasNext");
        QTEST(int(page->entries), "entries");
        QFETCH(const QList<qint64>, first);
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(page->sounds.at(std::size_t(i)).id, first.at(i));
    }

    void nullEntriesAreLeftOut()
    {
        const auto page = readSoundPage(fixture("search_with_null_result.json"));
        QCOMPARE(page->sounds.size(), std::size_t(2));
        QCOMPARE(page->entries, std::size_t(3));
    }

    void everyFieldIsRead()
    {
        const Sound sound = readSoundPage(fixture("search_cello_page1.json"))->sounds.front();
        QCOMPARE(sound.name, std::string("Cello C2 arco sustain.wav"));
        QCOMPARE(sound.username, std::string("strings_lab"));
        QCOMPARE(sound.url, std::string("{base}/people/strings_lab/sounds/702114/"));
        QCOMPARE(sound.license, std::string("http://creativecommons.org/publicdomain/zero/1.0/"));
        QVERIFY((sound.tags == std::vector<std::string> {"arco", "cello", "c2", "note", "sustain"}));
        QCOMPARE(sound.description, std::string("Open C string, long bow.\r\nMic: small diaphragm pair."));
        QCOMPARE(sound.created, std::string("2023-09-14T10:21:07Z"));
        QCOMPARE(sound.type, std::string("wav"));
        QCOMPARE(sound.seconds, 6.482);
        QCOMPARE(sound.rateHz, 48000.0);
        QCOMPARE(sound.channels, 2);
        QCOMPARE(sound.bitDepth, 24);
        QCOMPARE(sound.bytes, std::uint64_t(1866860));
        QCOMPARE(sound.md5, std::string("2c0f5050b39893cdbab6fd9a01fc7efb"));
        QCOMPARE(sound.packName, std::string("Cello single notes"));
        QCOMPARE(sound.previews[std::size_t(PreviewKind::LqMp3)],
                 std::string("{base}/previews/702/702114_51201-lq.mp3"));
        QCOMPARE(sound.previews[std::size_t(PreviewKind::HqOgg)],
                 std::string("{base}/previews/702/702114_51201-hq.ogg"));
        QCOMPARE(sound.downloads, std::int64_t(1843));
        QVERIFY(sound.rating > 4.6 && sound.rating < 4.62);
        QVERIFY(!sound.isExplicit);
    }

    void explicitSoundsAreMarked()
    {
        auto sounds = readSoundPage(fixture("search_cello_page1.json"))->sounds;
        const auto more = readSoundPage(fixture("search_cello_page2.json"))->sounds;
        sounds.insert(sounds.end(), more.begin(), more.end());
        QCOMPARE(sounds.size(), std::size_t(30));
        QCOMPARE(std::count_if(sounds.begin(), sounds.end(), [](const Sound& sound) { return sound.isExplicit; }), 1);
    }

    void whatIsNoPageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html>hello</html>");
        QTest::newRow("cut off") << QByteArray("{\"count\": 3, \"results\": [{\"id\": 1, \"na");
        QTest::newRow("no results") << QByteArray("{\"count\": 3}");
        QTest::newRow("results of another kind") << QByteArray("{\"results\": {\"id\": 1}}");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("not UTF-8") << QByteArray("{\"results\": [{\"id\": 1, \"name\": \"\xff\"}]}");
    }

    void whatIsNoPageIsRefused()
    {
        QFETCH(const QByteArray, json);
        const auto page = readSoundPage(json.toStdString());
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::BadContent);
    }

    void valuesOfAnotherKindCountAsLeftOut()
    {
        const auto page =
            readSoundPage("{\"count\": \"many\", \"next\": 5, \"results\": [ "
                          "{\"id\": 7, \"name\": null, \"tags\": \"cello\", \"duration\": \"long\", \"channels\": "
                          "1e300, \"filesize\": -4, "
                          "\"bitdepth\": null, \"previews\": [], \"is_explicit\": \"no\", \"license\": 4}, "
                          "{}, {\"id\": 0}, {\"id\": \"8\"}, {\"id\": -9}, 5, \"x\", [], true]} ");
        QVERIFY(page);
        QCOMPARE(page->total, std::int64_t(0));
        QVERIFY(!page->hasNext);
        QCOMPARE(page->entries, std::size_t(9));
        Sound expected;
        expected.id = 7;
        QVERIFY(page->sounds == std::vector {expected});
    }

    void aPageOf150IsQuick()
    {
        const auto json = fixture("search_cello_page1.json");
        const std::size_t begin = json.find('{', json.find("\"results\""));
        const std::string entries = json.substr(begin, json.rfind('}', json.rfind(']')) - begin + 1);
        std::string page = "{\"count\": 150, \"results\": [" + entries;
        for (int copy = 1; copy < 10; ++copy)
            page += "," + entries;
        page += "]}";
        QBENCHMARK
        {
            QCOMPARE(readSoundPage(page)->entries, std::size_t(150));
        }
    }
};

QTEST_GUILESS_MAIN(TestSoundPage)
#include "tst_soundpage.moc"
