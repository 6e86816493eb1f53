// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/trust.h"

#include <algorithm>
#include <array>

#include "core/timing/statistics.h"

namespace tutti {
namespace {

struct NamedReason
{
    TrustReason reason;
    std::string_view name;
};

/// The gravest first, as the enumeration.
constexpr std::array reasons {
    NamedReason {TrustReason::DebugBuild, "debug-build"},
    NamedReason {TrustReason::OutputsDiffer, "outputs-differ"},
    NamedReason {TrustReason::OneRound, "one-round"},
    NamedReason {TrustReason::Cancelled, "cancelled"},
    NamedReason {TrustReason::Failed, "failed"},
    NamedReason {TrustReason::TooShort, "too-short"},
    NamedReason {TrustReason::BusyMachine, "busy-machine"},
    NamedReason {TrustReason::OnBattery, "on-battery"},
    NamedReason {TrustReason::PowerSaving, "power-saving"},
    NamedReason {TrustReason::MemoryStorage, "memory-storage"},
    NamedReason {TrustReason::NetworkStorage, "network-storage"},
    NamedReason {TrustReason::ColdCache, "cold-cache"},
    NamedReason {TrustReason::Outliers, "outliers"},
    NamedReason {TrustReason::StartupHeavy, "startup-heavy"},
    NamedReason {TrustReason::WideInterval, "wide-interval"},
};

bool isTooShort(const Comparison& comparison)
{
    if (comparison.baseline >= comparison.entries.size())
        return false;
    const TimeStatistics& wall = comparison.entries[comparison.baseline].wall;
    return !wall.samples.empty() && wall.median < TrustLimits::shortSeconds;
}

/// Of the circumstances, the same for all entries.
bool holdsForAll(TrustReason reason, const Comparison& comparison)
{
    const Conditions& conditions = comparison.conditions;
    switch (reason) {
    case TrustReason::DebugBuild:
        return comparison.buildType == "Debug";
    case TrustReason::Cancelled:
        return comparison.cancelled;
    case TrustReason::TooShort:
        return isTooShort(comparison);
    case TrustReason::BusyMachine:
        return conditions.loadBefore > TrustLimits::loadPerCore * std::max(1, comparison.machine.logicalCores);
    case TrustReason::OnBattery:
        return conditions.power == PowerSource::Battery;
    case TrustReason::PowerSaving:
        return conditions.governor == "powersave";
    case TrustReason::MemoryStorage:
        return conditions.storage == StorageKind::Memory;
    case TrustReason::NetworkStorage:
        return conditions.storage == StorageKind::Network;
    case TrustReason::ColdCache:
        return conditions.cache == CacheState::Cold;
    default:
        return false;
    }
}

bool holdsForEntry(TrustReason reason, const ComparisonEntry& entry)
{
    switch (reason) {
    case TrustReason::OutputsDiffer:
        return !entry.identical;
    case TrustReason::OneRound:
        return entry.failure.empty() && entry.wall.samples.size() < TrustLimits::rounds;
    case TrustReason::Failed:
        return !entry.failure.empty();
    case TrustReason::Outliers:
        return !entry.wall.outliers.empty();
    case TrustReason::StartupHeavy:
        return entry.startupSeconds > TrustLimits::startupShare * entry.wall.median;
    case TrustReason::WideInterval:
        return intervalShareOf(entry).value_or(0) > TrustLimits::intervalShare;
    default:
        return false;
    }
}

bool hasFailed(const ComparisonEntry& entry)
{
    return holdsForEntry(TrustReason::Failed, entry);
}

bool holdsForWhole(TrustReason reason, const Comparison& comparison)
{
    const std::vector<ComparisonEntry>& entries = comparison.entries;
    if (holdsForAll(reason, comparison))
        return true;
    if (reason == TrustReason::Failed) {
        return comparison.baseline >= entries.size() || hasFailed(entries[comparison.baseline])
            || std::all_of(entries.begin(), entries.end(), hasFailed);
    }
    return std::any_of(entries.begin(), entries.end(),
                       [reason](const ComparisonEntry& entry) { return holdsForEntry(reason, entry); });
}

Light lightOf(const std::vector<TrustReason>& found)
{
    if (found.empty())
        return Light::Green;
    return found.front() < TrustReason::BusyMachine ? Light::Red : Light::Amber;
}

template<typename Holds>
Trust trustWhere(const Holds& holds)
{
    Trust trust;
    for (const NamedReason& named : reasons) {
        if (holds(named.reason))
            trust.reasons.push_back(named.reason);
    }
    trust.light = lightOf(trust.reasons);
    return trust;
}

} // namespace

Trust trustIn(const Comparison& comparison)
{
    return trustWhere([&comparison](TrustReason reason) { return holdsForWhole(reason, comparison); });
}

Trust trustIn(const Comparison& comparison, std::size_t entry)
{
    return trustWhere([&comparison, entry](TrustReason reason) {
        if (holdsForAll(reason, comparison))
            return true;
        return entry < comparison.entries.size() ? holdsForEntry(reason, comparison.entries[entry])
                                                 : reason == TrustReason::Failed;
    });
}

std::string_view lightName(Light light)
{
    static constexpr std::array<std::string_view, 3> names {"green", "amber", "red"};
    return names[static_cast<std::size_t>(light)];
}

std::string_view trustReasonName(TrustReason reason)
{
    const auto* named =
        std::find_if(reasons.begin(), reasons.end(), [reason](const NamedReason& any) { return any.reason == reason; });
    return named != reasons.end() ? named->name : std::string_view();
}

} // namespace tutti
