// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/soundjson.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <sstream>

#include <nlohmann/json.hpp>

#include "core/offline/message.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

std::string apiUrl(const SoundView& view, const std::string& what)
{
    return view.origin + "/apiv2/sounds/" + std::to_string(view.recording.id) + "/" + what;
}

std::string filePrefix(const Recording& recording, const Library& library)
{
    const LibraryUser* const user = library.user(recording.username);
    return std::to_string(recording.id / 1000) + "/" + std::to_string(recording.id) + "_"
        + std::to_string(user ? user->id : 0);
}

Json previews(const SoundView& view)
{
    const auto url = [&view](SoundFile file) { return view.origin + previewPath(view.recording, view.library, file); };
    return {{"preview-hq-mp3", url(SoundFile::HqMp3)},
            {"preview-hq-ogg", url(SoundFile::HqOgg)},
            {"preview-lq-mp3", url(SoundFile::LqMp3)},
            {"preview-lq-ogg", url(SoundFile::LqOgg)}};
}

Json images(const SoundView& view)
{
    const std::string prefix = view.origin + "/displays/" + filePrefix(view.recording, view.library);
    Json all;
    for (const char* alias : {"", "bw_"}) {
        const std::string middle = alias;
        all["waveform_" + middle + "m"] = prefix + "_wave_bw_M.png";
        all["waveform_" + middle + "l"] = prefix + "_wave_bw_L.png";
        all["spectral_" + middle + "m"] = prefix + "_spec_bw_M.jpg";
        all["spectral_" + middle + "l"] = prefix + "_spec_bw_L.jpg";
    }
    return all;
}

/// Top and second level of the Broad Sound Taxonomy.
std::pair<std::string, std::string> categoryNames(const std::string& code)
{
    const std::string top = code.starts_with("is") ? "Instrument samples" : "Music";
    static const std::vector<std::pair<std::string, std::string>> second {{"is-s", "String"},
                                                                          {"is-w", "Wind"},
                                                                          {"is-p", "Percussion"},
                                                                          {"m-sp", "Solo percussion"},
                                                                          {"m-si", "Solo instrument"}};
    const auto found = std::find_if(second.begin(), second.end(), [&code](const auto& e) { return e.first == code; });
    return {top, found == second.end() ? std::string() : found->second};
}

bool isLossy(const Recording& recording)
{
    return recording.type == "mp3" || recording.type == "ogg";
}

Json bitRate(const SoundView& view)
{
    constexpr double bitsInKilobyte = 8.0 / 1000;
    if (!isLossy(view.recording) || !view.facts)
        return 0;
    return std::llround(double(view.facts->bytes) * bitsInKilobyte / durationOf(view.recording));
}

Json packName(const SoundView& view)
{
    const LibraryPack* const pack = view.library.pack(view.recording.pack);
    return pack ? Json(pack->name) : Json(nullptr);
}

Json packUrl(const SoundView& view)
{
    if (view.recording.pack == 0)
        return nullptr;
    return view.origin + "/apiv2/packs/" + std::to_string(view.recording.pack) + "/";
}

Json pageUrl(const SoundView& view)
{
    return view.origin + "/people/" + percentEncoded(view.recording.username) + "/sounds/"
        + std::to_string(view.recording.id) + "/";
}

struct Field
{
    const char* name;
    std::function<Json(const SoundView&)> value;
};

