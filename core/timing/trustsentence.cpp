// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "core/timing/statistics.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

std::string number(double value, int decimals)
{
    std::array<char, 64> digits {};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(digits.data(), end) : std::string("?");
}

std::string percent(double share)
{
    return number(share * 100, 0) + " %";
}

std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

/// "processes with 4 workers, static".
std::string nameOf(const Setting& setting)
{
    const auto workers = static_cast<std::size_t>(std::max(0, setting.workers));
    std::string name = setting.engine + " with ";
    name += setting.engine == "network" ? counted(workers, "connection", "connections")
                                        : counted(workers, "worker", "workers");
    return setting.schedule.empty() ? name : name + ", " + setting.schedule;
}

double startupShareOf(const ComparisonEntry& entry)
{
    return entry.wall.median > 0 ? entry.startupSeconds / entry.wall.median : 0;
}

double intervalOf(const ComparisonEntry& entry)
{
    return intervalShareOf(entry).value_or(0);
}

double lacksRounds(const ComparisonEntry& entry)
{
    return entry.failure.empty() ? -static_cast<double>(entry.wall.samples.size())
                                 : -std::numeric_limits<double>::infinity();
}

double outliers(const ComparisonEntry& entry)
{
    return static_cast<double>(entry.wall.outliers.size());
}

double differs(const ComparisonEntry& entry)
{
    return entry.identical ? 0 : 1;
}

double fails(const ComparisonEntry& entry)
{
    return entry.failure.empty() ? 0 : 1;
}

/// The entry of which `measure` says most; the first of equals.
ComparisonEntry worst(const Comparison& comparison, double (*measure)(const ComparisonEntry&))
{
    const auto found =
        std::max_element(comparison.entries.begin(), comparison.entries.end(),
                         [measure](const auto& one, const auto& other) { return measure(one) < measure(other); });
    return found != comparison.entries.end() ? *found : ComparisonEntry();
}

/// "1 of 5 entries".
std::string share(const Comparison& comparison, double (*measure)(const ComparisonEntry&))
{
    const auto count = std::count_if(comparison.entries.begin(), comparison.entries.end(),
                                     [measure](const ComparisonEntry& entry) { return measure(entry) > 0; });
    return std::to_string(count) + " of " + counted(comparison.entries.size(), "entry", "entries");
}

std::string outputsSentence(const Comparison& comparison)
{
    return share(comparison, differs) + " gave outputs that are not the baseline's in every round ("
        + nameOf(worst(comparison, differs).setting) + "); no speed-up is given there.";
}

std::string roundsSentence(const Comparison& comparison)
{
    const ComparisonEntry entry = worst(comparison, lacksRounds);
    const std::string count = entry.wall.samples.empty() ? "no round" : "only one round";
    return "There is " + count + " of " + nameOf(entry.setting) + "; how much its times vary needs at least two.";
}

std::string failedSentence(const Comparison& comparison)
{
    if (comparison.entries.empty())
        return "Nothing was measured.";
    const ComparisonEntry entry = worst(comparison, fails);
    std::string sentence = share(comparison, fails) + " could not be measured";
    if (!entry.failure.empty())
        sentence += " (" + nameOf(entry.setting) + ": " + entry.failure + ")";
    return sentence + ".";
}

std::string shortSentence(const Comparison& comparison)
{
    const double median =
        comparison.baseline < comparison.entries.size() ? comparison.entries[comparison.baseline].wall.median : 0;
    return "The baseline took " + number(median, 3) + " s, less than " + number(TrustLimits::shortSeconds, 1)
        + " s: what the system does beside it weighs too much.";
}

std::string busySentence(const Comparison& comparison)
{
    const auto cores = static_cast<std::size_t>(std::max(1, comparison.machine.logicalCores));
    return "The machine was busy with other things: its load before the first round was "
        + number(comparison.conditions.loadBefore, 1) + " on " + counted(cores, "logical core", "logical cores") + ".";
}

std::string storageSentence(const Comparison& comparison, const std::string& where, const std::string& effect)
{
    const std::string& system = comparison.conditions.fileSystem;
    return "The scratch folder lies " + where + (system.empty() ? "" : " (" + system + ")") + ": " + effect;
}

std::string outliersSentence(const Comparison& comparison)
{
    std::size_t samples = 0;
    std::size_t found = 0;
    for (const ComparisonEntry& entry : comparison.entries) {
        samples += entry.wall.samples.size();
        found += entry.wall.outliers.size();
    }
    return std::to_string(found) + " of " + counted(samples, "measured time lies", "measured times lie")
        + " far from the others of its entry, most of them of " + nameOf(worst(comparison, outliers).setting)
        + "; the median bears that.";
}

std::string startupSentence(const Comparison& comparison)
{
    const ComparisonEntry entry = worst(comparison, startupShareOf);
    return "The start-up of " + nameOf(entry.setting) + " took " + number(entry.startupSeconds, 3) + " s, "
        + percent(startupShareOf(entry)) + " of the run; with more work its share is smaller.";
}

std::string intervalSentence(const Comparison& comparison)
{
    const ComparisonEntry entry = worst(comparison, intervalOf);
    return "The median of " + nameOf(entry.setting) + " is known to within " + percent(intervalOf(entry))
        + " only; more rounds make that less.";
}

std::string cancelledSentence(const Comparison& comparison)
{
    const auto begun = static_cast<std::size_t>(std::max(0, comparison.rounds));
    return "The comparison was stopped early; " + counted(begun, "round was", "rounds were") + " begun.";
}

std::string circumstance(TrustReason reason, const Comparison& comparison)
{
    switch (reason) {
    case TrustReason::DebugBuild:
        return "This is a debug build, compiled without optimisation: its times are not those of a release.";
    case TrustReason::OnBattery:
        return "The machine ran on battery, where processors are often slowed down.";
    case TrustReason::PowerSaving:
        return "The frequency governor is \"" + comparison.conditions.governor
            + "\": the processor's speed may change between runs.";
    case TrustReason::MemoryStorage:
        return storageSentence(comparison, "in memory", "writing takes less time than on a disk.");
    case TrustReason::NetworkStorage:
        return storageSentence(comparison, "on a network disk", "others' traffic is part of the times.");
    case TrustReason::ColdCache:
        return "The sources were not in the cache before the first round: reading them took longer then than later.";
    default:
        return {};
    }
}

} // namespace

std::string trustSentence(TrustReason reason, const Comparison& comparison)
{
    switch (reason) {
    case TrustReason::OutputsDiffer:
        return outputsSentence(comparison);
    case TrustReason::OneRound:
        return roundsSentence(comparison);
    case TrustReason::Cancelled:
        return cancelledSentence(comparison);
    case TrustReason::Failed:
        return failedSentence(comparison);
    case TrustReason::TooShort:
        return shortSentence(comparison);
    case TrustReason::BusyMachine:
        return busySentence(comparison);
    case TrustReason::Outliers:
        return outliersSentence(comparison);
    case TrustReason::StartupHeavy:
        return startupSentence(comparison);
    case TrustReason::WideInterval:
        return intervalSentence(comparison);
    default:
        return circumstance(reason, comparison);
    }
}

} // namespace tutti
