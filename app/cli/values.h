// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/optionnames.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// What the command line's values mean. Each error's detail says, in a phrase, what is allowed.

/// The parts between separators, empty ones too.
std::vector<std::string_view> splitAt(std::string_view text, std::string_view separator);

/// The error for a word that is none of `names`: "'x' is not one of a, b, c".
Error notOneOf(const std::string& text, const std::vector<std::string_view>& names);

/// One of the names of a table.
template<typename Value, std::size_t Count>
Result<Value> parseChoice(const OptionNames<Value, Count>& table, const std::string& text)
{
    if (const auto value = valueIn(table, text))
        return *value;
    std::vector<std::string_view> names;
    for (const auto& entry : table)
        names.push_back(entry.first);
    return fail(notOneOf(text, names));
}

/// A whole number from `least` to `most`, nothing around it.
Result<std::int64_t> parseWhole(const std::string& text, std::int64_t least, std::int64_t most);

/// A finite decimal number of at least `least`, with a point, nothing around it.
Result<double> parseNumber(const std::string& text, double least = std::numeric_limits<double>::lowest());

/// A number above nothing.
Result<double> parsePositive(const std::string& text);

/// Seconds, or [hours:]minutes:seconds.
Result<double> parseTime(const std::string& text);

/// "MIN..MAX", the first below the second.
Result<LevelRange> parseLevels(const std::string& text);

/// "WIDTHxHEIGHT" in pixels.
Result<std::pair<int, int>> parseSize(const std::string& text);

} // namespace tutti
