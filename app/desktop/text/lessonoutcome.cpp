// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/lessonoutcome.h"

#include <algorithm>

namespace tutti {

const ComparisonEntry* entryOf(const Comparison& comparison, const Setting& setting)
{
    const auto found = std::find_if(comparison.entries.begin(), comparison.entries.end(),
                                    [&setting](const ComparisonEntry& entry) { return entry.setting == setting; });
    return found == comparison.entries.end() ? nullptr : &*found;
}

const ComparisonEntry* baselineOf(const Comparison& comparison)
{
    if (comparison.baseline >= comparison.entries.size())
        return nullptr;
    const ComparisonEntry& entry = comparison.entries[comparison.baseline];
    return wasMeasured(entry) ? &entry : nullptr;
}

bool wasMeasured(const ComparisonEntry& entry)
{
    return entry.failure.empty() && !entry.wall.samples.empty();
}

std::optional<double> measuredFor(const LessonOutcome& outcome, const LessonGuess& question)
{
    if (question.experiment >= outcome.comparisons.size())
        return {};
    const ComparisonEntry* const entry = entryOf(outcome.comparisons[question.experiment], question.setting);
    if (entry == nullptr || !entry->speedup)
        return {};
    if (question.about == LessonGuess::About::SpeedUp)
        return entry->speedup->value;
    // Beyond these there is no limit, or nothing was shared.
    if (!entry->karpFlatt || *entry->karpFlatt <= 0 || *entry->karpFlatt >= 1)
        return {};
    return 1 / *entry->karpFlatt;
}

} // namespace tutti
