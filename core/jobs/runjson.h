// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "core/jobs/record.h"

namespace tutti {

// The objects that runs and comparisons have in common. Templates of the JSON type, so that no header includes the JSON
// library; reading throws what the library throws.

/// `settings`: the object that the text is; an empty one for any other text.
template<typename Json>
Json settingsJson(const std::string& settings)
{
    Json object = Json::parse(settings, nullptr, false);
    return object.is_object() ? object : Json::object();
}

template<typename Json>
Json machineJson(const Machine& machine)
{
    return {{"host", machine.host},
            {"cpu", machine.cpu},
            {"logical_cores", machine.logicalCores},
            {"physical_cores", machine.physicalCores},
            {"memory_bytes", machine.memoryBytes},
            {"os", machine.os},
            {"load_average", machine.loadAverage}};
}

template<typename Json>
Machine machineFrom(const Json& object)
{
    Machine machine;
    machine.host = object.at("host").template get<std::string>();
    machine.cpu = object.at("cpu").template get<std::string>();
    machine.logicalCores = object.at("logical_cores").template get<int>();
    machine.physicalCores = object.at("physical_cores").template get<int>();
    machine.memoryBytes = object.at("memory_bytes").template get<std::uint64_t>();
    machine.os = object.at("os").template get<std::string>();
    machine.loadAverage = object.at("load_average").template get<std::array<double, 3>>();
    return machine;
}

template<typename Json>
Json inputJson(const RunInput& input)
{
    return {{"files", input.files},
            {"bytes", input.bytes},
            {"audio_seconds", input.audioSeconds},
            {"digest", input.digest}};
}

template<typename Json>
RunInput inputFrom(const Json& object)
{
    RunInput input;
    input.files = object.at("files").template get<std::size_t>();
    input.bytes = object.at("bytes").template get<std::uint64_t>();
    input.audioSeconds = object.at("audio_seconds").template get<double>();
    input.digest = object.at("digest").template get<std::string>();
    return input;
}

template<typename Json>
Json shardJson(const ShardOfRun& shard)
{
    return {{"part", shard.shard.index}, {"of", shard.shard.count}, {"files", shard.files}, {"digest", shard.digest}};
}

template<typename Json>
ShardOfRun shardFrom(const Json& object)
{
    return {{object.at("part").template get<int>(), object.at("of").template get<int>()},
            object.at("files").template get<std::size_t>(),
            object.at("digest").template get<std::string>()};
}

} // namespace tutti
