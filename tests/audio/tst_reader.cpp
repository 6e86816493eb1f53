// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <functional>

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/reader.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::ErrorCode;
using tutti::openReader;
using tutti::SampleType;
using tutti::SourceDepth;

namespace {

template<typename Sample>
std::vector<Sample> readAll(tutti::Reader& reader, std::size_t blockFrames = 1000)
{
    std::vector<Sample> all;
    std::vector<Sample> block(blockFrames * std::size_t(reader.format().channels));
    for (;;) {
        const auto got = reader.read(std::span<Sample>(block));
        if (!got || *got == 0)
            return all;
        all.insert(all.end(), block.begin(),
                   block.begin() + std::ptrdiff_t(*got * std::size_t(reader.format().channels)));
    }
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void mp3IsWhatLibmpg123Gives_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("mode");
        QTest::newRow("44.1 kHz stereo, constant") << 44100 << 2 << int(SF_BITRATE_MODE_CONSTANT);
        QTest::newRow("44.1 kHz stereo, variable") << 44100 << 2 << int(SF_BITRATE_MODE_VARIABLE);
        QTest::newRow("48 kHz stereo, average") << 48000 << 2 << int(SF_BITRATE_MODE_AVERAGE);
        QTest::newRow("32 kHz mono") << 32000 << 1 << int(SF_BITRATE_MODE_CONSTANT);
        QTest::newRow("MPEG 2, 22.05 kHz mono, variable") << 22050 << 1 << int(SF_BITRATE_MODE_VARIABLE);
        QTest::newRow("MPEG 2, 16 kHz stereo") << 16000 << 2 << int(SF_BITRATE_MODE_CONSTANT);
        QTest::newRow("MPEG 2.5, 11.025 kHz mono") << 11025 << 1 << int(SF_BITRATE_MODE_CONSTANT);
        QTest::newRow("MPEG 2.5, 8 kHz stereo") << 8000 << 2 << int(SF_BITRATE_MODE_CONSTANT);
    }

    void mp3IsWhatLibmpg123Gives()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(int, mode);
        const auto file = path("tone.mp3");
        const Sound sound {.rateHz = rate, .channels = channels, .bitrateMode = mode};
        QVERIFY(write(file, sound));
        auto reader = openReader(file, SampleType::Int16);
        QVERIFY(reader);
        QCOMPARE((*reader)->format().kind, std::string("mp3"));
        QCOMPARE((*reader)->format().rateHz, rate);
        QCOMPARE((*reader)->format().channels, channels);
        QCOMPARE((*reader)->format().depth, SourceDepth::Lossy);
        QCOMPARE((*reader)->bytes(), std::uint64_t(contents(file).size()));
        const auto samples = readAll<std::int16_t>(**reader);
        QVERIFY(samples == mpg123Samples(file));
        QVERIFY((*reader)->notes().empty());
        const auto frames = (*reader)->exactFrames();
        QVERIFY(frames);
        QCOMPARE(*frames, std::uint64_t(samples.size() / std::size_t(channels)));
        // The encoder's delay is trimmed; at 11.025 kHz its frames are too small for the tag that tells it.
        const auto made = std::uint64_t(sound.seconds * rate);
        QVERIFY(rate == 11025 ? *frames > made && *frames < made + 2400 : *frames == made);
    }

    void seekingIsExact()
    {
        const auto file = path("seek.mp3");
        QVERIFY(write(file, {.seconds = 4, .bitrateMode = SF_BITRATE_MODE_VARIABLE}));
        auto reader = openReader(file, SampleType::Float32);
        QVERIFY(reader);
        const auto whole = readAll<float>(**reader);
        for (const std::uint64_t frame : {100000ULL, 0ULL, 1ULL, 44100ULL, 150000ULL}) {
            QVERIFY((*reader)->seek(frame));
            std::vector<float> block(2000);
            const auto got = (*reader)->read(std::span<float>(block));
            QVERIFY(got && *got == 1000);
            for (std::size_t i = 0; i < block.size(); ++i)
                QVERIFY(std::abs(block[i] - whole[std::size_t(frame) * 2 + i]) < 1e-6F);
        }
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
