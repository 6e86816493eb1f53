// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace tutti {

/// What sounds shall be like, as choices instead of the service's grammar.
struct SoundFilter
{
    std::optional<double> leastSeconds;
    std::optional<double> mostSeconds;
    /// Of wav, ogg, aiff, mp3, flac, m4a, wv: any of these; empty: all.
    std::vector<std::string> types;
    std::optional<int> rateHz;
    std::optional<int> channels;
    /// All of these.
    std::vector<std::string> tags;

    bool operator==(const SoundFilter&) const = default;
};

/// In the service's grammar, for SoundQuery::filter: "duration:[0 TO 10] type:(wav OR flac)"; empty when all is open.
std::string filterText(const SoundFilter& filter);

/// A text as one value of a filter: in quotes, with quotes and backslashes inside escaped.
std::string filterQuoted(const std::string& text);

/// Two filters that shall both hold; either may be empty.
std::string bothFilters(const std::string& one, const std::string& other);

} // namespace tutti
