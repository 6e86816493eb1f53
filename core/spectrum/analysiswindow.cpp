// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/analysiswindow.h"

#include <algorithm>
#include <cmath>

#include <QString>

namespace tutti {
namespace {

std::string secondsText(double seconds)
{
    return QString::number(seconds, 'g', 6).toStdString() + " s";
}

/// FNV-1a over the name, then the finaliser of splitmix64 so that near seeds lie far apart (both in the public domain).
std::uint64_t mix(std::uint64_t seed, std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : name)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    hash += seed * 0x9e3779b97f4a7c15U;
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebU;
    return hash ^ (hash >> 31U);
}

std::uint64_t toFrames(double seconds, int rateHz)
{
    constexpr double most = 9.0e18; // stays below 2^63, so that sums do not wrap
    return std::uint64_t(std::llround(std::clamp(seconds * rateHz, 0.0, most)));
}

/// Frames that the options ask for in a sound of `frames` frames.
std::uint64_t wantedFrames(const SpectrumOptions& options, std::uint64_t frames, int rateHz)
{
    if (options.seconds <= 0)
        return frames;
    return std::max<std::uint64_t>(toFrames(options.seconds, rateHz), 1);
}

/// The first frame of a window that is shorter than the sound by `room` frames.
std::uint64_t startFor(const SpectrumOptions& options, std::uint64_t room, int rateHz, std::string_view name)
{
    switch (options.at) {
    case Position::Middle:
        return room / 2;
    case Position::Start:
        return 0;
    case Position::Random:
        return mix(options.seed, name) % (room + 1);
    case Position::Time:
        return toFrames(options.atSeconds, rateHz);
    }
    return 0;
}

} // namespace

Result<AnalysisWindow> chooseWindow(const SpectrumOptions& options, std::uint64_t frames, int rateHz,
                                    std::string_view name)
{
    if (frames == 0 || rateHz <= 0)
        return fail(ErrorCode::Empty, "there is no sound in it; nothing to analyse");
    if (auto fits = checkFftLength(options, frames, rateHz); !fits)
        return fail(fits.error());
    const std::uint64_t wanted = wantedFrames(options, frames, rateHz);
    const auto inSeconds = [&](std::uint64_t count) { return secondsText(double(count) / rateHz); };
    AnalysisWindow window {0, std::min(wanted, frames), {}};
    if (wanted > frames) {
        window.notes.push_back("shorter than " + secondsText(options.seconds) + ": all " + inSeconds(frames)
                               + " were analysed");
        return window;
    }
    const std::uint64_t room = frames - wanted;
    const std::uint64_t start = startFor(options, room, rateHz, name);
    window.start = std::min(start, room);
    if (start > room)
        window.notes.push_back(inSeconds(wanted) + " from " + secondsText(options.atSeconds)
                               + " reach over the end: analysed from " + inSeconds(room) + " instead");
    return window;
}

Result<void> checkFftLength(const SpectrumOptions& options, std::uint64_t frames, int rateHz)
{
    if (options.method != Method::Fft)
        return {};
    std::uint64_t length = wantedFrames(options, frames, rateHz);
    if (frames > 0)
        length = std::min(length, frames);
    if (length <= longestFft)
        return {};
    const auto number = [](std::uint64_t value) { return std::to_string(value); };
    return fail(ErrorCode::TooLarge,
                number(length) + " samples are too many for one transform (at most " + number(longestFft)
                    + "); take --method welch, or fewer --seconds");
}

Result<void> checkSpectrumOptions(const SpectrumOptions& options)
{
    constexpr int usualRateHz = 44100;
    constexpr int smallestSegment = 16;
    const auto refuse = [](const char* text) { return fail(ErrorCode::Unsupported, text); };
    const auto within = [](int value, int least, int most) { return value >= least && value <= most; };
    if (!std::isfinite(options.seconds) || options.seconds < 0)
        return refuse("--seconds must be above 0; give a length in seconds, or all");
    if (!std::isfinite(options.atSeconds) || options.atSeconds < 0)
        return refuse("--at must not be before the start; give a time in seconds");
    if (options.channel < 0)
        return refuse("--channel counts from 1; give a number, or mix");
    if (!within(options.fftSize, smallestSegment, int(longestFft)))
        return refuse("--fft-size must be from 16 to 8388608 samples; 8192 is usual");
    if (!(options.fromHz >= 0 && options.fromHz < options.toHz && std::isfinite(options.toHz)))
        return refuse("--from must be below --to, in Hz; 20 and 14000 are usual");
    if (options.axis == FrequencyAxis::Logarithmic && options.fromHz <= 0)
        return refuse("a logarithmic axis cannot begin at 0 Hz; give a greater --from, or --axis linear");
    if (options.levels && !(options.levels->minimum < options.levels->maximum))
        return refuse("--levels must rise, such as -90..0");
    if (!within(options.width, smallestWidth, largestSide) || !within(options.height, smallestHeight, largestSide))
        return refuse("--size must be from 160x120 to 16384x16384 pixels; 800x600 is usual");
    return checkFftLength(options, 0, usualRateHz);
}

} // namespace tutti
