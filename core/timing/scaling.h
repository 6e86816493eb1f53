// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

/// The serial fraction f of T(p) = T(1) (f + (1 − f) / p). Method: ordinary least squares of the median wall times over
/// 1/p, T = a + b/p; f = a / (a + b), so that T(1) is fitted too and its noise counts; interval of 95 % by Student's t
/// with (counts − 2) degrees of freedom on the standard error of that ratio (first-order propagation of the line's
/// covariances). f and the interval are clamped to 0 … 1.
struct AmdahlFit
{
    double serialFraction = 0;
    double low = 0;
    double high = 1;
    /// The speed-up that no number of workers passes: 1 / f; nothing for f of 0.
    std::optional<double> limit;
};

/// Why there is no fit.
enum class NoFit : std::uint8_t {
    None,
    /// Fewer than three worker counts within the physical cores.
    TooFewCounts,
    /// There would be three, but outputs differ or entries failed.
    NotComparable
};

/// One worker count. Without a speed-up where that is withheld or the entry could not be measured (then the wall time
/// may be 0).
struct ScalingPoint
{
    /// Index into Comparison::entries.
    std::size_t entry = 0;
    int workers = 1;
    double wallSeconds = 0;
    std::optional<SpeedUp> speedup;
    std::optional<double> efficiency;
    std::optional<double> karpFlatt;
};

/// One engine with one schedule over its worker counts, by rising count.
struct ScalingCurve
{
    std::string engine;
    std::string schedule;
    std::vector<ScalingPoint> points;
    std::optional<AmdahlFit> fit;
    NoFit noFit = NoFit::None;
};

/// A curve for each engine and schedule that has at least two worker counts. The one-worker point of the comparison's
/// baseline counts for every curve that has none. Curves stand in the order in which the comparison names them first.
/// Fits leave out counts beyond `machine.physicalCores`, where time grows for other reasons. Pure.
std::vector<ScalingCurve> scalingOf(const Comparison& comparison);

/// What Amdahl's law predicts for `workers`.
double amdahlSpeedUp(double serialFraction, int workers);

/// The entry with the fewest workers (then the least CPU time) whose median is within `share` of the best median;
/// nothing when no entry can be compared (has a speed-up).
std::optional<std::size_t> cheapestGoodEntry(const Comparison& comparison, double share = 0.05);

} // namespace tutti
