// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "core/session/settings.h"

class QWidget;

namespace tutti {

/// Asks what shall be compared, tells meanwhile what it would take, and remembers the answer; `jobs` are done as the
/// options say. Calls `start` with what was asked for. `files`: how many stand in the list.
void askForComparison(QWidget* window, Settings& settings, ComparisonController& comparisons, const Choices& jobs,
                      std::size_t files, const std::function<void(const ComparisonController::Question&)>& start);

} // namespace tutti
