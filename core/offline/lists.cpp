// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/offline/api.h"
#include "core/offline/soundjson.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

/// The person that every bearer stands for, and what that person bookmarked.
constexpr const char* ownName = "strings_lab";
constexpr std::int64_t celloBookmarks = 8841;

std::vector<const Recording*> bookmarked(std::int64_t category, const Library& library)
{
    std::vector<const Recording*> sounds;
    for (const Recording& recording : library.recordings()) {
        const bool isCello = recording.tags.front() == "cello";
        if (category == celloBookmarks ? isCello && recording.id % 3 == 0 : !isCello && recording.id % 17 == 0)
            sounds.push_back(&recording);
    }
    return sounds;
}

std::int64_t pageSizeOf(const Parameters& parameters)
{
    constexpr std::int64_t usual = 15;
    constexpr std::int64_t most = 150;
    const auto wanted = wholeNumber(parameter(parameters, "page_size").value_or(""));
    return wanted && *wanted > 0 ? std::min(*wanted, most) : usual;
}

/// The request's own address with another page, parameters sorted and encoded in full; page 1 goes unnamed.
std::string listLink(const std::string& origin, const HttpRequest& request, std::int64_t page)
{
    Parameters parameters = request.parameters;
    std::erase_if(parameters, [](const auto& entry) { return entry.first == "page"; });
    if (page > 1)
        parameters.emplace_back("page", std::to_string(page));
    std::sort(parameters.begin(), parameters.end());
    std::string link = origin + percentEncoded(request.path, "/");
    char separator = '?';
    for (const auto& [name, value] : parameters) {
        link += separator + percentEncoded(name) + "=" + percentEncoded(value);
        separator = '&';
    }
    return link;
}

} // namespace

HttpAnswer Api::listPage(const std::vector<std::string>& entries, const HttpRequest& request) const
{
    const std::int64_t size = pageSizeOf(request.parameters);
    const auto count = std::int64_t(entries.size());
    const std::int64_t pages = std::max<std::int64_t>(1, (count + size - 1) / size);
    const std::string wanted = parameter(request.parameters, "page").value_or("1");
    const auto page = wanted == "last" ? std::optional(pages) : wholeNumber(wanted);
    if (!page || *page < 1 || *page > pages)
        return detailAnswer(404, "Invalid page.");
    const auto next = *page < pages ? std::optional(listLink(m_origin, request, *page + 1)) : std::nullopt;
    const auto previous = *page > 1 ? std::optional(listLink(m_origin, request, *page - 1)) : std::nullopt;
    std::string body = "{\"count\":" + std::to_string(count) + ",\"next\":" + jsonText(next)
        + ",\"previous\":" + jsonText(previous) + ",\"results\":[";
    const std::int64_t last = std::min(count, *page * size);
    for (std::int64_t i = (*page - 1) * size; i < last; ++i)
        body += entries[std::size_t(i)] + (i + 1 < last ? "," : "");
    return jsonAnswer(200, body + "]}");
}

void Api::listSounds(const std::vector<const Recording*>& sounds, const HttpRequest& request, const Answered& answered)
{
    const std::string wanted = parameter(request.parameters, "fields").value_or("");
    const auto fields = wanted.empty() ? fieldsOfLists() : fieldsFrom(wanted);
    const auto answer = [this, sounds, request, fields, answered] {
        std::vector<std::string> entries;
        entries.reserve(sounds.size());
        for (const Recording* recording : sounds)
            entries.push_back(
                soundJson({*recording, m_library, m_origin, m_maker.facts(*recording), {}, {}, {}, 0}, fields));
        answered(listPage(entries, request));
    };
    if (needFacts(fields))
        m_maker.gatherFacts(sounds, answer);
    else
        answer();
}

void Api::handleUser(const Path& path, const HttpRequest& request, const Answered& answered)
{
    const std::string view = path.size() == 3 ? path[2] : "";
    const LibraryUser* const user = m_library.user(path[1]);
    if (!view.empty() && view != "sounds" && view != "packs") {
        answered(noRouteAnswer());
    } else if (user == nullptr) {
        answered(detailAnswer(404, view.empty() ? "No User matches the given query." : "Not found"));
    } else if (view.empty()) {
        answered(jsonAnswer(200, userJson(*user, false)));
    } else if (view == "sounds") {
        listSounds(m_library.ofUser(user->name), request, answered);
    } else {
        std::vector<std::string> entries;
        for (const LibraryPack* pack : m_library.packsOf(user->name))
            entries.push_back(packJson(*pack));
        answered(listPage(entries, request));
    }
}

