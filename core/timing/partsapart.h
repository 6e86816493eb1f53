// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// Whether any job of the run was done in parts.
bool hasParts(const RunRecord& run);

/// A run in which each part of a job stands as a task of its own, in its job's place and with its job's source: what
/// workers did when. CPU time goes to the parts by their length.
struct PartsApart
{
    RunRecord run;
    /// For each of its tasks the position in the original run, and the part's; whole jobs have no part.
    struct Origin
    {
        std::size_t task = 0;
        bool isPart = false;
        std::size_t part = 0;
    };
    std::vector<Origin> origins;
};

/// Pure.
PartsApart partsApart(const RunRecord& run);

/// The original run with the workers and times that its parts have now.
RunRecord partsTogether(const PartsApart& apart, RunRecord original);

} // namespace tutti
