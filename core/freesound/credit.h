// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/audio/tags.h"
#include "core/base/result.h"
#include "core/freesound/license.h"
#include "core/freesound/sound.h"

namespace tutti {

/// What must be said of a sound that somebody uses, as it was valid when it was downloaded.
struct Credit
{
    /// The file's name in its folder.
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

/// "NAME by USER -- https://freesound.org/s/ID/ -- License: Attribution 4.0".
std::string creditLine(const Credit& credit);

} // namespace tutti
