// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/machine.h"
#include "core/jobs/record.h"
#include "core/timing/conditions.h"

namespace tutti {

/// What is compared: one way of doing the same work.
struct Setting
{
    /// An engine's id; "network" for downloads.
    std::string engine;
    /// The effective number (sequential: 1); for downloads the connections.
    int workers = 1;
    /// Empty where none is used (sequential, network).
    std::string schedule;

    bool operator==(const Setting&) const = default;
};

/// One measured run of an entry.
struct RoundSample
{
    std::size_t entry = 0;
    double wallSeconds = 0;
    double startupSeconds = 0;
    /// Sum over the tasks.
    double cpuSeconds = 0;
    /// Mean / maximum of the workers' busy time; 1 is even.
    double loadBalance = 1;
    /// Over the outputs' names and bytes (synthetic: the checksums); outside the timed part.
    std::string outputDigest;
};

/// A sample of times in numbers; seconds.
struct TimeStatistics
{
    double median = 0;
    double mean = 0;
    /// n−1; 0 for one sample.
    double sd = 0;
    double min = 0;
    double max = 0;
    /// In the order of rounds.
    std::vector<double> samples;
    /// Indices into samples whose modified z-score passes 3.5.
    std::vector<std::size_t> outliers;

    bool operator==(const TimeStatistics&) const = default;
};

/// A ratio of medians to the baseline's median; low and high only from two rounds on.
struct SpeedUp
{
    double value = 1;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const SpeedUp&) const = default;
};

/// What the data show about an entry against the baseline.
enum class Difference : std::uint8_t {
    /// Too few rounds, or the baseline itself.
    Unknown,
    /// The interval of the speed-up holds 1.
    None,
    Faster,
    Slower
};

struct ComparisonEntry
{
    Setting setting;
    TimeStatistics wall;
    /// Medians.
    double startupSeconds = 0;
    double cpuSeconds = 0;
    double loadBalance = 1;
    /// The 95 % interval of the wall time's median; nothing with fewer than two rounds.
    std::optional<double> wallLow;
    std::optional<double> wallHigh;
    /// Nothing where the outputs differ, without a measured baseline, or where the entry failed.
    std::optional<SpeedUp> speedup;
    /// Speed-up / workers; only against a baseline of one worker.
    std::optional<double> efficiency;
    /// Nothing at one worker, or where there is no efficiency.
    std::optional<double> karpFlatt;
    /// Whether every round's outputs are the baseline's.
    bool identical = true;
    Difference difference = Difference::Unknown;
    /// Why the entry could not be measured, in a sentence; empty when it was.
    std::string failure;

    bool operator==(const ComparisonEntry&) const = default;
};

/// Settings side by side on the same work (`tutti-comparison/1`). Every view and export is a function of it.
struct Comparison
{
    Machine machine;
    /// "convert", "spectra", "synthetic", "fetch".
    std::string job;
    /// As RunRecord::settings.
    std::string settings = "{}";
    RunInput input;
    /// Index into entries.
    std::size_t baseline = 0;
    /// Rounds that were begun.
    int rounds = 0;
    std::vector<ComparisonEntry> entries;

    // Keys added after the contract's.
    /// What the person calls it; empty: nothing yet.
    std::string name;
    /// ISO 8601 UTC.
    std::string startedAt;
    std::string version;
    std::string buildType;
    int warmUp = 1;
    /// Stopped before its last round.
    bool cancelled = false;
    Conditions conditions;
};

/// What all rounds share; entries are made from the settings.
struct ComparisonFrame
{
    std::vector<Setting> settings;
    /// By setting; empty texts for those that could be measured.
    std::vector<std::string> failures;
    std::size_t baseline = 0;
    /// Everything else as it shall stand in the result; `entries` is ignored.
    Comparison comparison;
};

/// The comparison so far: each entry's statistics from its samples, in the order of rounds. Pure; called again after
/// every round. Speed-up is the ratio of medians with Price and Bonett's interval (timing/statistics.h); the baseline's
/// own is 1 by definition, without an interval. Outputs are the baseline's when all rounds of both have one digest.
/// Samples of unknown entries are passed over.
Comparison summarise(const ComparisonFrame& frame, std::span<const RoundSample> samples);

/// The sample that a run gives for `entry`.
RoundSample sampleOf(const RunRecord& run, std::size_t entry, std::string outputDigest);

/// Whether each entry's interval of the median is at most `percent` of it on either side. Entries that could not be
/// measured are passed over; false when that leaves none.
bool isPreciseEnough(const Comparison& comparison, double percent);

} // namespace tutti
