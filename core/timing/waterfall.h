// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// Where time beyond the ideal went. Each lane of a run with N workers lasts its wall time T; the parts are means over
/// lanes, so that they and the ideal add up to T exactly.
enum class LossPart : std::uint8_t {
    /// (start-up) − (the reference's start-up) / N.
    Startup,
    /// Lanes that wait while the serial part of the work is done on one of them (RunRecord::serialSeconds).
    Serial,
    /// Lanes that have no job left while others still work.
    Uneven,
    /// Growth of what jobs spent neither computing nor idle (busy − CPU time) against the reference, / N.
    Waiting,
    /// Growth of the jobs' CPU time against the reference, / N.
    Slowed,
    /// What is left: gaps between jobs (and before a lane's first) and after the last one of all, less the reference's
    /// own / N.
    OwnCost
};

struct WaterfallStep
{
    LossPart part = LossPart::Startup;
    /// May be negative: a gain.
    double seconds = 0;
    /// The run's tasks that the part is made of, as positions in RunRecord::tasks, rising. Serial: the serial part.
    /// Uneven: on the lanes that others waited for (together for 80 % of the waiting), the jobs that were under way or
    /// to come when the first lane had none left. Slowed and Waiting: those that grew most, together 80 % of all that
    /// grew (for a gain: that shrank). None for Startup and OwnCost, nor for a part of nothing.
    std::vector<std::size_t> tasks;
};

struct Waterfall
{
    int workers = 1;
    /// The reference's wall time / N.
    double idealSeconds = 0;
    double measuredSeconds = 0;
    /// In the order of LossPart, all six.
    std::vector<WaterfallStep> steps;
};

/// The run against a reference that did the same work one after the other, with one worker. Tasks are matched by the
/// name of their source. Nothing when either is no measurement: a task that was not done or has no times, no wall time,
/// other work (job, settings, input, sources), a reference with several workers. Pure. docs/timing.md has the formulas.
std::optional<Waterfall> waterfallOf(const RunRecord& run, const RunRecord& reference);

/// The part that cost most; nothing when none cost anything.
std::optional<LossPart> largestLoss(const Waterfall& waterfall);

} // namespace tutti
