// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/figure/ticks.h"
#include "core/spectrum/curve.h"

namespace tutti {

/// The figure's vertical axis: its range, its ticks, and what it measures.
struct LevelAxis
{
    double least = 0;
    double greatest = 1;
    std::vector<Tick> ticks;
    /// Quantity and unit, such as "Level (dB re full-scale sine)".
    std::string title;
    /// The same for a figure that has no room.
    std::string shortTitle;
};

/// The axis for a curve. Without fixed levels it has all of the curve: from 0 on the amplitude scales, and in decibels
/// from the curve's minimum, but at most 150 dB below its maximum. `most` is how many labels fit.
LevelAxis levelAxis(const Curve& curve, const SpectrumOptions& options, int most);

} // namespace tutti
