// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/freesound/sound.h"

namespace tutti {

/// What must be said of a sound that somebody uses, as it was valid when it was downloaded. Texts are the service's
/// own, and hostile.
struct Credit
{
    /// The file's name in its folder, byte for byte.
    std::string file;
    std::int64_t id = 0;
    std::string name;
    std::string user;
    /// The deed's URL; the name with version follows from it.
    std::string licenseUrl;
    /// The sound's page.
    std::string url;
    /// ISO 8601 UTC.
    std::string downloaded;
    std::string query;
    /// Whether the file is (or was made from) a preview, so lossy.
    bool preview = false;

    bool operator==(const Credit&) const = default;
};

/// What files made of a preview say in tags, credits and lists.
inline constexpr std::string_view previewNote = "preview, lossy";

/// The credit of a sound that is kept as `file` and was found by `query`; downloaded now.
Credit creditFor(const Sound& sound, std::string file, std::string query, bool preview);

/// "NAME by USER -- https://freesound.org/s/ID/ -- License: Attribution 4.0", Freesound's own form, on one line
/// whatever the texts hold. What is not known is said to be so.
std::string creditLine(const Credit& credit);

/// "https://freesound.org/s/ID/"; the page itself when the sound came from elsewhere (the offline library).
std::string shortPage(const Credit& credit);

/// The author's page; empty when the author is not known.
std::string authorPage(const Credit& credit);

/// "Attribution 4.0"; empty when the licence is not known.
std::string licenseNameOf(const Credit& credit);

/// Whether author and licence are known, so that credit can be given.
bool isComplete(const Credit& credit);

/// The text on one line and in one direction: control characters are blanks, marks that turn the direction of what
/// follows are left out.
std::string oneLine(std::string_view text);

} // namespace tutti
