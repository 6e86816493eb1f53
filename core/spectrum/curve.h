// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/spectrum/spectrum.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// One pixel column of a spectrum: the least and greatest level of the bins that fall into it.
struct CurvePoint
{
    /// The column's frequency: that of its bin where it has one bin, the column's middle otherwise.
    double hz = 0;
    float minimum = 0;
    float maximum = 0;
    /// The frequency of the strongest of its bins.
    float peakHz = 0;

    bool operator==(const CurvePoint&) const = default;
};

/// A spectrum reduced to what a plot needs. Columns without a bin are left out; a plot joins their neighbours.
struct Curve
{
    Scale scale = Scale::Normalised;
    FrequencyAxis axis = FrequencyAxis::Logarithmic;
    double fromHz = 0;
    double toHz = 0;
    std::vector<CurvePoint> points;

    bool operator==(const Curve&) const = default;
};

/// What the live chart has at most.
inline constexpr int liveColumns = 1000;

/// The part of a spectrum that the options show, in `columns` columns of equal width on the options' axis. No bin from
/// `fromHz` to `toHz` is lost: each column has the least and the greatest of its bins. Beyond half the rate there is
/// none.
Curve reduceCurve(const Spectrum& spectrum, const SpectrumOptions& options, int columns);

} // namespace tutti
