// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/estimate.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/audio/reader.h"
#include "core/jobs/soundnames.h"

namespace tutti {
namespace {

/// What a format usually takes, for stereo at 44.1 kHz.
struct Habit
{
    std::string_view extension;
    double bytesPerSecond;
    /// Seconds of work per second of sound, relative to mp3.
    double work;
};

/// Lossy: 128 kbit/s (mp2: 192, opus: 96). The work is the CPU time of whole conversions to 16 bits, measured.
constexpr std::array<Habit, 9> habits {{{"mp3", 16000, 1},
                                        {"mp2", 24000, 0.55},
                                        {"ogg", 16000, 2.6},
                                        {"oga", 16000, 2.6},
                                        {"opus", 12000, 5.4},
                                        {"flac", 90000, 1.2},
                                        {"aif", 176400, 0.2},
                                        {"aiff", 176400, 0.2},
                                        {"wav", 176400, 0.2}}};
constexpr double usualRateHz = 44100;

const Habit& habitOf(std::string_view extension)
{
    const auto* const found = std::find_if(habits.begin(), habits.end(),
                                           [extension](const Habit& habit) { return habit.extension == extension; });
    return found == habits.end() ? habits.front() : *found;
}

/// Bytes of one sample in the wav; the source's own depth where `depth` is Source.
int sampleBytes(BitDepth depth, int ownBytes)
{
    switch (depth) {
    case BitDepth::Int16:
        return 2;
    case BitDepth::Int24:
        return 3;
    case BitDepth::Int32:
    case BitDepth::Float32:
        return 4;
    case BitDepth::Source:
        break;
    }
    return ownBytes;
}

int ownBytesOf(SourceDepth depth)
{
    switch (depth) {
    case SourceDepth::Int8:
        return 1;
    case SourceDepth::Int24:
        return 3;
    case SourceDepth::Int32:
    case SourceDepth::Float32:
        return 4;
    case SourceDepth::Float64:
        return 8;
    case SourceDepth::Lossy:
    case SourceDepth::Int16:
        break;
    }
    return 2;
}

std::uint64_t wavBytes(const ConvertOptions& options, const AudioFormat& format, double seconds)
{
    constexpr double header = 1024;
    const double rate = options.rateHz > 0 ? options.rateHz : format.rateHz;
    const int channels = options.mono ? 1 : format.channels;
    return std::uint64_t(header + seconds * rate * channels * sampleBytes(options.depth, ownBytesOf(format.depth)));
}

double analysedSeconds(const SpectrumOptions& options, double length)
{
    return options.seconds > 0 ? std::min(options.seconds, length) : length;
}

std::uint64_t spectrumBytes(const SpectrumJob& job, double length)
{
    constexpr double figure = 100000;
    constexpr double line = 40;
    const bool welch = job.options.method == Method::Welch;
    const double samples = welch ? job.options.fftSize : analysedSeconds(job.options, length) * usualRateHz;
    return std::uint64_t((job.png ? figure : 0) + (job.csv ? samples / 2 * line : 0));
}

} // namespace

double guessSeconds(std::string_view extension, std::uint64_t bytes)
{
    return double(bytes) / habitOf(extension).bytesPerSecond;
}

double convertCost(std::string_view extension, std::uint64_t bytes)
{
    return guessSeconds(extension, bytes) * habitOf(extension).work;
}

double spectrumCost(const SpectrumOptions& options, std::string_view extension, std::uint64_t bytes)
{
    return analysedSeconds(options, guessSeconds(extension, bytes));
}

std::uint64_t guessBytes(const Job& job, std::uint64_t sourceBytes)
{
    const std::string extension = extensionOfFile(sourceOf(job));
    const double seconds = guessSeconds(extension, sourceBytes);
    if (const auto* const spectrum = std::get_if<SpectrumJob>(&job.work))
        return spectrumBytes(*spectrum, seconds);
    const auto* const convert = std::get_if<ConvertJob>(&job.work);
    if (convert == nullptr)
        return 0;
    AudioFormat usual;
    usual.rateHz = int(usualRateHz);
    usual.channels = 2;
    return wavBytes(convert->options, usual, seconds);
}

std::uint64_t lookUpBytes(const Job& job, std::uint64_t sourceBytes)
{
    const auto* const convert = std::get_if<ConvertJob>(&job.work);
    if (convert == nullptr)
        return guessBytes(job, sourceBytes);
    const auto reader = openReader(convert->source, SampleType::Int16);
    if (!reader)
        return 0;
    const AudioFormat& format = (*reader)->format();
    if (format.frames == 0 || format.rateHz <= 0)
        return guessBytes(job, sourceBytes);
    return wavBytes(convert->options, format, double(format.frames) / format.rateHz);
}

} // namespace tutti
