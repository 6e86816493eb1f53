// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include <QTest>

#include "core/spectrum/bands.h"
#include "core/spectrum/spectrum.h"
#include "core/spectrum/welch.h"
#include "tests/spectrum/tones.h"

namespace tutti {
namespace {

Spectrum spectrumOf(const std::vector<double>& samples, int rate, Taper taper = Taper::None)
{
    const auto fft = RealFft::forLength(samples.size());
    FftBuffer buffer = fft->makeBuffer();
    std::copy(samples.begin(), samples.end(), buffer.values().begin());
    return transformWindow(*fft, std::move(buffer), taper, rate);
}

double bandLevel(const Spectrum& spectrum, double centre)
{
    for (const auto& [hz, level] : thirdOctaveLevels(spectrum)) {
        if (hz == centre)
            return level;
    }
    return std::nan("");
}

} // namespace

class TestSpectrum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisedIsOneAtTheGreatestBinEvenAtZeroHertz()
    {
        std::vector<double> samples = tones::sum({{100, 0.25}}, 1000, 1000);
        for (double& sample : samples)
            sample += 0.5;
        const Spectrum spectrum = spectrumOf(samples, 1000);
        QCOMPARE(spectrum.level(std::size_t(0), Scale::Normalised), 1.0);
        // |X| of the sine is N × 0.25 / 2, of the constant N × 0.5.
        QVERIFY(std::abs(spectrum.level(100, Scale::Normalised) - 0.25) < 1e-12);
        QVERIFY(spectrum.level(101, Scale::Normalised) < 1e-12);
        QVERIFY(std::abs(findPeak(spectrum, Taper::None).hz - 100) < 1e-9);
    }

    void linearAndDecibelsAreCalibrated()
    {
        const Spectrum spectrum = spectrumOf(tones::sum({{50, 0.25}, {200, 0.001, 1}}, 1000, 1000), 1000);
        QVERIFY(std::abs(spectrum.level(50, Scale::Linear) - 0.25) < 1e-12);
        QVERIFY(std::abs(spectrum.level(50, Scale::Decibel) - 20 * std::log10(0.25)) < 1e-9);
        QVERIFY(std::abs(spectrum.level(200, Scale::Decibel) + 60) < 1e-9);
    }

