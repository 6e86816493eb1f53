// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/session/comparisonrun.h"
#include "tests/desktop/samples.h"

namespace tutti {

/// A comparison of three settings after so many rounds, as the runner would hand it over: the threads are faster, the
/// processes fail or differ where that is wanted.
struct MeasuredSample
{
    int rounds = 5;
    bool processesFail = false;
    bool processesDiffer = false;
    bool cancelled = false;
};

inline ComparisonResult measuredSample(const MeasuredSample& wanted = {})
{
    ComparisonFrame frame;
    frame.settings = {{"sequential", 1, ""}, {"qtconcurrent", 2, "longest-first"}, {"processes", 2, "longest-first"}};
    frame.failures = {"", "", wanted.processesFail ? "tutti-worker is not there; install it again" : ""};
    frame.comparison.machine = {"here", "A processor", 2, 2, 8'000'000'000, "Linux", {}};
    frame.comparison.job = "convert";
    frame.comparison.input = {40, 20'000'000, 1200, "same"};
    frame.comparison.rounds = wanted.rounds;
    frame.comparison.startedAt = "2026-11-28T14:06:41Z";
    frame.comparison.version = "0.9";
    frame.comparison.buildType = "RelWithDebInfo";
    frame.comparison.cancelled = wanted.cancelled;
    frame.comparison.conditions = {0.1, PowerSource::Mains, "performance", StorageKind::Disk, "ext4", CacheState::Warm};
    std::vector<RoundSample> samples;
    const std::vector<double> seconds {4.0, 2.1, 2.3};
    for (int round = 0; round < wanted.rounds; ++round) {
        for (std::size_t entry = 0; entry < (wanted.processesFail ? 2U : 3U); ++entry) {
            const double wall = seconds[entry] * (1 + 0.004 * ((round * 7 + static_cast<int>(entry)) % 5));
            const bool differs = wanted.processesDiffer && entry == 2;
            samples.push_back({entry, wall, entry == 2 ? 0.05 : 0, 3.9, 0.97, differs ? "other" : "same"});
        }
    }
    ComparisonResult result {summarise(frame, samples), {}};
    for (std::size_t entry = 0; entry < 3; ++entry) {
        const Setting& setting = frame.settings[entry];
        result.runs.push_back(entry == 2 && wanted.processesFail
                                  ? RunRecord {}
                                  : sampleRun(setting.engine, setting.workers, 40, seconds[entry]));
    }
    return result;
}

} // namespace tutti
