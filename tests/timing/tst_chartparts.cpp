// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/timing/plainnumber.h"
#include "core/timing/roundaxis.h"
#include "core/timing/svgtext.h"

using namespace tutti;

namespace {

QStringList labelsOf(const std::vector<AxisTick>& ticks)
{
    QStringList labels;
    for (const AxisTick& tick : ticks)
        labels << QString::fromStdString(tick.label);
    return labels;
}

} // namespace

class TestChartParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShort_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](double number, const char* text) {
            QTest::newRow(text) << number << QString::fromUtf8(text);
        };
        row(0, "0");
        row(1, "1.00");
        row(1.234, "1.23");
        row(9.996, "10.0");
        row(12.34, "12.3");
        row(1234.5, "1234");
        row(0.0123, "0.0123");
        row(-0.5, "-0.500");
        row(1.5e-6, "1.50e-06");
        row(2e12, "2.00e+12");
    }

    void numbersAreShort()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(shortNumber(number)), text);
    }

    void whatIsNoNumberIsEmpty()
    {
        const double none = qQNaN();
        QVERIFY(shortNumber(none).empty() && exactNumber(none).empty() && fixedNumber(qInf(), 2).empty());
        QVERIFY(shortNumber(std::optional<double>()).empty());
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char* title, double greatest, const QString& labels) {
            QTest::newRow(title) << greatest << labels.split(u' ');
        };
        row("whole steps", 4.6, QStringLiteral("0 1 2 3 4"));
        row("halves", 2.4, QStringLiteral("0.0 0.5 1.0 1.5 2.0"));
        row("hundreds", 570, QStringLiteral("0 100 200 300 400 500"));
        row("a thousandth", 0.0011, QStringLiteral("0.0000 0.0002 0.0004 0.0006 0.0008 0.0010"));
        row("nothing", 0, QStringLiteral("0.0 0.2 0.4 0.6 0.8 1.0"));
        row("no number", qQNaN(), QStringLiteral("0.0 0.2 0.4 0.6 0.8 1.0"));
    }

    void ticksAreRound()
    {
        QFETCH(double, greatest);
        QFETCH(QStringList, labels);
        QCOMPARE(labelsOf(roundAxis(greatest, 6).ticks), labels);
        QVERIFY(!(roundAxis(greatest, 6).end < greatest));
    }

    void countsAreWhole()
    {
        QCOMPARE(labelsOf(countTicks(1, 4, false)), QStringLiteral("1 2 3 4").split(u' '));
        QCOMPARE(labelsOf(countTicks(1, 16, false)), QStringLiteral("1 2 4 6 8 10 12 14 16").split(u' '));
        QCOMPARE(labelsOf(countTicks(1, 64, true)), QStringLiteral("1 2 4 8 16 32 64").split(u' '));
        QCOMPARE(labelsOf(countTicks(1, 3000, true)), QStringLiteral("1 4 16 64 256 1024").split(u' '));
    }

    void textsAreBrokenWhereTheyCan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("it fits") << QStringLiteral("openmp") << QStringList {QStringLiteral("openmp")};
        QTest::newRow("at a blank") << QStringLiteral("openmp with workers")
                                    << QStringList {QStringLiteral("openmp with "), QStringLiteral("workers")};
        QTest::newRow("behind a hyphen") << QStringLiteral("longest-first-of-all")
                                         << QStringList {QStringLiteral("longest-first-of-"), QStringLiteral("all")};
        QTest::newRow("not within an option") << QStringLiteral("launch by --mpi-x")
                                              << QStringList {QStringLiteral("launch by "), QStringLiteral("--mpi-x")};
        QTest::newRow("a word too long") << QStringLiteral("mmmmmmmmmmmmmmmm")
                                         << QStringList {QStringLiteral("mmmmmmmm"), QStringLiteral("mmmmmmmm")};
        QTest::newRow("too much") << QStringLiteral("openmp with workers and another")
                                  << QStringList {QStringLiteral("openmp with "), QStringLiteral("workers and …")};
        QTest::newRow("nothing") << QString() << QStringList {QStringLiteral("")};
    }

    void textsAreBrokenWhereTheyCan()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QStringList broken;
        for (const std::string& line : wrappedText(text.toStdString(), 80, 10, 2)) {
            broken << QString::fromStdString(line);
            QVERIFY(textWidth(broken.back().trimmed().toStdString(), 10) <= 80);
        }
        QCOMPARE(broken, lines);
    }
};

QTEST_GUILESS_MAIN(TestChartParts)
#include "tst_chartparts.moc"
