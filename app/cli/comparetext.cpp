// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparetext.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/cli/consoletext.h"
#include "core/timing/comparisontext.h"
#include "core/timing/plainnumber.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

using Row = std::array<std::string, 12>;

constexpr std::size_t leftColumns = 3;
constexpr const char* nothing = "–";

std::string numberText(const std::optional<double>& value)
{
    return value ? shortNumber(*value) : nothing;
}

std::string rangeText(const std::optional<double>& low, const std::optional<double>& high)
{
    return low && high ? shortNumber(*low) + "–" + shortNumber(*high) : nothing;
}

std::string sameText(const Comparison& comparison, std::size_t entry)
{
    const ComparisonEntry& shown = comparison.entries[entry];
    if (shown.wall.samples.empty())
        return nothing;
    if (entry == comparison.baseline)
        return "baseline";
    return shown.identical ? "yes" : "NO";
}

Row rowOf(const Comparison& comparison, std::size_t index)
{
    const ComparisonEntry& entry = comparison.entries[index];
    const bool isMeasured = !entry.wall.samples.empty();
    const auto measured = [isMeasured](double value) { return isMeasured ? shortNumber(value) : nothing; };
    const auto& speedup = entry.speedup;
    const bool isEqual = index != comparison.baseline && entry.difference == Difference::None;
    return {entry.setting.engine,
            std::to_string(entry.setting.workers),
            entry.setting.schedule.empty() ? nothing : entry.setting.schedule,
            measured(entry.wall.median),
            rangeText(entry.wallLow, entry.wallHigh),
            isMeasured ? roundedText(entry.startupSeconds) : nothing,
            (isEqual ? "≈ " : "") + numberText(speedup ? std::optional(speedup->value) : std::nullopt),
            speedup ? rangeText(speedup->low, speedup->high) : nothing,
            numberText(entry.efficiency),
            numberText(entry.karpFlatt),
            measured(entry.loadBalance),
            sameText(comparison, index)};
}

std::string lineOf(const Row& row, const std::array<int, std::tuple_size_v<Row>>& widths)
{
    constexpr std::size_t gap = 2;
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const std::string room(std::size_t(widths[column] - columnsOf(row[column])), ' ');
        line += column > 0 ? std::string(gap, ' ') : std::string();
        line += column < leftColumns ? row[column] + room : room + row[column];
    }
    return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

std::size_t countOf(const Comparison& comparison, bool (*is)(const ComparisonEntry&))
{
    return std::size_t(std::count_if(comparison.entries.begin(), comparison.entries.end(), is));
}

std::string entriesText(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " entry" : " entries");
}

} // namespace

std::string comparisonTable(const Comparison& comparison)
{
    const bool isFetch = comparison.job == "fetch";
    std::vector<Row> rows {{"engine", isFetch ? "connections" : "workers", "schedule", "median s", "95 %", "start-up s",
                            "speed-up", "95 %", "efficiency", "serial fraction", "load balance", "same output"}};
    for (std::size_t entry = 0; entry < comparison.entries.size(); ++entry)
        rows.push_back(rowOf(comparison, entry));
    std::array<int, std::tuple_size_v<Row>> widths {};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], columnsOf(row[column]));
    }
    std::string table;
    for (const Row& row : rows)
        table += lineOf(row, widths);
    const bool hasEquals =
        std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row[6].starts_with("≈"); });
    return hasEquals ? table + "≈ the data show no difference from the baseline\n" : table;
}

std::string comparisonReading(const Comparison& comparison)
{
    std::string text = machineText(comparison.machine) + "; " + conditionsText(comparison) + "\n";
    std::string trust;
    for (const std::string& sentence : trustTexts(comparison))
        trust += (trust.empty() ? "" : " ") + sentence;
    return text + trust + "\n" + readingOf(comparison) + "\n";
}

std::vector<std::string> comparisonFailures(const Comparison& comparison)
{
    std::vector<std::string> lines;
    for (const ComparisonEntry& entry : comparison.entries) {
        const std::string name = settingText(entry.setting);
        if (!entry.failure.empty())
            lines.push_back(name + ": could not be measured: " + printable(entry.failure));
        else if (!entry.identical)
            lines.push_back(name
                            + ": its results are not those of the baseline; its speed-up is withheld, please report "
                              "what it was run on");
    }
    return lines;
}

std::string comparisonSummary(const Comparison& comparison, double seconds)
{
    const std::size_t failed = countOf(comparison, [](const ComparisonEntry& entry) { return !entry.failure.empty(); });
    const std::size_t different =
        countOf(comparison, [](const ComparisonEntry& entry) { return entry.failure.empty() && !entry.identical; });
    std::string line = entriesText(comparison.entries.size() - failed) + " measured in "
        + counted(std::size_t(comparison.rounds), "round") + " and " + durationText(seconds) + ", "
        + workText(comparison);
    if (failed > 0)
        line += "; " + std::to_string(failed) + " could not be measured";
    if (different > 0)
        line += "; " + std::to_string(different) + " with other results";
    line += "; trust: " + std::string(lightName(trustIn(comparison).light));
    return comparison.cancelled ? line + "; cancelled" : line;
}

} // namespace tutti