void Api::handlePack(const Path& path, const HttpRequest& request, const Answered& answered)
{
    const auto id = wholeNumber(path[1]);
    const std::string view = path.size() == 3 ? path[2] : "";
    if (!id || (!view.empty() && view != "sounds")) {
        answered(noRouteAnswer());
        return;
    }
    const LibraryPack* const pack = m_library.pack(*id);
    if (pack == nullptr)
        answered(detailAnswer(404, view.empty() ? "No Pack matches the given query." : "Not found"));
    else if (view.empty())
        answered(jsonAnswer(200, packJson(*pack)));
    else
        listSounds(m_library.ofPack(pack->id), request, answered);
}

void Api::handleMe(const Path& path, const HttpRequest& request, const Answered& answered)
{
    const bool isList = path.size() >= 2 && path[1] == "bookmark_categories";
    if (path.size() == 1) {
        answered(jsonAnswer(200, userJson(*m_library.user(ownName), true)));
    } else if (isList && path.size() == 2) {
        answered(listPage({categoryJson(0), categoryJson(celloBookmarks)}, request));
    } else if (isList && path.size() == 4 && path[3] == "sounds") {
        const std::int64_t category = wholeNumber(path[2]).value_or(-1);
        if (category == 0 || category == celloBookmarks)
            listSounds(bookmarked(category, m_library), request, answered);
        else
            answered(detailAnswer(404, "Not found"));
    } else {
        answered(noRouteAnswer());
    }
}

std::string Api::userJson(const LibraryUser& user, bool own) const
{
    const std::string page = m_origin + "/people/" + percentEncoded(user.name) + "/";
    const std::string api = m_origin + "/apiv2/users/" + percentEncoded(user.name) + "/";
    Json json {{"url", page},
               {"username", user.name},
               {"about", user.about},
               {"home_page", ""},
               {"avatar", {{"small", nullptr}, {"medium", nullptr}, {"large", nullptr}}},
               {"date_joined", user.joined},
               {"num_sounds", m_library.ofUser(user.name).size()},
               {"sounds", api + "sounds/"},
               {"num_packs", m_library.packsOf(user.name).size()},
               {"packs", api + "packs/"},
               {"num_posts", 0},
               {"num_comments", 0}};
    if (own) {
        json["email"] = "someone@example.org";
        json["unique_id"] = user.id;
        json["bookmark_categories"] = m_origin + "/apiv2/me/bookmark_categories/";
    }
    return json.dump();
}

std::string Api::packJson(const LibraryPack& pack) const
{
    const std::string number = std::to_string(pack.id);
    std::int64_t downloads = 0;
    for (const Recording* recording : m_library.ofPack(pack.id))
        downloads += recording->downloads;
    return Json {{"id", pack.id},
                 {"url", m_origin + "/people/" + percentEncoded(pack.username) + "/packs/" + number + "/"},
                 {"description", pack.description},
                 {"created", pack.created},
                 {"name", pack.name},
                 {"username", pack.username},
                 {"num_sounds", m_library.ofPack(pack.id).size()},
                 {"sounds", m_origin + "/apiv2/packs/" + number + "/sounds/"},
                 {"num_downloads", downloads}}
        .dump();
}

std::string Api::categoryJson(std::int64_t number) const
{
    const std::string page = m_origin + "/people/" + ownName + "/bookmarks/";
    const std::string text = std::to_string(number);
    return Json {{"id", number},
                 {"url", number == 0 ? page : page + "category/" + text + "/"},
                 {"name", number == 0 ? "Uncategorized" : "cello"},
                 {"num_sounds", bookmarked(number, m_library).size()},
                 {"sounds", m_origin + "/apiv2/me/bookmark_categories/" + text + "/sounds/"}}
        .dump();
}

} // namespace tutti
