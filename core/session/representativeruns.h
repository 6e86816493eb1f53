// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// Finds, among the runs of each entry, the one whose wall time is nearest to their median. Keeps a few runs around the
/// middle of each entry, not all: a record can be large.
class RepresentativeRuns
{
public:
    explicit RepresentativeRuns(std::size_t entries);
    void add(std::size_t entry, RunRecord run);
    /// By entry; a record without tasks where there is no run.
    std::vector<RunRecord> nearestToMedian() const;

private:
    struct Entry
    {
        std::vector<double> wallSeconds;
        std::vector<RunRecord> kept;
    };
    std::vector<Entry> m_entries;
};

} // namespace tutti
