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
    /// What is left: gaps between jobs and after the last one, less the reference's own / N.
    OwnCost
};

struct WaterfallStep
{
    LossPart part = LossPart::Startup;
    /// May be negative: a gain.
    double seconds = 0;
    /// The run's tasks that the part is made of: for Uneven the ones that others waited for, for Slowed and Waiting the
    /// ones that grew most.
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

/// The run against a reference that did the same work one after the other. Nothing when either is no measurement
/// (skips, failures, other input). Pure.
std::optional<Waterfall> waterfallOf(const RunRecord& run, const RunRecord& reference);

} // namespace tutti
