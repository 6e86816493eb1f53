// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

/// The six guided experiments, in the order in which they build on each other.
enum class LessonKind : std::uint8_t {
    OverlappingWaits,
    ThreadsOrProcesses,
    NotTwiceAsFast,
    UnevenFiles,
    StartUpEatsTheGain,
    MoreWorkersThanCores
};

/// A number that the student is asked for before the run.
struct LessonGuess
{
    enum class About : std::uint8_t {
        /// The speed-up of an entry.
        SpeedUp,
        /// The speed-up that no number of workers passes.
        Limit
    };
    About about = About::SpeedUp;
    /// Which of the lesson's experiments, and which of its settings.
    std::size_t experiment = 0;
    Setting setting;

    bool operator==(const LessonGuess&) const = default;
};

/// How much an experiment does: so many jobs of so many milliseconds each on average; for downloads sounds and the
/// latency.
struct LessonWork
{
    std::size_t jobs = 0;
    double milliseconds = 0;

    bool operator==(const LessonWork&) const = default;
};

/// All that the words of a lesson are made of: what is asked, and after the run what was guessed and measured.
struct LessonOutcome
{
    LessonKind kind = LessonKind::OverlappingWaits;
    /// By experiment.
    std::vector<LessonWork> works;
    /// What the runs could use.
    int cores = 1;
    /// What the serial share was set to; only where the lesson has one.
    double serialPercent = 0;
    std::vector<LessonGuess> questions;
    /// By question; nothing where none was made.
    std::vector<std::optional<double>> guesses;
    /// By experiment; fewer when the lesson was stopped.
    std::vector<Comparison> comparisons;
};

/// The entry of a setting; nothing when the comparison has none.
const ComparisonEntry* entryOf(const Comparison& comparison, const Setting& setting);
/// The entry of an experiment's baseline when it was measured; nothing otherwise.
const ComparisonEntry* baselineOf(const Comparison& comparison);
/// Whether at least one round of it was measured.
bool wasMeasured(const ComparisonEntry& entry);

/// What was measured where the student guessed: a speed-up, or 1 / (the serial fraction by Karp and Flatt) for a limit;
/// nothing where there is no such number, or the fraction is not between 0 and 1.
std::optional<double> measuredFor(const LessonOutcome& outcome, const LessonGuess& question);

} // namespace tutti
