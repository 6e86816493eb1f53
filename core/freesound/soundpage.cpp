// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/soundpage.h"

#include <charconv>
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

namespace tutti {
namespace {

using Json = nlohmann::json;

const Json* valueAt(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

std::string textAt(const Json& object, const char* name)
{
    const Json* value = valueAt(object, name);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

double numberAt(const Json& object, const char* name)
{
    const Json* value = valueAt(object, name);
    const double number = value != nullptr && value->is_number() ? value->get<double>() : 0;
    return std::isfinite(number) && number > 0 ? number : 0;
}

/// Whole numbers come as such, but a `44100.0` is one too.
template<typename Whole>
Whole wholeAt(const Json& object, const char* name)
{
    const double number = numberAt(object, name);
    return number < double(std::numeric_limits<Whole>::max()) ? Whole(number) : 0;
}

std::vector<std::string> tagsOf(const Json& object)
{
    std::vector<std::string> tags;
    const Json* list = valueAt(object, "tags");
    if (list == nullptr || !list->is_array())
        return tags;
    for (const Json& tag : *list) {
        if (tag.is_string())
            tags.push_back(tag.get<std::string>());
    }
    return tags;
}

void readPreviews(const Json& object, Sound& sound)
{
    // In the order of PreviewKind.
    constexpr std::array keys {"preview-hq-mp3", "preview-lq-mp3", "preview-hq-ogg", "preview-lq-ogg"};
    static_assert(keys.size() == previewKindCount);
    const Json* previews = valueAt(object, "previews");
    if (previews == nullptr || !previews->is_object())
        return;
    for (std::size_t kind = 0; kind < keys.size(); ++kind)
        sound.previews.at(kind) = textAt(*previews, keys.at(kind));
}

/// The number at the end of a pack's address, ".../packs/12/".
std::int64_t packIn(const std::string& url)
{
    constexpr std::string_view folder = "/packs/";
    const std::size_t place = url.rfind(folder);
    std::int64_t number = 0;
    if (place != std::string::npos)
        std::from_chars(url.data() + place + folder.size(), url.data() + url.size(), number);
    return number;
}

Sound soundOf(const Json& object)
{
    Sound sound;
    sound.id = wholeAt<std::int64_t>(object, "id");
    sound.name = textAt(object, "name");
    sound.username = textAt(object, "username");
    sound.url = textAt(object, "url");
    sound.license = textAt(object, "license");
    sound.tags = tagsOf(object);
    sound.description = textAt(object, "description");
    sound.created = textAt(object, "created");
    sound.type = textAt(object, "type");
    sound.seconds = numberAt(object, "duration");
    sound.rateHz = numberAt(object, "samplerate");
    sound.channels = wholeAt<int>(object, "channels");
    sound.bitDepth = wholeAt<int>(object, "bitdepth");
    sound.bytes = wholeAt<std::uint64_t>(object, "filesize");
    sound.md5 = textAt(object, "md5");
    sound.packId = packIn(textAt(object, "pack"));
    sound.packName = textAt(object, "pack_name");
    readPreviews(object, sound);
    sound.downloads = wholeAt<std::int64_t>(object, "num_downloads");
    sound.rating = numberAt(object, "avg_rating");
    const Json* isExplicit = valueAt(object, "is_explicit");
    sound.isExplicit = isExplicit != nullptr && isExplicit->is_boolean() && isExplicit->get<bool>();
    return sound;
}

tl::unexpected<Error> notData()
{
    return fail(ErrorCode::BadContent,
                "the service answered with something that is no list of sounds; try again later, or check its address "
                "(TUTTI_FREESOUND_URL)");
}

} // namespace

std::string_view soundFields()
{
    return "id,url,name,tags,description,created,license,type,channels,filesize,bitdepth,duration,samplerate,username,"
           "pack,pack_name,previews,num_downloads,avg_rating,is_explicit,md5";
}

Result<SoundPage> readSoundPage(std::string_view json)
{
    const Json answer = Json::parse(json, nullptr, false);
    const Json* results = answer.is_object() ? valueAt(answer, "results") : nullptr;
    if (results == nullptr || !results->is_array())
        return notData();
    SoundPage page;
    page.total = wholeAt<std::int64_t>(answer, "count");
    page.hasNext = !textAt(answer, "next").empty();
    page.entries = results->size();
    page.sounds.reserve(results->size());
    for (const Json& entry : *results) {
        // The index and the database of the service may be out of step: such entries are null.
        if (entry.is_object() && wholeAt<std::int64_t>(entry, "id") > 0)
            page.sounds.push_back(soundOf(entry));
    }
    return page;
}

} // namespace tutti
