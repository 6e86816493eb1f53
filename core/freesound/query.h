// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/freesound/license.h"

namespace tutti {

/// Where a query looks.
enum class SoundSource : std::uint8_t {
    /// All sounds, by words.
    Text,
    /// The pack `target` (its number).
    Pack,
    /// The sounds of the user `target`.
    User,
    /// Sounds similar to the sound `target` (its number).
    Similar,
    /// The sounds of the numbers `ids`.
    Ids,
    /// The signed-in person's bookmarks; `target`: a category's number, empty: all.
    Bookmarks
};

/// One search. Words, licences and filter are joined by "and".
struct SoundQuery
{
    SoundSource source = SoundSource::Text;
    /// Words as the person typed them; empty: every sound.
    std::string text;
    std::string target;
    std::vector<std::int64_t> ids;
    /// Empty: any.
    std::set<LicenseKind> licenses {LicenseKind::Cc0, LicenseKind::By};
    /// In the service's own grammar, such as `duration:[0 TO 10] type:wav`.
    std::string filter;
    /// One of sortNames(), or targets as isSort() knows them.
    std::string sort = "score";
    /// At most so many sounds; 0: all.
    int limit = 15;

    bool operator==(const SoundQuery&) const = default;
};

/// Every sort of the service, "score" first.
const std::vector<std::string>& sortNames();

/// Whether the service sorts so: one of sortNames(), or nearest to numbers first, "duration:5" or "bpm:120,duration:2".
bool isSort(std::string_view sort);

/// A query as a person would say it, for logs, credits and reports: "cello", "pack 123", "similar to 5".
std::string queryTitle(const SoundQuery& query);

} // namespace tutti
