// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "app/desktop/text/lessonoutcome.h"

namespace tutti {

// Why it came out so, lesson by lesson: parts of lessonExplanation(), which has said before what was guessed and
// measured. At least one experiment's baseline was measured.

QStringList whyWaitsOverlap(const LessonOutcome& outcome);
QStringList whyThreadsOrProcesses(const LessonOutcome& outcome);
QStringList whyNotTwiceAsFast(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier);
QStringList whyUneven(const LessonOutcome& outcome);
QStringList whyStartUpEats(const LessonOutcome& outcome);
QStringList whyMoreThanCores(const LessonOutcome& outcome);

} // namespace tutti
