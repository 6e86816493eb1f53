// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tutti {

/// A value on an axis and what is written there.
struct AxisTick
{
    double value = 0;
    std::string label;
};

/// An axis from 0: `end` is `greatest` and a little air; ticks are round (1, 2 or 5 times a power of ten apart), at
/// most `most` beside 0. A greatest of 0 or no number counts as 1.
struct RoundAxis
{
    double end = 1;
    std::vector<AxisTick> ticks;
};
RoundAxis roundAxis(double greatest, int most);

/// Ticks for worker counts from `least` to `greatest`, whole numbers, about ten at most: powers of two where
/// `doubling`, else round steps and 1.
std::vector<AxisTick> countTicks(int least, int greatest, bool doubling);

} // namespace tutti
