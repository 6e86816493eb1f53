// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "core/timing/comparison.h"

namespace tutti {

/// An entry of five rounds around `median` seconds.
inline ComparisonEntry madeEntry(Setting setting, double median, double baseline)
{
    ComparisonEntry entry;
    entry.setting = std::move(setting);
    entry.wall = {median, median * 1.0625, median / 8, median * 0.875, median * 1.25, {}, {}};
    entry.wall.samples = {median, median * 0.875, median, median * 1.25, median * 1.1875};
    entry.startupSeconds = median / 16;
    entry.cpuSeconds = 3.875;
    entry.loadBalance = 0.9375;
    entry.wallLow = median * 0.875;
    entry.wallHigh = median * 1.25;
    const double speedup = baseline / median;
    entry.speedup = SpeedUp {speedup, speedup * 0.875, speedup * 1.125};
    entry.efficiency = speedup / entry.setting.workers;
    entry.difference = Difference::Faster;
    return entry;
}

/// A comparison without entries.
inline Comparison madeFrame()
{
    Comparison comparison;
    comparison.machine = {"lab-pc-7", "A CPU", 8, 4, 1ULL << 34, "Debian GNU/Linux 12", {0.5, 0.25, 0.125}};
    comparison.job = "convert";
    comparison.settings = R"({"bits":"16","rate":null,"mono":false})";
    comparison.input = {41, 123456789, 812.5, "0a1b"};
    comparison.rounds = 5;
    comparison.name = "Monday";
    comparison.startedAt = "2026-01-31T12:00:00.000Z";
    comparison.version = "0.1.0";
    comparison.buildType = "Release";
    comparison.conditions = {0.125, PowerSource::Mains, "performance", StorageKind::Disk, "ext4", CacheState::Warm};
    return comparison;
}

/// The sequential baseline, then `entries` − 1 others: engines (their names ending in `suffix`) over rising workers.
inline Comparison madeComparison(std::size_t entries, const std::string& suffix = {})
{
    static const std::array<std::string, 4> engines {"openmp", "qtconcurrent", "processes", "mpi"};
    static constexpr std::array counts {1, 2, 4, 8, 16};
    Comparison comparison = madeFrame();
    for (std::size_t i = 0; i < entries; ++i) {
        if (i == 0) {
            comparison.entries.push_back(madeEntry({"sequential", 1, ""}, 4, 4));
            comparison.entries[0].speedup = SpeedUp();
            comparison.entries[0].difference = Difference::Unknown;
            continue;
        }
        const int workers = counts.at((i - 1) % counts.size());
        const std::string engine = engines.at((i - 1) / counts.size() % engines.size()) + suffix;
        comparison.entries.push_back(madeEntry({engine, workers, "longest-first"}, 1 + 3.0 / workers, 4));
        if (workers > 1)
            comparison.entries.back().karpFlatt = 0.25;
    }
    return comparison;
}

/// One of each: the baseline, a good entry with an outlier, one whose outputs differ, one that could not be measured.
inline Comparison mixedComparison()
{
    Comparison comparison = madeComparison(3);
    comparison.entries[2].wall.outliers = {3};
    comparison.entries.push_back(madeEntry({"processes", 2, "static"}, 2.5, 4));
    ComparisonEntry& differing = comparison.entries.back();
    differing.identical = false;
    differing.speedup.reset();
    differing.efficiency.reset();
    differing.difference = Difference::Unknown;
    ComparisonEntry failed;
    failed.setting = {"mpi", 4, "dynamic"};
    failed.failure = "mpiexec is not in PATH; install Open MPI";
    comparison.entries.push_back(failed);
    return comparison;
}

/// Texts as somebody might write them who wants to break out.
inline const std::string hostileText = "</script><img src=x onerror=alert(1)><!-- \"'&|`\n\\";

/// The mixed comparison with that in every text.
inline Comparison hostileComparison()
{
    Comparison comparison = mixedComparison();
    for (std::string* text :
         {&comparison.name, &comparison.job, &comparison.machine.host, &comparison.machine.cpu, &comparison.machine.os,
          &comparison.version, &comparison.buildType, &comparison.startedAt, &comparison.input.digest,
          &comparison.conditions.governor, &comparison.conditions.fileSystem, &comparison.entries[2].setting.engine,
          &comparison.entries[2].setting.schedule, &comparison.entries[4].failure})
        *text = hostileText;
    comparison.settings = R"({"</script><b>":"</script><b>"})";
    return comparison;
}

} // namespace tutti
