// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QString>
#include <QStringList>

#include "app/desktop/text/lessonoutcome.h"

namespace tutti {

/// "Waiting at the same time": what the list and the page call a lesson.
QString lessonTitle(LessonKind kind);

/// What the student is asked, in a few sentences.
QString lessonQuestion(const LessonOutcome& asked);

/// What *Run the experiment* does, in a sentence.
QString lessonProcedure(const LessonOutcome& asked);

/// What is guessed, as a label of a field: "2 processes".
QString guessName(const LessonOutcome& asked, std::size_t question);
/// The same as a whole question, for lab reports: "How many times as fast are 2 processes?"
QString guessQuestion(const LessonOutcome& asked, std::size_t question);

/// "about half a minute", "about a minute".
QString minutesText(double minutes);

/// What an experiment of the lesson is called beside the others: "Many short, few long"; empty where there is one.
QString experimentName(const LessonOutcome& asked, std::size_t experiment);

/// "Round 3 of 5: 2 threads (QtConcurrent)", with the experiment's name where the lesson has several.
QString progressText(const LessonOutcome& asked, std::size_t experiment, int round, int rounds, const Setting& setting);

/// The explanation with the numbers just measured, paragraph by paragraph: guesses, measurements, why, what to take
/// along. True for what was measured, whatever it was. `earlier` are the outcomes of the same lesson with other serial
/// shares. Pure.
QStringList lessonExplanation(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier = {});

} // namespace tutti
