// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QTest>

#include "core/figure/textline.h"

namespace tutti {
namespace {

QImage drawn(const QString& text, double width = 2000)
{
    QImage image(600, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TextLine(text, figureFont(30), width).draw(painter, {10, 40});
    return image;
}

double widthOf(const QString& text)
{
    return TextLine(text, figureFont(30), 1e6).width();
}

} // namespace

class TestTextLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(hasFigureFont(), "these tests need the font DejaVu Sans"); }

    void theFontIsTheAskedOne()
    {
        QCOMPARE(QFontInfo(figureFont(17)).family(), QStringLiteral("DejaVu Sans"));
        QCOMPARE(QFontInfo(figureFont(17)).pixelSize(), 17);
    }

    void whatDoesNotFitIsElidedInTheMiddle()
    {
        const QString name = QStringLiteral("A very long name of a sound, as people give them – take 27.wav");
        for (const double width : {500.0, 200.0, 60.0}) {
            const TextLine line(name, figureFont(30), width);
            QVERIFY(line.width() <= width);
            QVERIFY(line.width() > width - 60);
        }
        // Both ends stay.
        QCOMPARE(drawn(name, 300).copy(0, 0, 60, 60), drawn(name.first(20)).copy(0, 0, 60, 60));
        QVERIFY(drawn(name, 300) != drawn(name));
        QCOMPARE(TextLine(name, figureFont(30), 1e6).width(), widthOf(name));
    }

    void hardlyAnyRoomLeavesTheEllipsis()
    {
        QVERIFY(TextLine(QStringLiteral("cello.wav"), figureFont(30), 1).width() > 0);
        QCOMPARE(TextLine(QString(), figureFont(30), 100).width(), 0.0);
    }

    void charactersAreNotCutInTwo()
    {
        // e with an accent of its own: an elided line must not keep half of it, nor half of a surrogate pair.
        const QString accents = QStringLiteral("é").repeated(30);
        const double one = widthOf(QStringLiteral("é"));
        const double dots = widthOf(QStringLiteral("…"));
        const double width = TextLine(accents, figureFont(30), 20 * one).width();
        const double count = (width - dots) / one;
        QVERIFY(std::abs(count - std::round(count)) < 0.05);
    }

    void missingCharactersBecomeBoxesWithTheirCode_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Japanese") << QStringLiteral("チ") << QStringLiteral("ェ");
        QTest::newRow("Chinese beyond the basic plane") << QStringLiteral("\U00020000") << QStringLiteral("\U00020001");
        QTest::newRow("control characters") << QStringLiteral("\n") << QStringLiteral("\t");
        QTest::newRow("a turner of directions") << QStringLiteral("\u202e") << QStringLiteral("\u202d");
    }
    void missingCharactersBecomeBoxesWithTheirCode()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const QImage first = drawn(one);
        QVERIFY(first != drawn(QString()));
        QVERIFY2(first != drawn(other), "two characters look the same");
        QVERIFY(widthOf(one) > 20);
        QVERIFY(std::abs(widthOf(one + one) - 2 * widthOf(one)) < 0.1);
    }

    void presentCharactersAreLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("Häßlich");
        QTest::newRow("Greek") << QStringLiteral("ήχος");
        QTest::newRow("Cyrillic") << QStringLiteral("Звук");
        QTest::newRow("Arabic") << QStringLiteral("صوت");
    }
    void presentCharactersAreLetters()
    {
        QFETCH(QString, text);
        // A box is as wide as the letters are high; letters are narrower.
        QVERIFY(widthOf(text) < 25 * double(text.size()));
    }

    void missingCharactersKeepTheirOrder()
    {
        // Left to right, although Arabic stands before.
        const QString arabic = QStringLiteral("صوت ");
        const QString japanese = QStringLiteral("チェ");
        const int wide = int(widthOf(japanese));
        const QImage alone = drawn(japanese).copy(10, 0, wide, 60);
        const QImage together = drawn(arabic + japanese);
        bool found = false;
        for (int x = 0; x + wide < together.width() && !found; ++x)
            found = together.copy(x, 0, wide, 60) == alone;
        QVERIFY(found);
    }

    void namesWithoutEndAreQuick()
    {
        const TextLine line(QString(1000000, u'x'), figureFont(30), 500);
        QVERIFY(line.width() <= 500 && line.width() > 450);
    }
};

} // namespace tutti

QTEST_MAIN(tutti::TestTextLine)
#include "tst_textline.moc"
