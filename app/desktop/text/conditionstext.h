// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/timing/comparison.h"

namespace tutti {

/// Under which circumstances a comparison was measured, a line for each: the work, the machine, what else it did, where
/// results went, the program. What is not known is left out.
QStringList conditionLines(const Comparison& comparison);

/// "28 Nov 2026 14:06", in the person's own time; the text itself where it is no time.
QString startedText(const std::string& startedAt);

} // namespace tutti
