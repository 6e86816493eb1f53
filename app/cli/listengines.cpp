// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listengines.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "app/cli/consoletext.h"
#include "core/base/machine.h"
#include "core/engine/registry.h"

namespace tutti {
namespace {

using Row = std::array<std::string, 5>;

Row rowOf(const EngineEntry& entry)
{
    const auto engine = makeEngine(entry.id, {});
    const auto usable = engine->probe();
    return {std::string(entry.id), std::string(entry.name), usable ? "yes" : "no",
            usable ? std::to_string(engine->workers()) : "-", usable ? std::string() : usable.error().detail};
}

std::string tableOf(const std::vector<Row>& rows)
{
    constexpr int gap = 2;
    std::array<int, std::tuple_size_v<Row>> widths {};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], columnsOf(row[column]));
    }
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

ExitStatus listEngines()
{
    std::vector<Row> rows {{"id", "name", "can run", "workers", "why not"}};
    for (const EngineEntry& entry : engineEntries())
        rows.push_back(rowOf(entry));
    const auto usable = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row[2] == "yes"; });
    const Machine machine = thisMachine();
    tell(tableOf(rows) + std::to_string(usable) + " of " + counted(rows.size() - 1, "engine") + " can run here; "
         + std::to_string(machine.logicalCores) + " logical and " + std::to_string(machine.physicalCores)
         + " physical cores, of which this process may use " + std::to_string(usableCpus()) + "\n");
    return ExitStatus::Success;
}

} // namespace tutti
