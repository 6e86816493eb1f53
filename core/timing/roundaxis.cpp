// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/roundaxis.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/timing/plainnumber.h"

namespace tutti {
namespace {

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

std::string labelOf(double value, double step)
{
    constexpr double largest = 1e7;
    constexpr double smallest = 1e-5;
    if (value != 0 && (value >= largest || step < smallest))
        return shortNumber(value);
    return fixedNumber(value, std::max(0, int(-std::floor(std::log10(step) + 1e-9))));
}

} // namespace

RoundAxis roundAxis(double greatest, int most)
{
    constexpr double air = 1.04;
    const double top = std::isfinite(greatest) && greatest > 0 ? greatest : 1;
    const double step = roundStep(top / most);
    RoundAxis axis {top * air, {}};
    for (int i = 0; i <= most && i * step <= axis.end; ++i)
        axis.ticks.push_back({i * step, labelOf(i * step, step)});
    return axis;
}

std::vector<AxisTick> countTicks(int least, int greatest, bool doubling)
{
    constexpr int most = 10;
    std::vector<AxisTick> ticks;
    const auto add = [&ticks, least](std::int64_t count) {
        if (count >= least)
            ticks.push_back({double(count), std::to_string(count)});
    };
    if (doubling) {
        const double doublings = std::log2(std::max(1, greatest));
        const int shift = std::max(1, int(std::ceil(doublings / most)));
        for (std::int64_t count = 1; count <= greatest; count <<= shift)
            add(count);
        return ticks;
    }
    const auto step = std::int64_t(std::max(1.0, roundStep(double(greatest) / most)));
    if (step > 1)
        add(1);
    for (std::int64_t count = step; count <= greatest; count += step)
        add(count);
    return ticks;
}

} // namespace tutti
