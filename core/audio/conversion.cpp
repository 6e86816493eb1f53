// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/conversion.h"

namespace tutti {
namespace {

WavEncoding ownEncoding(SourceDepth depth)
{
    switch (depth) {
    case SourceDepth::Int8:
        return WavEncoding::Uint8;
    case SourceDepth::Int24:
        return WavEncoding::Int24;
    case SourceDepth::Int32:
        return WavEncoding::Int32;
    case SourceDepth::Float32:
        return WavEncoding::Float32;
    case SourceDepth::Float64:
        return WavEncoding::Float64;
    case SourceDepth::Lossy:
    case SourceDepth::Int16:
        break;
    }
    return WavEncoding::Int16;
}

WavEncoding encodingFor(BitDepth wanted, SourceDepth depth)
{
    switch (wanted) {
    case BitDepth::Int16:
        return WavEncoding::Int16;
    case BitDepth::Int24:
        return WavEncoding::Int24;
    case BitDepth::Int32:
        return WavEncoding::Int32;
    case BitDepth::Float32:
        return WavEncoding::Float32;
    case BitDepth::Source:
        break;
    }
    return ownEncoding(depth);
}

bool isMpeg(const AudioFormat& source)
{
    return source.kind == "mp1" || source.kind == "mp2" || source.kind == "mp3";
}

/// Bits that the source is known to have; those of floating point count for more than any integer.
int knownBits(SourceDepth depth)
{
    switch (depth) {
    case SourceDepth::Lossy:
        return 0;
    case SourceDepth::Int8:
        return 8;
    case SourceDepth::Int16:
        return 16;
    case SourceDepth::Int24:
        return 24;
    case SourceDepth::Int32:
        return 32;
    case SourceDepth::Float32:
    case SourceDepth::Float64:
        break;
    }
    return 64;
}

/// The sample type in which nothing is lost on the way to the encoding, if there is one.
bool fitsAsItIs(const AudioFormat& source, WavEncoding encoding, SampleType& type)
{
    const int bits = integerBits(encoding);
    if (bits == 0) {
        type = encoding == WavEncoding::Float64 ? SampleType::Float64 : SampleType::Float32;
        return true;
    }
    if (source.depth == SourceDepth::Lossy) {
        type = SampleType::Int16;
        return isMpeg(source) && bits == 16;
    }
    type = bits <= 16 ? SampleType::Int16 : SampleType::Int32;
    return knownBits(source.depth) <= bits;
}

} // namespace

int integerBits(WavEncoding encoding)
{
    switch (encoding) {
    case WavEncoding::Uint8:
        return 8;
    case WavEncoding::Int16:
        return 16;
    case WavEncoding::Int24:
        return 24;
    case WavEncoding::Int32:
        return 32;
    case WavEncoding::Float32:
    case WavEncoding::Float64:
        break;
    }
    return 0;
}

Conversion conversionFor(const AudioFormat& source, const ConvertOptions& options)
{
    Conversion conversion;
    conversion.encoding = encodingFor(options.depth, source.depth);
    conversion.rateHz = options.rateHz > 0 ? options.rateHz : source.rateHz;
    conversion.channels = options.mono ? 1 : source.channels;
    const bool changes = conversion.rateHz != source.rateHz || conversion.channels != source.channels;
    const int bits = integerBits(conversion.encoding);
    conversion.asTheyAre = !changes && fitsAsItIs(source, conversion.encoding, conversion.read);
    if (!conversion.asTheyAre)
        conversion.read = SampleType::Float64;
    const bool reduces = knownBits(source.depth) > bits;
    conversion.dither = !conversion.asTheyAre && (bits == 16 || bits == 24) && (changes || reduces);
    return conversion;
}

Result<bool> needsLargeWav(Reader& reader, const Conversion& conversion, std::uint64_t limitBytes)
{
    const AudioFormat& source = reader.format();
    const double bytesPerSecond =
        double(conversion.rateHz) * conversion.channels * double(bytesPerSample(conversion.encoding));
    const auto passes = [&](double frames) { return frames / source.rateHz * bytesPerSecond > double(limitBytes); };
    if (source.framesAreExact)
        return passes(double(source.frames));
    // No stream of MPEG audio has less than 8 kbit/s; others may be as long as they like.
    constexpr double leastBytesPerSecond = 1000;
    const double longest = double(reader.bytes()) / leastBytesPerSecond * source.rateHz;
    if (isMpeg(source) && !passes(longest))
        return false;
    const Result<std::uint64_t> frames = reader.exactFrames();
    if (!frames)
        return fail(frames.error());
    return passes(double(*frames));
}

} // namespace tutti
