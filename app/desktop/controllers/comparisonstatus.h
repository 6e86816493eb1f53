// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/session/comparisons.h"

namespace tutti {

/// "Comparing: round 2 of 5 · OpenMP · 2 workers · 12 of 64 · about 40 s left".
QString comparisonStatus(const ComparisonProgress& progress, const std::vector<Setting>& settings);

} // namespace tutti
