// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include <QTest>

#include "core/spectrum/curve.h"
#include "tests/spectrum/tones.h"

namespace tutti {
namespace {

Spectrum spectrumOf(const std::vector<double>& samples, int rate)
{
    const auto fft = RealFft::forLength(samples.size());
    FftBuffer buffer = fft->makeBuffer();
    std::copy(samples.begin(), samples.end(), buffer.values().begin());
    return transformWindow(*fft, std::move(buffer), Taper::None, rate);
}

/// Where a frequency stands on the options' axis, from 0 to 1.
double place(const SpectrumOptions& options, double hz)
{
    return options.axis == FrequencyAxis::Logarithmic
        ? std::log(hz / options.fromHz) / std::log(options.toHz / options.fromHz)
        : (hz - options.fromHz) / (options.toHz - options.fromHz);
}

} // namespace

class TestCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryExtreme_data()
    {
        QTest::addColumn<FrequencyAxis>("axis");
        QTest::addColumn<Scale>("scale");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        const auto log = FrequencyAxis::Logarithmic;
        const auto linear = FrequencyAxis::Linear;
        QTest::newRow("the usual axis") << log << Scale::Normalised << 700 << 20.0 << 14000.0;
        QTest::newRow("decibels, few columns") << log << Scale::Decibel << 50 << 20.0 << 14000.0;
        QTest::newRow("linear from 0 to half the rate") << linear << Scale::Linear << 333 << 0.0 << 22050.0;
        QTest::newRow("one column") << log << Scale::Normalised << 1 << 20.0 << 20000.0;
        QTest::newRow("more columns than bins") << log << Scale::Decibel << 1000 << 1000.0 << 1100.0;
        QTest::newRow("beyond half the rate") << linear << Scale::Linear << 200 << 20000.0 << 40000.0;
    }
    void keepsEveryExtreme()
    {
        SpectrumOptions options;
        QFETCH(FrequencyAxis, axis);
        QFETCH(Scale, scale);
        QFETCH(int, columns);
        QFETCH(double, from);
        QFETCH(double, to);
        options.axis = axis;
        options.scale = scale;
        options.fromHz = from;
        options.toHz = to;
        const Spectrum spectrum = spectrumOf(tones::noise(0.5, 44100), 44100);
        const Curve curve = reduceCurve(spectrum, options, columns);
        QVERIFY(curve.points.size() <= std::size_t(columns));

        // Column by column, straight from the definition.
        std::vector<std::vector<std::size_t>> bins((std::size_t(columns)));
        for (std::size_t bin = 0; bin < spectrum.bins(); ++bin) {
            const double hz = spectrum.hz(double(bin));
            if (hz < from || hz > to)
                continue;
            const auto column = std::size_t(std::floor(place(options, hz) * columns + 1e-6));
            bins[std::min(column, std::size_t(columns) - 1)].push_back(bin);
        }
        std::size_t point = 0;
        for (std::size_t column = 0; column < bins.size(); ++column) {
            if (bins[column].empty())
                continue;
            float least = INFINITY;
            float greatest = -INFINITY;
            std::size_t strongest = 0;
            for (const std::size_t bin : bins[column]) {
                least = std::min(least, float(spectrum.level(bin, scale)));
                if (bin == bins[column].front() || spectrum.level(bin, scale) > spectrum.level(strongest, scale))
                    strongest = bin;
                greatest = std::max(greatest, float(spectrum.level(bin, scale)));
            }
            QCOMPARE(curve.points[point].peakHz, float(spectrum.hz(double(strongest))));
            QVERIFY(point < curve.points.size());
            QVERIFY(std::abs(curve.points[point].minimum - least) <= 1e-5F * std::abs(least));
            QVERIFY(std::abs(curve.points[point].maximum - greatest) <= 1e-5F * std::abs(greatest));
            const double hz = curve.points[point].hz;
            if (bins[column].size() == 1)
                QCOMPARE(hz, spectrum.hz(double(bins[column][0])));
            else
                QVERIFY(std::abs(place(options, hz) - (double(column) + 0.5) / columns) < 1e-9);
            ++point;
        }
        QCOMPARE(point, curve.points.size());
    }

    void oneBinStandsOutAmongHundreds()
    {
        SpectrumOptions options;
        const Spectrum spectrum = spectrumOf(tones::sum({{10000.05, 1}}, 882000, 44100), 44100);
        const Curve curve = reduceCurve(spectrum, options, 700);
        const auto peak = std::max_element(curve.points.begin(), curve.points.end(),
                                           [](const auto& a, const auto& b) { return a.maximum < b.maximum; });
        QCOMPARE(peak->maximum, 1.0F);
        QVERIFY(peak->minimum < 1e-6F);
        QVERIFY(std::abs(peak->hz - 10000) < 50);
        QVERIFY(std::abs(double(peak->peakHz) - 10000.05) < 0.001);
        QCOMPARE(
            std::count_if(curve.points.begin(), curve.points.end(), [](const auto& p) { return p.maximum > 0.01F; }),
            1);
    }

    void theEndsOfTheRangeBelongToIt()
    {
        SpectrumOptions options;
        options.fromHz = 100;
        options.toHz = 200;
        // Bins each 10 Hz: 100, 110, … 200.
        const Curve curve = reduceCurve(spectrumOf(tones::noise(1, 100), 1000), options, 500);
        QCOMPARE(curve.points.size(), std::size_t(11));
        QCOMPARE(curve.points.front().hz, 100.0);
        QCOMPARE(curve.points.back().hz, 200.0);
    }

    void aRangeWithoutBinsIsEmpty()
    {
        SpectrumOptions options;
        options.fromHz = 30000;
        options.toHz = 40000;
        QVERIFY(reduceCurve(spectrumOf(tones::noise(1, 1000), 44100), options, 100).points.empty());
        options.fromHz = 101;
        options.toHz = 109;
        QVERIFY(reduceCurve(spectrumOf(tones::noise(1, 100), 1000), options, 100).points.empty());
    }
};

} // namespace tutti

Q_DECLARE_METATYPE(tutti::FrequencyAxis)
Q_DECLARE_METATYPE(tutti::Scale)
QTEST_GUILESS_MAIN(tutti::TestCurve)
#include "tst_curve.moc"
