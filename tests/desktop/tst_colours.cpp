// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <set>

#include <QTest>

#include "app/desktop/charts/colours.h"

using namespace tutti;

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        const auto value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWorkersStandOutInLightAndDark()
    {
        for (int worker = 0; worker < 6; ++worker) {
            QVERIFY2(contrast(workerColour(worker), Qt::white) >= 3, qPrintable(QString::number(worker)));
            QVERIFY2(contrast(workerColour(worker), QColor(0x1e, 0x20, 0x23)) >= 3,
                     qPrintable(QString::number(worker)));
        }
    }

    void workersDifferFromEachOtherAndFromStartup()
    {
        std::set<QRgb> seen {startupColour().rgb(), workerColour(-1).rgb()};
        for (int worker = 0; worker < 18; ++worker)
            seen.insert(workerColour(worker).rgb());
        QCOMPARE(seen.size(), std::size_t {20});
        QCOMPARE(workerColour(18), workerColour(0));
    }

    void textReadsOnEveryWorker()
    {
        for (int worker = 0; worker < 18; ++worker)
            QVERIFY2(contrast(readableOn(workerColour(worker)), workerColour(worker)) >= 4.5,
                     qPrintable(QString::number(worker)));
    }

    void mixturesLieBetween()
    {
        QCOMPARE(mixed(Qt::white, Qt::black, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::white, Qt::black, 1), QColor(Qt::white));
        QCOMPARE(mixed(QColor(100, 0, 200), QColor(0, 100, 100), 0.5), QColor(50, 50, 150));
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
