// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
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

/// A failure with its line, "NAME: what was wrong; what to do".
struct Failure
{
    ErrorCode code;
    std::string line;
};

/// The lines in their order; of a kind with more than 20 only one: "40 THINGS failed (permission), such as LINE", with
/// `hint` behind it.
std::vector<std::string> linesOf(const std::vector<Failure>& failures, std::string_view things,
                                 std::string_view hint = {});

/// linesOf() of the run's failures. `reported` when a report was written that lists each.
std::vector<std::string> failureLines(const RunRecord& run, bool reported);

} // namespace tutti
