// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include <QTest>

#include "core/audio/resampler.h"

using tutti::Resampler;

namespace {

/// A cosine of 1 kHz, the second channel at half the loudness.
std::vector<double> tone(int rateHz, int channels, double seconds)
{
    std::vector<double> samples;
    for (int i = 0; i < int(seconds * rateHz); ++i) {
        for (int channel = 0; channel < channels; ++channel)
            samples.push_back(std::cos(2 * std::numbers::pi * 1000 * i / rateHz) / (channel + 1));
    }
    return samples;
}

std::vector<double> resampled(Resampler& resampler, std::span<const double> samples, std::size_t blockSamples)
{
    std::vector<double> all;
    while (!samples.empty()) {
        const auto block = samples.first(std::min(blockSamples, samples.size()));
        samples = samples.subspan(block.size());
        const auto part = resampler.process(block);
        if (!part)
            return {};
        all.insert(all.end(), part->begin(), part->end());
    }
    const auto rest = resampler.finish();
    if (!rest)
        return {};
    all.insert(all.end(), rest->begin(), rest->end());
    return all;
}

} // namespace

class TestResampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToneStaysWhatItIs_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("channels");
        QTest::newRow("44.1 to 48 kHz, stereo") << 44100 << 48000 << 2;
        QTest::newRow("48 to 44.1 kHz, mono") << 48000 << 44100 << 1;
        QTest::newRow("96 to 22.05 kHz, 3 channels") << 96000 << 22050 << 3;
        QTest::newRow("8 to 192 kHz, stereo") << 8000 << 192000 << 2;
        QTest::newRow("192 to 8 kHz, stereo") << 192000 << 8000 << 2;
    }

    void aToneStaysWhatItIs()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, channels);
        auto resampler = Resampler::create(from, to, channels);
        QVERIFY(resampler);
        const auto expected = tone(to, channels, 1);
        const auto got = resampled(*resampler, tone(from, channels, 1), std::size_t(997 * channels));
        QVERIFY(std::abs(std::ptrdiff_t(got.size() - expected.size())) <= channels);
        // Away from the ends, which a sudden tone blurs: in time to the sample, and 100 dB clean.
        for (std::size_t i = expected.size() / 4; i < expected.size() * 3 / 4; ++i)
            QVERIFY(std::abs(got[i] - expected[i]) < 1e-5);
    }

    void blocksDoNotMatter()
    {
        auto one = Resampler::create(44100, 48000, 2);
        auto other = Resampler::create(44100, 48000, 2);
        QVERIFY(one && other);
        const auto samples = tone(44100, 2, 1);
        const auto whole = resampled(*one, samples, samples.size());
        QVERIFY(!whole.empty());
        QVERIFY(whole == resampled(*other, samples, 250));
    }

    void nothingGivesNothing()
    {
        auto resampler = Resampler::create(44100, 48000, 2);
        QVERIFY(resampler);
        QVERIFY(resampled(*resampler, {}, 100).empty());
    }

    void anImpossibleRateIsSaid()
    {
        const auto resampler = Resampler::create(44100, -1, 2);
        QVERIFY(!resampler);
        QCOMPARE(resampler.error().code, tutti::ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestResampler)
#include "tst_resampler.moc"
