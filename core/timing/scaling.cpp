// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/scaling.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include <boost/math/distributions/students_t.hpp>

namespace tutti {
namespace {

constexpr std::size_t leastCounts = 3;
/// Both tails of 95 % together leave 5 %.
constexpr double upperTail = 0.975;

ScalingPoint pointOf(const Comparison& comparison, std::size_t index)
{
    const ComparisonEntry& entry = comparison.entries[index];
    return {index, entry.setting.workers, entry.wall.median, entry.speedup, entry.efficiency, entry.karpFlatt};
}

std::vector<ScalingCurve> curvesBySetting(const Comparison& comparison)
{
    std::vector<ScalingCurve> curves;
    for (std::size_t i = 0; i < comparison.entries.size(); ++i) {
        const Setting& setting = comparison.entries[i].setting;
        auto curve = std::find_if(curves.begin(), curves.end(), [&setting](const ScalingCurve& other) {
            return other.engine == setting.engine && other.schedule == setting.schedule;
        });
        if (curve == curves.end())
            curve = curves.insert(curves.end(), {setting.engine, setting.schedule, {}, {}, NoFit::None});
        curve->points.push_back(pointOf(comparison, i));
    }
    return curves;
}

void addBaseline(ScalingCurve& curve, const Comparison& comparison)
{
    const bool hasOne = std::any_of(curve.points.begin(), curve.points.end(),
                                    [](const ScalingPoint& point) { return point.workers == 1; });
    const std::size_t baseline = comparison.baseline;
    if (!hasOne && baseline < comparison.entries.size() && comparison.entries[baseline].setting.workers == 1)
        curve.points.push_back(pointOf(comparison, baseline));
}

std::size_t countsOf(const std::vector<ScalingPoint>& points)
{
    std::set<int> counts;
    for (const ScalingPoint& point : points)
        counts.insert(point.workers);
    return counts.size();
}

/// Time = fixed + shared / workers, a straight line over 1 / workers.
struct TimeLine
{
    double fixed = 0;
    double shared = 0;
    double fixedVariance = 0;
    double sharedVariance = 0;
    double covariance = 0;
};

TimeLine fitLine(const std::vector<ScalingPoint>& points)
{
    const auto n = static_cast<double>(points.size());
    double meanShare = 0;
    double meanTime = 0;
    for (const ScalingPoint& point : points) {
        meanShare += 1.0 / point.workers / n;
        meanTime += point.wallSeconds / n;
    }
    double squares = 0;
    double products = 0;
    for (const ScalingPoint& point : points) {
        const double distance = 1.0 / point.workers - meanShare;
        squares += distance * distance;
        products += distance * (point.wallSeconds - meanTime);
    }
    TimeLine line;
    line.shared = products / squares;
    line.fixed = meanTime - line.shared * meanShare;
    double residuals = 0;
    for (const ScalingPoint& point : points)
        residuals += std::pow(point.wallSeconds - line.fixed - line.shared / point.workers, 2);
    const double variance = residuals / (n - 2);
    line.sharedVariance = variance / squares;
    line.fixedVariance = variance * (1 / n + meanShare * meanShare / squares);
    line.covariance = -meanShare * line.sharedVariance;
    return line;
}

/// From at least three points.
AmdahlFit fitAmdahl(const std::vector<ScalingPoint>& points)
{
    const TimeLine line = fitLine(points);
    const double whole = line.fixed + line.shared;
    // Times that grow so fast with the workers that none is left for one are beyond the law.
    if (whole <= 0)
        return {1, 0, 1, 1};
    const double fraction = line.fixed / whole;
    const double variance = line.shared * line.shared * line.fixedVariance
        + line.fixed * line.fixed * line.sharedVariance - 2 * line.fixed * line.shared * line.covariance;
    const double error = std::sqrt(std::max(0.0, variance)) / (whole * whole);
    const boost::math::students_t student(static_cast<double>(points.size() - 2));
    const double half = boost::math::quantile(student, upperTail) * error;
    AmdahlFit fit;
    fit.serialFraction = std::clamp(fraction, 0.0, 1.0);
    fit.low = std::clamp(fraction - half, 0.0, 1.0);
    fit.high = std::clamp(fraction + half, 0.0, 1.0);
    if (fit.serialFraction > 0)
        fit.limit = 1 / fit.serialFraction;
    return fit;
}

void fitCurve(ScalingCurve& curve, int physicalCores)
{
    std::vector<ScalingPoint> within;
    std::vector<ScalingPoint> usable;
    for (const ScalingPoint& point : curve.points) {
        if (point.workers > physicalCores)
            continue;
        within.push_back(point);
        if (point.speedup)
            usable.push_back(point);
    }
    if (countsOf(usable) >= leastCounts)
        curve.fit = fitAmdahl(usable);
    else
        curve.noFit = countsOf(within) >= leastCounts ? NoFit::NotComparable : NoFit::TooFewCounts;
}

} // namespace

std::vector<ScalingCurve> scalingOf(const Comparison& comparison)
{
    std::vector<ScalingCurve> curves = curvesBySetting(comparison);
    for (ScalingCurve& curve : curves) {
        addBaseline(curve, comparison);
        std::stable_sort(
            curve.points.begin(), curve.points.end(),
            [](const ScalingPoint& one, const ScalingPoint& other) { return one.workers < other.workers; });
        fitCurve(curve, comparison.machine.physicalCores);
    }
    std::erase_if(curves, [](const ScalingCurve& curve) { return countsOf(curve.points) < 2; });
    return curves;
}

double amdahlSpeedUp(double serialFraction, int workers)
{
    return 1 / (serialFraction + (1 - serialFraction) / std::max(1, workers));
}

std::optional<std::size_t> cheapestGoodEntry(const Comparison& comparison, double share)
{
    std::optional<double> best;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.speedup)
            best = std::min(best.value_or(entry.wall.median), entry.wall.median);
    }
    std::optional<std::size_t> cheapest;
    const auto cost = [&comparison](std::size_t index) {
        const ComparisonEntry& entry = comparison.entries[index];
        return std::tuple(entry.setting.workers, entry.cpuSeconds, entry.wall.median);
    };
    for (std::size_t i = 0; i < comparison.entries.size(); ++i) {
        const ComparisonEntry& entry = comparison.entries[i];
        if (entry.speedup && entry.wall.median <= *best * (1 + share) && (!cheapest || cost(i) < cost(*cheapest)))
            cheapest = i;
    }
    return cheapest;
}

} // namespace tutti