    void theEndsHaveNoSecondHalf_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<int>("bin");
        QTest::newRow("constant") << 0.0 << 0;
        QTest::newRow("half the rate") << 500.0 << 500;
    }
    void theEndsHaveNoSecondHalf()
    {
        QFETCH(double, hz);
        QFETCH(int, bin);
        const Spectrum spectrum = spectrumOf(tones::sum({{hz, 0.5}}, 1000, 1000), 1000);
        QVERIFY(std::abs(spectrum.level(std::size_t(bin), Scale::Linear) - 0.5) < 1e-12);
    }

    void silenceIsFinite()
    {
        const Spectrum spectrum = spectrumOf(std::vector<double>(1000, 0.0), 1000);
        QCOMPARE(spectrum.level(10, Scale::Normalised), 0.0);
        QCOMPARE(spectrum.level(10, Scale::Linear), 0.0);
        QCOMPARE(spectrum.level(10, Scale::Decibel), silenceDb);
        QCOMPARE(findPeak(spectrum, Taper::Hann).hz, 0.0);
        QCOMPARE(findPeak(spectrum, Taper::Hann).db, silenceDb);
    }

    void aSpilledConstantIsNoPeak()
    {
        std::vector<double> samples = tones::sum({{300, 0.001}}, 1000, 1000);
        for (double& sample : samples)
            sample += 0.9;
        QVERIFY(std::abs(findPeak(spectrumOf(samples, 1000, Taper::FlatTop), Taper::FlatTop).hz - 300) < 0.1);
    }

    void aPeakAtHalfTheRateIsFound()
    {
        const Peak peak = findPeak(spectrumOf(tones::sum({{500, 0.5}, {100, 0.4}}, 1000, 1000), 1000), Taper::None);
        QCOMPARE(peak.hz, 500.0);
        QVERIFY(std::abs(peak.db - 20 * std::log10(0.5)) < 1e-9);
        // A constant half as strong there would be no match for the sine: its |X|² is four times as great.
        const Peak sine = findPeak(spectrumOf(tones::sum({{500, 0.3}, {100, 0.4}}, 1000, 1000), 1000), Taper::None);
        QCOMPARE(sine.hz, 100.0);
    }

    void welchAveragesAndStreams_data()
    {
        QTest::addColumn<int>("block");
        QTest::newRow("sample by sample") << 1;
        QTest::newRow("odd blocks") << 777;
        QTest::newRow("all at once") << 100000;
    }
    void welchAveragesAndStreams()
    {
        QFETCH(int, block);
        constexpr std::size_t segment = 512;
        const std::vector<double> samples = tones::noise(0.5, 20000);
        Welch welch(segment, Taper::Hann, 8000);
        for (std::size_t at = 0; at < samples.size(); at += std::size_t(block))
            welch.add(std::span(samples).subspan(at, std::min(samples.size() - at, std::size_t(block))));
        QCOMPARE(welch.segments(), (samples.size() - segment) / (segment / 2) + 1);
        const Spectrum mean = welch.finish();
        std::vector<double> expected(segment / 2 + 1, 0.0);
        for (std::size_t at = 0; at + segment <= samples.size(); at += segment / 2) {
            const std::vector<double> part(samples.begin() + long(at), samples.begin() + long(at + segment));
            const Spectrum one = spectrumOf(part, 8000, Taper::Hann);
            for (std::size_t bin = 0; bin < expected.size(); ++bin)
                expected[bin] += one.power()[bin] / double(welch.segments());
        }
        for (std::size_t bin = 0; bin < expected.size(); ++bin)
            QVERIFY(std::abs(mean.power()[bin] - expected[bin]) < 1e-9 * expected[bin]);
    }

    void blocksDependOnTheSoundAlone_data()
    {
        QTest::addColumn<quint64>("frames");
        QTest::addColumn<int>("fftSize");
        QTest::addColumn<quint64>("segment");
        QTest::addColumn<quint64>("segments");
        QTest::addColumn<quint64>("blocks");
        QTest::newRow("20 seconds are one block")
            << quint64(882000) << 8192 << quint64(8192) << quint64(214) << quint64(1);
        QTest::newRow("shorter than a segment") << quint64(999) << 8192 << quint64(999) << quint64(1) << quint64(1);
        QTest::newRow("one sample") << quint64(1) << 8192 << quint64(1) << quint64(1) << quint64(1);
        QTest::newRow("a segment more than a block")
            << quint64(8192 + 256 * 4096) << 8192 << quint64(8192) << quint64(257) << quint64(2);
        QTest::newRow("three hours") << quint64(476280000) << 8192 << quint64(8192) << quint64(116278) << quint64(128);
        QTest::newRow("a segment of odd length")
            << quint64(100000) << 333 << quint64(333) << quint64(601) << quint64(3);
        QTest::newRow("sums of 4 MB") << quint64(476280000) << 1048576 << quint64(1048576) << quint64(907)
                                      << quint64(3);
        QTest::newRow("the longest segments")
            << quint64(1) * 476280000 * 40 << 8388608 << quint64(8388608) << quint64(4541) << quint64(1);
    }
    void blocksDependOnTheSoundAlone()
    {
        QFETCH(quint64, frames);
        QFETCH(int, fftSize);
        const WelchBlocks blocks = welchBlocks(frames, fftSize);
        QTEST(quint64(blocks.segment), "segment");
        QTEST(quint64(blocks.segments), "segments");
        QTEST(quint64(blocks.blocks()), "blocks");
    }

    void sumsOfBlocksMadeApartGiveTheVeryBits()
    {
        constexpr std::size_t segment = 334;
        constexpr std::uint64_t blockSegments = 7;
        const std::vector<double> samples = tones::noise(0.5, 20000);
        Welch welch(segment, Taper::Blackman, 8000, blockSegments);
        welch.add(samples);
        WelchMean mean(segment, Taper::Blackman, 8000);
        for (std::uint64_t first = 0; first < welch.segments(); first += blockSegments) {
            SegmentSums sums(segment, Taper::Blackman, blockSegments);
            std::span<const double> part = std::span(samples).subspan(std::size_t(first) * segment / 2);
            sums.fill(part);
            mean.add(sums.block());
        }
        const Spectrum whole = welch.finish();
        const Spectrum joined = mean.over(welch.segments());
        QVERIFY(std::ranges::equal(whole.power(), joined.power()));
        QCOMPARE(joined.greatest, whole.greatest);
        QCOMPARE(joined.fullScale, whole.fullScale);
    }

    void welchShowsNoiseAtItsLevel()
    {
        // Even noise in ±a has the mean square a²/3; a bin of a Hann taper collects 1.5 / N of it, and a full-scale
        // sine has 1/2.
        constexpr std::size_t segment = 1024;
        Welch welch(segment, Taper::Hann, 8000);
        welch.add(tones::noise(0.5, 1000000));
        const Spectrum spectrum = welch.finish();
        double sum = 0;
        for (std::size_t bin = 3; bin < spectrum.bins() - 3; ++bin)
            sum += spectrum.calibrated(bin);
        const double mean = sum / double(spectrum.bins() - 6);
        const double expected = 0.25 / 3 * 2 * 1.5 / double(segment) * 2;
        QVERIFY(std::abs(mean / expected - 1) < 0.01);
    }

    void aSineIsItsBandsLevel_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("centre");
        QTest::newRow("in the middle") << 1000.0 << 1000.0;
        QTest::newRow("off the bins") << 1003.37 << 1000.0;
        QTest::newRow("low") << 63.1 << 63.0;
        QTest::newRow("high") << 15849.0 << 16000.0;
    }
    void aSineIsItsBandsLevel()
    {
        QFETCH(double, hz);
        QFETCH(double, centre);
        const std::vector<double> sine = tones::sum({{hz, 0.1}}, 48000, 48000);
        for (const Taper taper : {Taper::Hann, Taper::Blackman, Taper::FlatTop})
            QVERIFY(std::abs(bandLevel(spectrumOf(sine, 48000, taper), centre) + 20) < 0.02);
    }

    void bandsKeepTheWholePower()
    {
        const Spectrum spectrum = spectrumOf(tones::noise(0.5, 48000), 48000);
        double bands = 0;
        for (const auto& [centre, level] : thirdOctaveLevels(spectrum))
            bands += std::pow(10, level / 10);
        // From 22.4 Hz to 22.4 kHz of the 24 kHz, relative to a sine's 1/2.
        const double expected = 0.25 / 3 * 2 * (22387 - 22.4) / 24000;
        QVERIFY(std::abs(bands / expected - 1) < 0.02);
    }

    void bandsThatCannotBeToldAreLeftOut()
    {
        const auto low = thirdOctaveLevels(spectrumOf(tones::noise(0.5, 8000), 8000));
        QCOMPARE(low.back().first, 3150.0);
        QCOMPARE(low.front().first, 25.0);
        const auto coarse = thirdOctaveLevels(spectrumOf(tones::noise(0.5, 480), 48000));
        QCOMPARE(coarse.front().first, 500.0);
        QCOMPARE(nominalBandCentres().size(), std::size_t(30));
    }
};

} // namespace tutti

QTEST_GUILESS_MAIN(tutti::TestSpectrum)
#include "tst_spectrum.moc"
