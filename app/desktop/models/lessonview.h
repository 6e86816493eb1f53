// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/desktop/text/lessonoutcome.h"

namespace tutti {

/// How far a student is with a lesson.
enum class LessonState : std::uint8_t {
    /// Guesses are missing.
    Question,
    /// It can be run.
    Guessed,
    Running,
    /// The explanation stands; it can be run again, with other guesses and another serial share.
    Explained
};

/// All that the panel shows of a lesson.
struct LessonView
{
    /// With the guesses for the next run, and without comparisons.
    LessonOutcome asked;
    double minutes = 0.5;
    /// Whether the first experiment's speed-ups are guessed by drawing.
    bool isDrawn = false;
    bool hasSerialShare = false;
    LessonState state = LessonState::Question;
    bool canRun = false;
    /// Why it cannot be run now, in a sentence; empty when it can, or runs.
    QString hindrance;
    /// By experiment; while it runs, what is known so far.
    std::vector<Comparison> comparisons;
    /// The guesses that the comparisons were run with, where they are known.
    std::vector<LessonGuess> questions;
    std::vector<std::optional<double>> guesses;
    QStringList explanation;
    /// Why nothing came of the last run; empty otherwise.
    QString problem;
};

} // namespace tutti
