// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/base/machine.h"
#include "core/timing/scaling.h"

namespace tutti {

/// "OpenMP · Longest first"; the schedule only where the curves of this engine have several.
QString curveLabel(const std::vector<ScalingCurve>& curves, std::size_t curve);

/// A small share: "4.1 %", one decimal.
QString fractionText(double share);
/// "Amdahl's law: serial fraction 4.1 % (3.2–5.0 %), limit 24 ×".
QString fitText(const AmdahlFit& fit);
/// Why there is no fit: a sentence. `machine` says how many physical cores there are.
QString noFitText(NoFit reason, const Machine& machine);
/// Karp and Flatt's serial fraction for each worker count that has one; empty without any.
QString karpFlattText(const ScalingCurve& curve);
/// The fit, or why there is none and Karp–Flatt in its place.
QString fitOrReason(const ScalingCurve& curve, const Machine& machine);

/// A curve in a sentence: where it is highest, with its efficiency there.
QString scalingReading(const ScalingCurve& curve);
/// A point in words: workers, speed-up with its interval, efficiency, wall time.
QString pointText(const ScalingCurve& curve, std::size_t point);

/// Lines at core counts: "2 physical cores", "4 logical cores", "2 cores" where both are the same.
QString physicalCoresText(const Machine& machine);
QString logicalCoresText(const Machine& machine);

/// "Use 2 workers with Threads (OpenMP) as this machine's default for Convert?"
QString defaultOfferText(const Setting& setting, std::string_view job);
/// Why: "It is the least … within 5 % of the best time (1.93 s against 1.90 s)."
QString defaultReasonText(const Comparison& comparison, std::size_t entry);

} // namespace tutti
