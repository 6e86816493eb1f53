// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tutti {

/// The heading of a ComparisonTableModel::Column.
QString comparisonHeading(int column);

/// Its tip: the formula in words.
QString comparisonFormula(int column);

} // namespace tutti
