// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include <QImage>
#include <QTest>

#include "core/figure/pngtext.h"
#include "core/figure/pngwriter.h"

namespace tutti {
namespace {

QImage gradient(int width, int height, bool colourful)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y,
                           colourful ? qRgb(x * 255 / width, y * 255 / height, (x + y) % 256)
                                     : qRgb(x % 256, x % 256, x % 256));
    }
    return image;
}

int greatestDifference(const QImage& a, const QImage& b)
{
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            greatest = std::max({greatest, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                                 std::abs(p.blue() - q.blue())});
        }
    }
    return greatest;
}

} // namespace

class TestPngText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QStringLiteral("Title") << QStringLiteral("cello.wav");
        QTest::newRow("any script") << QStringLiteral("Author") << QStringLiteral("チェロ – Zoë");
        QTest::newRow("long, with lines") << QStringLiteral("Comment") << QStringLiteral("line\n").repeated(5000);
    }
    void textsComeBack()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        const QByteArray png = encodePng(gradient(20, 10, false)).value_or(QByteArray());
        const QByteArray with =
            withPngTexts(png, {{"Software", "Tutti"}, {keyword.toStdString(), value.toStdString()}});
        const QImage image = QImage::fromData(with, "png");
        // Qt's reader checks each chunk's checksum.
        QCOMPARE(image.text(keyword), value);
        QCOMPARE(image.text(QStringLiteral("Software")), QStringLiteral("Tutti"));
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32),
                 QImage::fromData(png).convertToFormat(QImage::Format_RGB32));
    }

    void whatIsNoTextIsLeftOut_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::newRow("no value") << QStringLiteral("Title") << QString();
        QTest::newRow("no keyword") << QString() << QStringLiteral("x");
        QTest::newRow("too long a keyword") << QStringLiteral("k").repeated(80) << QStringLiteral("x");
        QTest::newRow("a keyword of two lines") << QStringLiteral("a\nb") << QStringLiteral("x");
    }
    void whatIsNoTextIsLeftOut()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        const QByteArray png = encodePng(gradient(20, 10, false)).value_or(QByteArray());
        QVERIFY(!png.isEmpty());
        QCOMPARE(withPngTexts(png, {{keyword.toStdString(), value.toStdString()}}), png);
    }

    void bytesThatAreNotUtf8DoNoHarm()
    {
        const QByteArray png = encodePng(gradient(20, 10, false)).value_or(QByteArray());
        const QByteArray with = withPngTexts(png, {{"Title", std::string("caf\xe9\0x", 6)}});
        QCOMPARE(QImage::fromData(with).text(QStringLiteral("Title")),
                 QString(QStringLiteral("caf") + QChar(0xfffd) + QStringLiteral(" x")));
    }

    void fewColoursGetAPalette()
    {
        const QImage image = gradient(300, 200, false);
        const QImage back = QImage::fromData(encodePng(image).value_or(QByteArray()));
        QCOMPARE(back.format(), QImage::Format_Indexed8);
        QVERIFY(greatestDifference(image, back) <= 7);
        QCOMPARE(back.pixelColor(0, 0), QColor(Qt::black));
        QCOMPARE(back.pixelColor(255, 0), QColor(Qt::white));
    }

    void manyColoursStayAsTheyAre()
    {
        const QImage image = gradient(300, 200, true);
        const QImage back = QImage::fromData(encodePng(image).value_or(QByteArray()));
        QCOMPARE(greatestDifference(image, back), 0);
    }
};

} // namespace tutti

QTEST_MAIN(tutti::TestPngText)
#include "tst_pngtext.moc"
