// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/models/searchchoices.h"
#include "app/desktop/text/soundtext.h"

using namespace tutti;

class TestSearchChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesAreMadeOfWhatWasTyped_data()
    {
        QTest::addColumn<SoundSource>("source");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("queries");
        const QString none;
        const auto list = [](const char* titles) { return QString::fromUtf8(titles).split(QLatin1Char('|')); };
        QTest::newRow("a query a line, each once")
            << SoundSource::Text << QStringLiteral("cello\n\n  harmonica \r\nsnare\ncello") << none
            << list("text cello|text harmonica|text snare");
        QTest::newRow("several packs") << SoundSource::Pack << none << QStringLiteral("12, 34")
                                       << list("pack 12|pack 34");
        QTest::newRow("words in a pack") << SoundSource::Pack << QStringLiteral("cello") << QStringLiteral("12")
                                         << list("pack 12 cello");
        QTest::newRow("a pack's page") << SoundSource::Pack << none
                                       << QStringLiteral("https://freesound.org/people/ann/packs/12/")
                                       << list("pack 12");
        QTest::newRow("users with blanks")
            << SoundSource::User << none << QStringLiteral("Ann B, bob") << list("user Ann B|user bob");
        QTest::newRow("similar sounds, whatever the words")
            << SoundSource::Similar << QStringLiteral("a\nb") << QStringLiteral("#5") << list("similar 5");
        QTest::newRow("numbers") << SoundSource::Ids << none << QStringLiteral("5, 7\n5 9") << list("ids 5 7 9");
        QTest::newRow("all bookmarks") << SoundSource::Bookmarks << none << none << list("bookmarks ");
        QTest::newRow("a category") << SoundSource::Bookmarks << none << QStringLiteral("3") << list("bookmarks 3");
    }

    void queriesAreMadeOfWhatWasTyped()
    {
        QFETCH(SoundSource, source);
        SearchChoices choices;
        choices.source = source;
        choices.words = fetched("words");
        choices.target = fetched("target");
        const SearchPlan plan = planSearch(choices);
        QCOMPARE(plan.mistake, QString());
        QStringList titles;
        for (const SoundQuery& query : plan.queries)
            titles << title(query);
        QTEST(titles, "queries");
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<SoundSource>("source");
        QTest::addColumn<QString>("target");
        QTest::newRow("no words") << SoundSource::Text << QString();
        QTest::newRow("no pack") << SoundSource::Pack << QString();
        QTest::newRow("a pack's name") << SoundSource::Pack << QStringLiteral("strings");
        QTest::newRow("a number that is too long") << SoundSource::Ids << QStringLiteral("12345678901234567890");
        QTest::newRow("no user") << SoundSource::User << QStringLiteral(" , ");
        QTest::newRow("one number of two") << SoundSource::Ids << QStringLiteral("5, x");
        QTest::newRow("a category's name") << SoundSource::Bookmarks << QStringLiteral("mine");
    }

    void whatIsMissingIsSaid()
    {
        QFETCH(SoundSource, source);
        SearchChoices choices;
        choices.source = source;
        choices.target = fetched("target");
        const SearchPlan plan = planSearch(choices);
        QVERIFY(plan.queries.empty());
        QVERIFY(plan.mistake.endsWith(QLatin1Char('.')));
    }

    void filtersSpeakTheServicesGrammar_data()
    {
        QTest::addColumn<SearchChoices>("choices");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("count");
        SearchChoices choices;
        QTest::newRow("none") << choices << QString() << 0;
        choices.fromSeconds = 2;
        QTest::newRow("at least") << choices << QStringLiteral("duration:[2 TO *]") << 1;
        choices.toSeconds = 10.5;
        QTest::newRow("between") << choices << QStringLiteral("duration:[2 TO 10.5]") << 1;
        choices.fromSeconds = 0;
        QTest::newRow("at most") << choices << QStringLiteral("duration:[0 TO 10.5]") << 1;
        choices = {};
        choices.type = QStringLiteral("wav");
        choices.rateHz = 48000;
        choices.channels = 1;
        QTest::newRow("the original") << choices << QStringLiteral("type:wav samplerate:48000 channels:1") << 3;
        choices = {};
        choices.tag = QStringLiteral("field-recording, \"x\\y");
        choices.filter = QStringLiteral("avg_rating:[6 TO *]");
        QTest::newRow("tags are quoted, free text is not")
            << choices << QStringLiteral("tag:\"field-recording\" tag:\"xy\" avg_rating:[6 TO *]") << 2;
        choices = {};
        choices.licenses = {};
        QTest::newRow("licences go another way") << choices << QString() << 1;
    }

    void filtersSpeakTheServicesGrammar()
    {
        QFETCH(SearchChoices, choices);
        QTEST(QString::fromStdString(filterOf(choices)), "filter");
        QTEST(filterCount(choices), "count");
    }

    void aFilterAloneIsASearch()
    {
        SearchChoices choices;
        choices.tag = QStringLiteral("cello");
        const SearchPlan plan = planSearch(choices);
        QCOMPARE(plan.queries.size(), std::size_t {1});
        QVERIFY(plan.queries[0].text.empty());
    }

    void lengthsInTheWrongOrderAreAMistake()
    {
        SearchChoices choices;
        choices.words = QStringLiteral("cello");
        choices.fromSeconds = 10;
        choices.toSeconds = 2;
        QVERIFY(!planSearch(choices).mistake.isEmpty());
    }

    void waitsAreCountedDown_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("the limit") << QStringLiteral("quota") << 22.3
                                   << QStringLiteral("The key's limit is reached; it goes on in 23 s.");
        QTest::newRow("a day's limit") << QStringLiteral("quota") << 7260.0
                                       << QStringLiteral("The key's limit is reached; it goes on in 2 h 1 min.");
        QTest::newRow("the line") << QStringLiteral("retry") << 2.0
                                  << QStringLiteral("Freesound did not answer; it is tried again in 2 s.");
        QTest::newRow("over") << QStringLiteral("quota") << 0.0 << QString();
    }

    void waitsAreCountedDown()
    {
        QFETCH(double, seconds);
        QTEST(waitText({fetched("reason").toStdString(), seconds}), "text");
    }

    void theQuotaIsShown()
    {
        QuotaState state;
        state.usedThisMinute = 12;
        state.usedToday = 1340;
        QCOMPARE(quotaText(state), QStringLiteral("12 of 60 this minute, 1,340 of 2,000 today"));
    }

private:
    static QString fetched(const char* column)
    {
        return *static_cast<const QString*>(QTest::qData(column, qMetaTypeId<QString>()));
    }

    static QString title(const SoundQuery& query)
    {
        static const std::array<const char*, 6> sources {"text", "pack", "user", "similar", "ids", "bookmarks"};
        QString text = QString::fromLatin1(sources[static_cast<std::size_t>(query.source)]);
        for (const std::int64_t id : query.ids)
            text += QStringLiteral(" %1").arg(id);
        if (!query.target.empty() || query.source == SoundSource::Bookmarks)
            text += QLatin1Char(' ') + QString::fromStdString(query.target);
        if (!query.text.empty())
            text += QLatin1Char(' ') + QString::fromStdString(query.text);
        return text;
    }
};

QTEST_GUILESS_MAIN(TestSearchChoices)
#include "tst_searchchoices.moc"
