// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/freesound/query.h"
#include "core/freesound/sound.h"

using namespace tutti;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAreThoseOfTheService_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<bool>("known");
        for (const std::string& name : sortNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name) << true;
        QTest::newRow("a target") << QStringLiteral("duration:5") << true;
        QTest::newRow("two targets") << QStringLiteral("bpm:120.5,duration:2") << true;
        QTest::newRow("a target without a number") << QStringLiteral("duration:long") << false;
        QTest::newRow("a target with a rest") << QStringLiteral("duration:5s") << false;
        QTest::newRow("a target without a field") << QStringLiteral(":5") << false;
        QTest::newRow("a comma too many") << QStringLiteral("duration:5,") << false;
        QTest::newRow("a filter smuggled in") << QStringLiteral("duration:5&token=x") << false;
        QTest::newRow("no such order") << QStringLiteral("loudness_desc") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void sortsAreThoseOfTheService()
    {
        QFETCH(const QString, sort);
        QTEST(isSort(sort.toStdString()), "known");
    }

    void scoreIsTheFirstSort()
    {
        QCOMPARE(sortNames().front(), std::string("score"));
        QCOMPARE(sortNames().size(), std::size_t(9));
    }

    void titlesAreWhatAPersonWouldSay()
    {
        SoundQuery query;
        QCOMPARE(queryTitle(query), std::string("every sound"));
        query.filter = "duration:[0 TO 1]";
        QCOMPARE(queryTitle(query), std::string("duration:[0 TO 1]"));
        query.text = "cello";
        QCOMPARE(queryTitle(query), std::string("cello"));
        query.source = SoundSource::Pack;
        query.target = "123";
        QCOMPARE(queryTitle(query), std::string("cello in pack 123"));
        query.text.clear();
        QCOMPARE(queryTitle(query), std::string("pack 123"));
        query.source = SoundSource::Similar;
        QCOMPARE(queryTitle(query), std::string("similar to 123"));
        query.source = SoundSource::Ids;
        query.ids = {7};
        QCOMPARE(queryTitle(query), std::string("sound 7"));
        query.ids = {7, 8};
        QCOMPARE(queryTitle(query), std::string("2 sounds by number"));
        query.source = SoundSource::Bookmarks;
        query.target.clear();
        QCOMPARE(queryTitle(query), std::string("bookmarks"));
    }

    void previewKindsHaveTheirSpellings()
    {
        for (const auto kind : {PreviewKind::HqMp3, PreviewKind::LqMp3, PreviewKind::HqOgg, PreviewKind::LqOgg})
            QVERIFY(previewKindFromName(previewKindName(kind)) == kind);
        QCOMPARE(previewKindName(PreviewKind::LqOgg), std::string_view("lq-ogg"));
        QVERIFY(!previewKindFromName("hq-wav"));
        QVERIFY(!previewKindFromName(""));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
