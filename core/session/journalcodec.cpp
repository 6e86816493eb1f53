// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalcodec.h"

#include <charconv>
#include <exception>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/jsonfields.h"
#include "core/jobs/optionnames.h"
#include "core/jobs/runjson.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-journal/1";
constexpr std::string_view recordBegin = "{\"task\":";
constexpr OptionNames<Existing, 3> existingNames {
    {{"skip", Existing::Skip}, {"overwrite", Existing::Overwrite}, {"rename", Existing::Rename}}};
constexpr OptionNames<JobKind, 2> kindNames {{{"convert", JobKind::Convert}, {"spectra", JobKind::Spectra}}};
constexpr OptionNames<JournalEnding, 4> endingNames {{{"done", JournalEnding::Done},
                                                      {"cancelled", JournalEnding::Cancelled},
                                                      {"closed", JournalEnding::Closed},
                                                      {"stuck", JournalEnding::Stuck}}};

std::string lineOf(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

template<typename Value, std::size_t Count>
Value choiceFrom(const Json& text, const OptionNames<Value, Count>& names)
{
    const auto value = valueIn(names, text.get_ref<const std::string&>());
    if (!value)
        throw std::out_of_range("unknown value " + text.dump());
    return *value;
}

void putPart(Json& object, const JournalPart& part)
{
    object["engine"] = part.part.engine;
    object["workers"] = part.part.workers;
    object["schedule"] = part.part.schedule;
    if (!part.mpiLauncher.empty())
        object["mpi_launcher"] = part.mpiLauncher;
    if (!part.hostFile.empty())
        putPath(object, "hostfile", part.hostFile);
    object["started_at"] = part.part.startedAt;
    object["version"] = part.part.version;
    object["host"] = part.part.host;
}

JournalPart partFrom(const Json& object)
{
    JournalPart part;
    part.part.engine = object.at("engine").get<std::string>();
    part.part.workers = object.at("workers").get<int>();
    part.part.schedule = object.at("schedule").get<std::string>();
    part.part.startedAt = object.at("started_at").get<std::string>();
    part.part.version = object.at("version").get<std::string>();
    part.part.host = object.at("host").get<std::string>();
    part.mpiLauncher = valueAt(object, "mpi_launcher", std::string());
    if (object.contains("hostfile"))
        part.hostFile = pathAt(object, "hostfile");
    return part;
}

JournalHead headFrom(const Json& object)
{
    if (object.at("schema").get_ref<const std::string&>() != schema)
        throw std::invalid_argument("its schema is not " + std::string(schema));
    JournalHead head;
    head.kind = choiceFrom(object.at("job"), kindNames);
    head.settings = object.at("settings").dump();
    const Json& options = object.at("options");
    head.output = pathAt(options, "output");
    head.existing = choiceFrom(options.at("existing"), existingNames);
    head.timeLimit = options.at("time-limit").get<double>();
    head.paths = pathsAt(object, "paths");
    head.recursive = object.at("recursive").get<bool>();
    head.thenSpectra = valueAt(object, "then", std::string()) == "spectra";
    head.tasks = object.at("tasks").get<std::size_t>();
    if (const auto shard = object.find("shard"); shard != object.end())
        head.shard = shardFrom(*shard);
    head.first = partFrom(object);
    return head;
}

JournalTask taskFrom(const Json& object)
{
    JournalTask task;
    task.task = object.at("planned").get<std::size_t>();
    task.source = pathAt(object, "source");
    task.planned.source = {object.at("bytes").get<std::uint64_t>(), object.at("modified").get<std::int64_t>()};
    task.planned.targets = pathsAt(object, "targets");
    task.planned.notes = valueAt(object, "notes", std::vector<std::string>());
    if (object.contains("subfolder"))
        task.subfolder = pathAt(object, "subfolder");
    return task;
}

JournalEnd endFrom(const Json& object)
{
    return {choiceFrom(object.at("ended"), endingNames), object.at("wall_seconds").get<double>(),
            object.at("startup_seconds").get<double>(), object.at("workers").get<int>()};
}

/// The place of a task in a record's line, which begins with it; nothing for other lines.
std::optional<std::size_t> placeIn(std::string_view line)
{
    if (!line.starts_with(recordBegin))
        return std::nullopt;
    line.remove_prefix(recordBegin.size());
    std::size_t place = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), place);
    return read.ec == std::errc() ? std::optional(place) : std::nullopt;
}

JournalLine lineFrom(std::string_view line)
{
    // Most lines are records: read once.
    if (const auto place = placeIn(line)) {
        auto record = decodeTask(line);
        if (!record)
            return {};
        record->task = *place;
        return std::move(*record);
    }
    const Json object = parseJson<Json>(line);
    if (object.contains("planned"))
        return taskFrom(object);
    if (const auto plan = object.find("plan"); plan != object.end())
        return JournalPlan {plan->get<std::size_t>()};
    if (object.contains("ended"))
        return endFrom(object);
    if (object.contains("part"))
        return partFrom(object);
    return {};
}

} // namespace

std::string encodeLine(const JournalHead& head)
{
    Json object;
    object["schema"] = schema;
    object["job"] = nameIn(kindNames, head.kind);
    object["settings"] = settingsJson<Json>(head.settings);
    Json options;
    putPath(options, "output", head.output);
    options["existing"] = nameIn(existingNames, head.existing);
    options["time-limit"] = head.timeLimit;
    object["options"] = std::move(options);
    putPaths(object, "paths", head.paths);
    object["recursive"] = head.recursive;
    if (head.thenSpectra)
        object["then"] = "spectra";
    object["tasks"] = head.tasks;
    if (head.shard)
        object["shard"] = shardJson<Json>(*head.shard);
    putPart(object, head.first);
    return lineOf(object);
}

std::string encodeLine(const JournalPart& part)
{
    Json object {{"part", "resumed"}};
    putPart(object, part);
    return lineOf(object);
}

std::string encodeLine(const JournalPlan& plan)
{
    return lineOf(Json {{"plan", plan.tasks}});
}

std::string encodeLine(const JournalTask& task)
{
    Json object;
    object["planned"] = task.task;
    putPath(object, "source", task.source);
    object["bytes"] = task.planned.source.bytes;
    object["modified"] = task.planned.source.modified;
    putPaths(object, "targets", task.planned.targets);
    if (!task.planned.notes.empty())
        object["notes"] = task.planned.notes;
    if (!task.subfolder.empty())
        putPath(object, "subfolder", task.subfolder);
    return lineOf(object);
}

std::string encodeLine(const TaskRecord& record)
{
    // The record as reports have it, with its place before it.
    return std::string(recordBegin) + std::to_string(record.task) + "," + encodeTask(record).substr(1) + "\n";
}

std::string encodeLine(const JournalEnd& end)
{
    return lineOf(Json {{"ended", nameIn(endingNames, end.ending)},
                        {"wall_seconds", end.wallSeconds},
                        {"startup_seconds", end.startupSeconds},
                        {"workers", end.workers}});
}

Result<JournalHead> decodeHead(std::string_view line)
{
    try {
        return headFrom(parseJson<Json>(line));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not the journal of a run (") + exception.what()
                        + "); name a journal that Tutti wrote");
    }
}

JournalLine decodeLine(std::string_view line)
{
    try {
        return lineFrom(line);
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace tutti
