// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "core/timing/comparison.h"
#include "core/timing/scaling.h"

namespace tutti {

/// An entry whose rounds are these, with an interval of ±4 % and its speed-up against `base` seconds with ±3 %: numbers
/// for views, not those of the statistics.
inline ComparisonEntry entryOf(const Setting& setting, std::vector<double> samples, double base = 0)
{
    ComparisonEntry entry;
    entry.setting = setting;
    entry.wall.samples = samples;
    std::sort(samples.begin(), samples.end());
    entry.wall.median = samples[samples.size() / 2];
    entry.wall.min = samples.front();
    entry.wall.max = samples.back();
    for (const double sample : samples)
        entry.wall.mean += sample / static_cast<double>(samples.size());
    entry.wall.sd = samples.size() > 1 ? 0.02 * entry.wall.mean : 0;
    entry.startupSeconds = setting.engine == "sequential" ? 0 : 0.04 * entry.wall.median;
    entry.cpuSeconds = 5.2;
    entry.loadBalance = 0.93;
    const bool several = samples.size() > 1;
    if (several) {
        entry.wallLow = entry.wall.median * 0.96;
        entry.wallHigh = entry.wall.median * 1.04;
    }
    if (base <= 0)
        return entry;
    const double ratio = base / entry.wall.median;
    entry.speedup = SpeedUp {ratio, {}, {}};
    if (several) {
        entry.speedup->low = ratio * 0.97;
        entry.speedup->high = ratio * 1.03;
        const bool holdsOne = *entry.speedup->low <= 1 && *entry.speedup->high >= 1;
        entry.difference = holdsOne ? Difference::None : ratio > 1 ? Difference::Faster : Difference::Slower;
    }
    entry.efficiency = ratio / setting.workers;
    if (setting.workers > 1)
        entry.karpFlatt = (1 / ratio - 1.0 / setting.workers) / (1 - 1.0 / setting.workers);
    return entry;
}

/// `rounds` times around `seconds`, always the same ones.
inline std::vector<double> roundsAround(double seconds, int rounds)
{
    std::vector<double> samples;
    samples.reserve(std::size_t(rounds));
    for (int round = 0; round < rounds; ++round)
        samples.push_back(seconds * (1 + 0.025 * std::sin(2.3 * round + seconds)));
    return samples;
}

/// One after the other in about 4 s, and then so many settings that share that work after Amdahl's law with 6 % serial.
inline Comparison sampleComparison(const std::vector<Setting>& settings, int rounds = 5)
{
    Comparison comparison;
    comparison.job = "convert";
    comparison.rounds = rounds;
    comparison.machine.physicalCores = 4;
    comparison.machine.logicalCores = 8;
    comparison.buildType = "RelWithDebInfo";
    comparison.input.files = 40;
    const ComparisonEntry base = entryOf({"sequential", 1, ""}, roundsAround(4, rounds));
    comparison.entries.push_back(base);
    double slower = 1;
    for (const Setting& setting : settings) {
        const double cores = std::min(setting.workers, 4) + 0.2 * std::max(0, std::min(setting.workers, 8) - 4);
        const double seconds = 4 * (0.06 + 0.94 / cores) * slower;
        slower += 0.013;
        comparison.entries.push_back(entryOf(setting, roundsAround(seconds, rounds), base.wall.median));
    }
    comparison.entries.front().speedup = SpeedUp {1, {}, {}};
    comparison.entries.front().efficiency = 1;
    return comparison;
}

/// Sequential and four engines at 1, 2, 4 … workers.
inline std::vector<Setting> manySettings(int counts, const std::vector<std::string>& schedules)
{
    std::vector<Setting> settings;
    for (const char* engine : {"qtconcurrent", "openmp", "processes", "mpi"}) {
        for (const std::string& schedule : schedules) {
            for (int i = 0; i < counts; ++i)
                settings.push_back({engine, 1 << i, schedule});
        }
    }
    return settings;
}

/// The curve of a comparison's entries with this engine and schedule, as they come; its own first point is one worker.
inline ScalingCurve curveOf(const Comparison& comparison, const std::string& engine, const std::string& schedule)
{
    ScalingCurve curve {engine, schedule, {}, {}, NoFit::TooFewCounts};
    for (std::size_t i = 0; i < comparison.entries.size(); ++i) {
        const ComparisonEntry& entry = comparison.entries[i];
        if (entry.setting.engine == engine && entry.setting.schedule == schedule)
            curve.points.push_back(
                {i, entry.setting.workers, entry.wall.median, entry.speedup, entry.efficiency, entry.karpFlatt});
    }
    return curve;
}

} // namespace tutti
