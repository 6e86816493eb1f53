// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/texttable.h"

#include "core/timing/comparisontext.h"
#include "core/timing/markup.h"
#include "core/timing/plainnumber.h"
#include "core/timing/scaling.h"

namespace tutti {
namespace {

std::string range(const std::optional<double>& low, const std::optional<double>& high)
{
    return low && high ? shortNumber(*low) + " – " + shortNumber(*high) : std::string();
}

std::vector<std::string> entryRow(const Comparison& comparison, std::size_t index)
{
    const ComparisonEntry& entry = comparison.entries[index];
    const TimeStatistics& wall = entry.wall;
    const bool measured = !wall.samples.empty();
    const auto number = [measured](double value) { return measured ? shortNumber(value) : std::string(); };
    const std::optional<double> speedup = entry.speedup ? std::optional(entry.speedup->value) : std::nullopt;
    return {settingText(entry.setting),
            number(wall.median),
            range(entry.wallLow, entry.wallHigh),
            number(wall.mean),
            number(wall.sd),
            measured ? range(wall.min, wall.max) : std::string(),
            number(entry.startupSeconds),
            number(entry.cpuSeconds),
            shortNumber(speedup),
            entry.speedup ? range(entry.speedup->low, entry.speedup->high) : std::string(),
            shortNumber(entry.efficiency),
            shortNumber(entry.karpFlatt),
            number(entry.loadBalance),
            std::to_string(wall.samples.size()),
            remarkOn(comparison, index)};
}

std::string fitText(const ScalingCurve& curve)
{
    if (curve.noFit == NoFit::NotComparable)
        return "no fit: outputs differ or entries could not be measured";
    if (!curve.fit)
        return "no fit: it takes three worker counts within the physical cores";
    return curve.fit->limit ? std::string() : "no serial part was found";
}

/// What measured points amount to, where there are too few for a fit: that of the most workers.
std::optional<double> karpFlattOf(const ScalingCurve& curve)
{
    return curve.points.empty() ? std::nullopt : curve.points.back().karpFlatt;
}

std::vector<std::string> scalingRow(const ScalingCurve& curve)
{
    std::string counts;
    for (const ScalingPoint& point : curve.points)
        counts += (counts.empty() ? "" : ", ") + std::to_string(point.workers);
    const std::string name = curve.schedule.empty() ? curve.engine : curve.engine + ", " + curve.schedule;
    const auto& fit = curve.fit;
    return {name,
            counts,
            fit ? shortNumber(fit->serialFraction) : std::string(),
            fit ? range(fit->low, fit->high) : std::string(),
            fit ? shortNumber(fit->limit) : std::string(),
            shortNumber(karpFlattOf(curve)),
            fitText(curve)};
}

} // namespace

TextTable entryTable(const Comparison& comparison)
{
    TextTable table {{{"Setting", false},
                      {"Wall time, median (s)"},
                      {"95 %"},
                      {"Mean (s)"},
                      {"sd (s)"},
                      {"Min – max (s)"},
                      {"Start-up (s)"},
                      {"CPU time (s)"},
                      {"Speed-up"},
                      {"95 %"},
                      {"Efficiency"},
                      {"Serial fraction (Karp–Flatt)"},
                      {"Load balance"},
                      {"Rounds"},
                      {"Remarks", false}},
                     {}};
    for (std::size_t i = 0; i < comparison.entries.size(); ++i)
        table.rows.push_back(entryRow(comparison, i));
    return table;
}

TextTable scalingTable(const Comparison& comparison)
{
    TextTable table {{{"Curve", false},
                      {"Workers", false},
                      {"Serial fraction (Amdahl)"},
                      {"95 %"},
                      {"Greatest speed-up"},
                      {"Karp–Flatt at the most workers"},
                      {"Remarks", false}},
                     {}};
    for (const ScalingCurve& curve : scalingOf(comparison))
        table.rows.push_back(scalingRow(curve));
    return table;
}

std::string markdownText(std::string_view text)
{
    constexpr std::string_view special = R"(\`*_[]|~#!)";
    std::string cell;
    for (const char character : plainLine(text)) {
        if (special.find(character) != std::string_view::npos)
            cell += '\\';
        if (character == '<')
            cell += "&lt;";
        else if (character == '&')
            cell += "&amp;";
        else
            cell += character;
    }
    return cell;
}

std::string markdownTable(const TextTable& table)
{
    std::string head = "|";
    std::string rule = "|";
    for (const TextTable::Column& column : table.columns) {
        head += " " + markdownText(column.name) + " |";
        rule += column.isNumber ? "---:|" : "---|";
    }
    std::string text = head + "\n" + rule + "\n";
    for (const auto& row : table.rows) {
        text += "|";
        for (const std::string& cell : row)
            text += " " + markdownText(cell) + " |";
        text += "\n";
    }
    return text;
}

std::string htmlTable(const TextTable& table)
{
    std::string html = "<div class=\"wide\"><table>\n<thead><tr>";
    for (const TextTable::Column& column : table.columns)
        html += "<th scope=\"col\">" + escapedMarkup(column.name) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        html += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isNumber = i < table.columns.size() && table.columns[i].isNumber;
            const char* begin = isNumber ? "<td class=\"number\">" : "<td>";
            html += (i == 0 ? "<th scope=\"row\">" : begin) + escapedMarkup(row[i]) + (i == 0 ? "</th>" : "</td>");
        }
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table></div>\n";
}

} // namespace tutti
