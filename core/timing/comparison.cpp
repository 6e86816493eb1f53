// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/comparison.h"

#include <algorithm>
#include <utility>

#include "core/timing/busytime.h"
#include "core/timing/statistics.h"

namespace tutti {
namespace {

/// One entry's samples, in the order of rounds.
using Rounds = std::vector<const RoundSample*>;

std::vector<Rounds> roundsByEntry(std::size_t entries, std::span<const RoundSample> samples)
{
    std::vector<Rounds> rounds(entries);
    for (const RoundSample& sample : samples) {
        if (sample.entry < entries)
            rounds[sample.entry].push_back(&sample);
    }
    return rounds;
}

std::vector<double> valuesOf(const Rounds& rounds, double RoundSample::*member)
{
    std::vector<double> values;
    values.reserve(rounds.size());
    for (const RoundSample* round : rounds)
        values.push_back(round->*member);
    return values;
}

/// What an entry says by itself, without the baseline.
ComparisonEntry measuredEntry(const Setting& setting, const std::string& failure, const Rounds& rounds)
{
    ComparisonEntry entry;
    entry.setting = setting;
    entry.failure = failure;
    if (rounds.empty())
        return entry;
    entry.wall = statisticsOf(valuesOf(rounds, &RoundSample::wallSeconds));
    entry.startupSeconds = medianOf(valuesOf(rounds, &RoundSample::startupSeconds));
    entry.cpuSeconds = medianOf(valuesOf(rounds, &RoundSample::cpuSeconds));
    entry.loadBalance = medianOf(valuesOf(rounds, &RoundSample::loadBalance));
    if (const auto interval = medianInterval(entry.wall.samples)) {
        entry.wallLow = interval->first;
        entry.wallHigh = interval->second;
    }
    return entry;
}

bool haveOneDigest(const Rounds& rounds, const Rounds& others)
{
    const Rounds& any = rounds.empty() ? others : rounds;
    const auto same = [&any](const RoundSample* round) { return round->outputDigest == any.front()->outputDigest; };
    return std::all_of(rounds.begin(), rounds.end(), same) && std::all_of(others.begin(), others.end(), same);
}

bool isMeasured(const ComparisonEntry& entry)
{
    return entry.failure.empty() && entry.wall.median > 0;
}

Difference differenceOf(const SpeedUp& speedup)
{
    if (!speedup.low || !speedup.high)
        return Difference::Unknown;
    if (*speedup.low > 1)
        return Difference::Faster;
    return *speedup.high < 1 ? Difference::Slower : Difference::None;
}

void rate(ComparisonEntry& entry, const SpeedUp& speedup, const Setting& baseline)
{
    entry.speedup = speedup;
    // Both are laws about one worker's time: against several they would be numbers without a meaning.
    if (baseline.workers == 1)
        entry.efficiency = efficiencyOf(speedup.value, entry.setting.workers);
    if (baseline.workers == 1 && entry.setting.workers > 1)
        entry.karpFlatt = karpFlatt(speedup.value, entry.setting.workers);
    entry.difference = differenceOf(speedup);
}

void lockOutputs(Comparison& comparison, const std::vector<Rounds>& rounds)
{
    const Rounds none;
    const Rounds& baseline = comparison.baseline < rounds.size() ? rounds[comparison.baseline] : none;
    for (std::size_t i = 0; i < rounds.size(); ++i)
        comparison.entries[i].identical = haveOneDigest(rounds[i], baseline);
}

void rateEntries(Comparison& comparison)
{
    std::vector<ComparisonEntry>& entries = comparison.entries;
    if (comparison.baseline >= entries.size() || !isMeasured(entries[comparison.baseline]))
        return;
    const ComparisonEntry baseline = entries[comparison.baseline];
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].identical || !isMeasured(entries[i]))
            continue;
        const bool itself = i == comparison.baseline;
        rate(entries[i], itself ? SpeedUp() : speedUpOf(baseline.wall.samples, entries[i].wall.samples),
             baseline.setting);
    }
}

} // namespace

Comparison summarise(const ComparisonFrame& frame, std::span<const RoundSample> samples)
{
    const std::vector<Rounds> rounds = roundsByEntry(frame.settings.size(), samples);
    Comparison comparison = frame.comparison;
    comparison.baseline = frame.baseline;
    comparison.entries.clear();
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const std::string failure = i < frame.failures.size() ? frame.failures[i] : std::string();
        comparison.entries.push_back(measuredEntry(frame.settings[i], failure, rounds[i]));
    }
    lockOutputs(comparison, rounds);
    rateEntries(comparison);
    return comparison;
}

RoundSample sampleOf(const RunRecord& run, std::size_t entry, std::string outputDigest)
{
    RoundSample sample;
    sample.entry = entry;
    sample.wallSeconds = run.wallSeconds;
    sample.startupSeconds = run.startupSeconds;
    for (const TaskRecord& task : run.tasks)
        sample.cpuSeconds += task.report.cpuSeconds;
    sample.loadBalance = loadBalanceOf(busySecondsByWorker(run));
    sample.outputDigest = std::move(outputDigest);
    return sample;
}

bool isPreciseEnough(const Comparison& comparison, double percent)
{
    bool any = false;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (!entry.failure.empty())
            continue;
        const std::optional<double> share = intervalShareOf(entry);
        if (!share || *share * 100 > percent)
            return false;
        any = true;
    }
    return any;
}

} // namespace tutti
