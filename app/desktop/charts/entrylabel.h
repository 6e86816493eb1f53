// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QFontMetrics>
#include <QString>

#include "core/timing/comparison.h"

namespace tutti {

/// An entry's settingLabel() no wider than `width` pixels: then the workers as a bare number, then engine and schedule
/// elided; the number itself is what tells entries apart and stays.
QString fittedLabel(const Comparison& comparison, std::size_t entry, int width, const QFontMetrics& metrics);

} // namespace tutti
