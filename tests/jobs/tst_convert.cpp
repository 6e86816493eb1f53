// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/reader.h"
#include "core/audio/readtags.h"
#include "core/base/pendingfile.h"
#include "core/jobs/convert.h"
#include "core/jobs/stamp.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::BitDepth;
using tutti::Checkpoint;
using tutti::ConvertJob;
using tutti::ErrorCode;
using tutti::JobReport;
using tutti::Tags;

Q_DECLARE_METATYPE(tutti::BitDepth)

namespace {

const Tags someTags {.title = "Étude",
                     .artist = "山田",
                     .album = "Tests",
                     .comment = "made by a test",
                     .genre = "Noise",
                     .date = "2026-01-31",
                     .track = "7",
                     .copyright = "CC0",
                     .source = "https://freesound.org/people/ada/sounds/591337/",
                     .license = "https://creativecommons.org/licenses/by/4.0/"};
const std::string someStamp = "Tutti 1 0123456789abcdef";

} // namespace

class TestConvert : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    ConvertJob job(const std::string& source, const std::string& target) const
    {
        return {path(source), tutti::makeTarget(path(target), "run", true), {}, someTags, someStamp};
    }
    bool leftOvers() const
    {
        const std::filesystem::directory_iterator entries(m_folder.path().toStdString());
        return std::any_of(begin(entries), end(entries),
                           [](const auto& entry) { return entry.path().filename().native().starts_with(".tutti-"); });
    }

