// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace tutti {

/// The least and the greatest of some numbers.
struct Extremes
{
    double least = 0;
    double greatest = 0;
};

/// Of at least one number, none of them NaN. Eight chains side by side, since each comparison of one chain would wait
/// for the one before.
inline Extremes extremesOf(std::span<const double> values)
{
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> least {};
    std::array<double, lanes> greatest {};
    least.fill(values.front());
    greatest.fill(values.front());
    std::size_t i = 0;
    for (; i + lanes <= values.size(); i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double value = values[i + lane];
            least[lane] = value < least[lane] ? value : least[lane];
            greatest[lane] = value > greatest[lane] ? value : greatest[lane];
        }
    }
    Extremes found {*std::min_element(least.begin(), least.end()), *std::max_element(greatest.begin(), greatest.end())};
    for (; i < values.size(); ++i) {
        found.least = std::min(found.least, values[i]);
        found.greatest = std::max(found.greatest, values[i]);
    }
    return found;
}

} // namespace tutti
