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

/// The serial fraction f of T(p) = T(1) (f + (1 − f) / p), by least squares, with its interval of 95 %.
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
    /// Outputs differ or entries failed.
    NotComparable
};

/// One worker count.
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
/// baseline counts for every curve that has none. Pure.
std::vector<ScalingCurve> scalingOf(const Comparison& comparison);

/// What Amdahl's law predicts for `workers`.
double amdahlSpeedUp(double serialFraction, int workers);

/// The entry with the fewest workers (then the least CPU time) whose median is within `share` of the best median;
/// nothing when no entry can be compared.
std::optional<std::size_t> cheapestGoodEntry(const Comparison& comparison, double share = 0.05);

} // namespace tutti
