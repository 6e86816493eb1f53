// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QStringList>

#include "app/desktop/models/lesson.h"
#include "app/desktop/text/lessonoutcome.h"
#include "core/timing/labreport.h"

namespace tutti {

/// What the lesson leaves to hand in, in the window's language: the guesses and comparisons of the earlier runs with
/// other serial shares, then those of this one, whose explanation it has. Without student and time. Pure.
LabReport makeReport(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier);

/// The runs of such a report, the newest last; none when it does not hold them or this version's lesson asks otherwise.
/// `make` gives the lesson as it was then. Pure.
std::vector<LessonOutcome> outcomesOf(const LabReport& report, const std::function<Lesson(const LessonChoices&)>& make);

/// The explanation of such a report, in the window's language. Pure.
QStringList explanationOf(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier);

} // namespace tutti
