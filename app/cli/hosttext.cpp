// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hosttext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/cli/consoletext.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;
using Row = std::vector<std::string>;

std::string cellOf(const HostReport& report, const HostFinding& finding)
{
    if (finding.test == HostTest::Clock && report.clockAhead) {
        std::array<char, 32> text {};
        constexpr double shown = 0.0005;
        // No "-0.000".
        const double ahead = std::abs(*report.clockAhead) < shown ? 0 : *report.clockAhead;
        std::snprintf(text.data(), text.size(), "%+.3f s", ahead);
        return text.data();
    }
    switch (finding.verdict) {
    case HostVerdict::Good:
        return "yes";
    case HostVerdict::Remark:
        return "see above";
    case HostVerdict::Bad:
        return "no";
    case HostVerdict::Untested:
        break;
    }
    return "-";
}

Row rowOf(const HostReport& report)
{
    Row row {elided(printable(report.host.name), 40), std::to_string(report.host.slots)};
    for (const HostFinding& finding : report.findings)
        row.push_back(cellOf(report, finding));
    row.emplace_back(report.isUsable() ? "yes" : "no");
    return row;
}

std::string spelled(const std::vector<Row>& rows)
{
    std::vector<int> widths(rows.front().size());
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], columnsOf(row[column]));
    }
    constexpr int gap = 2;
    std::string table;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column)
            line += row[column] + std::string(std::size_t(widths[column] - columnsOf(row[column]) + gap), ' ');
        table += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return table;
}

} // namespace

std::string tableOf(const std::vector<HostReport>& reports)
{
    std::vector<Row> rows {{"host", "slots"}};
    for (int test = 0; test <= int(HostTest::Clock); ++test)
        rows.front().emplace_back(hostTestName(HostTest(test)));
    rows.front().emplace_back("can be used");
    for (const HostReport& report : reports)
        rows.push_back(rowOf(report));
    return spelled(rows);
}

std::string summaryOf(const std::vector<HostReport>& reports)
{
    std::size_t usable = 0;
    int slots = 0;
    int usableSlots = 0;
    for (const HostReport& report : reports) {
        slots += report.host.slots;
        usable += report.isUsable() ? 1U : 0U;
        usableSlots += report.isUsable() ? report.host.slots : 0;
    }
    return std::to_string(usable) + " of " + counted(reports.size(), "host") + " can be used, with "
        + std::to_string(usableSlots) + " of " + counted(std::size_t(slots), "slot") + "\n";
}

std::string jsonOf(const std::vector<HostReport>& reports)
{
    Json hosts = Json::array();
    for (const HostReport& report : reports) {
        Json tests = Json::array();
        for (const HostFinding& finding : report.findings)
            tests.push_back({{"test", hostTestName(finding.test)},
                             {"verdict", hostVerdictName(finding.verdict)},
                             {"text", finding.sentence}});
        hosts.push_back({{"name", report.host.name},
                         {"slots", report.host.slots},
                         {"usable", report.isUsable()},
                         {"clock_ahead_seconds", report.clockAhead ? Json(*report.clockAhead) : Json()},
                         {"tests", tests}});
    }
    const Json document {{"schema", "tutti-hosts/1"}, {"hosts", hosts}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tutti
