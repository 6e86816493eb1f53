// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/comparisoncodec.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/jobs/runjson.h"
#include "core/timing/conditionnames.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-comparison/1";

Json numberJson(double number)
{
    return std::isfinite(number) ? Json(number) : Json();
}

Json numberJson(const std::optional<double>& number)
{
    return number ? numberJson(*number) : Json();
}

Json wallJson(const TimeStatistics& wall)
{
    const bool measured = !wall.samples.empty();
    const auto value = [measured](double number) { return measured ? numberJson(number) : Json(); };
    Json samples = Json::array();
    for (const double sample : wall.samples)
        samples.push_back(numberJson(sample));
    return {{"median", value(wall.median)}, {"mean", value(wall.mean)}, {"sd", value(wall.sd)},
            {"min", value(wall.min)},       {"max", value(wall.max)},   {"samples", std::move(samples)}};
}

Json speedUpJson(const std::optional<SpeedUp>& speedup)
{
    if (!speedup)
        return {};
    return {
        {"value", numberJson(speedup->value)}, {"low", numberJson(speedup->low)}, {"high", numberJson(speedup->high)}};
}

Json trustJson(const Trust& trust)
{
    Json reasons = Json::array();
    for (const TrustReason reason : trust.reasons)
        reasons.push_back(trustReasonName(reason));
    return {{"light", lightName(trust.light)}, {"reasons", std::move(reasons)}};
}

Json trustJson(const Comparison& comparison)
{
    const Trust trust = trustIn(comparison);
    Json object = trustJson(trust);
    Json& sentences = object["sentences"] = Json::array();
    for (const TrustReason reason : trust.reasons)
        sentences.push_back(trustSentence(reason, comparison));
    return object;
}

Json entryJson(const Comparison& comparison, std::size_t index)
{
    const ComparisonEntry& entry = comparison.entries[index];
    const bool measured = !entry.wall.samples.empty();
    Json object;
    object["engine"] = entry.setting.engine;
    object["workers"] = entry.setting.workers;
    object["schedule"] = entry.setting.schedule;
    object["wall_seconds"] = wallJson(entry.wall);
    object["startup_seconds"]["median"] = measured ? numberJson(entry.startupSeconds) : Json();
    object["speedup"] = speedUpJson(entry.speedup);
    object["efficiency"] = numberJson(entry.efficiency);
    object["karp_flatt"] = numberJson(entry.karpFlatt);
    object["load_balance"] = measured ? numberJson(entry.loadBalance) : Json();
    object["identical"] = entry.identical;
    object["outliers"] = entry.wall.outliers;
    object["cpu_seconds"]["median"] = measured ? numberJson(entry.cpuSeconds) : Json();
    object["wall_low"] = numberJson(entry.wallLow);
    object["wall_high"] = numberJson(entry.wallHigh);
    object["difference"] = nameIn(differenceNames, entry.difference);
    object["failure"] = entry.failure.empty() ? Json() : Json(entry.failure);
    object["trust"] = trustJson(trustIn(comparison, index));
    return object;
}

Json conditionsJson(const Conditions& conditions)
{
    return {{"load_before", numberJson(conditions.loadBefore)},
            {"power", nameIn(powerSourceNames, conditions.power)},
            {"governor", conditions.governor},
            {"storage", nameIn(storageKindNames, conditions.storage)},
            {"file_system", conditions.fileSystem},
            {"cache", nameIn(cacheStateNames, conditions.cache)}};
}

Json comparisonJson(const Comparison& comparison)
{
    Json object;
    object["schema"] = schema;
    object["machine"] = machineJson<Json>(comparison.machine);
    object["job"] = comparison.job;
    object["settings"] = settingsJson<Json>(comparison.settings);
    object["input"] = inputJson<Json>(comparison.input);
    object["baseline"] = comparison.baseline;
    object["rounds"] = comparison.rounds;
    Json& entries = object["entries"] = Json::array();
    for (std::size_t i = 0; i < comparison.entries.size(); ++i)
        entries.push_back(entryJson(comparison, i));
    object["started_at"] = comparison.startedAt;
    object["version"] = comparison.version;
    object["build_type"] = comparison.buildType;
    object["name"] = comparison.name;
    object["warm_up"] = comparison.warmUp;
    object["cancelled"] = comparison.cancelled;
    object["conditions"] = conditionsJson(comparison.conditions);
    object["trust"] = trustJson(comparison);
    return object;
}

} // namespace

std::string encodeComparison(const Comparison& comparison)
{
    return comparisonJson(comparison).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tutti
