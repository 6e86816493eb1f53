// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalcodec.h"

#include <charconv>
#include <exception>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/jsonfields.h"
#include "core/jobs/runjson.h"
#include "core/session/journaljson.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view recordBegin = "{\"task\":";
constexpr OptionNames<JournalEnding, 4> endingNames {{{"done", JournalEnding::Done},
                                                      {"cancelled", JournalEnding::Cancelled},
                                                      {"closed", JournalEnding::Closed},
                                                      {"stuck", JournalEnding::Stuck}}};

JournalHead headFrom(const Json& object)
{
    checkJournalSchema(object);
    JournalHead head;
    head.kind = journalChoice(object.at("job"), journalKindNames);
    head.settings = object.at("settings").dump();
    const Json& options = object.at("options");
    head.output = pathAt(options, "output");
    head.existing = journalChoice(options.at("existing"), existingNames);
    head.timeLimit = options.at("time-limit").get<double>();
    head.paths = pathsAt<std::filesystem::path>(object, "paths");
    head.recursive = object.at("recursive").get<bool>();
    head.thenSpectra = valueAt(object, "then", std::string()) == "spectra";
    head.tasks = object.at("tasks").get<std::size_t>();
    if (const auto shard = object.find("shard"); shard != object.end())
        head.shard = shardFrom(*shard);
    head.first = journalLegFrom(object);
    return head;
}

JournalTask taskFrom(const Json& object)
{
    JournalTask task;
    task.task = object.at("planned").get<std::size_t>();
    task.source = pathAt(object, "source");
    task.planned.source = {object.at("bytes").get<std::uint64_t>(), object.at("modified").get<std::int64_t>()};
    task.planned.targets = pathsAt<SlimPath>(object, "targets");
    task.planned.notes = valueAt(object, "notes", std::vector<std::string>());
    if (object.contains("subfolder"))
        task.subfolder = pathAt(object, "subfolder");
    return task;
}

JournalEnd endFrom(const Json& object)
{
    return {journalChoice(object.at("ended"), endingNames), object.at("wall_seconds").get<double>(),
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
    // "part": journals of versions that called it so.
    if (object.contains("leg") || object.contains("part"))
        return journalLegFrom(object);
    return {};
}

} // namespace

std::string encodeLine(const JournalHead& head)
{
    Json object = newJournalHead<Json>(nameIn(journalKindNames, head.kind));
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
    putJournalLeg(object, head.first);
    return journalLine(object);
}

std::string encodeLine(const JournalLeg& leg)
{
    Json object {{"leg", "resumed"}};
    putJournalLeg(object, leg);
    return journalLine(object);
}

std::string encodeLine(const JournalPlan& plan)
{
    return journalLine(Json {{"plan", plan.tasks}});
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
    return journalLine(object);
}

std::string encodeLine(const TaskRecord& record)
{
    // The record as reports have it, with its place before it.
    return std::string(recordBegin) + std::to_string(record.task) + "," + encodeTask(record).substr(1) + "\n";
}

std::string encodeLine(const JournalEnd& end)
{
    return journalLine(Json {{"ended", nameIn(endingNames, end.ending)},
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
