// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/timing/comparison.h"

namespace tutti {

// English, for files and terminals. Each says the machine, the conditions and the light of trust.

/// One row an entry; numbers with points, seconds, round-trip precision.
std::string comparisonCsv(const Comparison& comparison);
std::string comparisonMarkdown(const Comparison& comparison);
/// One file: table, charts as SVG, machine, and the JSON of `tutti-comparison/1` inside.
std::string comparisonHtml(const Comparison& comparison);

/// Wall times with their intervals, a bar an entry; start-up in its own colour.
std::string wallTimesSvg(const Comparison& comparison);
/// Speed-up over workers with the ideal line and Amdahl's curve; empty without a curve.
std::string scalingSvg(const Comparison& comparison);

} // namespace tutti
