// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QUrl>

#include "core/base/result.h"
#include "core/freesound/network.h"
#include "core/freesound/query.h"
#include "core/freesound/sound.h"

namespace tutti {

/// The most sounds that the service puts on a page.
inline constexpr int largestPage = 150;

/// A list at the service that is read page by page.
struct SoundList
{
    /// Below the base URL, with slashes at both ends.
    std::string path;
    /// Names and plain values, in this order; not the page's number.
    std::vector<std::pair<std::string, std::string>> parameters;
    int pageSize = largestPage;
    Credential credential = Credential::Key;

    bool operator==(const SoundList&) const = default;
};

/// The address of a page, the first is 1. Built by us: what the service gives as `next` may lose a plus sign.
QUrl pageUrl(const std::string& baseUrl, const SoundList& list, int page);

/// The address of something else below the base URL.
QUrl serviceUrl(const std::string& baseUrl, const std::string& path);

/// What is wrong with a query, before anything is asked.
Result<void> checkQuery(const SoundQuery& query);

/// The path of what must be known before the lists can be named (a pack's name, the bookmarks' categories); empty for
/// most queries.
std::string questionBefore(const SoundQuery& query);

/// The lists that answer a query, one after the other. `answerBefore` is the JSON that came for questionBefore().
Result<std::vector<SoundList>> listsOf(const SoundQuery& query, std::string_view answerBefore = {});

/// Whether the licence of a sound is one that the query allows. Lists of packs, users, similar sounds and bookmarks
/// know no filter, and an index may be behind what a sound's deed says.
bool allowsLicense(const SoundQuery& query, const Sound& sound);

/// What a query asks for, for errors: "pack 5"; empty for a search.
std::string subjectOf(const SoundQuery& query);

} // namespace tutti
