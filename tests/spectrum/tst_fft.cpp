// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstring>
#include <numbers>
#include <thread>
#include <vector>

#include <QTest>

#include "core/spectrum/fft.h"
#include "tests/spectrum/tones.h"

namespace tutti {
namespace {

std::vector<double> transformed(const std::vector<double>& samples)
{
    const auto fft = RealFft::forLength(samples.size());
    FftBuffer buffer = fft->makeBuffer();
    std::copy(samples.begin(), samples.end(), buffer.values().begin());
    fft->transform(buffer);
    return {buffer.values().begin(), buffer.values().end()};
}

/// The definition, term by term.
std::complex<double> definition(const std::vector<double>& samples, std::size_t bin)
{
    std::complex<double> sum;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double turns = double(bin * i % samples.size()) / double(samples.size());
        sum += samples[i] * std::polar(1.0, -2 * std::numbers::pi * turns);
    }
    return sum;
}

} // namespace

class TestFft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheDefinition_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("one sample") << 1;
        QTest::newRow("two samples") << 2;
        QTest::newRow("odd") << 45;
        QTest::newRow("a prime") << 251;
        QTest::newRow("a power of two") << 256;
        QTest::newRow("twice a prime") << 998;
    }
    void isTheDefinition()
    {
        QFETCH(int, length);
        const std::vector<double> samples = tones::noise(1, std::size_t(length));
        const std::vector<double> pairs = transformed(samples);
        QCOMPARE(pairs.size(), (samples.size() / 2 + 1) * 2);
        for (std::size_t bin = 0; bin < pairs.size() / 2; ++bin) {
            const std::complex<double> error =
                std::complex<double>(pairs[2 * bin], pairs[2 * bin + 1]) - definition(samples, bin);
            QVERIFY2(std::abs(error) < 1e-12 * length, QByteArray::number(qulonglong(bin)));
        }
    }

    void powerIsTheSquaredMagnitude()
    {
        const std::vector<double> samples = tones::noise(1, 1000);
        const std::vector<double> pairs = transformed(samples);
        const auto fft = RealFft::forLength(samples.size());
        FftBuffer buffer = fft->makeBuffer();
        std::copy(samples.begin(), samples.end(), buffer.values().begin());
        const double greatest = fft->transformToPower(buffer);
        double expected = 0;
        for (std::size_t bin = 0; bin < fft->bins(); ++bin) {
            const double power = pairs[2 * bin] * pairs[2 * bin] + pairs[2 * bin + 1] * pairs[2 * bin + 1];
            QCOMPARE(buffer.values()[bin], power);
            expected = std::max(expected, power);
        }
        QCOMPARE(greatest, expected);
    }

    void plansAreShared()
    {
        QCOMPARE(RealFft::forLength(1234), RealFft::forLength(1234));
        const std::weak_ptr<const RealFft> first = RealFft::forLength(4321);
        for (std::size_t length = 100; length < 150; ++length)
            QCOMPARE(RealFft::forLength(length)->length(), length);
        QVERIFY2(first.expired(), "plans of many lengths pile up");
    }

    void sameBitsFromEveryThreadWhileOthersPlan()
    {
        const std::vector<double> samples = tones::noise(1, 10007);
        const std::vector<double> alone = transformed(samples);
        std::array<std::vector<double>, 4> together;
        std::vector<std::jthread> threads;
        for (std::size_t thread = 0; thread < together.size(); ++thread) {
            threads.emplace_back([&, thread] {
                for (std::size_t round = 0; round < 20; ++round) {
                    transformed(tones::noise(1, 500 + 100 * thread + round));
                    together[thread] = transformed(samples);
                }
            });
        }
        threads.clear();
        for (const std::vector<double>& result : together) {
            QCOMPARE(result.size(), alone.size());
            QVERIFY(std::memcmp(result.data(), alone.data(), alone.size() * sizeof(double)) == 0);
        }
    }
};

} // namespace tutti

QTEST_GUILESS_MAIN(tutti::TestFft)
#include "tst_fft.moc"
