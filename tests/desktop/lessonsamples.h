// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/desktop/models/lesson.h"
#include "core/timing/comparison.h"

namespace tutti {

/// How a machine does a lesson: what each entry takes, and what goes wrong.
struct PretendedRun
{
    std::function<double(const Setting&)> seconds;
    std::function<double(const Setting&)> startup = [](const Setting&) { return 0.0; };
    int rounds = 5;
    /// How far rounds differ, as a share.
    double noise = 0.002;
    /// Engines that cannot run, with their sentences.
    std::map<std::string, std::string> failures;
    /// An engine whose outputs are not the baseline's.
    std::string differing;
    /// Entries that were not reached before the stop: the last so many.
    std::size_t missing = 0;
    bool cancelled = false;
};

/// The comparison that an experiment would give, by the statistics of the product.
inline Comparison pretended(const ComparisonRequest& request, const PretendedRun& run)
{
    ComparisonFrame frame;
    frame.settings = request.settings;
    frame.baseline = request.baseline;
    std::vector<RoundSample> samples;
    for (std::size_t entry = 0; entry < request.settings.size(); ++entry) {
        const Setting& setting = request.settings[entry];
        const auto failure = run.failures.find(setting.engine);
        frame.failures.push_back(failure == run.failures.end() ? std::string() : failure->second);
        if (failure != run.failures.end() || entry + run.missing >= request.settings.size())
            continue;
        for (int round = 0; round < run.rounds; ++round) {
            RoundSample sample;
            sample.entry = entry;
            // The usual noise is under one percent, so that the intervals are narrow but not nothing.
            sample.wallSeconds =
                run.seconds(setting) * (1 + run.noise * ((round * 3 + static_cast<int>(entry)) % 5 - 2));
            sample.startupSeconds = run.startup(setting);
            sample.loadBalance = setting.schedule == "static" ? 0.59 : 0.98;
            sample.outputDigest = setting.engine == run.differing ? "other" : "same";
            samples.push_back(sample);
        }
    }
    Comparison& comparison = frame.comparison;
    comparison.job = std::holds_alternative<FetchWork>(request.work) ? "fetch" : "synthetic";
    comparison.baseline = request.baseline;
    comparison.rounds = run.rounds;
    comparison.buildType = "RelWithDebInfo";
    comparison.machine.host = "lab3";
    comparison.machine.cpu = "Xeon";
    comparison.machine.logicalCores = 4;
    comparison.machine.physicalCores = 4;
    comparison.input.files = 64;
    comparison.input.digest = "input";
    comparison.cancelled = run.cancelled;
    return summarise(frame, samples);
}

/// All experiments of a lesson, with `guess` for every question.
inline LessonOutcome pretendedOutcome(const Lesson& lesson, const PretendedRun& run, double guess = 2)
{
    LessonOutcome outcome = askedBy(lesson);
    outcome.guesses.assign(outcome.questions.size(), guess);
    for (const ComparisonRequest& request : lesson.experiments)
        outcome.comparisons.push_back(pretended(request, run));
    return outcome;
}

inline Lesson lessonOn(LessonKind kind, int cores = 2, double serialPercent = 20)
{
    return makeLesson(kind, {cores, serialPercent});
}

/// What theory says for two seconds of work, at most `cores` at a time.
inline double idealSeconds(const Setting& setting, int cores = 2)
{
    return 2.0 / (setting.engine == "network" ? setting.workers : std::min(setting.workers, cores));
}

} // namespace tutti
