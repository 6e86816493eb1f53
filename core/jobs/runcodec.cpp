// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/jsonfields.h"
#include "core/jobs/runjson.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-run/1";

Json headJson(const RunRecord& run)
{
    Json object;
    object["schema"] = schema;
    object["job"] = run.job;
    object["engine"] = run.engine;
    object["workers"] = run.workers;
    object["schedule"] = run.schedule;
    object["settings"] = settingsJson<Json>(run.settings);
    object["input"] = inputJson<Json>(run.input);
    object["started_at"] = run.startedAt;
    object["wall_seconds"] = run.wallSeconds;
    object["startup_seconds"] = run.startupSeconds;
    object["version"] = run.version;
    object["build_type"] = run.buildType;
    object["machine"] = machineJson<Json>(run.machine);
    return object;
}

RunRecord headFrom(const Json& object)
{
    if (object.at("schema").get_ref<const std::string&>() != schema)
        throw std::invalid_argument("its schema is not " + std::string(schema));
    RunRecord run;
    run.job = object.at("job").get<std::string>();
    run.engine = object.at("engine").get<std::string>();
    run.workers = object.at("workers").get<int>();
    run.schedule = object.at("schedule").get<std::string>();
    run.settings = object.at("settings").dump();
    run.input = inputFrom(object.at("input"));
    run.startedAt = object.at("started_at").get<std::string>();
    run.wallSeconds = object.at("wall_seconds").get<double>();
    run.startupSeconds = object.at("startup_seconds").get<double>();
    run.version = object.at("version").get<std::string>();
    run.buildType = object.at("build_type").get<std::string>();
    run.machine = machineFrom(object.at("machine"));
    return run;
}

Json legJson(const RunLeg& leg)
{
    return {{"engine", leg.engine},
            {"workers", leg.workers},
            {"schedule", leg.schedule},
            {"started_at", leg.startedAt},
            {"wall_seconds", leg.wallSeconds},
            {"startup_seconds", leg.startupSeconds},
            {"version", leg.version},
            {"host", leg.host},
            {"offset_seconds", leg.offsetSeconds},
            {"first_worker", leg.firstWorker}};
}

RunLeg legFrom(const Json& object)
{
    return {object.at("engine").get<std::string>(),    object.at("workers").get<int>(),
            object.at("schedule").get<std::string>(),  object.at("started_at").get<std::string>(),
            object.at("wall_seconds").get<double>(),   object.at("startup_seconds").get<double>(),
            object.at("version").get<std::string>(),   object.at("host").get<std::string>(),
            object.at("offset_seconds").get<double>(), object.at("first_worker").get<int>()};
}

/// The keys behind the tasks, each only where it says something.
Json tailJson(const RunRecord& run)
{
    Json object = Json::object();
    if (run.serialSeconds > 0)
        object["serial_seconds"] = run.serialSeconds;
    if (run.shard)
        object["shard"] = shardJson<Json>(*run.shard);
    if (run.joining == Joining::None)
        return object;
    object["joined"] = joiningName(run.joining);
    if (!run.missingShards.empty())
        object["missing_shards"] = run.missingShards;
    for (const RunLeg& leg : run.legs)
        object["legs"].push_back(legJson(leg));
    return object;
}

void readTail(const Json& object, RunRecord& run)
{
    run.serialSeconds = object.value("serial_seconds", 0.0);
    if (const auto shard = object.find("shard"); shard != object.end())
        run.shard = shardFrom(*shard);
    run.joining = joiningFromName(object.value("joined", "")).value_or(Joining::None);
    run.missingShards = object.value("missing_shards", std::vector<int>());
    // "parts": reports of versions that called them so.
    for (const Json& leg : object.value("legs", object.value("parts", Json::array())))
        run.legs.push_back(legFrom(leg));
}

Result<RunRecord> runFrom(const Json& object)
{
    RunRecord run = headFrom(object);
    readTail(object, run);
    for (const Json& element : object.at("tasks")) {
        Result<TaskRecord> task = decodeTask(element.dump());
        if (!task)
            return fail(task.error());
        task->task = run.tasks.size();
        run.tasks.push_back(std::move(*task));
    }
    return run;
}

} // namespace

std::string encodeRun(const RunRecord& run)
{
    std::string text = headJson(run).dump(2, ' ', false, Json::error_handler_t::replace);
    // The tasks come last: taken out of the library's hands, each stays on a line of its own.
    text.resize(text.rfind("\n}"));
    text += ",\n  \"tasks\": [";
    for (std::size_t i = 0; i < run.tasks.size(); ++i) {
        text += i == 0 ? "\n    " : ",\n    ";
        text += encodeTask(run.tasks[i]);
    }
    text += run.tasks.empty() ? "]" : "\n  ]";
    const Json tail = tailJson(run);
    for (const auto& [key, value] : tail.items())
        text += ",\n  \"" + key + "\": " + value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return text + "\n}\n";
}

Result<RunRecord> decodeRun(std::string_view text)
{
    try {
        return runFrom(parseJson<Json>(text));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not the record of a run (") + exception.what() + "); name a report that Tutti wrote");
    }
}

} // namespace tutti
