// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/validoptions.h"

#include <cmath>

namespace tutti {
namespace {

tl::unexpected<Error> refuse(const char* text)
{
    return fail(ErrorCode::Unsupported, text);
}

bool within(int value, int least, int most)
{
    return value >= least && value <= most;
}

Result<void> checkWindow(const SpectrumOptions& options)
{
    if (!std::isfinite(options.seconds) || options.seconds < 0)
        return refuse("--seconds must be above 0; give a length in seconds, or all");
    if (!std::isfinite(options.atSeconds) || options.atSeconds < 0)
        return refuse("--at must not lie before the start; give a time in seconds");
    if (options.channel < 0)
        return refuse("--channel counts from 1; give a number, or mix");
    if (!within(options.fftSize, shortestSegment, longestSegment))
        return refuse("--fft-size must be from 16 to 8388608 samples; 8192 is usual");
    return {};
}

Result<void> checkDrawing(const SpectrumOptions& options)
{
    if (!(options.fromHz >= 0 && options.fromHz < options.toHz && std::isfinite(options.toHz)))
        return refuse("--from must be below --to; 20 and 14000 Hz are usual");
    if (options.axis == FrequencyAxis::Logarithmic && options.fromHz <= 0)
        return refuse("a logarithmic axis cannot begin at 0 Hz; give a greater --from, or --axis linear");
    const bool rising = !options.levels
        || (std::isfinite(options.levels->minimum) && std::isfinite(options.levels->maximum)
            && options.levels->minimum < options.levels->maximum);
    if (!rising)
        return refuse("--levels must rise; -90..0 is usual for decibels");
    if (!within(options.width, smallestSide, largestSide) || !within(options.height, smallestSide, largestSide))
        return refuse("--size must be from 100x100 to 16384x16384 pixels; 800x600 is usual");
    return {};
}

} // namespace

Result<void> validateOptions(const SpectrumOptions& options)
{
    auto window = checkWindow(options);
    return window ? checkDrawing(options) : window;
}

} // namespace tutti
