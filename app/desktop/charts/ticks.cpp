// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace tutti {

namespace {

bool isRange(double from, double to, int most)
{
    return std::isfinite(from) && std::isfinite(to) && from < to && most > 0;
}

/// The least of 1, 2, 5 × 10ⁿ that is not under `step`.
double roundStep(double step)
{
    const double decade = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= step * (1 - 1e-9))
            return factor * decade;
    }
    return 10 * decade;
}

std::vector<double> multiplesPerDecade(double from, double to, const std::vector<double>& factors)
{
    std::vector<double> ticks;
    const int last = static_cast<int>(std::floor(std::log10(to)));
    for (int exponent = static_cast<int>(std::floor(std::log10(from))); exponent <= last; ++exponent) {
        for (const double factor : factors) {
            const double value = factor * std::pow(10, exponent);
            if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9))
                ticks.push_back(value);
        }
    }
    return ticks;
}

} // namespace

std::vector<double> roundTicks(double from, double to, int most)
{
    if (!isRange(from, to, most))
        return {};
    // One tick more than steps may fit in: the first try can be one too many.
    double step = roundStep((to - from) / most);
    while (std::floor(to / step * (1 + 1e-12)) - std::ceil(from / step * (1 - 1e-12)) + 1 > most)
        step = roundStep(step * 1.5);
    std::vector<double> ticks;
    const double slack = step * 1e-6;
    for (double count = std::ceil((from - slack) / step); count * step <= to + slack; ++count)
        ticks.push_back(count * step);
    return ticks;
}

std::vector<double> decadeTicks(double from, double to, int most)
{
    if (!isRange(from, to, most) || from <= 0)
        return {};
    if (to / from < 10)
        return roundTicks(from, to, most);
    const std::vector<std::vector<double>> choices {{1, 2, 5}, {1, 3}, {1}};
    std::vector<double> ticks;
    for (const std::vector<double>& factors : choices) {
        ticks = multiplesPerDecade(from, to, factors);
        if (ticks.size() <= static_cast<std::size_t>(most))
            return ticks;
    }
    ticks.resize(static_cast<std::size_t>(most));
    return ticks;
}

int tickDecimals(const std::vector<double>& ticks)
{
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    return step > 0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6) : 0;
}

} // namespace tutti