private Q_SLOTS:
    void mp3BecomesWhatMpg123Writes_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("44.1 kHz stereo") << 44100 << 2;
        QTest::newRow("48 kHz mono") << 48000 << 1;
        QTest::newRow("22.05 kHz stereo") << 22050 << 2;
        QTest::newRow("8 kHz mono") << 8000 << 1;
    }

    void mp3BecomesWhatMpg123Writes()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        QVERIFY(write(path("a.mp3"), {.rateHz = rate, .channels = channels}));
        JobReport report;
        QVERIFY(convertFile(job("a.mp3", "a.wav"), Checkpoint(), report));
        SF_INFO info {};
        const auto samples = sndfileSamples(path("a.wav"), info);
        QCOMPARE(info.format, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QCOMPARE(info.samplerate, rate);
        const auto expected = mpg123Samples(path("a.mp3"));
        QVERIFY(std::equal(samples.begin(), samples.end(), expected.begin(), expected.end(),
                           [](double sample, std::int16_t wanted) { return sample * 32768 == wanted; }));
        QCOMPARE(report.bytesRead, std::uint64_t(contents(path("a.mp3")).size()));
        QCOMPARE(report.bytesWritten, std::uint64_t(contents(path("a.wav")).size()));
        QVERIFY(std::abs(report.audioSeconds - 1.5) < 0.2);
        QVERIFY(report.notes.empty());
        QVERIFY(!leftOvers());
    }

    void eachFormatKeepsItsSamples_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<BitDepth>("depth");
        QTest::addColumn<int>("subtype");
        const auto row = [](const char* name, int format, BitDepth depth, int subtype) {
            QTest::newRow(name) << format << depth << subtype;
        };
        constexpr BitDepth own = BitDepth::Source;
        row("wav of 8 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_U8, own, SF_FORMAT_PCM_U8);
        row("wav of 16 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_16, own, SF_FORMAT_PCM_16);
        row("wav of 24 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_24, own, SF_FORMAT_PCM_24);
        row("wav of 32 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_32, own, SF_FORMAT_PCM_32);
        row("wav of floats", SF_FORMAT_WAV | SF_FORMAT_FLOAT, own, SF_FORMAT_FLOAT);
        row("wav of doubles", SF_FORMAT_WAV | SF_FORMAT_DOUBLE, own, SF_FORMAT_DOUBLE);
        row("flac of 16 bits", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, own, SF_FORMAT_PCM_16);
        row("flac of 24 bits", SF_FORMAT_FLAC | SF_FORMAT_PCM_24, own, SF_FORMAT_PCM_24);
        row("aiff of 8 bits", SF_FORMAT_AIFF | SF_FORMAT_PCM_S8, own, SF_FORMAT_PCM_U8);
        row("aiff of 24 bits", SF_FORMAT_AIFF | SF_FORMAT_PCM_24, own, SF_FORMAT_PCM_24);
        row("8 bits to 16", SF_FORMAT_WAV | SF_FORMAT_PCM_U8, BitDepth::Int16, SF_FORMAT_PCM_16);
        row("16 bits to 24", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, BitDepth::Int24, SF_FORMAT_PCM_24);
        row("16 bits to 32", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, BitDepth::Int32, SF_FORMAT_PCM_32);
        row("16 bits to float", SF_FORMAT_AIFF | SF_FORMAT_PCM_16, BitDepth::Float32, SF_FORMAT_FLOAT);
        row("24 bits to float", SF_FORMAT_AIFF | SF_FORMAT_PCM_24, BitDepth::Float32, SF_FORMAT_FLOAT);
        row("ogg to float", SF_FORMAT_OGG | SF_FORMAT_VORBIS, BitDepth::Float32, SF_FORMAT_FLOAT);
        row("opus to float", SF_FORMAT_OGG | SF_FORMAT_OPUS, BitDepth::Float32, SF_FORMAT_FLOAT);
    }

    void eachFormatKeepsItsSamples()
    {
        QFETCH(int, format);
        QFETCH(BitDepth, depth);
        QFETCH(int, subtype);
        QVERIFY(write(path("a"), {.format = format, .rateHz = 48000}));
        ConvertJob work = job("a", "a.wav");
        work.options.depth = depth;
        JobReport report;
        QVERIFY(convertFile(work, Checkpoint(), report));
        SF_INFO info {};
        const auto given = sndfileSamples(path("a"), info);
        QVERIFY(!given.empty());
        QVERIFY(sndfileSamples(path("a.wav"), info) == given);
        QCOMPARE(info.format, SF_FORMAT_WAV | subtype);
        QVERIFY(report.notes.empty());
    }

    void lessDepthIsRoundedWithOrWithoutDither_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<BitDepth>("depth");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("dither");
        QTest::newRow("ogg to 16 bits") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << BitDepth::Source << 16 << false;
        QTest::newRow("mp3 to 24 bits") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << BitDepth::Int24 << 24
                                        << false;
        QTest::newRow("24 bits to 16") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << BitDepth::Int16 << 16 << true;
        QTest::newRow("float to 24 bits") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << BitDepth::Int24 << 24 << true;
    }

    void lessDepthIsRoundedWithOrWithoutDither()
    {
        QFETCH(int, format);
        QFETCH(BitDepth, depth);
        QFETCH(int, bits);
        QFETCH(bool, dither);
        QVERIFY(write(path("a"), {.format = format}));
        ConvertJob work = job("a", "a.wav");
        work.options.depth = depth;
        JobReport report;
        QVERIFY(convertFile(work, Checkpoint(), report));
        SF_INFO info {};
        auto reader = openReader(path("a"), tutti::SampleType::Float64);
        QVERIFY(reader);
        const auto given = readAll<double>(**reader);
        const auto got = sndfileSamples(path("a.wav"), info);
        QCOMPARE(got.size(), given.size());
        double furthest = 0;
        for (std::size_t i = 0; i < got.size(); ++i)
            furthest = std::max(furthest, std::abs(got[i] - given[i]) * std::ldexp(1.0, bits - 1));
        QVERIFY(dither ? furthest > 1 && furthest <= 1.5 : furthest <= 0.5);
    }

    void rateAndChannelsAreChanged()
    {
        QVERIFY(write(path("a"), {.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16, .loudness = 1}));
        ConvertJob work = job("a", "a.wav");
        work.options.rateHz = 48000;
        work.options.mono = true;
        JobReport report;
        QVERIFY(convertFile(work, Checkpoint(), report));
        SF_INFO info {};
        const auto got = sndfileSamples(path("a.wav"), info);
        QCOMPARE(info.samplerate, 48000);
        QCOMPARE(info.channels, 1);
        QCOMPARE(info.frames, sf_count_t(72000));
        // The same tones made at the other rate; the noise in them is another.
        const auto wanted = samplesOf({.rateHz = 48000, .loudness = 1});
        for (std::size_t i = 10000; i < 60000; ++i)
            QVERIFY(std::abs(got[i] - (wanted[2 * i] + wanted[2 * i + 1]) / 2) < 0.15);
        QVERIFY(report.phases[std::size_t(tutti::Phase::Resample)] > 0);
    }

    void whatIsTooLoudIsLimitedAndNoted()
    {
        QVERIFY(write(path("a"), {.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT, .loudness = 3}));
        ConvertJob work = job("a", "a.wav");
        work.options.depth = BitDepth::Int16;
        JobReport report;
        QVERIFY(convertFile(work, Checkpoint(), report));
        QCOMPARE(report.notes.size(), std::size_t(1));
        QVERIFY(report.notes.front().ends_with("were limited"));
        work.options.depth = BitDepth::Float32;
        report = {};
        QVERIFY(convertFile(work, Checkpoint(), report));
        QVERIFY(report.notes.empty());
    }

    void theSameJobGivesTheSameBytes()
    {
        QVERIFY(write(path("a.flac"), {.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_24}));
        for (const char* const target : {"one.wav", "two.wav"}) {
            ConvertJob work = job("a.flac", target);
            work.options = {BitDepth::Int16, 22050, true};
            JobReport report;
            QVERIFY(convertFile(work, Checkpoint(), report));
        }
        QVERIFY(!contents(path("one.wav")).empty());
        QVERIFY(contents(path("one.wav")) == contents(path("two.wav")));
    }

    void aLargeSoundBecomesRf64AndShrinksBack()
    {
        QVERIFY(write(path("a.mp3"), {}));
        JobReport report;
        QVERIFY(convertFile(job("a.mp3", "a.wav"), Checkpoint(), report, 1000));
        QVERIFY(convertFile(job("a.mp3", "b.wav"), Checkpoint(), report));
        SF_INFO info {};
        const auto large = sndfileSamples(path("a.wav"), info);
        QVERIFY(large == sndfileSamples(path("b.wav"), info));
        const auto chunks = chunksOf(path("a.wav"));
        // Where the 64-bit lengths would have stood.
        QVERIFY(!chunks.empty() && chunks.front().first == "JUNK");
        QCOMPARE(tutti::readTags(path("a.wav")), someTags);
        QCOMPARE(tutti::readTags(path("b.wav")), someTags);
        QCOMPARE(tutti::readStampAndMark(path("a.wav")).value().stamp, someStamp);
        QCOMPARE(tutti::readStampAndMark(path("b.wav")).value().stamp, someStamp);
    }

    void aSoundOfNoLengthIsAWavOfNoLength()
    {
        QVERIFY(write(path("a"), {.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16, .seconds = 0}));
        JobReport report;
        QVERIFY(convertFile(job("a", "a.wav"), Checkpoint(), report));
        const auto chunks = chunksOf(path("a.wav"));
        QVERIFY(!chunks.empty());
        QCOMPARE(chunks.back(), (std::pair<std::string, std::string>("data", "")));
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
