// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

enum class Light : std::uint8_t { Green, Amber, Red };

/// Why a number deserves less than full trust.
enum class TrustReason : std::uint8_t {
    // Red: look, but do not conclude.
    DebugBuild,
    OutputsDiffer,
    OneRound,
    Cancelled,
    Failed,
    TooShort,
    // Amber.
    BusyMachine,
    OnBattery,
    PowerSaving,
    MemoryStorage,
    NetworkStorage,
    ColdCache,
    Outliers,
    StartupHeavy,
    WideInterval
};

/// Where doubt begins. A number at its limit is still good.
struct TrustLimits
{
    /// Of the baseline's median: shorter ones drown in what the system does beside. (A single run is doubted below 2 s
    /// already, see runtable.h; in a comparison rounds are repeated, and between the two the interval tells.)
    static constexpr double shortSeconds = 0.5;
    /// Of the load before the first round, per logical core.
    static constexpr double loadPerCore = 0.5;
    /// Of the start-up, as a share of the wall time.
    static constexpr double startupShare = 0.2;
    /// Of the wider side of the median's interval, as a share of the median.
    static constexpr double intervalShare = 0.1;
    /// Of rounds, the least.
    static constexpr std::size_t rounds = 2;
};

struct Trust
{
    Light light = Light::Green;
    /// The gravest first; empty when green.
    std::vector<TrustReason> reasons;
};

/// How far the numbers of a comparison, or of one of its entries, can be trusted. What holds for the whole (build,
/// cancelling, machine, scratch folder, cache, the baseline's shortness) is said of each entry too; the whole has the
/// reasons of all its entries, but for Failed: an entry that could not be measured takes nothing from the others,
/// unless it is the baseline or the last one. An index out of range is as good as a failed entry. Pure.
Trust trustIn(const Comparison& comparison);
Trust trustIn(const Comparison& comparison, std::size_t entry);

/// As exports and scripts spell them: "green"; "debug-build", "busy-machine", …
std::string_view lightName(Light light);
std::string_view trustReasonName(TrustReason reason);
/// An English sentence for exports and the command line, with its number where it has one. About the whole comparison,
/// and naming the entry that it holds for most; sensible only for reasons that hold.
std::string trustSentence(TrustReason reason, const Comparison& comparison);

} // namespace tutti
