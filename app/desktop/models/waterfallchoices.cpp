// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/waterfallchoices.h"

#include <algorithm>

#include "core/timing/waterfall.h"

namespace tutti {

namespace {

bool isMeasurement(const RunRecord& run)
{
    return run.joining == Joining::None && !run.tasks.empty()
        && std::all_of(run.tasks.begin(), run.tasks.end(),
                       [](const TaskRecord& task) { return task.report.outcome == Outcome::Done; });
}

/// Looks at little before waterfallOf looks at all.
bool isReference(const RunRecord& run, const RunRecord& reference)
{
    return reference.workers == 1 && reference.job == run.job && reference.settings == run.settings
        && reference.input.digest == run.input.digest && waterfallOf(run, reference).has_value();
}

} // namespace

WaterfallChoices waterfallChoices(const RunList& runs, int run)
{
    WaterfallChoices choices;
    const RunRecord& chosen = *runs.at(static_cast<std::size_t>(run));
    if (!isMeasurement(chosen)) {
        choices.reason = NoWaterfall::NotMeasured;
        return choices;
    }
    if (chosen.workers <= 1) {
        choices.reason = NoWaterfall::OneWorker;
        return choices;
    }
    bool isSequential = false;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!isReference(chosen, *runs[i]))
            continue;
        choices.references.push_back(static_cast<int>(i));
        const bool sequential = runs[i]->engine == "sequential";
        if (sequential || !isSequential)
            choices.usual = static_cast<int>(i);
        isSequential = isSequential || sequential;
    }
    if (choices.references.empty())
        choices.reason = NoWaterfall::NoReference;
    return choices;
}

int mostTellingRun(const RunList& runs)
{
    for (int run = static_cast<int>(runs.size()) - 1; run >= 0; --run) {
        if (waterfallChoices(runs, run).reason == NoWaterfall::None)
            return run;
    }
    return static_cast<int>(runs.size()) - 1;
}

} // namespace tutti
