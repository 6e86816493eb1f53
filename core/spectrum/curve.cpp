// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/curve.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "core/spectrum/extremes.h"

namespace tutti {
namespace {

/// The frequencies at the edges of the columns.
class Columns
{
public:
    Columns(const Curve& curve, int count)
        : m_from(curve.fromHz)
        , m_to(curve.toHz)
        , m_count(count)
        , m_logarithmic(curve.axis == FrequencyAxis::Logarithmic && curve.fromHz > 0)
    {
    }
    /// `column` may lie between two edges.
    double hz(double column) const
    {
        const double part = column / m_count;
        return m_logarithmic ? m_from * std::pow(m_to / m_from, part) : m_from + (m_to - m_from) * part;
    }

private:
    double m_from;
    double m_to;
    int m_count;
    bool m_logarithmic;
};

/// The first bin at or above a frequency.
std::size_t firstBinFrom(const Spectrum& spectrum, double hz)
{
    const double bin = hz * double(spectrum.length) / double(spectrum.rateHz);
    // A frequency that is a bin's own, but for rounding, is that bin.
    constexpr double slack = 1e-9;
    return std::size_t(std::max(std::ceil(bin - slack * std::max(bin, 1.0)), 0.0));
}

/// The bins of a column, as Spectrum::level() wants them for the scale.
struct Column : Extremes
{
    /// The first of those with the greatest power.
    std::size_t strongest = 0;
};

/// Of the bins [first, last).
Column columnOf(const Spectrum& spectrum, std::size_t first, std::size_t last, Scale scale)
{
    const std::span<const double> power = spectrum.power();
    const auto value = [&](std::size_t bin) {
        return scale == Scale::Normalised ? power[bin] : spectrum.calibrated(bin);
    };
    Column found {{value(first), value(first)}, first};
    const auto take = [&](double least, double greatest, auto strongest) {
        found.least = std::min(found.least, least);
        if (greatest > found.greatest) {
            found.greatest = greatest;
            found.strongest = strongest();
        }
    };
    take(value(last - 1), value(last - 1), [&] { return last - 1; });
    if (last - first <= 2)
        return found;
    // Between the ends no bin is one of the two that are calibrated otherwise.
    const double factor = scale == Scale::Normalised ? 1 : 1 / spectrum.fullScale;
    const std::span<const double> middle = power.subspan(first + 1, last - first - 2);
    const Extremes between = extremesOf(middle);
    take(between.least * factor, between.greatest * factor, [&] {
        return first + 1 + std::size_t(std::find(middle.begin(), middle.end(), between.greatest) - middle.begin());
    });
    return found;
}

} // namespace

Curve reduceCurve(const Spectrum& spectrum, const SpectrumOptions& options, int columns)
{
    Curve curve {options.scale, options.axis, options.fromHz, options.toHz, {}};
    const Columns axis(curve, columns);
    curve.points.reserve(std::size_t(columns));
    std::size_t first = firstBinFrom(spectrum, options.fromHz);
    for (int column = 0; column < columns && first < spectrum.bins(); ++column) {
        // The last column has its right edge too.
        const std::size_t end = column + 1 < columns ? firstBinFrom(spectrum, axis.hz(column + 1))
                                                     : firstBinFrom(spectrum, options.toHz * (1 + 1e-8));
        const std::size_t last = std::min(end, spectrum.bins());
        if (last <= first)
            continue;
        const Column found = columnOf(spectrum, first, last, options.scale);
        const double hz = last - first == 1 ? spectrum.hz(double(first)) : axis.hz(column + 0.5);
        curve.points.push_back({hz, float(spectrum.levelOfPower(found.least, options.scale)),
                                float(spectrum.levelOfPower(found.greatest, options.scale)),
                                float(spectrum.hz(double(found.strongest)))});
        first = last;
    }
    return curve;
}

} // namespace tutti
