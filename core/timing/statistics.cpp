// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <tuple>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

namespace tutti {
namespace {

constexpr double outlierScore = 3.5;
/// The normal distribution's median absolute deviation, in standard deviations, as Iglewicz and Hoaglin round it.
constexpr double medianDeviation = 0.6745;
/// A standard deviation in mean absolute deviations of the normal distribution: √(π/2).
constexpr double meanDeviation = 1.253314;
/// Both tails of 95 % together leave 5 %.
constexpr double upperTail = 0.975;

double normalQuantile(double probability)
{
    return boost::math::quantile(boost::math::normal(), probability);
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double sampleDeviation(std::span<const double> values, double mean)
{
    if (values.size() < 2)
        return 0;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::vector<std::size_t> outliersOf(std::span<const double> samples)
{
    const std::vector<double> scores = modifiedZScores(samples);
    std::vector<std::size_t> outliers;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (std::abs(scores[i]) > outlierScore)
            outliers.push_back(i);
    }
    return outliers;
}

bool hasInterval(std::span<const double> samples)
{
    return samples.size() >= 2 && std::all_of(samples.begin(), samples.end(), [](double sample) { return sample > 0; });
}

/// Price and Bonett's variance of the logarithm of the median: the distance of two order statistics, c-th from below
/// and from above, in standard errors that follow from the probability that they enclose the median. c is
/// (n + 1) / 2 − √n, rounded (ties to even), at least 1.
double logMedianVariance(std::span<const double> samples)
{
    std::vector<double> sorted(samples.begin(), samples.end());
    std::sort(sorted.begin(), sorted.end());
    const auto n = static_cast<double>(sorted.size());
    const double c = std::max(1.0, std::nearbyint((n + 1) / 2 - std::sqrt(n)));
    const double below = boost::math::cdf(boost::math::binomial(n, 0.5), c - 1);
    const auto index = static_cast<std::size_t>(c) - 1;
    const double distance = std::log(sorted[sorted.size() - 1 - index] / sorted[index]);
    const double error = distance / (2 * normalQuantile(1 - below));
    return error * error;
}

std::pair<double, double> intervalAround(double centre, double variance)
{
    const double factor = std::exp(normalQuantile(upperTail) * std::sqrt(variance));
    return {centre / factor, centre * factor};
}

} // namespace

TimeStatistics statisticsOf(std::vector<double> samples)
{
    TimeStatistics statistics;
    if (samples.empty())
        return statistics;
    const auto [min, max] = std::minmax_element(samples.begin(), samples.end());
    statistics.min = *min;
    statistics.max = *max;
    statistics.median = medianOf(samples);
    statistics.mean = meanOf(samples);
    statistics.sd = sampleDeviation(samples, statistics.mean);
    statistics.outliers = outliersOf(samples);
    statistics.samples = std::move(samples);
    return statistics;
}

double medianOf(std::vector<double> values)
{
    assert(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::vector<double> modifiedZScores(std::span<const double> values)
{
    if (values.empty())
        return {};
    const double median = medianOf({values.begin(), values.end()});
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - median));
    const double medianDistance = medianOf(distances);
    const double unit = medianDistance > 0 ? medianDistance / medianDeviation : meanDeviation * meanOf(distances);
    std::vector<double> scores(values.size(), 0.0);
    if (unit > 0)
        std::transform(values.begin(), values.end(), scores.begin(),
                       [median, unit](double value) { return (value - median) / unit; });
    return scores;
}

std::optional<std::pair<double, double>> medianInterval(std::span<const double> samples)
{
    if (!hasInterval(samples))
        return {};
    return intervalAround(medianOf({samples.begin(), samples.end()}), logMedianVariance(samples));
}

std::optional<double> intervalShareOf(const ComparisonEntry& entry)
{
    if (!entry.wallLow || !entry.wallHigh || entry.wall.median <= 0)
        return {};
    return std::max(*entry.wallHigh - entry.wall.median, entry.wall.median - *entry.wallLow) / entry.wall.median;
}

SpeedUp speedUpOf(std::span<const double> baseline, std::span<const double> entry)
{
    if (baseline.empty() || entry.empty())
        return {0, {}, {}};
    const double before = medianOf({baseline.begin(), baseline.end()});
    const double after = medianOf({entry.begin(), entry.end()});
    if (before <= 0 || after <= 0)
        return {0, {}, {}};
    SpeedUp speedup {before / after, {}, {}};
    if (hasInterval(baseline) && hasInterval(entry)) {
        const double variance = logMedianVariance(baseline) + logMedianVariance(entry);
        std::tie(speedup.low, speedup.high) = intervalAround(speedup.value, variance);
    }
    return speedup;
}

double efficiencyOf(double speedup, int workers)
{
    return speedup / std::max(1, workers);
}

double karpFlatt(double speedup, int workers)
{
    assert(speedup > 0 && workers > 1);
    const double share = 1.0 / workers;
    return (1 / speedup - share) / (1 - share);
}

} // namespace tutti
