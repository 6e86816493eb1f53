// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/representativeruns.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/timing/statistics.h"

namespace tutti {
namespace {

constexpr std::size_t mostKept = 7;

/// Orders runs by how far they are from the median.
struct Nearer
{
    double median;

    bool operator()(const RunRecord& left, const RunRecord& right) const
    {
        return std::abs(left.wallSeconds - median) < std::abs(right.wallSeconds - median);
    }
};

} // namespace

RepresentativeRuns::RepresentativeRuns(std::size_t entries)
    : m_entries(entries)
{
}

void RepresentativeRuns::add(std::size_t entry, RunRecord run)
{
    auto& [times, kept] = m_entries[entry];
    times.push_back(run.wallSeconds);
    kept.push_back(std::move(run));
    if (kept.size() > mostKept)
        kept.erase(std::max_element(kept.begin(), kept.end(), Nearer {medianOf(times)}));
}

std::vector<RunRecord> RepresentativeRuns::nearestToMedian() const
{
    std::vector<RunRecord> runs;
    runs.reserve(m_entries.size());
    for (const auto& [times, kept] : m_entries)
        runs.push_back(kept.empty() ? RunRecord()
                                    : *std::min_element(kept.begin(), kept.end(), Nearer {medianOf(times)}));
    return runs;
}

} // namespace tutti
