// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <thread>
#include <vector>

#include <QCryptographicHash>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/figure/samplefigures.h"

namespace tutti {
namespace {

QByteArray drawn(const SampleFigure& sample)
{
    return drawFigure(sample.curve, sample.options, sample.text).value_or(QByteArray());
}

/// As tests/figure/figuredigest.cpp tells them.
QByteArray digestsHere()
{
    QByteArray lines;
    for (const SampleFigure& sample : sampleFigures()) {
        const QByteArray digest = QCryptographicHash::hash(drawn(sample), QCryptographicHash::Sha256).toHex();
        lines += QByteArray::fromStdString(sample.name) + ' ' + digest + '\n';
    }
    return lines;
}

struct Child
{
    int exitCode = -1;
    QByteArray output;
};

Child run(const QString& program, const QStringList& arguments, const QStringList& environment)
{
    QProcess process;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    for (const QString& entry : environment)
        values.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(values);
    process.start(program, arguments);
    constexpr int patience = 50000;
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

const QString& digestProgram()
{
    static const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/figuredigest");
    return program;
}

/// Pixels inside a rectangle that are nearly the curve's blue.
int inked(const QImage& image, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            count += qBlue(pixel) > 140 && qRed(pixel) < 60 ? 1 : 0;
        }
    }
    return count;
}

SampleFigure usual()
{
    return sampleFigures().front();
}

} // namespace

