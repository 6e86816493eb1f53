// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/comparisontext.h"

#include <algorithm>

#include "core/timing/conditionnames.h"
#include "core/timing/plainnumber.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

std::string counted(std::uint64_t count, const char* one, const char* many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!part.empty())
            text += (text.empty() ? "" : between) + part;
    }
    return text;
}

std::string bytesText(std::uint64_t bytes)
{
    constexpr double kilo = 1024;
    double amount = double(bytes);
    if (amount < kilo)
        return counted(bytes, "byte", "bytes");
    const char* unit = "";
    for (const char* larger : {"KiB", "MiB", "GiB", "TiB"}) {
        if (amount < kilo)
            break;
        amount /= kilo;
        unit = larger;
    }
    return shortNumber(amount) + " " + unit;
}

std::string powerText(PowerSource power)
{
    switch (power) {
    case PowerSource::Mains:
        return "on mains";
    case PowerSource::Battery:
        return "on battery";
    case PowerSource::Unknown:
        break;
    }
    return "power source not known";
}

std::string storageText(const Conditions& conditions)
{
    if (conditions.storage == StorageKind::Unknown && conditions.fileSystem.empty())
        return "scratch folder's file system not known";
    std::string text = "scratch folder on ";
    text += conditions.storage == StorageKind::Unknown ? "a device not known"
                                                       : nameIn(storageKindNames, conditions.storage);
    return conditions.fileSystem.empty() ? text : text + " (" + conditions.fileSystem + ")";
}

std::string cacheText(CacheState cache)
{
    return cache == CacheState::Unknown ? "cache state not known"
                                        : std::string(nameIn(cacheStateNames, cache)) + " cache";
}

std::string intervalText(const std::optional<double>& low, const std::optional<double>& high)
{
    return low && high ? ", 95 % between " + shortNumber(*low) + " and " + shortNumber(*high) : std::string();
}

const ComparisonEntry* fastestOf(const Comparison& comparison)
{
    const ComparisonEntry* fastest = nullptr;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.speedup && (fastest == nullptr || entry.wall.median < fastest->wall.median))
            fastest = &entry;
    }
    return fastest;
}

} // namespace

std::string workersText(const Setting& setting)
{
    const auto workers = std::uint64_t(std::max(0, setting.workers));
    return setting.engine == "network" ? counted(workers, "connection", "connections")
                                       : counted(workers, "worker", "workers");
}

std::string settingText(const Setting& setting)
{
    std::string text = setting.engine;
    if (setting.engine != "sequential")
        text += " with " + workersText(setting);
    return setting.schedule.empty() ? text : text + ", " + setting.schedule;
}

std::string titleOf(const Comparison& comparison)
{
    return comparison.name.empty() ? "Comparison: " + comparison.job : comparison.name;
}

std::string workText(const Comparison& comparison)
{
    const bool synthetic = comparison.job == "synthetic";
    const RunInput& input = comparison.input;
    const std::string bytes = input.bytes > 0 ? bytesText(input.bytes) : std::string();
    const std::string audio = input.audioSeconds > 0 ? shortNumber(input.audioSeconds) + " s of audio" : std::string();
    return comparison.job + ": "
        + joined(
               {synthetic ? counted(input.files, "job", "jobs") : counted(input.files, "file", "files"), bytes, audio},
               ", ");
}

std::string roundsText(const Comparison& comparison)
{
    const auto rounds = std::uint64_t(std::max(0, comparison.rounds));
    const auto warmUp = std::uint64_t(std::max(0, comparison.warmUp));
    std::string text = counted(rounds, "round", "rounds") + " after ";
    text += warmUp == 0 ? "no warm-up" : counted(warmUp, "round of warm-up", "rounds of warm-up");
    return comparison.cancelled ? text + "; stopped before the last" : text;
}

std::string machineText(const Machine& machine)
{
    const auto logical = std::uint64_t(std::max(0, machine.logicalCores));
    const std::string cores =
        counted(logical, "logical core", "logical cores") + " (" + std::to_string(machine.physicalCores) + " physical)";
    const std::string memory = machine.memoryBytes > 0 ? bytesText(machine.memoryBytes) + " of memory" : std::string();
    return joined({machine.host, machine.cpu, cores, memory, machine.os}, ", ");
}

std::string conditionsText(const Comparison& comparison)
{
    const Conditions& conditions = comparison.conditions;
    const std::string governor =
        conditions.governor.empty() ? "governor not readable" : "governor " + conditions.governor;
    const std::string build = comparison.buildType.empty() ? "" : " (" + comparison.buildType + ")";
    return joined({"load " + fixedNumber(conditions.loadBefore, 2) + " before the first round",
                   powerText(conditions.power), governor, storageText(conditions), cacheText(conditions.cache),
                   comparison.version.empty() ? "" : "Tutti " + comparison.version + build,
                   comparison.startedAt.empty() ? "" : "started " + comparison.startedAt},
                  ", ");
}

std::vector<std::string> trustTexts(const Comparison& comparison)
{
    const Trust trust = trustIn(comparison);
    std::vector<std::string> texts {"Trust: " + std::string(lightName(trust.light)) + "."};
    for (const TrustReason reason : trust.reasons)
        texts.push_back(trustSentence(reason, comparison));
    return texts;
}

std::string readingOf(const Comparison& comparison)
{
    const ComparisonEntry* fastest = fastestOf(comparison);
    if (fastest == nullptr || comparison.baseline >= comparison.entries.size())
        return "There is nothing to compare: the baseline or everything beside it could not be measured.";
    const ComparisonEntry& baseline = comparison.entries[comparison.baseline];
    const std::string name = settingText(fastest->setting) + ": " + shortNumber(fastest->wall.median) + " s";
    if (fastest == &baseline)
        return "Nothing was faster than the baseline, " + name + ".";
    std::string text = "Fastest was " + name + ", a speed-up of " + shortNumber(fastest->speedup->value) + " over "
        + settingText(baseline.setting) + intervalText(fastest->speedup->low, fastest->speedup->high) + ".";
    if (fastest->difference == Difference::None)
        text += " The data show no difference between the two.";
    return text;
}

std::string remarkOn(const Comparison& comparison, std::size_t entry)
{
    const ComparisonEntry& shown = comparison.entries[entry];
    if (!shown.failure.empty())
        return "could not be measured: " + shown.failure;
    const std::size_t outliers = shown.wall.outliers.size();
    return joined({entry == comparison.baseline ? "baseline" : "",
                   shown.identical ? "" : "outputs differ from the baseline's: no speed-up",
                   shown.wall.samples.empty() ? "not measured" : "",
                   entry != comparison.baseline && shown.difference == Difference::None ? "no difference" : "",
                   shown.difference == Difference::Slower ? "slower" : "",
                   outliers > 0 ? counted(outliers, "outlier", "outliers") : ""},
                  "; ");
}

std::string methodText()
{
    return "Speed-up is the baseline's median wall time divided by the entry's, with Price and Bonett's interval of 95 "
           "% "
           "for a ratio of medians (2002). Efficiency is speed-up / workers. Wall time contains start-up. Load balance "
           "is "
           "the mean busy time of the workers divided by the greatest. Outliers have a modified z-score over 3.5 "
           "(Iglewicz and Hoaglin 1993) and are counted all the same.";
}

} // namespace tutti
