// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// How a run's tasks ended, counted.
struct Tally
{
    std::size_t done = 0;
    std::size_t failed = 0;
    std::size_t cancelled = 0;
    std::size_t withNotes = 0;
    /// Skipped ones by the reason: "done already", "made with other settings", "not made by Tutti".
    std::map<std::string, std::size_t> skipped;
};

Tally tallyOf(const RunRecord& run);

/// The run in one line, without the line end.
std::string summaryLine(const RunRecord& run);

/// A line for each failure, "NAME: what was wrong; what to do"; of a kind with more than 20 only one line with their
/// number. `reported` when a report was written that lists each.
std::vector<std::string> failureLines(const RunRecord& run, bool reported);

} // namespace tutti
