// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/channellayout.h"
#include "core/audio/reader.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::ErrorCode;
using tutti::openReader;
using tutti::SampleType;
using tutti::SourceDepth;

Q_DECLARE_METATYPE(tutti::SourceDepth)

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

    void soundsAreToldByContent_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<SourceDepth>("depth");
        const auto row = [](const char* name, int format, const char* kind, SourceDepth depth) {
            QTest::newRow(name) << format << QString::fromLatin1(kind) << depth;
        };
        row("wav, 8 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_U8, "wav", SourceDepth::Int8);
        row("wav, 16 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_16, "wav", SourceDepth::Int16);
        row("wav, 24 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_24, "wav", SourceDepth::Int24);
        row("wav, 32 bits", SF_FORMAT_WAV | SF_FORMAT_PCM_32, "wav", SourceDepth::Int32);
        row("wav, float", SF_FORMAT_WAV | SF_FORMAT_FLOAT, "wav", SourceDepth::Float32);
        row("wav, double", SF_FORMAT_WAV | SF_FORMAT_DOUBLE, "wav", SourceDepth::Float64);
        row("wav, mu-law", SF_FORMAT_WAV | SF_FORMAT_ULAW, "wav", SourceDepth::Int16);
        row("RF64", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, "wav", SourceDepth::Int16);
        row("flac, 16 bits", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, "flac", SourceDepth::Int16);
        row("flac, 24 bits", SF_FORMAT_FLAC | SF_FORMAT_PCM_24, "flac", SourceDepth::Int24);
        row("aiff, 16 bits", SF_FORMAT_AIFF | SF_FORMAT_PCM_16, "aiff", SourceDepth::Int16);
        row("aiff, 24 bits", SF_FORMAT_AIFF | SF_FORMAT_PCM_24, "aiff", SourceDepth::Int24);
        row("ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, "ogg", SourceDepth::Lossy);
        row("opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, "opus", SourceDepth::Lossy);
        row("caf", SF_FORMAT_CAF | SF_FORMAT_PCM_24, "caf", SourceDepth::Int24);
        row("au", SF_FORMAT_AU | SF_FORMAT_PCM_16, "au", SourceDepth::Int16);
    }

    void soundsAreToldByContent()
    {
        QFETCH(int, format);
        QFETCH(QString, kind);
        QFETCH(SourceDepth, depth);
        // Whatever the content, the name says mp3.
        const auto file = path("any.mp3");
        QVERIFY(write(file, {.format = format, .rateHz = 48000}));
        auto reader = openReader(file, SampleType::Float64);
        QVERIFY(reader);
        QCOMPARE((*reader)->format().kind, kind.toStdString());
        QCOMPARE((*reader)->format().depth, depth);
        QCOMPARE((*reader)->format().rateHz, 48000);
        QCOMPARE((*reader)->format().frames, std::uint64_t(72000));
        QVERIFY((*reader)->format().framesAreExact);
        SF_INFO info {};
        QVERIFY(readAll<double>(**reader) == sndfileSamples(file, info));
        QVERIFY((*reader)->notes().empty());
        QVERIFY((*reader)->seek(1000));
        std::vector<double> frame(2);
        QCOMPARE((*reader)->read(std::span<double>(frame)).value_or(0), std::size_t(1));
        QCOMPARE(frame[1], sndfileSamples(file, info)[2001]);
    }

    void integersAreLeftJustified()
    {
        QVERIFY(write(path("a.wav"), {.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16, .channels = 1}));
        auto narrow = openReader(path("a.wav"), SampleType::Int16);
        auto wide = openReader(path("a.wav"), SampleType::Int32);
        QVERIFY(narrow && wide);
        const auto small = readAll<std::int16_t>(**narrow);
        const auto large = readAll<std::int32_t>(**wide);
        QVERIFY(std::equal(small.begin(), small.end(), large.begin(), large.end(),
                           [](std::int16_t one, std::int32_t other) { return one * 65536 == other; }));
    }

    void anotherTypeThanAskedForIsAnError()
    {
        for (const int format : {SF_FORMAT_WAV | SF_FORMAT_PCM_16, SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}) {
            QVERIFY(write(path("typed"), {.format = format}));
            auto reader = openReader(path("typed"), SampleType::Int16);
            QVERIFY(reader);
            std::vector<float> block(100);
            const auto read = (*reader)->read(std::span<float>(block));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Internal);
        }
    }

    void whatIsNoSoundIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& bytes, ErrorCode code = ErrorCode::Unsupported) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << int(code);
        };
        row("nothing", "", ErrorCode::Empty);
        row("four bytes that look like a frame", "\xFF\xFB\x90\x64");
        row("a text", "These are words, and no sound at all. ");
        row("a web page", "<!DOCTYPE html><html><body>404</body></html>");
        row("random bytes", noise(200000));
        row("zeros", std::string(100000, '\0'));
        row("only 0xFF", std::string(100000, '\xFF'));
        row("an ID3 tag and nothing else", id3Tag(1000, 1000));
        row("an m4a", std::string("\0\0\0\x20", 4) + "ftypM4A " + noise(5000));
        row("the first bytes of a wav", "RIFF\x24\x10", ErrorCode::Unsupported);
    }

    void whatIsNoSoundIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        store(path("no.mp3"), bytes.toStdString());
        const auto reader = openReader(path("no.mp3"), SampleType::Int16);
        QVERIFY(!reader);
        QCOMPARE(int(reader.error().code), code);
        // What was wrong; what to do.
        QVERIFY(reader.error().detail.find(';') != std::string::npos);
    }

    void whatIsNoFileIsSaid()
    {
        const auto codeOf = [](const std::filesystem::path& file) {
            const auto reader = openReader(file, SampleType::Int16);
            return reader ? ErrorCode::Internal : reader.error().code;
        };
        QCOMPARE(::mkfifo(path("pipe.mp3").c_str(), 0600), 0);
        QCOMPARE(codeOf(path("pipe.mp3")), ErrorCode::NotAFile);
        QCOMPARE(codeOf("/dev/null"), ErrorCode::NotAFile);
        QCOMPARE(codeOf(path("")), ErrorCode::NotAFile);
        QCOMPARE(codeOf(path("missing.mp3")), ErrorCode::NotFound);
        std::filesystem::create_symlink(path("missing.mp3"), path("broken.mp3"));
        QCOMPARE(codeOf(path("broken.mp3")), ErrorCode::NotFound);
        std::filesystem::create_symlink(path("loop.mp3"), path("loop.mp3"));
        QCOMPARE(codeOf(path("loop.mp3")), ErrorCode::NotFound);
        store(path("secret.mp3"), "x");
        std::filesystem::permissions(path("secret.mp3"), std::filesystem::perms::none);
        if (::geteuid() != 0)
            QCOMPARE(codeOf(path("secret.mp3")), ErrorCode::Permission);
    }

    void aNameThatIsNotUtf8IsOpened()
    {
        const auto file = path("caf\xE9.mp3");
        QVERIFY(write(file, {}));
        QVERIFY(openReader(file, SampleType::Int16));
        // QTemporaryDir cannot.
        QVERIFY(std::filesystem::remove(file));
    }

    void channelsComeInTheOrderOfAWav()
    {
        // Each channel is silent but one: the second of six (the centre) is the third of a wav's.
        SF_INFO info {0, 48000, 6, SF_FORMAT_OGG | SF_FORMAT_OPUS, 0, 0};
        SNDFILE* const sound = sf_open(path("six.opus").c_str(), SFM_WRITE, &info);
        QVERIFY(sound);
        std::vector<double> samples(std::size_t(6) * 48000);
        for (std::size_t i = 1; i < samples.size(); i += 6)
            samples[i] = 0.5 * std::sin(double(i) / 60);
        QCOMPARE(sf_write_double(sound, samples.data(), sf_count_t(samples.size())), sf_count_t(samples.size()));
        sf_close(sound);
        auto reader = openReader(path("six.opus"), SampleType::Float64);
        QVERIFY(reader);
        const auto read = readAll<double>(**reader);
        std::array<double, 6> loudest {};
        for (std::size_t i = 0; i < read.size(); ++i)
            loudest[i % 6] = std::max(loudest[i % 6], std::abs(read[i]));
        QVERIFY(loudest[2] > 0.3 && loudest[1] < 0.1);
        QCOMPARE((*reader)->format().speakers[2], int(SF_CHANNEL_MAP_CENTER));
    }

    void everyChannelHasOnePlace()
    {
        for (const int channels : {3, 5, 6, 7, 8}) {
            const auto order = tutti::vorbisOrder(channels);
            std::vector<int> places(order.begin(), order.end());
            std::sort(places.begin(), places.end());
            for (int channel = 0; channel < channels; ++channel)
                QCOMPARE(places.at(std::size_t(channel)), channel);
            QCOMPARE(tutti::usualSpeakers(channels).size(), std::size_t(channels));
        }
        QVERIFY(tutti::vorbisOrder(2).empty() && tutti::vorbisOrder(4).empty());
    }

    void manyThreadsReadAtOnce()
    {
        QVERIFY(write(path("shared.mp3"), {}));
        const auto expected = mpg123Samples(path("shared.mp3"));
        std::atomic<int> same = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    auto reader = openReader(path("shared.mp3"), SampleType::Int16);
                    same += reader && readAll<std::int16_t>(**reader) == expected ? 1 : 0;
                });
        }
        QCOMPARE(same.load(), 8);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
