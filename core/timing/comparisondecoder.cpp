// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <limits>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/jobs/jsonfields.h"
#include "core/jobs/runjson.h"
#include "core/timing/comparisoncodec.h"
#include "core/timing/conditionnames.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-comparison/1";

double numberFrom(const Json& value)
{
    return value.is_null() ? 0 : value.get<double>();
}

std::optional<double> optionalAt(const Json& object, std::string_view key)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? std::nullopt : std::optional(found->get<double>());
}

/// The library would cut what does not fit.
int countAt(const Json& object, const std::string& key, int least)
{
    const Json& value = object.at(key);
    if (!value.is_number_integer())
        throw std::invalid_argument(key + " is no whole number");
    const auto count = value.get<std::int64_t>();
    if (count < least || count > std::numeric_limits<int>::max())
        throw std::out_of_range(key + " is out of range");
    return int(count);
}

/// A spelling that a later version added is the first of the table, which is "unknown".
template<typename Value, std::size_t Count>
Value namedAt(const Json& object, std::string_view key, const OptionNames<Value, Count>& names)
{
    return valueIn(names, valueAt(object, key, std::string())).value_or(names.front().second);
}

TimeStatistics wallFrom(const Json& object)
{
    TimeStatistics wall;
    wall.median = numberFrom(object.at("median"));
    wall.mean = numberFrom(object.at("mean"));
    wall.sd = numberFrom(object.at("sd"));
    wall.min = numberFrom(object.at("min"));
    wall.max = numberFrom(object.at("max"));
    for (const Json& sample : object.at("samples"))
        wall.samples.push_back(numberFrom(sample));
    return wall;
}

std::optional<SpeedUp> speedUpFrom(const Json& entry)
{
    const auto found = entry.find("speedup");
    if (found == entry.end() || found->is_null())
        return {};
    return SpeedUp {found->at("value").get<double>(), optionalAt(*found, "low"), optionalAt(*found, "high")};
}

std::vector<std::size_t> outliersFrom(const Json& entry, std::size_t samples)
{
    auto outliers = valueAt(entry, "outliers", std::vector<std::size_t>());
    for (const std::size_t outlier : outliers) {
        if (outlier >= samples)
            throw std::out_of_range("an outlier is none of the samples");
    }
    return outliers;
}

/// What stands behind the contract's keys of an entry.
void readAdded(ComparisonEntry& entry, const Json& object)
{
    entry.wall.outliers = outliersFrom(object, entry.wall.samples.size());
    if (const auto cpu = object.find("cpu_seconds"); cpu != object.end())
        entry.cpuSeconds = numberFrom(cpu->at("median"));
    entry.wallLow = optionalAt(object, "wall_low");
    entry.wallHigh = optionalAt(object, "wall_high");
    entry.difference = namedAt(object, "difference", differenceNames);
    if (const auto failure = object.find("failure"); failure != object.end() && !failure->is_null())
        entry.failure = failure->get<std::string>();
}

ComparisonEntry entryFrom(const Json& object)
{
    ComparisonEntry entry;
    entry.setting.engine = object.at("engine").get<std::string>();
    entry.setting.workers = countAt(object, "workers", 1);
    entry.setting.schedule = object.at("schedule").get<std::string>();
    entry.wall = wallFrom(object.at("wall_seconds"));
    entry.startupSeconds = numberFrom(object.at("startup_seconds").at("median"));
    entry.speedup = speedUpFrom(object);
    entry.efficiency = optionalAt(object, "efficiency");
    entry.karpFlatt = optionalAt(object, "karp_flatt");
    entry.loadBalance = optionalAt(object, "load_balance").value_or(entry.loadBalance);
    entry.identical = object.at("identical").get<bool>();
    readAdded(entry, object);
    return entry;
}

Conditions conditionsFrom(const Json& object)
{
    Conditions conditions;
    conditions.loadBefore = optionalAt(object, "load_before").value_or(0);
    conditions.power = namedAt(object, "power", powerSourceNames);
    conditions.governor = valueAt(object, "governor", std::string());
    conditions.storage = namedAt(object, "storage", storageKindNames);
    conditions.fileSystem = valueAt(object, "file_system", std::string());
    conditions.cache = namedAt(object, "cache", cacheStateNames);
    return conditions;
}

void readAdded(Comparison& comparison, const Json& object)
{
    comparison.startedAt = valueAt(object, "started_at", std::string());
    comparison.version = valueAt(object, "version", std::string());
    comparison.buildType = valueAt(object, "build_type", std::string());
    comparison.name = valueAt(object, "name", std::string());
    if (object.contains("warm_up"))
        comparison.warmUp = countAt(object, "warm_up", 0);
    comparison.cancelled = valueAt(object, "cancelled", false);
    if (const auto conditions = object.find("conditions"); conditions != object.end())
        comparison.conditions = conditionsFrom(*conditions);
}

Comparison comparisonFrom(const Json& object)
{
    if (object.at("schema").get_ref<const std::string&>() != schema)
        throw std::invalid_argument("its schema is not " + std::string(schema));
    Comparison comparison;
    comparison.machine = machineFrom(object.at("machine"));
    comparison.job = object.at("job").get<std::string>();
    if (!object.at("settings").is_object())
        throw std::invalid_argument("its settings are no object");
    comparison.settings = object.at("settings").dump();
    comparison.input = inputFrom(object.at("input"));
    comparison.rounds = countAt(object, "rounds", 0);
    for (const Json& element : object.at("entries"))
        comparison.entries.push_back(entryFrom(element));
    comparison.baseline = std::size_t(countAt(object, "baseline", 0));
    if (comparison.baseline >= comparison.entries.size() && comparison.baseline > 0)
        throw std::out_of_range("its baseline is none of the entries");
    readAdded(comparison, object);
    return comparison;
}

} // namespace

Result<Comparison> decodeComparison(std::string_view text)
{
    try {
        return comparisonFrom(parseJson<Json>(text));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not a comparison (") + exception.what() + "); name a comparison that Tutti wrote");
    }
}

} // namespace tutti
