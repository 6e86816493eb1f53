// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fftlimit.h"

#include <algorithm>
#include <cstdint>

#include "app/cli/consoletext.h"
#include "core/audio/reader.h"

namespace tutti {
namespace {

/// No sound that we know of has a higher rate; below, no header needs to be looked at.
constexpr double highestRateHz = 192000;

double samplesOf(const AudioFormat& format, double seconds)
{
    const double asked = seconds > 0 ? seconds * format.rateHz : double(format.frames);
    return format.frames > 0 ? std::min(asked, double(format.frames)) : asked;
}

} // namespace

Result<void> checkTransforms(std::span<const Source> sources, const SpectrumOptions& options,
                             const std::stop_token& stop)
{
    const bool alwaysFits = options.seconds > 0 && options.seconds * highestRateHz <= largestTransform;
    if (options.method != Method::Fft || alwaysFits)
        return {};
    for (const Source& source : sources) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        const auto reader = openReader(source.file, SampleType::Float32);
        if (reader && samplesOf((*reader)->format(), options.seconds) > largestTransform)
            return fail(ErrorCode::TooLarge,
                        "the window of " + shownName(source.file) + " has more than "
                            + std::to_string(std::int64_t(largestTransform))
                            + " samples, the most that one transform takes; choose --method welch or fewer --seconds");
    }
    return {};
}

} // namespace tutti