/// In the order in which Freesound answers.
const std::vector<Field>& allFields()
{
    using View = const SoundView&;
    static const std::vector<Field> fields {
        {"id", [](View v) -> Json { return v.recording.id; }},
        {"url", pageUrl},
        {"name", [](View v) -> Json { return v.recording.name; }},
        {"tags", [](View v) -> Json { return v.recording.tags; }},
        {"description", [](View v) -> Json { return v.recording.description; }},
        {"category", [](View v) -> Json { return categoryNames(v.recording.category).first; }},
        {"subcategory", [](View v) -> Json { return categoryNames(v.recording.category).second; }},
        {"category_code", [](View v) -> Json { return v.recording.category; }},
        {"category_is_user_provided", [](View) -> Json { return true; }},
        {"geotag", [](View v) { return textOrNull(v.recording.geotag); }},
        {"is_geotagged", [](View v) -> Json { return !v.recording.geotag.empty(); }},
        {"created", [](View v) -> Json { return v.recording.created; }},
        {"license", [](View v) -> Json { return v.recording.license; }},
        {"gen_ai_preference", [](View) -> Json { return "no-additional-preferences"; }},
        {"type", [](View v) -> Json { return v.recording.type; }},
        {"channels", [](View v) -> Json { return v.recording.channels; }},
        {"filesize", [](View v) -> Json { return v.facts ? v.facts->bytes : 0; }},
        {"bitrate", bitRate},
        {"bitdepth", [](View v) -> Json { return isLossy(v.recording) ? 0 : v.recording.bits; }},
        {"duration", [](View v) -> Json { return durationOf(v.recording); }},
        {"samplerate", [](View v) -> Json { return double(v.recording.rateHz); }},
        {"username", [](View v) -> Json { return v.recording.username; }},
        {"pack", packUrl},
        {"pack_name", packName},
        {"download", [](View v) -> Json { return apiUrl(v, "download/"); }},
        {"bookmark", [](View v) -> Json { return apiUrl(v, "bookmark/"); }},
        {"previews", previews},
        {"images", images},
        {"num_downloads", [](View v) -> Json { return v.recording.downloads; }},
        {"avg_rating", [](View v) -> Json { return v.recording.rating; }},
        {"num_ratings", [](View v) -> Json { return v.recording.ratings; }},
        {"rate", [](View v) -> Json { return apiUrl(v, "rate/"); }},
        {"comments", [](View v) -> Json { return apiUrl(v, "comments/"); }},
        {"num_comments", [](View) -> Json { return 0; }},
        {"comment", [](View v) -> Json { return apiUrl(v, "comment/"); }},
        {"similar_sounds", [](View v) -> Json { return apiUrl(v, "similar/"); }},
        {"is_explicit", [](View v) -> Json { return v.recording.isExplicit; }},
        {"score", [](View v) { return v.score ? Json(*v.score) : Json(nullptr); }},
        {"is_remix", [](View) -> Json { return false; }},
        {"was_remixed", [](View) -> Json { return false; }},
        {"md5", [](View v) { return v.facts ? Json(v.facts->md5) : Json(nullptr); }},
    };
    return fields;
}

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::vector<std::string> fieldsFrom(const std::string& wanted)
{
    std::vector<std::string> fields;
    std::istringstream list(wanted);
    for (std::string name; std::getline(list, name, ',');) {
        for (const Field& field : allFields()) {
            if (name == field.name || name == "*")
                fields.emplace_back(field.name);
        }
    }
    return fields;
}

std::vector<std::string> fieldsOfLists()
{
    return {"id", "name", "tags", "username", "license"};
}

std::vector<std::string> fieldsOfSounds()
{
    std::vector<std::string> fields = fieldsFrom("*");
    std::erase(fields, "score");
    return fields;
}

bool needFacts(const std::vector<std::string>& fields)
{
    return contains(fields, "filesize") || contains(fields, "bitrate") || contains(fields, "md5");
}

std::string soundJson(const SoundView& view, const std::vector<std::string>& fields)
{
    Json json = Json::object();
    for (const Field& field : allFields()) {
        if (contains(fields, field.name))
            json[field.name] = field.value(view);
    }
    if (view.distanceToTarget)
        json["distance_to_target"] = *view.distanceToTarget;
    if (!view.moreFromPack.empty()) {
        json["more_from_same_pack"] = view.moreFromPack;
        json["n_from_same_pack"] = view.countFromPack;
    }
    return json.dump();
}

std::string previewPath(const Recording& recording, const Library& library, SoundFile file)
{
    constexpr std::array<const char*, 4> endings {"-hq.mp3", "-lq.mp3", "-hq.ogg", "-lq.ogg"};
    return "/previews/" + filePrefix(recording, library) + endings.at(std::size_t(file));
}

} // namespace tutti
