// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>

#include "core/spectrum/curve.h"

namespace tutti {

/// A local maximum of a curve.
struct CurvePeak
{
    double hz = 0;
    double level = 0;
};

/// The strongest local maxima, strongest first: a semitone apart from each other at least, and none that lies more than
/// 60 dB under the first (that is noise).
std::vector<CurvePeak> strongestPeaks(const Curve& curve, std::size_t count = 10);

/// The place of the point that lies nearest to `hz` on the curve's own axis; nothing for a curve without points.
std::optional<std::size_t> nearestPoint(const Curve& curve, double hz);

/// Frequency, note and level of a point: "440.0 Hz · A4 +3 ct · 0.530".
QString pointText(const Curve& curve, std::size_t point);

/// The curve in a sentence: "cello.mp3 is strongest at 220.0 Hz (A3), then at 440.1 Hz (A4) and 660.0 Hz (E5)."
QString spectrumReading(const QString& name, const Curve& curve);

/// The title of a level axis: "Level (strongest = 1)", "Level (dB full scale)", "Amplitude".
QString levelTitle(Scale scale);

/// What a level axis shall span for these curves, never empty: 0 to 1; in dB the whole tens around the curves, 100 at
/// most; linear from 0 to a little over the greatest.
LevelRange levelRange(Scale scale, const std::vector<const Curve*>& curves);

} // namespace tutti
