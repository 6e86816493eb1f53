// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <nlohmann/json.hpp>

#include <QTest>
#include <QXmlStreamReader>

#include "core/freesound/creditformats.h"
#include "core/freesound/creditrecord.h"

using namespace tutti;

namespace {

Credit someCredit(const std::string& name = "Cello C3")
{
    Credit credit;
    credit.file = "Cello C3 (591337).mp3";
    credit.id = 591337;
    credit.name = name;
    credit.user = "ada";
    credit.licenseUrl = "https://creativecommons.org/licenses/by/4.0/";
    credit.url = "https://freesound.org/people/ada/sounds/591337/";
    credit.downloaded = "2026-01-31T12:00:00.000Z";
    credit.query = "cello";
    return credit;
}

/// The cells of the second row, by the rules of RFC 4180.
QStringList secondRow(const std::string& csv)
{
    const QString text = QString::fromStdString(csv.substr(csv.find("\r\n") + 2));
    QStringList cells {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isQuote = text[i] == u'"';
        if (isQuote && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cells.back() += text[++i];
        else if (isQuote)
            quoted = !quoted;
        else if (text[i] == u',' && !quoted)
            cells.append(QString());
        else if (text[i] == u'\r' && !quoted)
            break;
        else
            cells.back() += text[i];
    }
    return cells;
}

/// Text that a person sees on the page, and the addresses that it links to; empty when it is no well-formed XML.
QStringList readPage(const std::string& html)
{
    QStringList seen;
    QXmlStreamReader reader(QByteArray::fromStdString(html));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            seen.append(reader.text().toString());
        if (reader.isStartElement() && reader.name() == QStringLiteral("a"))
            seen.append(reader.attributes().value(QStringLiteral("href")).toString());
        if (reader.isStartElement() && reader.name() == QStringLiteral("script"))
            return {};
    }
    return reader.hasError() ? QStringList() : seen;
}

} // namespace

class TestCreditFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHaveFreesoundsForm_data()
    {
        QTest::addColumn<QString>("license");
        QTest::addColumn<QString>("shown");
        QTest::newRow("CC0") << "http://creativecommons.org/publicdomain/zero/1.0/"
                             << "Creative Commons 0";
        QTest::newRow("Attribution 3.0") << "http://creativecommons.org/licenses/by/3.0/"
                                         << "Attribution 3.0";
        QTest::newRow("NonCommercial") << "https://creativecommons.org/licenses/by-nc/4.0/"
                                       << "Attribution NonCommercial 4.0";
        QTest::newRow("Sampling+") << "http://creativecommons.org/licenses/sampling+/1.0/"
                                   << "Sampling+";
        QTest::newRow("never met") << "https://example.org/terms"
                                   << "https://example.org/terms";
        QTest::newRow("not known") << ""
                                   << "(not known)";
    }

    void linesHaveFreesoundsForm()
    {
        QFETCH(const QString, license);
        QFETCH(const QString, shown);
        Credit credit = someCredit();
        credit.licenseUrl = license.toStdString();
        QCOMPARE(creditLine(credit),
                 "Cello C3 by ada -- https://freesound.org/s/591337/ -- License: " + shown.toStdString());
    }

    void theOfflineLibraryIsNotFreesound()
    {
        Credit credit = someCredit();
        credit.url = "http://127.0.0.1:4567/people/ada/sounds/591337/";
        QCOMPARE(shortPage(credit), credit.url);
        QCOMPARE(authorPage(credit), std::string("http://127.0.0.1:4567/people/ada/"));
    }

    void hostileNamesStayInTheirPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* title, const char* name, const char* line) {
            QTest::newRow(title) << QString::fromUtf8(name) << QString::fromUtf8(line);
        };
        row("plain", "Cello", "Cello");
        row("lines", "one\r\ntwo\nthree", "one  two three");
        row("Unicode's line ends", "one\u2028two\u0085three", "one two three");
        row("an escape of a terminal", "\x1b[31mred", " [31mred");
        row("HTML", "<script>alert(1)</script>&amp;", "<script>alert(1)</script>&amp;");
        row("an attribute's end", "\" onclick='x'", "\" onclick='x'");
        row("commas and quotes", "say \"a, b\"", "say \"a, b\"");
        row("a formula", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0");
        row("a formula behind a plus", "+1+1", "+1+1");
        row("a formula behind an at", "@SUM(A1)", "@SUM(A1)");
        row("blanks at the edges", " cello ", " cello ");
        row("turned direction", "ol\u202Eleh", "olleh");
        row("Arabic", "\u0639\u0648\u062F", "\u0639\u0648\u062F");
        row("an emoji", "\U0001F3BB", "\U0001F3BB");
    }

    void hostileNamesStayInTheirPlace()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, line);
        CreditList list;
        list.credits = {someCredit(name.toStdString())};
        const QString text = QString::fromStdString(creditText(list));
        QCOMPARE(text.count(QLatin1Char('\n')), 1);
        QVERIFY(text.startsWith(line + QStringLiteral(" by ada -- ")));

        const QStringList cells = secondRow(creditCsv(list));
        QCOMPARE(cells.size(), 9);
        QCOMPARE(cells.at(2), name);

        const QStringList page = readPage(creditHtml(list));
        QVERIFY(page.contains(line));
        QVERIFY(page.contains(QStringLiteral("https://freesound.org/people/ada/sounds/591337/")));

        const auto read = decodeCredits(encodeCredits({false, {{"x", {list.credits.front(), 0, {}}}}}));
        QVERIFY(read);
        QCOMPARE(read->entries.begin()->second.credit.name, name.toStdString());
    }

    void formulasAreQuoted()
    {
        CreditList list;
        list.credits = {someCredit("=1+1")};
        list.credits.front().query = "-cello";
        const std::string csv = creditCsv(list);
        QVERIFY(csv.find(",\"=1+1\",") != std::string::npos);
        QVERIFY(csv.ends_with(",\"-cello\"\r\n"));
    }

    void onlyWebAddressesAreLinked()
    {
        CreditList list;
        list.credits = {someCredit()};
        list.credits.front().licenseUrl = "javascript:alert(1)";
        list.credits.front().url = "javascript:alert(2)";
        const std::string html = creditHtml(list);
        QVERIFY(html.find("href=\"javascript") == std::string::npos);
        QVERIFY(!readPage(html).isEmpty());
    }

    void nothingIsDropped()
    {
        CreditList list;
        list.credits = {someCredit(), someCredit()};
        list.incomplete = {someCredit()};
        list.incomplete.front().licenseUrl.clear();
        list.gone = {someCredit("Harp")};
        list.unrecognised = {"own\nrecording.wav", "caf\xE9.wav"};
        const std::string line = creditLine(someCredit());
        QCOMPARE(creditText(list),
                 line + "\n\nAuthor or licence not known (see the sound's page):\nCello C3 (591337).mp3: "
                     + creditLine(list.incomplete.front()) + "\n\nNo longer in this folder:\n"
                     + creditLine(list.gone.front()) + "\n\nNot recognised:\nown recording.wav\ncaf\uFFFD.wav\n");
        const auto json = nlohmann::json::parse(creditJson(list));
        QCOMPARE(json.at("credits").size(), std::size_t(2));
        QCOMPARE(json.at("unrecognised").at(1).at("file_bytes").get<std::string>(), std::string("Y2Fm6S53YXY="));
        QCOMPARE(json.at("gone").at(0).at("sound_name").get<std::string>(), std::string("Harp"));
        const std::string csv = creditCsv(list);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\r'), std::ptrdiff_t(6));
        QVERIFY(csv.find("\"own\nrecording.wav\",,,,,,,,\r\n") != std::string::npos);
        const QStringList page = readPage(creditHtml(list));
        for (const char* const seen : {"Harp", "own recording.wav", "Not recognised"})
            QVERIFY2(page.contains(QString::fromUtf8(seen)), seen);
    }

    void anEmptyListIsEmpty()
    {
        QCOMPARE(creditText({}), std::string());
        QCOMPARE(creditCsv({}), "file,id,name,user,licence,licence_url,url,downloaded,query\r\n");
        QCOMPARE(nlohmann::json::parse(creditJson({})).at("credits").size(), std::size_t(0));
        QVERIFY(!readPage(creditHtml({})).isEmpty());
    }

    void recordsComeBack()
    {
        CreditRecord record;
        record.commercialUse = true;
        Credit credit = someCredit();
        credit.preview = true;
        record.entries[credit.file] = {credit, 1234, "0123"};
        credit.file = "caf\xE9.mp3";
        record.entries[credit.file] = {credit, 0, {}};
        const auto read = decodeCredits(encodeCredits(record));
        QVERIFY(read);
        QVERIFY(*read == record);
        QVERIFY(rescueCredits(encodeCredits(record)) == record);
    }
};

QTEST_GUILESS_MAIN(TestCreditFormats)
#include "tst_creditformats.moc"
