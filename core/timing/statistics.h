// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

/// Median, mean, sd (n−1), extremes and outliers of times. All zero for no samples.
TimeStatistics statisticsOf(std::vector<double> samples);

/// The mean of the two middle values for an even number. `values` must not be empty.
double medianOf(std::vector<double> values);

/// Iglewicz and Hoaglin's modified z-scores: 0.6745 (x − median) / MAD; with a MAD of 0 the mean absolute deviation
/// stands in (× 1.253314), and all scores are 0 when that is 0 too.
std::vector<double> modifiedZScores(std::span<const double> values);

/// An interval of 95 % for the median (Price and Bonett 2002, on logarithms, from order statistics); nothing with fewer
/// than two samples or a sample that is not positive.
std::optional<std::pair<double, double>> medianInterval(std::span<const double> samples);

/// median(baseline) / median(entry) with Price and Bonett's distribution-free interval for a ratio of medians
/// ("Distribution-free confidence intervals for difference and ratio of medians", 2002).
SpeedUp speedUpOf(std::span<const double> baseline, std::span<const double> entry);

/// The serial fraction that a speed-up on `workers` > 1 amounts to (Karp and Flatt 1990): (1/s − 1/p) / (1 − 1/p).
double karpFlatt(double speedup, int workers);

} // namespace tutti
