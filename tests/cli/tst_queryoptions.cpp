// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QTest>

#include "app/cli/queryoptions.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

class TestQueryOptions : public QObject
{
    Q_OBJECT

    /// What the words ask for; the usage error's text otherwise.
    static tl::expected<QueryArguments, std::string> parsed(const QStringList& words)
    {
        QueryArguments arguments;
        CLI::App app;
        addQueryOptions(app, arguments);
        std::vector<std::string> reversed;
        for (const QString& word : words)
            reversed.insert(reversed.begin(), word.toStdString());
        try {
            app.parse(std::move(reversed));
        } catch (const CLI::ParseError& error) {
            return tl::unexpected<std::string>(error.what());
        }
        if (const auto checked = checkQueryArguments(arguments); !checked)
            return tl::unexpected(checked.error().detail);
        return arguments;
    }

    static QStringList split(const char* line)
    {
        return QString::fromUtf8(line).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("says");
        const std::vector<std::pair<const char*, const char*>> rows {
            {"", "name what to look for"},
            {"--license|cc0", "name what to look for"},
            {"cello|--license|gpl", "'gpl' is not one of cc0, by, by-nc, sampling+, any"},
            {"cello|--license|cc0,", "'' is not one of cc0"},
            {"cello|--license|any,by", "'any' is not one of"},
            {"cello|--sort|loudest", "'loudest' is not one of score, duration_desc"},
            {"cello|--limit|0", "'0' is not a whole number from 1"},
            {"cello|--limit|-3", "'-3' is not"},
            {"cello|--limit|many", "'many' is not"},
            {"cello|--filter| ", "the filter is empty"},
            {"--pack|abc", "'abc' is not a whole number"},
            {"--similar|-5", "'-5' is not a whole number"},
            {"--user|", "--user"},
            {"--pack|5|--user|bob", "only one of --pack, --user, --similar, --ids and --bookmarks"},
            {"cello|--ids|list", "--ids and --bookmarks take no QUERY"},
            {"--bookmarks|all|--sort|rating_desc", "--bookmarks takes neither --filter nor --sort"},
            {"--bookmarks|mine", "'mine' is not a whole number"},
        };
        for (const auto& [line, says] : rows)
            QTest::newRow(line[0] == '\0' ? "nothing" : line) << QByteArray(says);
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QByteArray, says);
        const QByteArray tag = QTest::currentDataTag();
        const auto arguments = parsed(tag == "nothing" ? QStringList() : split(tag.constData()));
        QVERIFY(!arguments);
        QVERIFY2(QByteArray::fromStdString(arguments.error()).contains(says), arguments.error().c_str());
    }

    void eachQueryIsASearchOfItsOwn()
    {
        const auto arguments = parsed(split("cello|--license|by-nc,cc0|harmonica|--sort|duration_asc|--limit|7"));
        QVERIFY(arguments);
        const auto queries = queriesOf(*arguments, {});
        QVERIFY(queries);
        QCOMPARE(queries->size(), std::size_t(2));
        QCOMPARE(queries->at(1).text, std::string("harmonica"));
        for (const SoundQuery& query : *queries) {
            QVERIFY(query.source == SoundSource::Text);
            QVERIFY((query.licenses == std::set {LicenseKind::Cc0, LicenseKind::ByNc}));
            QCOMPARE(query.sort, std::string("duration_asc"));
            QCOMPARE(query.limit, 7);
        }
    }

    void defaultsAreThoseOfTheManual()
    {
        const auto arguments = parsed(split("cello"));
        QVERIFY(arguments);
        QVERIFY(!arguments->offline);
        SoundQuery expected;
        expected.text = "cello";
        QVERIFY(queriesOf(*arguments, {}) == std::vector {expected});
        QVERIFY((expected.licenses == std::set {LicenseKind::Cc0, LicenseKind::By}));
        QCOMPARE(expected.limit, 15);
    }

    void anyLicenceAndAllSounds()
    {
        const auto arguments = parsed(split("--user|strings_lab|--license|any|--limit|all|--offline"));
        QVERIFY(arguments);
        QVERIFY(arguments->offline);
        QVERIFY(arguments->common.licenses.empty());
        QCOMPARE(arguments->common.limit, 0);
        QCOMPARE(arguments->common.target, std::string("strings_lab"));
        QCOMPARE(queriesOf(*arguments, {})->size(), std::size_t(1));
    }

    void wordsMarkedForTheParserAreTheirOwnAgain()
    {
        QCOMPARE(parsed(split("./[loop]"))->texts.front(), std::string("[loop]"));
        QCOMPARE(parsed(split("./-noise"))->texts.front(), std::string("-noise"));
        QCOMPARE(parsed(split("./a"))->texts.front(), std::string("./a"));
    }

    void listsOfNumbersAreTakenWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("one a line") << QByteArray("5\n7\n") << QList<qint64> {5, 7} << QByteArray();
        QTest::newRow("Windows, commas, twice") << QByteArray("7\r\n5,7\r\n") << QList<qint64> {7, 5} << QByteArray();
        QTest::newRow("no end of line") << QByteArray("9") << QList<qint64> {9} << QByteArray();
        QTest::newRow("empty") << QByteArray("\n") << QList<qint64>() << QByteArray("list of numbers is empty");
        QTest::newRow("a word") << QByteArray("5\ncello\n") << QList<qint64>() << QByteArray("'cello' is no sound's");
        QTest::newRow("negative") << QByteArray("-5") << QList<qint64>() << QByteArray("'-5' is no sound's number");
        QTest::newRow("too large") << QByteArray("99999999999999999999") << QList<qint64>()
                                   << QByteArray("is no sound");
    }

    void listsOfNumbersAreTakenWhole()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<qint64>, ids);
        const TemporaryFolder folder;
        const std::string file = folder.path() / "ids";
        std::ofstream(file) << text.toStdString();
        const auto queries = queriesOf(*parsed({QStringLiteral("--ids"), QString::fromStdString(file)}), {});
        QCOMPARE(queries.has_value(), !ids.isEmpty());
        if (queries) {
            QCOMPARE(QList<qint64>(queries->front().ids.begin(), queries->front().ids.end()), ids);
            QCOMPARE(queries->front().limit, 0);
        } else {
            QFETCH(const QByteArray, says);
            QVERIFY2(queries.error().detail.find(says.toStdString()) != std::string::npos,
                     queries.error().detail.c_str());
        }
    }

    void aListThatIsNotThereIsAnError()
    {
        const auto queries = queriesOf(*parsed(split("--ids|/no/such/list")), {});
        QVERIFY(!queries);
        QVERIFY(queries.error().detail.find("cannot open the list of numbers") == 0);
    }
};

QTEST_GUILESS_MAIN(TestQueryOptions)
#include "tst_queryoptions.moc"
