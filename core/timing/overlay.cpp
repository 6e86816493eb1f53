// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/timing/comparisontext.h"
#include "core/timing/labreport.h"
#include "core/timing/markup.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

/// A line's label with `part` of its comparison: "Ana (16)".
std::string said(const Overlay::Line& line, const std::string& part)
{
    return "\"" + plainLine(line.label) + "\" (" + plainLine(part) + ")";
}

bool isMadeWork(const Comparison& comparison)
{
    return comparison.job == "synthetic";
}

/// Without the calibration of made work, which is each machine's own: so many milliseconds on an idle core are the same
/// work on all of them.
Json settingsOf(const Comparison& comparison)
{
    Json settings = Json::parse(comparison.settings, nullptr, false);
    if (isMadeWork(comparison) && settings.is_object())
        settings.erase("calibration");
    return settings;
}

/// The first setting that one has otherwise than the other; empty when they are the same, in whatever order.
std::string differingSetting(const Json& one, const Json& other)
{
    if (!one.is_object() || !other.is_object())
        return one == other ? "" : "settings";
    for (const auto& [key, value] : one.items()) {
        if (!other.contains(key) || other.at(key) != value)
            return key;
    }
    for (const auto& [key, value] : other.items()) {
        if (!one.contains(key))
            return key;
    }
    return {};
}

std::string settingAt(const Json& settings, const std::string& key)
{
    return settings.is_object() && settings.contains(key)
        ? settings.at(key).dump(-1, ' ', false, Json::error_handler_t::replace)
        : std::string("not set");
}

/// The digest of made work is over calibrated amounts; its settings say all.
bool isSameInput(const Comparison& one, const Comparison& other)
{
    return one.input.files == other.input.files && one.input.bytes == other.input.bytes
        && (isMadeWork(one) || one.input.digest == other.input.digest);
}

/// Why the two cannot be compared; empty when they can.
std::string obstacle(const Overlay::Line& one, const Overlay::Line& other)
{
    const Comparison& first = one.comparison;
    const Comparison& second = other.comparison;
    if (first.job != second.job)
        return said(one, first.job) + " and " + said(other, second.job) + " did other jobs";
    const Json settings = settingsOf(first);
    const Json others = settingsOf(second);
    if (const std::string key = differingSetting(settings, others); !key.empty())
        return said(one, key + ": " + settingAt(settings, key)) + " and "
            + said(other, key + ": " + settingAt(others, key)) + " had other settings";
    if (!isSameInput(first, second))
        return said(one, workText(first)) + " and " + said(other, workText(second)) + " had other input";
    return {};
}

} // namespace

Result<Overlay> overlay(std::span<const Overlay::Line> lines)
{
    for (const Overlay::Line& line : lines) {
        if (const std::string why = obstacle(lines.front(), line); !why.empty())
            return fail(ErrorCode::BadContent,
                        why + ": unequal work cannot be compared; open results of the same work only");
    }
    return Overlay {{lines.begin(), lines.end()}};
}

} // namespace tutti
