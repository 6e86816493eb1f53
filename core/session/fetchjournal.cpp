// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetchjournal.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

#include "core/base/paths.h"
#include "core/jobs/jsonfields.h"
#include "core/jobs/runjson.h"
#include "core/jobs/soundnames.h"
#include "core/session/fetchsettings.h"
#include "core/session/journaljson.h"
#include "core/session/journallegs.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* jobName = "fetch";
/// More is no journal: its head would only be believed.
constexpr std::size_t mostSounds = 50000000;

struct FetchHead
{
    FetchSoFar fetch;
    JournalLeg first;
};

Json soundJson(const WantedSound& wanted, std::size_t place)
{
    const Sound& sound = wanted.sound;
    Json object;
    object["wanted"] = place;
    object["id"] = sound.id;
    object["name"] = sound.name;
    object["user"] = sound.username;
    object["url"] = sound.url;
    object["license"] = sound.license;
    object["query"] = wanted.query;
    object["type"] = sound.type;
    object["seconds"] = sound.seconds;
    object["bytes"] = sound.bytes;
    object["md5"] = sound.md5;
    object["previews"] = sound.previews;
    return object;
}

/// The sound of a line, and its place; nothing when the line is none of a sound.
std::optional<std::pair<std::size_t, WantedSound>> soundFrom(const std::string& line)
{
    try {
        const Json object = parseJson<Json>(line);
        WantedSound wanted;
        Sound& sound = wanted.sound;
        const auto place = object.at("wanted").get<std::size_t>();
        sound.id = object.at("id").get<std::int64_t>();
        sound.name = object.at("name").get<std::string>();
        sound.username = object.at("user").get<std::string>();
        sound.url = object.at("url").get<std::string>();
        sound.license = object.at("license").get<std::string>();
        wanted.query = object.at("query").get<std::string>();
        sound.type = object.at("type").get<std::string>();
        sound.seconds = object.at("seconds").get<double>();
        sound.bytes = object.at("bytes").get<std::uint64_t>();
        sound.md5 = object.at("md5").get<std::string>();
        sound.previews = object.at("previews").get<decltype(sound.previews)>();
        return std::pair(place, std::move(wanted));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

FetchHead headFrom(const Json& object)
{
    checkJournalSchema(object);
    if (object.at("job").get_ref<const std::string&>() != jobName)
        throw std::invalid_argument("it is of no download");
    const auto settings = decodeFetchSettings(object.at("settings").dump());
    if (!settings)
        throw std::invalid_argument(settings.error().detail);
    FetchHead head;
    FetchRequest& request = head.fetch.request;
    request.options.original = settings->original;
    request.options.preview = settings->preview;
    request.options.namePattern = settings->namePattern;
    request.offline = settings->offline;
    const Json& options = object.at("options");
    request.options.folder = pathAt(options, "output");
    request.existing = journalChoice(options.at("existing"), existingNames);
    for (const Json& job : valueAt(object, "then", Json(Json::array())))
        head.fetch.then.push_back(journalChoice(job, journalKindNames));
    head.fetch.unknown = object.at("tasks").get<std::size_t>();
    if (head.fetch.unknown > mostSounds)
        throw std::invalid_argument("its number of sounds makes no sense");
    head.first = journalLegFrom(object);
    request.options.connections = std::clamp(head.first.leg.workers, 1, mostConnections);
    return head;
}

Result<FetchHead> decodeFetchHead(const std::string& line)
{
    try {
        return headFrom(parseJson<Json>(line));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not the journal of a download (") + exception.what()
                        + "); name a journal that Tutti wrote");
    }
}

/// Takes what is no sound of a journal's lines, one after the other.
struct Taker
{
    FetchPast& past;
    JournalLegs& legs;

    void operator()(JournalLeg leg) const { legs.begin(std::move(leg)); }
    void operator()(const JournalEnd& end) const { legs.end(end); }
    void operator()(TaskRecord record) const
    {
        if (record.task >= past.records.size())
            return;
        legs.place(record);
        past.records[record.task] = std::move(record);
    }
    template<typename Other>
    void operator()(const Other& /*line*/) const
    {
    }
};

void readRest(std::istream& stream, FetchSoFar& fetch, JournalLeg first)
{
    auto past = std::make_shared<FetchPast>();
    past->started = nanosecondsOf(first.leg.startedAt);
    JournalLegs legs(std::move(first));
    const Taker take {*past, legs};
    for (std::string line; std::getline(stream, line);) {
        auto sound = soundFrom(line);
        if (!sound) {
            std::visit(take, decodeLine(line));
        } else if (sound->first == fetch.request.sounds.size()) {
            // Sounds come in their order; what follows a gap cannot be placed.
            fetch.request.sounds.push_back(std::move(sound->second));
            past->records.emplace_back();
        }
    }
    legs.close();
    fetch.legs = legs.legs();
    fetch.ending = legs.ending();
    fetch.unknown -= std::min(fetch.unknown, fetch.request.sounds.size());
    fetch.request.past = std::move(past);
}

} // namespace

std::size_t FetchSoFar::count(Outcome outcome) const
{
    const auto& records = request.past->records;
    return std::size_t(std::count_if(records.begin(), records.end(), [outcome](const auto& record) {
        return record && record->report.outcome == outcome;
    }));
}

std::size_t FetchSoFar::left() const
{
    return request.sounds.size() - count(Outcome::Done) - count(Outcome::Skipped) - count(Outcome::Failed);
}

std::string encodeFetch(const FetchRequest& request, const std::vector<JobKind>& then, const JournalLeg& first)
{
    Json head = newJournalHead<Json>(jobName);
    head["settings"] = settingsJson<Json>(encodeFetchSettings(request.options, request.offline));
    Json options;
    putPath(options, "output", absoluteOf(request.options.folder));
    options["existing"] = nameIn(existingNames, request.existing);
    head["options"] = std::move(options);
    if (!then.empty()) {
        head["then"] = Json::array();
        for (const JobKind kind : then)
            head["then"].push_back(nameIn(journalKindNames, kind));
    }
    head["tasks"] = request.sounds.size();
    putJournalLeg(head, first);
    std::string lines = journalLine(head);
    for (std::size_t place = 0; place < request.sounds.size(); ++place)
        lines += journalLine(soundJson(request.sounds[place], place));
    return lines;
}

bool isFetchJournal(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::ifstream stream(file, std::ios::binary);
    std::string line;
    return !std::filesystem::is_directory(file, ignored) && std::getline(stream, line) && decodeFetchHead(line);
}

Result<FetchSoFar> readFetchJournal(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(errorFromErrno(errno, "cannot read the journal"));
    std::string line;
    std::getline(stream, line);
    auto head = decodeFetchHead(line);
    if (!head)
        return fail(head.error());
    readRest(stream, head->fetch, std::move(head->first));
    return std::move(head->fetch);
}

} // namespace tutti
