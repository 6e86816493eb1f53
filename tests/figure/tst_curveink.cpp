// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QImage>
#include <QTest>

#include "core/figure/curveink.h"

namespace tutti {
namespace {

QImage inked(const std::vector<CurveBar>& bars, double thickness, const QRect& area = QRect(10, 10, 80, 80))
{
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    inkCurve(image, area, bars, thickness, QColor(Qt::black));
    return image;
}

/// How much of a pixel is covered, from 0 to 1.
double ink(const QImage& image, int x, int y)
{
    return 1 - qGray(image.pixel(x, y)) / 255.0;
}

double inkIn(const QImage& image, const QRect& area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += ink(image, x, y);
    }
    return sum;
}

} // namespace

class TestCurveInk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBarFillsItsColumnAndNoOther()
    {
        const QImage image = inked({{50.5, 20, 60}}, 1);
        for (int y = 20; y < 60; ++y)
            QCOMPARE(ink(image, 50, y), 1.0);
        QCOMPARE(ink(image, 49, 40) + ink(image, 51, 40), 0.0);
        QVERIFY(ink(image, 50, 19) < 0.6);
        QCOMPARE(ink(image, 50, 18) + ink(image, 50, 61), 0.0);
    }

    void aLevelLineIsAsThickAsThePen_data()
    {
        QTest::addColumn<double>("thickness");
        QTest::newRow("a hair") << 1.0;
        QTest::newRow("usual") << 1.2;
        QTest::newRow("thick") << 6.0;
    }
    void aLevelLineIsAsThickAsThePen()
    {
        QFETCH(double, thickness);
        const QImage image = inked({{20.5, 50.3, 50.3}, {80.5, 50.3, 50.3}}, thickness);
        QVERIFY(std::abs(inkIn(image, QRect(50, 0, 1, 100)) - thickness) < 0.15);
        // Joined without a gap from one to the other.
        for (int x = 21; x < 80; ++x)
            QVERIFY(inkIn(image, QRect(x, 0, 1, 100)) > thickness - 0.15);
    }

    void aSlopeIsJoinedAndSmooth()
    {
        const QImage image = inked({{20.5, 80, 80}, {40.5, 20, 20}}, 1);
        for (int y = 21; y < 80; ++y) {
            const double row = inkIn(image, QRect(10, y, 80, 1));
            QVERIFY2(row > 0.7 && row < 1.6, qPrintable(QString::number(row)));
        }
    }

    void neighboursThatOverlapNeedNoLine()
    {
        const QImage image = inked({{30.5, 20, 60}, {31.5, 40, 80}}, 1);
        QVERIFY(std::abs(inkIn(image, QRect(0, 0, 100, 100)) - 82) < 2.5);
    }

    void nothingIsDrawnOutside()
    {
        const QRect area(10, 10, 80, 80);
        const QImage image = inked({{-500, -400, 700}, {50.5, -1e6, 1e6}, {900, 50, 50}}, 6, area);
        QImage outside = image;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                outside.setPixel(x, y, qRgb(255, 255, 255));
        }
        QCOMPARE(inkIn(outside, outside.rect()), 0.0);
        QCOMPARE(ink(image, 50, 10), 1.0);
        QCOMPARE(ink(image, 50, 89), 1.0);
    }

    void noBarsNoInk()
    {
        QCOMPARE(inkIn(inked({}, 1), QRect(0, 0, 100, 100)), 0.0);
        const QImage edge = inked({{10.5, 50, 50}}, 1, QRect(10, 10, 1, 80));
        QVERIFY(inkIn(edge, edge.rect()) > 0.5);
    }
};

} // namespace tutti

QTEST_GUILESS_MAIN(tutti::TestCurveInk)
#include "tst_curveink.moc"
