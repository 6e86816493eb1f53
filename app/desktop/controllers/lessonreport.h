// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "app/desktop/text/lessonoutcome.h"
#include "core/timing/labreport.h"

namespace tutti {

/// What the lesson leaves to hand in, in the window's language: the guesses and comparisons of the earlier runs with
/// other serial shares, then those of this one, whose explanation it has. Without student and time. Pure.
LabReport makeReport(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier);

/// The explanation of such a report, in the window's language. Pure.
QStringList explanationOf(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier);

} // namespace tutti
