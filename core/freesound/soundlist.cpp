// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/soundlist.h"

#include <algorithm>
#include <span>

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include "core/freesound/soundfilter.h"
#include "core/freesound/soundpage.h"

namespace tutti {
namespace {

using Json = nlohmann::json;

/// So many numbers fit a line that every web server takes (4,094 bytes), beside the fields and a filter.
constexpr std::size_t idsPerRequest = largestPage;
constexpr const char* searchPath = "/search/";
constexpr const char* bookmarksPath = "/me/bookmark_categories/";

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isNumber(const std::string& text)
{
    return !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
}

std::string encoded(const std::string& text)
{
    return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
}

/// The service decodes query and filter once more than others do.
std::string savedFromDecoding(const std::string& text)
{
    return QString::fromStdString(text).replace(QChar(u'%'), QStringLiteral("%25")).toStdString();
}

/// license:"Attribution"
std::string licenseFilter(const SoundQuery& query)
{
    std::string names;
    std::size_t count = 0;
    for (const LicenseKind kind : query.licenses) {
        const std::string_view name = licenseFilterName(kind);
        if (name.empty())
            continue;
        names += (count++ == 0 ? "" : " OR ") + filterQuoted(std::string(name));
    }
    if (count == 0)
        return {};
    return "license:" + (count == 1 ? names : "(" + names + ")");
}

std::string userFilter(const SoundQuery& query)
{
    return isBlank(query.filter) ? std::string() : query.filter;
}

/// Whether the words, the filter or the order ask for more than a plain list can give.
bool isRefined(const SoundQuery& query)
{
    return !isBlank(query.text) || !isBlank(query.filter) || query.sort != "score";
}

/// No more than the limit needs; but where the service cannot filter by licence, nobody knows how many that is.
int pageSizeFor(const SoundQuery& query, bool filtersHere)
{
    if (query.limit <= 0 || (filtersHere && !query.licenses.empty()))
        return largestPage;
    return std::min(query.limit, largestPage);
}

SoundList searchList(const SoundQuery& query, const std::string& filter, int pageSize)
{
    SoundList list;
    list.path = searchPath;
    if (!isBlank(query.text))
        list.parameters.emplace_back("query", savedFromDecoding(query.text));
    if (!filter.empty())
        list.parameters.emplace_back("filter", savedFromDecoding(filter));
    if (query.sort != "score")
        list.parameters.emplace_back("sort", query.sort);
    list.parameters.emplace_back("fields", soundFields());
    list.pageSize = pageSize;
    return list;
}

SoundList plainList(const SoundQuery& query, std::string path)
{
    SoundList list;
    list.path = std::move(path);
    list.parameters.emplace_back("fields", soundFields());
    list.pageSize = pageSizeFor(query, true);
    return list;
}

SoundList refinedList(const SoundQuery& query, const std::string& place)
{
    const std::string filter = bothFilters(place, bothFilters(licenseFilter(query), userFilter(query)));
    return searchList(query, filter, pageSizeFor(query, false));
}

SoundList similarList(const SoundQuery& query)
{
    if (!isRefined(query))
        return plainList(query, "/sounds/" + query.target + "/similar/");
    SoundList list = refinedList(query, {});
    list.parameters.emplace_back("similar_to", query.target);
    return list;
}

/// Licences are not asked for here: a person who names sounds wants to hear which were left out.
std::vector<SoundList> idLists(const SoundQuery& query)
{
    std::vector<SoundList> lists;
    std::span<const std::int64_t> left(query.ids);
    while (!left.empty()) {
        const auto batch = left.first(std::min(left.size(), idsPerRequest));
        left = left.subspan(batch.size());
        std::string ids;
        for (const std::int64_t id : batch)
            ids += (ids.empty() ? "" : " OR ") + std::to_string(id);
        const std::string filter = bothFilters("id:(" + ids + ")", userFilter(query));
        lists.push_back(searchList(query, filter, int(batch.size())));
    }
    return lists;
}

tl::unexpected<Error> unknownAnswer()
{
    return fail(ErrorCode::BadContent, "the service gave an answer that Tutti does not know; look for a newer Tutti");
}

Result<std::vector<SoundList>> packLists(const SoundQuery& query, std::string_view answerBefore)
{
    if (!isRefined(query))
        return std::vector {plainList(query, "/packs/" + query.target + "/sounds/")};
    const Json pack = Json::parse(answerBefore, nullptr, false);
    if (!pack.is_object() || !pack.contains("name") || !pack["name"].is_string())
        return unknownAnswer();
    const std::string grouping = query.target + "_" + pack["name"].get<std::string>();
    return std::vector {refinedList(query, "pack_grouping:" + filterQuoted(grouping))};
}

std::vector<SoundList> userLists(const SoundQuery& query)
{
    if (!isRefined(query))
        return {plainList(query, "/users/" + encoded(query.target) + "/sounds/")};
    return {refinedList(query, "username:" + filterQuoted(query.target))};
}

SoundList bookmarkList(const SoundQuery& query, const std::string& category)
{
    SoundList list = plainList(query, bookmarksPath + category + "/sounds/");
    list.credential = Credential::SignIn;
    return list;
}

Result<std::vector<SoundList>> bookmarkLists(const SoundQuery& query, std::string_view answerBefore)
{
    if (!query.target.empty())
        return std::vector {bookmarkList(query, query.target)};
    const Json answer = Json::parse(answerBefore, nullptr, false);
    if (!answer.is_object() || !answer.contains("results") || !answer["results"].is_array())
        return unknownAnswer();
    std::vector<SoundList> lists;
    for (const Json& category : answer["results"]) {
        if (category.is_object() && category.contains("id") && category["id"].is_number_unsigned())
            lists.push_back(bookmarkList(query, std::to_string(category["id"].get<std::uint64_t>())));
    }
    return lists;
}

Result<void> checkTarget(const SoundQuery& query)
{
    const bool needsNumber = query.source == SoundSource::Pack || query.source == SoundSource::Similar
        || (query.source == SoundSource::Bookmarks && !query.target.empty());
    if (needsNumber && !isNumber(query.target))
        return fail(ErrorCode::Unsupported,
                    "'" + query.target + "' is no number; take the one in the address of the page on freesound.org");
    if (query.source == SoundSource::User && isBlank(query.target))
        return fail(ErrorCode::Unsupported, "the user's name is empty; give the name as it stands on freesound.org");
    if (query.source == SoundSource::Bookmarks && isRefined(query))
        return fail(ErrorCode::Unsupported,
                    "bookmarks can neither be searched nor sorted by the service; leave out words, filter and sort");
    return {};
}

} // namespace

QUrl serviceUrl(const std::string& baseUrl, const std::string& path)
{
    return QUrl::fromEncoded(QByteArray::fromStdString(baseUrl + path));
}

QUrl pageUrl(const std::string& baseUrl, const SoundList& list, int page)
{
    std::string text = list.path;
    char joint = '?';
    const auto add = [&](const std::string& name, const std::string& value) {
        text += joint + name + "=" + value;
        joint = '&';
    };
    for (const auto& [name, value] : list.parameters)
        add(name, encoded(value));
    if (page > 1)
        add("page", std::to_string(page));
    add("page_size", std::to_string(list.pageSize));
    return serviceUrl(baseUrl, text);
}

Result<void> checkQuery(const SoundQuery& query)
{
    if (!isSort(query.sort))
        return fail(ErrorCode::Unsupported,
                    "'" + query.sort + "' is no order that the service knows; use score, or one of the others");
    return checkTarget(query);
}

std::string questionBefore(const SoundQuery& query)
{
    if (query.source == SoundSource::Pack && isRefined(query))
        return "/packs/" + query.target + "/";
    if (query.source == SoundSource::Bookmarks && query.target.empty())
        return std::string(bookmarksPath) + "?page_size=" + std::to_string(largestPage);
    return {};
}

Result<std::vector<SoundList>> listsOf(const SoundQuery& query, std::string_view answerBefore)
{
    switch (query.source) {
    case SoundSource::Text:
        return std::vector {refinedList(query, {})};
    case SoundSource::Pack:
        return packLists(query, answerBefore);
    case SoundSource::User:
        return userLists(query);
    case SoundSource::Similar:
        return std::vector {similarList(query)};
    case SoundSource::Ids:
        return idLists(query);
    case SoundSource::Bookmarks:
        return bookmarkLists(query, answerBefore);
    }
    return std::vector<SoundList>();
}

bool allowsLicense(const SoundQuery& query, const Sound& sound)
{
    return query.licenses.empty() || query.licenses.contains(licenseFromUrl(sound.license).kind);
}

std::string subjectOf(const SoundQuery& query)
{
    switch (query.source) {
    case SoundSource::Pack:
        return "pack " + query.target;
    case SoundSource::User:
        return "user " + query.target;
    case SoundSource::Similar:
        return "sound " + query.target;
    case SoundSource::Bookmarks:
        return query.target.empty() ? "bookmarks" : "bookmarks " + query.target;
    case SoundSource::Text:
    case SoundSource::Ids:
        break;
    }
    return {};
}

} // namespace tutti
