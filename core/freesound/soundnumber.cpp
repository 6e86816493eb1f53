// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/soundnumber.h"

#include <algorithm>
#include <charconv>

namespace tutti {
namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The number that the text is; 0 when it is anything else, or too large.
std::int64_t numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = result.ec == std::errc() && result.ptr == text.data() + text.size();
    return whole && !text.empty() && isDigit(text.front()) ? number : 0;
}

/// The last " (ID)" of the name.
std::int64_t bracketedNumber(std::string_view name)
{
    constexpr std::size_t fewestDigits = 3;
    for (auto open = name.rfind(" ("); open != std::string_view::npos; open = name.rfind(" (", open - 1)) {
        const std::string_view inside = name.substr(open + 2, name.find(')', open) - open - 2);
        const bool isClosed = name.find(')', open) != std::string_view::npos;
        if (isClosed && inside.size() >= fewestDigits && numberOf(inside) > 0)
            return numberOf(inside);
        if (open == 0)
            break;
    }
    return 0;
}

/// "ID__user__name.ext".
NamedSound originalsName(std::string_view name)
{
    const auto first = name.find("__");
    if (first == std::string_view::npos)
        return {};
    const auto second = name.find("__", first + 2);
    const std::int64_t id = numberOf(name.substr(0, first));
    if (second == std::string_view::npos || second == first + 2 || id == 0)
        return {};
    return {id, std::string(name.substr(first + 2, second - first - 2))};
}

/// What stands between `before` and the next slash (or the end); the text is moved behind it.
std::string_view takePart(std::string_view& text)
{
    const auto end = std::min(text.find('/'), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

} // namespace

NamedSound soundInName(std::string_view name)
{
    NamedSound named = originalsName(name);
    if (named.id == 0)
        named.id = bracketedNumber(name);
    return named;
}

std::int64_t soundInUrl(std::string_view url)
{
    if (!url.starts_with("https://") && !url.starts_with("http://"))
        return 0;
    url = url.substr(0, url.find_first_of("?#"));
    url.remove_prefix(url.find("//") + 2);
    takePart(url);
    const std::string_view kind = takePart(url);
    if (kind == "people") {
        takePart(url);
        if (takePart(url) != "sounds")
            return 0;
    } else if (kind != "s") {
        return 0;
    }
    const std::int64_t id = numberOf(takePart(url));
    return url.empty() ? id : 0;
}

} // namespace tutti
