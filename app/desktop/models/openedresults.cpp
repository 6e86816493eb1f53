// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/openedresults.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/timing/comparisoncodec.h"

namespace tutti {

namespace {

std::string machineName(const OpenedResults& results)
{
    if (results.comparisons.empty())
        return {};
    const Machine& machine = results.comparisons.front().machine;
    if (machine.host.empty() || machine.cpu.empty())
        return machine.host + machine.cpu;
    return machine.host + ", " + machine.cpu;
}

std::vector<std::string> namesOf(std::span<const OpenedResults> results, OverlayBy by)
{
    std::vector<std::string> names;
    std::map<std::string, int> seen;
    for (const OpenedResults& one : results) {
        std::string name = resultsName(one, by);
        if (const int times = ++seen[name]; times > 1)
            name += " (" + std::to_string(times) + ")";
        names.push_back(std::move(name));
    }
    return names;
}

bool isSameWork(const Comparison& first, const Comparison& other)
{
    const std::vector<Overlay::Line> lines {{"", first}, {"", other}};
    return overlay(lines).has_value();
}

/// Of each of the results the newest comparison of the same work; nothing where one has none.
std::optional<std::vector<Comparison>> sameWork(const Comparison& work, std::span<const OpenedResults> results)
{
    std::vector<Comparison> same;
    for (const OpenedResults& one : results) {
        const auto found = std::find_if(one.comparisons.rbegin(), one.comparisons.rend(),
                                        [&work](const Comparison& other) { return isSameWork(work, other); });
        if (found == one.comparisons.rend())
            return {};
        same.push_back(*found);
    }
    return same;
}

Result<Overlay> overlayOf(const std::vector<std::string>& names, const std::vector<Comparison>& comparisons)
{
    std::vector<Overlay::Line> lines;
    for (std::size_t i = 0; i < comparisons.size(); ++i)
        lines.push_back({names[i], comparisons[i]});
    return overlay(lines);
}

/// Why the first experiments of the results do not go together.
Result<std::vector<Overlay>> refusal(std::span<const OpenedResults> results, const std::vector<std::string>& names)
{
    std::vector<Comparison> firsts;
    std::transform(results.begin(), results.end(), std::back_inserter(firsts),
                   [](const OpenedResults& one) { return one.comparisons.front(); });
    if (const auto refused = overlayOf(names, firsts); !refused)
        return fail(refused.error());
    return fail(ErrorCode::BadContent, "the results have no experiment in common; open reports of the same lesson");
}

} // namespace

Result<OpenedResults> readResults(std::string_view text, std::string file)
{
    OpenedResults results;
    const std::size_t start = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start != std::string_view::npos && text[start] == '{') {
        auto comparison = decodeComparison(text);
        if (!comparison)
            return fail(comparison.error().code, file + ": " + comparison.error().detail);
        results.title = comparison->name.empty() ? comparison->job : comparison->name;
        results.comparisons.push_back(std::move(*comparison));
    } else {
        auto report = labReportFromHtml(text);
        if (!report)
            return fail(report.error().code, file + ": " + report.error().detail);
        results.student = report->student;
        results.title = report->title;
        results.comparisons = std::move(report->comparisons);
    }
    if (results.comparisons.empty())
        return fail(ErrorCode::BadContent, file + ": there is no comparison in it");
    results.file = std::move(file);
    return results;
}

std::string resultsName(const OpenedResults& results, OverlayBy by)
{
    const std::string machine = machineName(results);
    const std::string& first = by == OverlayBy::Student ? results.student : machine;
    const std::string& second = by == OverlayBy::Student ? machine : results.student;
    if (!first.empty())
        return first;
    return second.empty() ? results.file : second;
}

Result<std::vector<Overlay>> overlaysOf(std::span<const OpenedResults> results, OverlayBy by)
{
    if (results.empty())
        return fail(ErrorCode::Empty, "no results were opened");
    const std::vector<std::string> names = namesOf(results, by);
    std::vector<Overlay> overlays;
    for (const Comparison& work : results.front().comparisons) {
        const bool isThere = std::any_of(overlays.begin(), overlays.end(), [&work](const Overlay& other) {
            return isSameWork(work, other.lines.front().comparison);
        });
        const auto same = isThere ? std::nullopt : sameWork(work, results);
        if (!same)
            continue;
        auto made = overlayOf(names, *same);
        if (made)
            overlays.push_back(std::move(*made));
    }
    if (overlays.empty())
        return refusal(results, names);
    return overlays;
}

} // namespace tutti
