// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace tutti {
namespace {

constexpr int smallestSide = 100;
constexpr int largestSide = 10000;

template<typename Number>
std::optional<Number> wholly(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<double> finite(std::string_view text)
{
    const auto number = wholly<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

tl::unexpected<Error> refuse(const std::string& text, const std::string& wanted)
{
    return fail(ErrorCode::Internal, "'" + text + "' is not " + wanted);
}

} // namespace

std::vector<std::string_view> splitAt(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (auto place = text.find(separator); place != std::string_view::npos; place = text.find(separator)) {
        parts.push_back(text.substr(0, place));
        text.remove_prefix(place + separator.size());
    }
    parts.push_back(text);
    return parts;
}

Error notOneOf(const std::string& text, const std::vector<std::string_view>& names)
{
    std::string list;
    for (const std::string_view name : names) {
        list += list.empty() ? "" : ", ";
        list += name;
    }
    return refuse(text, "one of " + list).value();
}

Result<std::int64_t> parseWhole(const std::string& text, std::int64_t least, std::int64_t most)
{
    const auto number = wholly<std::int64_t>(text);
    if (number && *number >= least && *number <= most)
        return *number;
    if (most == std::numeric_limits<std::int64_t>::max())
        return refuse(text, "a whole number of at least " + std::to_string(least));
    return refuse(text, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
}

Result<double> parseNumber(const std::string& text, double least)
{
    const auto number = finite(text);
    if (!number)
        return refuse(text, "a number");
    if (*number < least)
        return refuse(text, "a number of at least " + std::to_string(std::int64_t(least)));
    return *number;
}

Result<double> parsePositive(const std::string& text)
{
    const auto number = finite(text);
    if (!number || *number <= 0)
        return refuse(text, "a number above 0");
    return *number;
}

Result<double> parseTime(const std::string& text)
{
    constexpr double sixty = 60;
    constexpr std::size_t mostParts = 3;
    const auto parts = splitAt(text, ":");
    double seconds = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto number = finite(parts[part]);
        const bool isMinutesOrSeconds = part > 0;
        if (parts.size() > mostParts || !number || *number < 0 || (isMinutesOrSeconds && *number >= sixty))
            return refuse(text, "a time: seconds, or [hours:]minutes:seconds");
        seconds = seconds * sixty + *number;
    }
    return seconds;
}

Result<LevelRange> parseLevels(const std::string& text)
{
    const auto parts = splitAt(text, "..");
    const auto minimum = finite(parts.front());
    const auto maximum = finite(parts.back());
    if (parts.size() != 2 || !minimum || !maximum || *minimum >= *maximum)
        return refuse(text, "MIN..MAX with MIN below MAX, such as -120..0");
    return LevelRange {*minimum, *maximum};
}

Result<std::pair<int, int>> parseSize(const std::string& text)
{
    const auto parts = splitAt(text, "x");
    const auto fits = [](std::optional<int> side) { return side && *side >= smallestSide && *side <= largestSide; };
    const auto width = wholly<int>(parts.front());
    const auto height = wholly<int>(parts.back());
    if (parts.size() != 2 || !fits(width) || !fits(height))
        return refuse(text,
                      "WIDTHxHEIGHT in pixels, each from " + std::to_string(smallestSide) + " to "
                          + std::to_string(largestSide));
    return std::pair(*width, *height);
}

} // namespace tutti
