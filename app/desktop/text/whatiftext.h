// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/jobs/record.h"
#include "core/timing/comparison.h"

namespace tutti {

/// A prediction in a sentence: "With 4 threads, longest first, this run would take about 1.93 s instead of 3.86 s: 2.0
/// times as fast."
QString predictionText(const RunRecord& measured, const Setting& setting, double predictedSeconds);

/// What to think of workers beyond the machine's cores; empty within them, and for connections.
QString coresText(const Setting& setting, const Machine& machine);

/// A measurement against what was predicted: "It took 2.05 s; the prediction of 1.93 s was 5.9 % too low: …"
QString deviationText(double predictedSeconds, double measuredSeconds);

} // namespace tutti
