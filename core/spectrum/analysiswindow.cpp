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

} // namespace tutti
