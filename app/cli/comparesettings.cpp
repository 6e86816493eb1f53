// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparesettings.h"

#include <algorithm>
#include <string>

#include "core/engine/registry.h"

namespace tutti {
namespace {

EngineConfig configOf(const CompareArguments& arguments)
{
    EngineConfig config = arguments.batch.config;
    config.drawsFigures = arguments.job == CompareJob::Spectra && arguments.batch.options.writePng;
    return config;
}

/// The baseline first.
std::vector<std::string> enginesHere(const EngineConfig& config)
{
    std::vector<std::string> ids {"sequential"};
    for (const EngineEntry& entry : engineEntries()) {
        if (entry.id != "sequential" && makeEngine(entry.id, config)->probe())
            ids.emplace_back(entry.id);
    }
    return ids;
}

std::vector<std::string> enginesOf(const CompareArguments& arguments)
{
    if (arguments.engines.empty())
        return enginesHere(configOf(arguments));
    std::vector<std::string> ids = arguments.engines;
    const bool isThere = std::find(ids.begin(), ids.end(), "sequential") != ids.end();
    if (!isThere && !arguments.baseline)
        ids.insert(ids.begin(), "sequential");
    return ids;
}

std::vector<Setting> settingsOf(const std::string& engine, const CompareArguments& arguments)
{
    if (engine == "sequential")
        return {{engine, 1, {}}};
    std::vector<int> counts = arguments.workers;
    if (counts.empty())
        counts = {makeEngine(engine, configOf(arguments))->workers()};
    std::vector<Setting> settings;
    for (const int workers : counts) {
        for (const std::string& schedule : arguments.schedules)
            settings.push_back({engine, workers, schedule});
    }
    return settings;
}

std::size_t fewestWorkers(const std::vector<Setting>& settings)
{
    const auto fewest =
        std::min_element(settings.begin(), settings.end(),
                         [](const Setting& left, const Setting& right) { return left.workers < right.workers; });
    return std::size_t(fewest - settings.begin());
}

/// Where the baseline stands; it is put before the others where it is none of them.
std::size_t placeOf(const BaselineChoice& choice, const CompareArguments& arguments, std::vector<Setting>& settings)
{
    const auto found = std::find_if(settings.begin(), settings.end(), [&choice](const Setting& setting) {
        const bool hasWorkers =
            setting.engine == "sequential" || setting.workers == choice.workers.value_or(setting.workers);
        return setting.engine == choice.engine && hasWorkers;
    });
    if (found != settings.end())
        return std::size_t(found - settings.begin());
    Setting baseline {choice.engine, choice.workers.value_or(1), {}};
    if (choice.engine != "network")
        baseline = settingsOf(choice.engine, arguments).front();
    if (choice.workers && choice.engine != "sequential")
        baseline.workers = *choice.workers;
    settings.insert(settings.begin(), baseline);
    return 0;
}

} // namespace

ComparedSettings comparedSettings(const CompareArguments& arguments)
{
    ComparedSettings compared;
    if (arguments.job == CompareJob::Fetch) {
        for (const int connections : arguments.connections)
            compared.settings.push_back({"network", connections, {}});
        compared.baseline = fewestWorkers(compared.settings);
    } else {
        for (const std::string& engine : enginesOf(arguments)) {
            const auto settings = settingsOf(engine, arguments);
            compared.settings.insert(compared.settings.end(), settings.begin(), settings.end());
        }
    }
    const bool isFetch = arguments.job == CompareJob::Fetch;
    if (arguments.baseline || !isFetch)
        compared.baseline =
            placeOf(arguments.baseline.value_or(BaselineChoice {"sequential", {}}), arguments, compared.settings);
    return compared;
}

} // namespace tutti
