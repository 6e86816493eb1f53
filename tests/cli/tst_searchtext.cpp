// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <nlohmann/json.hpp>

#include <QTest>

#include "app/cli/consoletext.h"
#include "app/cli/searchtext.h"
#include "app/cli/waitnotice.h"

using namespace tutti;

namespace {

Sound sound(std::int64_t id, std::string name)
{
    Sound sound;
    sound.id = id;
    sound.name = std::move(name);
    sound.username = "strings_lab";
    sound.license = "https://creativecommons.org/licenses/by/4.0/";
    sound.type = "wav";
    sound.seconds = 2.5;
    sound.rateHz = 44100;
    sound.channels = 1;
    sound.tags = {"cello", "c2"};
    sound.previews[0] = "https://cdn.freesound.org/previews/7/7_1-hq.mp3";
    return sound;
}

QByteArray textOf(SearchFormat format, const std::vector<QueryFinds>& finds, int columns = 0)
{
    return QByteArray::fromStdString(searchText(format, finds, columns));
}

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(std::setlocale(LC_ALL, "C.UTF-8") != nullptr); }

    void aTableHasAHeadingForEachQuery()
    {
        const QByteArray text =
            textOf(SearchFormat::Table, {{"cello", 1234, {sound(7, "one"), sound(123456, "two")}}, {"snare", 0, {}}});
        QCOMPARE(text,
                 QByteArray("cello: 2 of 1234 sounds\n"
                            "     7  2.5 s  wav  by  strings_lab  one\n"
                            "123456  2.5 s  wav  by  strings_lab  two\n"
                            "\n"
                            "snare: 0 of 0 sounds\n"));
    }

    void tablesFitTheTerminal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QString(500, u'x');
        QTest::newRow("wide") << QStringLiteral("チェロ 弓弾き ハーモニクス チェロ 弓弾き ハーモニクス");
        QTest::newRow("lines and bells") << QStringLiteral("one\ntwo\r\x1b[31mthree\x07");
        QTest::newRow("turned around") << QStringLiteral("snare\u202Egnp.exe");
    }

    void tablesFitTheTerminal()
    {
        QFETCH(const QString, name);
        const QByteArray text = textOf(SearchFormat::Table, {{"cello", 1, {sound(7, name.toStdString())}}}, 60);
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(columnsOf(lines.at(1).toStdString()) <= 60, lines.at(1).constData());
        QVERIFY(!text.contains('\x1b') && !text.contains("\u202E"));
    }

    void jsonHasTheNamesOfTheService()
    {
        const QByteArray text = textOf(SearchFormat::Json, {{"cello", 1, {sound(7, "a \"b\" \xff")}}, {"x", 0, {}}});
        const auto json = nlohmann::json::parse(text.toStdString());
        QCOMPARE(json.size(), std::size_t(1));
        const auto& first = json.front();
        QCOMPARE(first.at("id").get<int>(), 7);
        QCOMPARE(first.at("username").get<std::string>(), std::string("strings_lab"));
        QCOMPARE(first.at("license_name").get<std::string>(), std::string("Attribution 4.0"));
        QCOMPARE(first.at("previews").size(), std::size_t(1));
        QVERIFY(first.at("previews").contains("preview-hq-mp3"));
        QCOMPARE(first.at("query").get<std::string>(), std::string("cello"));
        QCOMPARE(textOf(SearchFormat::Json, {}), QByteArray("[]\n"));
    }

    void csvQuotesWhatNeedsIt()
    {
        const QByteArray text = textOf(SearchFormat::Csv, {{"cello, solo", 1, {sound(7, "a \"b\"\nc")}}});
        const qsizetype end = text.indexOf('\n');
        QCOMPARE(text.left(end).count(','), 13);
        QCOMPARE(text.mid(end + 1),
                 QByteArray("7,\"a \"\"b\"\"\nc\",strings_lab,Attribution 4.0,"
                            "https://creativecommons.org/licenses/by/4.0/,,wav,2.5,44100,1,0,0,cello c2,"
                            "\"cello, solo\"\n"));
    }

    void numbersStandAlone()
    {
        QCOMPARE(textOf(SearchFormat::Ids, {{"a", 2, {sound(7, "x"), sound(9, "y")}}, {"b", 1, {sound(8, "z")}}}),
                 QByteArray("7\n9\n8\n"));
        QCOMPARE(textOf(SearchFormat::Ids, {{"a", 0, {}}}), QByteArray());
    }

    void licencesThatAreNotKnownAreMarked()
    {
        Sound odd = sound(7, "x");
        odd.license = "https://example.org/mine";
        QVERIFY(textOf(SearchFormat::Table, {{"a", 1, {odd}}}).contains("  ?  "));
        QVERIFY(textOf(SearchFormat::Csv, {{"a", 1, {odd}}}).contains(",https://example.org/mine,https://example.org"));
    }

    void waitsSayWhyAndHowLong()
    {
        QCOMPARE(waitLine({"quota", 33.2}),
                 std::string("waiting 34 s: the requests that the service allows this key for now are used up (Ctrl-C "
                             "ends)"));
        QVERIFY(waitLine({"retry", 3}).starts_with("waiting 3 s: the service or the line failed"));
        QVERIFY(waitLine({"quota", 3000}).starts_with("waiting 50 min 00 s: "));
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
