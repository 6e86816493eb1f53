// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>
#include <set>

#include <QTest>

#include "core/audio/quantiser.h"

using tutti::Quantiser;

class TestQuantiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeStepsStayAsTheyAre_data()
    {
        QTest::addColumn<int>("bits");
        for (const int bits : {8, 16, 24, 32})
            QTest::newRow(std::to_string(bits).c_str()) << bits;
    }

    void wholeStepsStayAsTheyAre()
    {
        QFETCH(int, bits);
        const double scale = std::ldexp(1.0, bits - 1);
        const std::vector<double> steps {0, 1, -1, 5, -100, scale - 1, -scale};
        std::vector<double> samples;
        for (const double step : steps)
            samples.push_back(step / scale);
        Quantiser quantiser(bits, false, 0);
        const auto integers = quantiser.quantise(samples);
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(double(integers[i]), steps[i] * std::ldexp(1.0, 32 - bits));
        QCOMPARE(quantiser.clipped(), std::uint64_t(0));
    }

    void whatIsTooLoudStaysAtTheLimitAndIsCounted()
    {
        const std::vector<double> samples {1.5, -1.5, 1, -1, std::numeric_limits<double>::infinity(), std::nan("")};
        Quantiser quantiser(16, false, 0);
        const auto integers = quantiser.quantise(samples);
        const std::vector<std::int32_t> expected {32767 * 65536,  -32768 * 65536, 32767 * 65536,
                                                  -32768 * 65536, 32767 * 65536,  0};
        QVERIFY(std::equal(integers.begin(), integers.end(), expected.begin(), expected.end()));
        QCOMPARE(quantiser.clipped(), std::uint64_t(3));
    }

    void ditherIsTriangularAndOfTwoSteps()
    {
        // A third of a step between two steps, a million times.
        const std::vector<double> samples(1000000, (10 + 1.0 / 3) / 32768);
        Quantiser quantiser(16, true, 42);
        const auto integers = quantiser.quantise(samples);
        double sum = 0;
        double squares = 0;
        std::set<std::int32_t> seen;
        for (const std::int32_t integer : integers) {
            const double error = integer / 65536.0 - 10 - 1.0 / 3;
            sum += error;
            squares += error * error;
            seen.insert(integer / 65536);
        }
        // TPDF: no mean error, and a variance of a quarter step whatever the sample (Lipshitz, Wannamaker 1992).
        QVERIFY(std::abs(sum / 1e6) < 0.003);
        QVERIFY(std::abs(squares / 1e6 - 0.25) < 0.003);
        QCOMPARE(seen, (std::set<std::int32_t> {9, 10, 11}));
    }

    void ditherDependsOnTheSeedOnly()
    {
        const std::vector<double> samples(1000, 0.1234567);
        Quantiser one(24, true, tutti::seedFromName("a.mp3"));
        Quantiser same(24, true, tutti::seedFromName("a.mp3"));
        Quantiser other(24, true, tutti::seedFromName("b.mp3"));
        const auto first = one.quantise(samples);
        const auto second = same.quantise(samples);
        const auto third = other.quantise(samples);
        QVERIFY(std::equal(first.begin(), first.end(), second.begin()));
        QVERIFY(!std::equal(first.begin(), first.end(), third.begin()));
        // The published FNV-1a of "foobar".
        QCOMPARE(tutti::seedFromName("foobar"), std::uint64_t(0x85944171f73967e8));
    }

    void blocksDoNotMatter()
    {
        const std::vector<double> samples(1000, 0.1234567);
        Quantiser whole(16, true, 1);
        Quantiser parts(16, true, 1);
        const auto at = whole.quantise(samples);
        const std::vector<std::int32_t> once(at.begin(), at.end());
        std::vector<std::int32_t> twice;
        for (const std::size_t start : {std::size_t(0), std::size_t(300)}) {
            const auto part = parts.quantise(std::span<const double>(samples).subspan(start, start == 0 ? 300 : 700));
            twice.insert(twice.end(), part.begin(), part.end());
        }
        QVERIFY(once == twice);
    }
};

QTEST_GUILESS_MAIN(TestQuantiser)
#include "tst_quantiser.moc"
