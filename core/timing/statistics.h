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
/// stands in: (x − median) / (1.253314 × mean absolute deviation). All scores are 0 when that is 0 too.
std::vector<double> modifiedZScores(std::span<const double> values);

/// An interval of 95 % for the median (Price and Bonett 2002): with c = (n + 1) / 2 − √n, rounded, at least 1, and
/// z = Φ⁻¹(1 − P(at most c − 1 of n coins show heads)), the standard error of ln(median) is
/// (ln of the c-th largest − ln of the c-th smallest) / 2z, and the interval is median × exp(± 1.96 standard errors).
/// Nothing with fewer than two samples or a sample that is not positive.
std::optional<std::pair<double, double>> medianInterval(std::span<const double> samples);

/// The wider side of the interval of the entry's wall time, as a share of its median; nothing without an interval.
std::optional<double> intervalShareOf(const ComparisonEntry& entry);

/// median(baseline) / median(entry) with Price and Bonett's distribution-free interval for a ratio of medians
/// ("Distribution-free confidence intervals for difference and ratio of medians", 2002), 95 %; without the interval
/// under the conditions of medianInterval(). The value is 0 where there is no ratio: no samples, or a median that is
/// not positive.
SpeedUp speedUpOf(std::span<const double> baseline, std::span<const double> entry);

/// speedup / workers: the share of the workers that was put to use.
double efficiencyOf(double speedup, int workers);

/// The serial fraction that a speed-up on `workers` > 1 amounts to (Karp and Flatt 1990): (1/s − 1/p) / (1 − 1/p).
/// Negative where the speed-up is more than `workers`. The speed-up must be positive.
double karpFlatt(double speedup, int workers);

} // namespace tutti
