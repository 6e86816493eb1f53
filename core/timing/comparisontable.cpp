// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>
#include <vector>

#include "core/timing/comparisonexports.h"
#include "core/timing/comparisontext.h"
#include "core/timing/conditionnames.h"
#include "core/timing/markup.h"
#include "core/timing/plainnumber.h"
#include "core/timing/texttable.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

/// A row's cells under the names of their columns, in order.
using Cells = std::vector<std::pair<std::string_view, std::string>>;

std::string exactNumber(const std::optional<double>& number)
{
    return number ? tutti::exactNumber(*number) : std::string();
}

std::string yesOrNo(bool yes)
{
    return yes ? "yes" : "no";
}

std::string listed(const std::vector<double>& numbers)
{
    std::string text;
    for (const double number : numbers)
        text += (text.empty() ? "" : " ") + tutti::exactNumber(number);
    return text;
}

void addTimes(Cells& cells, const ComparisonEntry& entry)
{
    const TimeStatistics& wall = entry.wall;
    const bool measured = !wall.samples.empty();
    const auto number = [measured](double value) { return measured ? tutti::exactNumber(value) : std::string(); };
    cells.emplace_back("rounds", std::to_string(wall.samples.size()));
    cells.emplace_back("wall_median", number(wall.median));
    cells.emplace_back("wall_low", exactNumber(entry.wallLow));
    cells.emplace_back("wall_high", exactNumber(entry.wallHigh));
    cells.emplace_back("wall_mean", number(wall.mean));
    cells.emplace_back("wall_sd", number(wall.sd));
    cells.emplace_back("wall_min", number(wall.min));
    cells.emplace_back("wall_max", number(wall.max));
    cells.emplace_back("wall_samples", listed(wall.samples));
    cells.emplace_back("outliers", std::to_string(wall.outliers.size()));
    cells.emplace_back("startup_median", number(entry.startupSeconds));
    cells.emplace_back("cpu_median", number(entry.cpuSeconds));
    cells.emplace_back("load_balance", number(entry.loadBalance));
}

void addComparisons(Cells& cells, const ComparisonEntry& entry)
{
    const std::optional<SpeedUp>& speedup = entry.speedup;
    cells.emplace_back("speedup", speedup ? tutti::exactNumber(speedup->value) : std::string());
    cells.emplace_back("speedup_low", speedup ? exactNumber(speedup->low) : std::string());
    cells.emplace_back("speedup_high", speedup ? exactNumber(speedup->high) : std::string());
    cells.emplace_back("efficiency", exactNumber(entry.efficiency));
    cells.emplace_back("karp_flatt", exactNumber(entry.karpFlatt));
    cells.emplace_back("identical", yesOrNo(entry.identical));
    cells.emplace_back("difference", nameIn(differenceNames, entry.difference));
    cells.emplace_back("failure", entry.failure);
}

void addTrust(Cells& cells, const Trust& trust)
{
    std::string reasons;
    for (const TrustReason reason : trust.reasons)
        reasons += (reasons.empty() ? "" : " ") + std::string(trustReasonName(reason));
    cells.emplace_back("trust", lightName(trust.light));
    cells.emplace_back("trust_reasons", reasons);
}

void addContext(Cells& cells, const Comparison& comparison)
{
    const Machine& machine = comparison.machine;
    const Conditions& conditions = comparison.conditions;
    cells.emplace_back("job", comparison.job);
    cells.emplace_back("settings", comparison.settings);
    cells.emplace_back("files", std::to_string(comparison.input.files));
    cells.emplace_back("bytes", std::to_string(comparison.input.bytes));
    cells.emplace_back("digest", comparison.input.digest);
    cells.emplace_back("host", machine.host);
    cells.emplace_back("cpu", machine.cpu);
    cells.emplace_back("logical_cores", std::to_string(machine.logicalCores));
    cells.emplace_back("physical_cores", std::to_string(machine.physicalCores));
    cells.emplace_back("memory_bytes", std::to_string(machine.memoryBytes));
    cells.emplace_back("os", machine.os);
    cells.emplace_back("load_before", tutti::exactNumber(conditions.loadBefore));
    cells.emplace_back("power", nameIn(powerSourceNames, conditions.power));
    cells.emplace_back("governor", conditions.governor);
    cells.emplace_back("storage", nameIn(storageKindNames, conditions.storage));
    cells.emplace_back("file_system", conditions.fileSystem);
    cells.emplace_back("cache", nameIn(cacheStateNames, conditions.cache));
    cells.emplace_back("name", comparison.name);
    cells.emplace_back("started_at", comparison.startedAt);
    cells.emplace_back("version", comparison.version);
    cells.emplace_back("build_type", comparison.buildType);
    cells.emplace_back("cancelled", yesOrNo(comparison.cancelled));
}

Cells cellsOf(const Comparison& comparison, std::size_t index)
{
    const ComparisonEntry& entry = comparison.entries[index];
    Cells cells {{"engine", entry.setting.engine},
                 {"workers", std::to_string(entry.setting.workers)},
                 {"schedule", entry.setting.schedule},
                 {"baseline", yesOrNo(index == comparison.baseline)}};
    addTimes(cells, entry);
    addComparisons(cells, entry);
    addTrust(cells, trustIn(comparison, index));
    addContext(cells, comparison);
    return cells;
}

std::string quoted(std::string_view text)
{
    const std::string line = plainLine(text);
    if (line.find_first_of(",\"") == std::string::npos)
        return line;
    std::string cell = "\"";
    for (const char character : line)
        cell += character == '"' ? std::string("\"\"") : std::string(1, character);
    return cell + '"';
}

std::string csvLine(const Cells& cells, bool names)
{
    std::string line;
    for (const auto& [name, value] : cells)
        line += quoted(names ? name : std::string_view(value)) + ",";
    line.back() = '\n';
    return line;
}

/// The columns' names, from an entry that nothing is known of.
Cells columns()
{
    Comparison comparison;
    comparison.entries.emplace_back();
    return cellsOf(comparison, 0);
}

} // namespace

std::string comparisonCsv(const Comparison& comparison)
{
    std::string text = csvLine(columns(), true);
    for (std::size_t i = 0; i < comparison.entries.size(); ++i)
        text += csvLine(cellsOf(comparison, i), false);
    return text;
}

std::string comparisonMarkdown(const Comparison& comparison)
{
    std::string text = "# " + markdownText(titleOf(comparison)) + "\n\n" + markdownText(readingOf(comparison)) + "\n\n";
    const auto point = [&text](const char* name, const std::string& value) {
        text += std::string("- ") + name + ": " + markdownText(value) + "\n";
    };
    point("Work", workText(comparison));
    point("Settings", comparison.settings);
    point("Rounds", roundsText(comparison));
    point("Machine", machineText(comparison.machine));
    point("Conditions", conditionsText(comparison));
    const std::vector<std::string> trust = trustTexts(comparison);
    text += "\n**" + trust.front() + "**\n\n";
    for (std::size_t i = 1; i < trust.size(); ++i)
        text += "- " + markdownText(trust[i]) + "\n";
    text += (trust.size() > 1 ? "\n" : "") + markdownTable(entryTable(comparison));
    if (const TextTable scaling = scalingTable(comparison); !scaling.rows.empty())
        text += "\n" + markdownTable(scaling);
    return text + "\n" + markdownText(methodText()) + "\n";
}

} // namespace tutti
