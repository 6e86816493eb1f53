// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/audio/conversion.h"
#include "tests/audio/fixtures.h"

using tutti::AudioFormat;
using tutti::BitDepth;
using tutti::Conversion;
using tutti::ConvertOptions;
using tutti::SampleType;
using tutti::SourceDepth;
using tutti::WavEncoding;

Q_DECLARE_METATYPE(tutti::AudioFormat)
Q_DECLARE_METATYPE(tutti::ConvertOptions)
Q_DECLARE_METATYPE(tutti::Conversion)

namespace {

AudioFormat sound(const char* kind, SourceDepth depth)
{
    AudioFormat format;
    format.kind = kind;
    format.rateHz = 44100;
    format.channels = 2;
    format.depth = depth;
    return format;
}

Conversion asItIs(SampleType read, WavEncoding encoding)
{
    return {read, encoding, 44100, 2, true, false};
}

Conversion processed(WavEncoding encoding, bool dither, int rateHz = 44100, int channels = 2)
{
    return {SampleType::Float64, encoding, rateHz, channels, false, dither};
}

} // namespace

class TestConversion : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void eachSourceGoesItsWay_data()
    {
        QTest::addColumn<AudioFormat>("source");
        QTest::addColumn<ConvertOptions>("options");
        QTest::addColumn<Conversion>("expected");
        const AudioFormat mp3 = sound("mp3", SourceDepth::Lossy);
        const AudioFormat ogg = sound("ogg", SourceDepth::Lossy);
        const AudioFormat wav8 = sound("wav", SourceDepth::Int8);
        const AudioFormat flac16 = sound("flac", SourceDepth::Int16);
        const AudioFormat flac24 = sound("flac", SourceDepth::Int24);
        const AudioFormat wav32 = sound("wav", SourceDepth::Int32);
        const AudioFormat wavFloat = sound("wav", SourceDepth::Float32);
        const AudioFormat wavDouble = sound("wav", SourceDepth::Float64);
        using Encoding = WavEncoding;
        const auto row = [](const char* name, const AudioFormat& source, const ConvertOptions& options,
                            const Conversion& expected) { QTest::newRow(name) << source << options << expected; };
        row("mp3: native 16 bits", mp3, {}, asItIs(SampleType::Int16, Encoding::Int16));
        row("mp3 to 24: rounded, its depth is not known", mp3, {BitDepth::Int24}, processed(Encoding::Int24, false));
        row("mp3 to float", mp3, {BitDepth::Float32}, asItIs(SampleType::Float32, Encoding::Float32));
        row("mp3 to another rate: dither", mp3, {BitDepth::Source, 48000}, processed(Encoding::Int16, true, 48000));
        row("mp3 to its own rate", mp3, {BitDepth::Source, 44100}, asItIs(SampleType::Int16, Encoding::Int16));
        row("mp3 to mono: dither", mp3, {BitDepth::Int16, 0, true}, processed(Encoding::Int16, true, 44100, 1));
        row("ogg: rounded to 16 bits", ogg, {}, processed(Encoding::Int16, false));
        row("8 bits stay 8", wav8, {}, asItIs(SampleType::Int16, Encoding::Uint8));
        row("8 bits to 16", wav8, {BitDepth::Int16}, asItIs(SampleType::Int16, Encoding::Int16));
        row("16 bits stay 16", flac16, {}, asItIs(SampleType::Int16, Encoding::Int16));
        row("16 bits to 24", flac16, {BitDepth::Int24}, asItIs(SampleType::Int32, Encoding::Int24));
        row("24 bits stay 24", flac24, {}, asItIs(SampleType::Int32, Encoding::Int24));
        row("24 bits to 16: dither", flac24, {BitDepth::Int16}, processed(Encoding::Int16, true));
        row("24 bits to 32", flac24, {BitDepth::Int32}, asItIs(SampleType::Int32, Encoding::Int32));
        row("32 bits to 24: dither", wav32, {BitDepth::Int24}, processed(Encoding::Int24, true));
        row("float stays float", wavFloat, {}, asItIs(SampleType::Float32, Encoding::Float32));
        row("float to 24: dither", wavFloat, {BitDepth::Int24}, processed(Encoding::Int24, true));
        row("float to 32: no dither", wavFloat, {BitDepth::Int32}, processed(Encoding::Int32, false));
        row("double stays double", wavDouble, {}, asItIs(SampleType::Float64, Encoding::Float64));
        row("double to float", wavDouble, {BitDepth::Float32}, asItIs(SampleType::Float32, Encoding::Float32));
        row("double at another rate", wavDouble, {BitDepth::Source, 8000}, processed(Encoding::Float64, false, 8000));
        row("24 bits at another rate: dither", flac24, {BitDepth::Source, 48000},
            processed(Encoding::Int24, true, 48000));
        row("8 bits at another rate: no dither", wav8, {BitDepth::Source, 8000},
            processed(Encoding::Uint8, false, 8000));
    }

    void eachSourceGoesItsWay()
    {
        QFETCH(AudioFormat, source);
        QFETCH(ConvertOptions, options);
        QFETCH(Conversion, expected);
        QVERIFY(conversionFor(source, options) == expected);
    }

    void aLargeWavIsForeseen_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("a length that is known") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("an mp3, whose length is an estimate") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
    }

    void aLargeWavIsForeseen()
    {
        QFETCH(int, format);
        const std::filesystem::path file = m_folder.path().toStdString() + "/a";
        QVERIFY(tutti::fixtures::write(file, {.format = format, .seconds = 1}));
        auto reader = openReader(file, SampleType::Int16);
        QVERIFY(reader);
        const Conversion conversion = conversionFor((*reader)->format(), {});
        const std::uint64_t bytes = 44100 * 4;
        QCOMPARE(needsLargeWav(**reader, conversion, bytes).value_or(true), false);
        QCOMPARE(needsLargeWav(**reader, conversion, bytes - 1).value_or(false), true);
        const Conversion higher = conversionFor((*reader)->format(), {BitDepth::Float32, 88200, false});
        QCOMPARE(needsLargeWav(**reader, higher, 4 * bytes - 1).value_or(false), true);
    }
};

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
