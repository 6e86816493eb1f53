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

struct Trust
{
    Light light = Light::Green;
    /// The gravest first; empty when green.
    std::vector<TrustReason> reasons;
};

/// How far the numbers of a comparison, or of one of its entries, can be trusted. Pure.
Trust trustIn(const Comparison& comparison);
Trust trustIn(const Comparison& comparison, std::size_t entry);

/// As exports and scripts spell them: "green"; "debug-build", "busy-machine", …
std::string_view lightName(Light light);
std::string_view trustReasonName(TrustReason reason);
/// An English sentence for exports and the command line, with its number where it has one.
std::string trustSentence(TrustReason reason, const Comparison& comparison);

} // namespace tutti
