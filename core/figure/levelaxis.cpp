// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/levelaxis.h"

#include <algorithm>
#include <cmath>

namespace tutti {
namespace {

struct Extremes
{
    double least = 0;
    double greatest = 0;
};

Extremes extremesOf(const Curve& curve)
{
    if (curve.points.empty())
        return {};
    Extremes found {double(curve.points[0].minimum), double(curve.points[0].maximum)};
    for (const CurvePoint& point : curve.points) {
        found.least = std::min(found.least, double(point.minimum));
        found.greatest = std::max(found.greatest, double(point.maximum));
    }
    return found;
}

LevelRange decibelRange(const Extremes& found)
{
    constexpr double ten = 10;
    constexpr double most = 150;
    constexpr double least = 40;
    if (found.greatest <= silenceDb || found.greatest == found.least)
        return {-120, 0};
    const double top = ten * std::ceil((found.greatest + 1) / ten);
    const double bottom = ten * std::floor(found.least / ten);
    return {std::clamp(bottom, top - most, top - least), top};
}

LevelRange amplitudeRange(const Extremes& found)
{
    // A little air, so that the peak is not on the frame.
    constexpr double air = 1.04;
    return {0, found.greatest > 0 ? found.greatest * air : air};
}

/// "²", "⁻⁴": an exponent in raised digits.
std::string raised(int exponent)
{
    static const char* const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "⁻" : "";
    for (const char digit : std::to_string(std::abs(exponent)))
        text += digits[digit - '0'];
    return text;
}

/// The power of ten that the labels leave out, so that they stay short.
int commonExponent(double greatest)
{
    const int exponent = int(std::floor(std::log10(greatest)));
    return exponent < -1 || exponent > 3 ? exponent : 0;
}

} // namespace

LevelAxis levelAxis(const Curve& curve, const SpectrumOptions& options, int most)
{
    const Extremes found = extremesOf(curve);
    const bool decibel = options.scale == Scale::Decibel;
    const LevelRange range = options.levels ? *options.levels : decibel ? decibelRange(found) : amplitudeRange(found);
    LevelAxis axis {range.minimum, range.maximum, {}, {}, {}};
    if (decibel) {
        axis.ticks = linearTicks(axis.least, axis.greatest, most);
        axis.title = "Level (dB re full-scale sine)";
        axis.shortTitle = "Level (dB)";
        return axis;
    }
    const int exponent = commonExponent(std::max(std::abs(axis.least), std::abs(axis.greatest)));
    const double unit = std::pow(10.0, exponent);
    axis.ticks = linearTicks(axis.least / unit, axis.greatest / unit, most);
    for (Tick& tick : axis.ticks)
        tick.value *= unit;
    axis.title = options.scale == Scale::Linear ? "Amplitude (full-scale sine = 1" : "Amplitude (maximum = 1";
    axis.title += exponent != 0 ? ", × 10" + raised(exponent) + ")" : ")";
    axis.shortTitle = exponent != 0 ? "Ampl. × 10" + raised(exponent) : "Amplitude";
    return axis;
}

} // namespace tutti
