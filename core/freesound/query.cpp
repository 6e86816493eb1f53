// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/query.h"

#include <algorithm>
#include <charconv>

namespace tutti {
namespace {

bool isFieldName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    });
}

bool isNumber(std::string_view text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    return error == std::errc() && stopped == end;
}

/// "duration:5"
bool isTarget(std::string_view part)
{
    const std::size_t colon = part.find(':');
    return colon != std::string_view::npos && isFieldName(part.substr(0, colon)) && isNumber(part.substr(colon + 1));
}

/// "sound 7", "4 sounds by number"
std::string idsTitle(const std::vector<std::int64_t>& ids)
{
    if (ids.size() == 1)
        return "sound " + std::to_string(ids.front());
    return std::to_string(ids.size()) + " sounds by number";
}

std::string placeTitle(const SoundQuery& query)
{
    switch (query.source) {
    case SoundSource::Text:
        return {};
    case SoundSource::Pack:
        return "pack " + query.target;
    case SoundSource::User:
        return "user " + query.target;
    case SoundSource::Similar:
        return "similar to " + query.target;
    case SoundSource::Ids:
        return idsTitle(query.ids);
    case SoundSource::Bookmarks:
        return query.target.empty() ? "bookmarks" : "bookmarks " + query.target;
    }
    return {};
}

} // namespace

const std::vector<std::string>& sortNames()
{
    static const std::vector<std::string> names {"score",         "duration_desc", "duration_asc",
                                                 "created_desc",  "created_asc",   "downloads_desc",
                                                 "downloads_asc", "rating_desc",   "rating_asc"};
    return names;
}

bool isSort(std::string_view sort)
{
    const auto& names = sortNames();
    if (std::find(names.begin(), names.end(), sort) != names.end())
        return true;
    for (std::size_t comma = sort.find(','); comma != std::string_view::npos; comma = sort.find(',')) {
        if (!isTarget(sort.substr(0, comma)))
            return false;
        sort.remove_prefix(comma + 1);
    }
    return isTarget(sort);
}

std::string queryTitle(const SoundQuery& query)
{
    const std::string place = placeTitle(query);
    if (!place.empty())
        return query.text.empty() ? place : query.text + " in " + place;
    if (!query.text.empty())
        return query.text;
    return query.filter.empty() ? "every sound" : query.filter;
}

} // namespace tutti
