// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "app/desktop/text/lessonoutcome.h"
#include "core/freesound/query.h"
#include "core/session/comparisonrequest.h"

namespace tutti {

/// What a lesson depends on besides itself.
struct LessonChoices
{
    /// How many CPUs this process may use (usableCpus()).
    int cores = 2;
    /// Where the lesson has a serial share; 0 to 90.
    double serialPercent = 20;
};

/// A guided experiment as data: what is asked and what is run. Its words are in text/lessontext.h.
struct Lesson
{
    LessonKind kind = LessonKind::OverlappingWaits;
    /// What is promised on the page for all experiments together, on two cores.
    double minutes = 0.5;
    /// One after the other. Those with FetchWork have no sounds yet: `sounds` finds them in the offline library.
    std::vector<ComparisonRequest> experiments;
    SoundQuery sounds;
    std::vector<LessonGuess> guesses;
    /// Whether speed-ups over workers of the first experiment are guessed by drawing them into the chart.
    bool isDrawn = false;
    bool hasSerialShare = false;
    LessonChoices choices;
};

std::span<const LessonKind> lessonKinds();

/// "overlapping-waits", …: in file names and lab reports, the same in every language; and the inverse.
std::string_view lessonId(LessonKind kind);
std::optional<LessonKind> lessonFromId(std::string_view id);

/// Choices outside of what the lesson can do are brought to the nearest.
Lesson makeLesson(LessonKind kind, LessonChoices choices);

/// What the words of the lesson need to know of it before it is run.
LessonOutcome askedBy(const Lesson& lesson);

/// What all rounds and warm-ups take at most on two cores, by the amounts of the work and generous start-ups.
double expectedSeconds(const Lesson& lesson);

/// At most so many bytes lie in the scratch folder at one time.
std::uint64_t bytesWritten(const Lesson& lesson);

/// At most so many bytes of memory are taken by worker programs that the lesson starts.
std::uint64_t workerBytes(const Lesson& lesson);

} // namespace tutti