class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(probeFigure(), "these tests need the font DejaVu Sans"); }

    void isAPngOfTheAskedSize()
    {
        for (const SampleFigure& sample : sampleFigures()) {
            const QImage image = QImage::fromData(drawn(sample));
            QCOMPARE(image.size(), QSize(sample.options.width, sample.options.height));
            QCOMPARE(image.dotsPerMeterX(), 3780);
            QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
            QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("a title"));
            QVERIFY2(image.colorCount() > 10, sample.name.c_str());
            const QRect lowerHalf(0, image.height() / 2, image.width(), image.height() / 2);
            QVERIFY(inked(image, lowerHalf) > image.width() / 4);
        }
    }

    void aSpikeInOneColumnReachesItsHeight()
    {
        const SampleFigure sample = usual();
        const QImage image = QImage::fromData(drawn(sample));
        int highest = image.height();
        int column = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < highest; ++y) {
                if (inked(image, QRect(x, y, 1, 1)) > 0) {
                    highest = y;
                    column = x;
                }
            }
        }
        // The spike has 1; its neighbours at most 0.5. The plot's height is at least two thirds of the figure.
        QVERIFY(inked(image, QRect(0, highest, image.width(), 100)) <= 300);
        QVERIFY(inked(image, QRect(column - 1, highest, 3, 100)) >= 100);
    }

    void fixedLevelsMoveTheCurve()
    {
        SampleFigure sample = usual();
        const QImage automatic = QImage::fromData(drawn(sample));
        sample.options.levels = LevelRange {0, 10};
        const QImage fixed = QImage::fromData(drawn(sample));
        const QRect all(0, 0, automatic.width(), automatic.height());
        QVERIFY(inked(fixed, all) < inked(automatic, all) / 3);
        sample.options.levels = LevelRange {2, 3};
        QCOMPARE(inked(QImage::fromData(drawn(sample)), all), 0);
    }

    void extremesAreDrawn_data()
    {
        QTest::addColumn<std::vector<CurvePoint>>("points");
        QTest::addColumn<Scale>("scale");
        using Points = std::vector<CurvePoint>;
        QTest::newRow("no bin") << Points() << Scale::Normalised;
        QTest::newRow("one bin") << Points {{1000, 0.5F, 0.5F}} << Scale::Normalised;
        QTest::newRow("silence") << Points {{100, 0, 0}, {1000, 0, 0}} << Scale::Normalised;
        QTest::newRow("silence in decibels") << Points {{100, -300, -300}, {1000, -300, -300}} << Scale::Decibel;
        QTest::newRow("a huge level") << Points {{100, 0, 1e30F}, {1000, 0, 1}} << Scale::Linear;
        QTest::newRow("a tiny level") << Points {{100, 0, 1e-30F}, {1000, 0, 0}} << Scale::Linear;
        QTest::newRow("at the very ends") << Points {{20, 0, 1}, {14000, 0, 1}} << Scale::Normalised;
    }
    void extremesAreDrawn()
    {
        QFETCH(std::vector<CurvePoint>, points);
        QFETCH(Scale, scale);
        SampleFigure sample = usual();
        sample.curve.points = points;
        sample.curve.scale = scale;
        sample.options.scale = scale;
        for (const QSize size : {QSize(100, 100), QSize(800, 600), QSize(3000, 100)}) {
            sample.options.width = size.width();
            sample.options.height = size.height();
            QCOMPARE(QImage::fromData(drawn(sample)).size(), size);
        }
    }

    void sameBytesFromFourThreads()
    {
        const QByteArray alone = digestsHere();
        std::vector<QByteArray> together(4);
        std::vector<std::jthread> threads;
        for (QByteArray& lines : together)
            threads.emplace_back([&lines] { lines = digestsHere(); });
        threads.clear();
        for (const QByteArray& lines : together)
            QCOMPARE(lines, alone);
    }

    void sameBytesElsewhere_data()
    {
        QTest::addColumn<QStringList>("environment");
        const auto offscreen = QStringLiteral("QT_QPA_PLATFORM=offscreen");
        QTest::newRow("another run") << QStringList {offscreen};
        QTest::newRow("144 dpi") << QStringList {offscreen, QStringLiteral("QT_FONT_DPI=144")};
        QTest::newRow("scaled by 2") << QStringList {offscreen, QStringLiteral("QT_SCALE_FACTOR=2")};
        QTest::newRow("another language")
            << QStringList {offscreen, QStringLiteral("LC_ALL=ar_EG.UTF-8"), QStringLiteral("LANGUAGE=ar")};
        QTest::newRow("an older processor")
            << QStringList {offscreen, QStringLiteral("QT_NO_CPU_FEATURE=avx2 avx ssse3 sse4.1 sse4.2")};
    }
    void sameBytesElsewhere()
    {
        QFETCH(QStringList, environment);
        const Child child = run(digestProgram(), {}, environment);
        QCOMPARE(child.exitCode, 0);
        QCOMPARE(child.output, digestsHere());
    }

    void sameBytesOnAScreen()
    {
        const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
        if (xvfb.isEmpty())
            QSKIP("xvfb-run is not installed");
        const QStringList arguments {QStringLiteral("-a"), QStringLiteral("-s"),
                                     QStringLiteral("-screen 0 1280x1024x24 -dpi 144"), digestProgram()};
        const Child child = run(xvfb, arguments, {QStringLiteral("QT_QPA_PLATFORM=xcb")});
        QCOMPARE(child.exitCode, 0);
        QCOMPARE(child.output, digestsHere());
    }

    void unwantedFontSettingsChangeNothing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("fonts.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig>"
                   "<include>/etc/fonts/fonts.conf</include><match target='font'>"
                   "<edit name='autohint' mode='assign'><bool>true</bool></edit>"
                   "<edit name='hintstyle' mode='assign'><const>hintfull</const></edit>"
                   "<edit name='rgba' mode='assign'><const>rgb</const></edit></match></fontconfig>");
        file.close();
        const Child child =
            run(digestProgram(), {},
                {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("FONTCONFIG_FILE=") + file.fileName()});
        QCOMPARE(child.exitCode, 0);
        QCOMPARE(child.output, digestsHere());
    }

    void aMissingFontIsToldBeforehand()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("fonts.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig></fontconfig>");
        file.close();
        const Child child =
            run(digestProgram(), {},
                {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("FONTCONFIG_FILE=") + file.fileName()});
        QCOMPARE(child.exitCode, 1);
        QVERIFY2(child.output.contains("fonts-dejavu-core"), child.output.constData());
    }
};

} // namespace tutti

Q_DECLARE_METATYPE(std::vector<tutti::CurvePoint>)
Q_DECLARE_METATYPE(tutti::Scale)
QTEST_MAIN(tutti::TestFigure)
#include "tst_figure.moc"
