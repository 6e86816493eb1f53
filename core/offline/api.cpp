// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/api.h"

#include <algorithm>
#include <sstream>

#include "core/offline/soundjson.h"

namespace tutti {
namespace {

std::vector<std::string> partsOf(const std::string& path)
{
    std::vector<std::string> parts;
    std::istringstream stream(path);
    for (std::string part; std::getline(stream, part, '/');) {
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

std::string joined(const std::vector<std::string>& entries)
{
    std::string text;
    for (const std::string& entry : entries)
        text += (text.empty() ? "" : ",") + entry;
    return text;
}

bool isKnownRoute(const std::vector<std::string>& path)
{
    const std::string room = path.empty() ? "" : path.front();
    if (room == "search")
        return path.size() == 1 || (path.size() == 2 && path[1] == "text");
    const bool isThing = room == "sounds" || room == "users" || room == "packs";
    return room == "me" || (isThing && (path.size() == 2 || path.size() == 3));
}

std::int64_t pagesOf(std::size_t count, std::int64_t size)
{
    return size < 1 ? 0 : std::max<std::int64_t>(1, (std::int64_t(count) + size - 1) / size);
}

std::vector<const Recording*> recordingsOf(const std::vector<Hit>& hits)
{
    std::vector<const Recording*> recordings;
    recordings.reserve(hits.size());
    for (const Hit& hit : hits)
        recordings.push_back(hit.recording);
    return recordings;
}

} // namespace

void Api::handle(const HttpRequest& request, const Answered& answered)
{
    if (!request.path.starts_with("/apiv2/")) {
        handleFile(request, answered);
        return;
    }
    if (!request.path.ends_with('/')) {
        answered(redirectAnswer(301, request.path + "/" + (request.query.empty() ? "" : "?" + request.query)));
        return;
    }
    Path path = partsOf(request.path);
    path.erase(path.begin());
    handleApi(path, request, answered);
}

void Api::handleApi(const Path& path, const HttpRequest& request, const Answered& answered)
{
    const std::string room = path.empty() ? "" : path.front();
    if (room == "oauth2") {
        handleOAuth(path, request, answered);
        return;
    }
    if (!isKnownRoute(path)) {
        answered(noRouteAnswer());
        return;
    }
    const bool isOwn = room == "me" || path.back() == "download";
    if (auto refused = m_accounts.refusal(request, isOwn ? Accounts::Access::SignedIn : Accounts::Access::Key)) {
        answered(std::move(*refused));
        return;
    }
    if (request.method != "GET" && request.method != "HEAD") {
        answered(detailAnswer(405, "Method \"" + request.method + "\" not allowed."));
        return;
    }
    if (room == "search")
        search(request, answered);
    else if (room == "sounds")
        handleSound(path, request, answered);
    else if (room == "users")
        handleUser(path, request, answered);
    else if (room == "packs")
        handlePack(path, request, answered);
    else
        handleMe(path, request, answered);
}

void Api::handleOAuth(const Path& path, const HttpRequest& request, const Answered& answered)
{
    if (path == Path {"oauth2", "authorize"} || path == Path {"oauth2", "logout_and_authorize"})
        answered(m_accounts.authorize(request, m_origin));
    else if (path == Path {"oauth2", "access_token"})
        answered(m_accounts.accessToken(request));
    else
        answered(noRouteAnswer());
}

void Api::handleSound(const Path& path, const HttpRequest& request, const Answered& answered)
{
    const auto id = wholeNumber(path[1]);
    const std::string view = path.size() == 3 ? path[2] : "";
    if (!id || (!view.empty() && view != "similar" && view != "download" && view != "comments")) {
        answered(noRouteAnswer());
        return;
    }
    const Recording* const recording = m_library.recording(*id);
    if (recording == nullptr)
        answered(detailAnswer(404, view.empty() ? "No Sound matches the given query." : "Not found"));
    else if (view.empty())
        sound(*recording, request, answered);
    else if (view == "similar")
        similar(*recording, request, answered);
    else if (view == "download")
        download(*recording, request, answered);
    else
        answered(listPage({}, request));
}

void Api::sound(const Recording& recording, const HttpRequest& request, const Answered& answered)
{
    const std::string wanted = parameter(request.parameters, "fields").value_or("");
    const auto fields = wanted.empty() ? fieldsOfSounds() : fieldsFrom(wanted);
    const auto answer = [this, &recording, fields, answered] {
        SoundView view {recording, m_library, m_origin, m_maker.facts(recording), {}, {}, {}, 0};
        answered(jsonAnswer(200, soundJson(view, fields)));
    };
    if (needFacts(fields))
        m_maker.gatherFacts({&recording}, answer);
    else
        answer();
}

void Api::search(const HttpRequest& request, const Answered& answered)
{
    const auto form = readSearchForm(request.parameters);
    const auto hits = form ? findSounds(*form, m_library) : Result<std::vector<Hit>>();
    if (!form || !hits)
        answered(detailAnswer(400, form ? hits.error().detail : form.error().detail));
    else
        searchPage(*hits, *form, "/apiv2/search/", answered);
}

void Api::similar(const Recording& target, const HttpRequest& request, const Answered& answered)
{
    Parameters parameters = request.parameters;
    std::erase_if(parameters, [](const auto& entry) {
        return entry.first == "filter" || entry.first == "query" || entry.first == "similar_to";
    });
    const auto form = readSearchForm(parameters);
    if (!form)
        answered(detailAnswer(400, form.error().detail));
    else
        searchPage(similarTo(target, m_library), *form, request.path, answered);
}

void Api::searchPage(const std::vector<Hit>& hits, const SearchForm& form, const std::string& route,
                     const Answered& answered)
{
    const std::int64_t pages = pagesOf(hits.size(), form.pageSize);
    if (form.page < 1 || form.page > pages) {
        answered(detailAnswer(404, "Not found"));
        return;
    }
    const auto link = [this, &form, &route](std::int64_t page) { return m_origin + route + searchLink(form, page); };
    const auto previous = form.page > 1 ? std::optional(link(form.page - 1)) : std::nullopt;
    const auto next = form.page < pages ? std::optional(link(form.page + 1)) : std::nullopt;
    const std::string head = "{\"count\":" + std::to_string(hits.size()) + ",\"previous\":" + jsonText(previous)
        + ",\"next\":" + jsonText(next) + ",\"results\":[";
    const auto first = hits.begin() + (form.page - 1) * form.pageSize;
    const std::vector<Hit> shown(first, first + std::min<std::int64_t>(form.pageSize, hits.end() - first));
    const auto fields = form.fields.empty() ? fieldsOfLists() : fieldsFrom(form.fields);
    const auto recordings = recordingsOf(shown);
    const auto answer = [this, form, head, shown, fields, recordings, answered] {
        std::vector<std::string> entries;
        for (const Hit& hit : shown) {
            SoundView view {*hit.recording, m_library,    m_origin, m_maker.facts(*hit.recording),
                            hit.score,      hit.distance, {},       hit.othersOfPack};
            if (hit.othersOfPack > 0)
                view.moreFromPack = m_origin + "/apiv2/search/" + packLink(form, *m_library.pack(hit.recording->pack));
            entries.push_back(soundJson(view, fields));
        }
        answered(jsonAnswer(200, head + joined(entries) + "]}"));
        if (std::find(fields.begin(), fields.end(), "previews") != fields.end())
            m_maker.prepare(recordings, SoundFile::HqMp3);
    };
    if (needFacts(fields))
        m_maker.gatherFacts(recordings, answer);
    else
        answer();
}

} // namespace tutti
