// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/timing/comparison.h"

namespace tutti {

/// A comparison as a part of an HTML page, below a heading of the page's own: light, circumstances, charts, each with
/// its sentence, and tables.
std::string comparisonSection(const Comparison& comparison);

} // namespace tutti
