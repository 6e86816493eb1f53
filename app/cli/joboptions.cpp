// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/joboptions.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

#include "app/cli/options.h"

namespace tutti {
namespace {

constexpr std::int64_t lowestRateHz = 1000;
constexpr std::int64_t highestRateHz = 768000;
constexpr std::int64_t mostChannels = 1024;
constexpr std::int64_t smallestFft = 16;
constexpr std::int64_t largestFft = std::int64_t(1) << 23U;

Result<double> parseSeconds(const std::string& text)
{
    if (text == "all")
        return 0.0;
    auto seconds = parsePositive(text);
    if (!seconds)
        return fail(ErrorCode::Internal, seconds.error().detail + " or all");
    return seconds;
}

Result<int> parseChannel(const std::string& text)
{
    if (text == "mix")
        return 0;
    const auto channel = parseWhole(text, 1, mostChannels);
    if (!channel)
        return fail(ErrorCode::Internal, "'" + text + "' is not 1, 2, … or mix");
    return int(*channel);
}

Result<void> takePosition(SpectrumOptions& options, const std::string& text)
{
    if (const auto position = valueIn(positionNames, text)) {
        options.at = *position;
        return {};
    }
    const auto seconds = parseTime(text);
    if (!seconds)
        return fail(ErrorCode::Internal, "'" + text + "' is not one of middle, start, random, or a time in seconds");
    options.at = Position::Time;
    options.atSeconds = *seconds;
    return {};
}

/// "png", "csv", both with a comma between them, or "none".
Result<void> takeWrite(PlanOptions& options, const std::string& text)
{
    options.writePng = false;
    options.writeCsv = false;
    if (text == "none")
        return {};
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(',', start), text.size());
        const std::string name = text.substr(start, end - start);
        if (name != "png" && name != "csv")
            return fail(notOneOf(text, {"png", "csv", "png,csv", "none"}));
        (name == "png" ? options.writePng : options.writeCsv) = true;
        start = end + 1;
    }
    return {};
}

void addWindowOptions(CLI::App& app, SpectrumOptions& options)
{
    const std::string group = "What is analysed";
    addParsed(app, {"--seconds", "S", group, "Length of the window: seconds (default: 20) or all"}, options.seconds,
              parseSeconds);
    addValue(app,
             {"--at", "WHERE", group,
              "Where the window lies: middle (default), start, random,\nor its start: seconds or minutes:seconds"},
             [&options](const std::string& text) { return takePosition(options, text); });
    addParsed(app, {"--seed", "N", group, "For --at random, which depends only on N and the file's name (default: 0)"},
              options.seed,
              [](const std::string& text) { return parseWhole(text, 0, std::numeric_limits<std::int64_t>::max()); });
    addParsed(app, {"--channel", "N", group, "1 (default), 2, … or mix, the mean of all"}, options.channel,
              parseChannel);
}

void addMethodOptions(CLI::App& app, SpectrumOptions& options)
{
    const std::string group = "How it is analysed";
    addChoice(app,
              {"--method", "NAME", group, "fft (default): one transform of the whole window; welch: the mean of many"},
              options.method, methodNames);
    addChoice(app, {"--taper", "NAME", group, "none (default), hann, hamming, blackman, blackman-harris, flattop"},
              options.taper, taperNames);
    addParsed(app, {"--fft-size", "N", group, "Samples in a segment of welch (default: 8192)"}, options.fftSize,
              [](const std::string& text) { return parseWhole(text, smallestFft, largestFft); });
}

void addFigureOptions(CLI::App& app, SpectrumOptions& options)
{
    const std::string group = "Figure";
    addChoice(app,
              {"--scale", "NAME", group, "normalised (default): the greatest is 1; db: 0 is a full-scale sine; linear"},
              options.scale, scaleNames);
    addChoice(app, {"--axis", "NAME", group, "Frequencies: log (default), linear"}, options.axis, axisNames);
    const auto frequency = [](const std::string& text) { return parseNumber(text, 0); };
    addParsed(app, {"--from", "HZ", group, "The lowest frequency (default: 20)"}, options.fromHz, frequency);
    addParsed(app, {"--to", "HZ", group, "The highest frequency (default: 14000)"}, options.toHz, frequency);
    addParsed(app, {"--levels", "MIN..MAX", group, "The range of levels (default: chosen from the sound)"},
              options.levels, parseLevels);
    addValue(app, {"--size", "WxH", group, "Size in pixels (default: 800x600)"},
             [&options](const std::string& text) -> Result<void> {
                 const auto size = parseSize(text);
                 if (!size)
                     return fail(size.error());
                 std::tie(options.width, options.height) = *size;
                 return {};
             });
}

} // namespace

void addConvertOptions(CLI::App& app, BatchArguments& arguments)
{
    ConvertOptions& options = arguments.options.convert;
    const std::string group = "Sound";
    addChoice(app,
              {"--bits", "DEPTH", group,
               "source (default: 16 for mp3 and ogg, the source's own depth otherwise),\n16, 24, 32, float"},
              options.depth, bitDepthNames);
    addParsed(app, {"--rate", "HZ", group, "Sample rate (default: the source's)"}, options.rateHz,
              [](const std::string& text) { return parseWhole(text, lowestRateHz, highestRateHz); });
    app.add_flag("--mono", options.mono, "Mix all channels into one")->group(group);
}

void addSpectrumOptions(CLI::App& app, BatchArguments& arguments)
{
    addWindowOptions(app, arguments.options.spectrum);
    addMethodOptions(app, arguments.options.spectrum);
    addFigureOptions(app, arguments.options.spectrum);
    addValue(app,
             {"--write", "WHAT", "Results", "png (default), csv (every bin: frequency_hz,amplitude), png,csv, none"},
             [&options = arguments.options](const std::string& text) { return takeWrite(options, text); });
}

void addTableOption(CLI::App& app, BatchArguments& arguments)
{
    addParsed(
        app,
        {"--table", "FILE", "Results", "Write a CSV table with a row for each file: window, peak, third-octave levels"},
        arguments.table, parseName);
}

Result<void> checkBatch(const BatchArguments& arguments)
{
    const bool anyPath = !arguments.paths.empty() || !arguments.filesFrom.empty();
    if (arguments.past && (anyPath || arguments.options.shard))
        return fail(ErrorCode::Internal, "--retry-failed takes no PATH and no --shard");
    if (arguments.past && !arguments.journal.empty() && arguments.journal != "none")
        return fail(ErrorCode::Internal, "--retry-failed takes no --journal; the report tells what is left of it");
    if (!anyPath && !arguments.past)
        return fail(ErrorCode::Internal, "name a file or a folder");
    return arguments.options.kind == JobKind::Spectra ? checkSpectrumOptions(arguments.options.spectrum)
                                                      : Result<void>();
}

Result<void> checkSpectrumOptions(const SpectrumOptions& options)
{
    if (options.fromHz >= options.toHz)
        return fail(ErrorCode::Internal, "--from must be below --to");
    if (options.axis == FrequencyAxis::Logarithmic && options.fromHz <= 0)
        return fail(ErrorCode::Internal, "--from must be above 0 on a logarithmic axis; or choose --axis linear");
    return {};
}

} // namespace tutti
