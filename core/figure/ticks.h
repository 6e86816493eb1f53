// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/spectrum/spectrumoptions.h"

namespace tutti {

struct Tick
{
    double value = 0;
    /// Empty for a minor tick.
    std::string label;

    bool operator==(const Tick&) const = default;
};

/// Labelled ticks at multiples of 1, 2 or 5 × 10^n from `least` to `greatest`, about `most` at the most, all with the
/// same decimals, and minor ones between.
std::vector<Tick> linearTicks(double least, double greatest, int most);

/// Ticks of a frequency axis: on a logarithmic one 20, 50, 100, … 1k, 2k, and minor ones at the other digits; where a
/// range has fewer than three such, those of a linear axis. `room` is how many labels fit side by side.
std::vector<Tick> frequencyTicks(FrequencyAxis axis, double fromHz, double toHz, int room);

/// A frequency as axes write it: "500", "2k", "1.25k".
std::string frequencyLabel(double hz);

} // namespace tutti
