// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include <QTest>

#include "core/spectrum/spectrum.h"
#include "core/spectrum/taper.h"
#include "core/spectrum/welch.h"
#include "tests/spectrum/tones.h"

namespace tutti {
namespace {

constexpr int rate = 48000;

Spectrum spectrumOf(const std::vector<double>& samples, Taper taper)
{
    const auto fft = RealFft::forLength(samples.size());
    FftBuffer buffer = fft->makeBuffer();
    std::copy(samples.begin(), samples.end(), buffer.values().begin());
    return transformWindow(*fft, std::move(buffer), taper, rate);
}

double greatestDb(const Spectrum& spectrum)
{
    double greatest = silenceDb;
    for (std::size_t bin = 0; bin < spectrum.bins(); ++bin)
        greatest = std::max(greatest, spectrum.level(bin, Scale::Decibel));
    return greatest;
}

} // namespace

class TestTaper : public QObject
{
    Q_OBJECT

private:
    /// Published: the mean of the values and the noise bandwidth (Harris 1978, table 1; for the flat top SciPy's), and
    /// what a sine half-way between two bins loses at most, in dB.
    static void rows()
    {
        QTest::addColumn<Taper>("taper");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("bandwidth");
        QTest::addColumn<double>("scalloping");
        QTest::newRow("none") << Taper::None << 1.0 << 1.0 << 3.92;
        QTest::newRow("Hann") << Taper::Hann << 0.5 << 1.5 << 1.42;
        QTest::newRow("Hamming") << Taper::Hamming << 0.54 << 1.3628 << 1.75;
        QTest::newRow("Blackman") << Taper::Blackman << 0.42 << 1.7268 << 1.10;
        QTest::newRow("Blackman-Harris") << Taper::BlackmanHarris << 0.35875 << 2.0044 << 0.83;
        QTest::newRow("flat top") << Taper::FlatTop << 0.21557895 << 3.7702 << 0.01;
    }

private Q_SLOTS:
    void hasThePublishedNumbers_data() { rows(); }
    void hasThePublishedNumbers()
    {
        QFETCH(Taper, taper);
        QFETCH(double, mean);
        QFETCH(double, bandwidth);
        const std::vector<double> values = taperValues(taper, 4096);
        const TaperGain gain = taperGain(values);
        QVERIFY(std::abs(gain.sum / 4096 - mean) < 1e-12);
        QVERIFY(std::abs(gain.noiseBandwidth - bandwidth) < 1e-4);
        QVERIFY(std::abs(*std::max_element(values.begin(), values.end()) - 1) < 1e-7);
        // Periodic: one value at the start has no partner at the end.
        for (std::size_t i = 1; i < values.size(); ++i)
            QCOMPARE(values[i], values[values.size() - i]);
    }

    void fullScaleSineReadsZeroDecibels_data() { rows(); }
    void fullScaleSineReadsZeroDecibels()
    {
        QFETCH(Taper, taper);
        // 48000 samples: a bin each 1 Hz, and 1000 Hz is one of them; in Welch's segments too (8192: no, 4800: yes).
        const std::vector<double> sine = tones::sum({{1000, 1, 0.3}}, 48000, rate);
        QVERIFY(std::abs(greatestDb(spectrumOf(sine, taper))) < 1e-9);
        Welch welch(4800, taper, rate);
        welch.add(sine);
        QVERIFY(std::abs(greatestDb(welch.finish())) < 1e-9);
    }

    void losesNoMoreThanStatedBetweenBins_data() { rows(); }
    void losesNoMoreThanStatedBetweenBins()
    {
        QFETCH(Taper, taper);
        QFETCH(double, scalloping);
        const Spectrum spectrum = spectrumOf(tones::sum({{1000.5, 1}}, 48000, rate), taper);
        QVERIFY(std::abs(greatestDb(spectrum) + scalloping) < 0.006);
    }

    void thePeakIsRefinedWhereThereIsATaper_data() { rows(); }
    void thePeakIsRefinedWhereThereIsATaper()
    {
        QFETCH(Taper, taper);
        const Peak peak = findPeak(spectrumOf(tones::sum({{1000.3, 0.5}}, 48000, rate), taper), taper);
        const bool plain = taper == Taper::None;
        // A bin is 1 Hz wide. Without a taper the bin itself is told.
        const double within = plain ? 0.301 : taper == Taper::FlatTop ? 0.15 : 0.02;
        QVERIFY(std::abs(peak.hz - 1000.3) < within);
        QVERIFY(std::abs(peak.db - 20 * std::log10(0.5)) < (plain ? 1.4 : 0.2));
        if (plain)
            QCOMPARE(peak.hz, 1000.0);
    }

    void shortOnesAreStillTapers_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("one sample") << 1;
        QTest::newRow("two samples") << 2;
        QTest::newRow("three samples") << 3;
    }
    void shortOnesAreStillTapers()
    {
        QFETCH(int, length);
        for (const Taper taper :
             {Taper::None, Taper::Hann, Taper::Hamming, Taper::Blackman, Taper::BlackmanHarris, Taper::FlatTop}) {
            const std::vector<double> values = taperValues(taper, std::size_t(length));
            QCOMPARE(values.size(), std::size_t(length));
            QVERIFY(taperGain(values).sum > 0);
        }
    }
};

} // namespace tutti

Q_DECLARE_METATYPE(tutti::Taper)
QTEST_GUILESS_MAIN(tutti::TestTaper)
#include "tst_taper.moc"
