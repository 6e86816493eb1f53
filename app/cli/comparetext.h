// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

/// A row an entry, in columns, for a terminal; every line ends.
std::string comparisonTable(const Comparison& comparison);

/// Machine, conditions and trust, then one sentence on the result; every line ends.
std::string comparisonReading(const Comparison& comparison);

/// A line for each entry that could not be measured or whose results differ, for stderr; without their ends.
std::vector<std::string> comparisonFailures(const Comparison& comparison);

/// The comparison in one line, without its end.
std::string comparisonSummary(const Comparison& comparison, double seconds);

} // namespace tutti
