// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "app/desktop/models/runshelf.h"

namespace tutti {

/// Why there is no waterfall of a run.
enum class NoWaterfall : std::uint8_t {
    None,
    /// Files were skipped, failed or were cancelled.
    NotMeasured,
    /// The run itself did one job after the other.
    OneWorker,
    /// No run did the same work one after the other.
    NoReference
};

/// What a run can be held against: the runs with one worker that did the same work, and which of them comes first to
/// mind: the newest sequential one, else the newest.
struct WaterfallChoices
{
    /// Indices into the runs, rising.
    std::vector<int> references;
    /// -1 where there is none.
    int usual = -1;
    NoWaterfall reason = NoWaterfall::None;
};

/// Pure. `run` is an index into `runs`.
WaterfallChoices waterfallChoices(const RunList& runs, int run);

/// The run that has most to tell: the newest with a reference, else the newest; -1 without runs.
int mostTellingRun(const RunList& runs);

} // namespace tutti
