// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/figure/levelaxis.h"
#include "core/figure/ticks.h"

namespace tutti {
namespace {

QString labels(const std::vector<Tick>& ticks)
{
    QStringList texts;
    for (const Tick& tick : ticks) {
        if (!tick.label.empty())
            texts += QString::fromStdString(tick.label);
    }
    return texts.join(u' ');
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofFrequencies_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, bool log, double from, double to, int room, const char* expected) {
            QTest::newRow(name) << log << from << to << room << QString::fromUtf8(expected);
        };
        row("the usual", true, 20, 14000, 20, "20 50 100 200 500 1k 2k 5k 10k");
        row("little room", true, 20, 14000, 5, "100 1k 10k");
        row("all that can be heard", true, 20, 20000, 20, "20 50 100 200 500 1k 2k 5k 10k 20k");
        row("less than a decade", true, 180, 220, 8, "180 185 190 195 200 205 210 215 220");
        row("between two", true, 1010, 1040, 4, "1.01k 1.02k 1.03k 1.04k");
        row("below 1 Hz", true, 0.1, 10, 20, "0.1 0.2 0.5 1 2 5 10");
        row("linear", false, 0, 14000, 8, "0 2k 4k 6k 8k 10k 12k 14k");
        row("linear and narrow", false, 1000, 1001, 4, "1k 1.0005k 1.001k");
    }
    void ofFrequencies()
    {
        QFETCH(bool, logarithmic);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, room);
        QFETCH(QString, expected);
        const auto axis = logarithmic ? FrequencyAxis::Logarithmic : FrequencyAxis::Linear;
        const std::vector<Tick> ticks = frequencyTicks(axis, from, to, room);
        QCOMPARE(labels(ticks), expected);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].value >= from * (1 - 1e-6) && ticks[i].value <= to * (1 + 1e-6));
            QVERIFY(i == 0 || ticks[i].value > ticks[i - 1].value);
        }
    }

    void ofNumbers_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, double least, double greatest, int most, const char* expected) {
            QTest::newRow(name) << least << greatest << most << QString::fromUtf8(expected);
        };
        row("to 1", 0, 1, 6, "0.0 0.2 0.4 0.6 0.8 1.0");
        row("decibels", -90, 0, 10, "−90 −80 −70 −60 −50 −40 −30 −20 −10 0");
        row("hardly any room", -140, 10, 2, "−100 0");
        row("a narrow range", 0.5, 0.503, 4, "0.500 0.501 0.502 0.503");
    }
    void ofNumbers()
    {
        QFETCH(double, least);
        QFETCH(double, greatest);
        QFETCH(int, most);
        QFETCH(QString, expected);
        QCOMPARE(labels(linearTicks(least, greatest, most)), expected);
    }

    void ofLevels_data()
    {
        QTest::addColumn<Scale>("scale");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, Scale scale, double least, double greatest) -> QTestData& {
            return QTest::newRow(name) << scale << least << greatest;
        };
        row("normalised", Scale::Normalised, 0, 1)
            << QStringLiteral("Amplitude (maximum = 1)") << QStringLiteral("0.0 0.2 0.4 0.6 0.8 1.0");
        row("the maximum lies outside", Scale::Normalised, 0, 3e-5)
            << QStringLiteral("Amplitude (maximum = 1, × 10⁻⁵)") << QStringLiteral("0.0 0.5 1.0 1.5 2.0 2.5 3.0");
        row("linear", Scale::Linear, 0.1, 0.35) << QStringLiteral("Amplitude (full-scale sine = 1)")
                                                << QStringLiteral("0.00 0.05 0.10 0.15 0.20 0.25 0.30 0.35");
        row("decibels", Scale::Decibel, -77, -3.5)
            << QStringLiteral("Level (dB re full-scale sine)") << QStringLiteral("−80 −70 −60 −50 −40 −30 −20 −10 0");
        row("a full-scale sine over nothing", Scale::Decibel, -300, 0)
            << QStringLiteral("Level (dB re full-scale sine)") << QStringLiteral("−140 −120 −100 −80 −60 −40 −20 0");
        row("silence", Scale::Decibel, -300, -300)
            << QStringLiteral("Level (dB re full-scale sine)") << QStringLiteral("−120 −100 −80 −60 −40 −20 0");
    }
    void ofLevels()
    {
        QFETCH(Scale, scale);
        QFETCH(double, least);
        QFETCH(double, greatest);
        QFETCH(QString, title);
        QFETCH(QString, expected);
        SpectrumOptions options;
        options.scale = scale;
        const Curve curve {scale, options.axis, 20, 14000, {{100, float(least), float(greatest)}}};
        const LevelAxis axis = levelAxis(curve, options, 9);
        QCOMPARE(QString::fromStdString(axis.title), title);
        QCOMPARE(labels(axis.ticks), expected);
        QVERIFY(axis.greatest >= greatest);
        options.levels = LevelRange {-7, 5};
        const LevelAxis fixed = levelAxis(curve, options, 9);
        QCOMPARE(fixed.least, -7.0);
        QCOMPARE(fixed.greatest, 5.0);
    }
};

} // namespace tutti

Q_DECLARE_METATYPE(tutti::Scale)
QTEST_GUILESS_MAIN(tutti::TestTicks)
#include "tst_ticks.moc"
