// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/freesound/download.h"

namespace tutti {

/// Whether downloads can be named so: only fields that exist, no separator. The error says what is allowed.
Result<void> checkNamePattern(std::string_view pattern);

/// The suffix of the file that would be fetched, with its dot: from the preview's kind, or the original's type.
/// ErrorCode::Unsupported for originals that cannot be read afterwards.
Result<std::string> downloadSuffix(const Sound& sound, const DownloadOptions& options);

/// The author's name without an extension of a sound at its end ("kick.WAV" is "kick"): the file gets its real one.
std::string_view withoutSoundSuffix(std::string_view name);

/// Whether the name ends like a sound's.
bool hasSoundSuffix(std::string_view name);

/// Names the downloads of one folder: `NAME (ID).EXT`, or by a pattern. Each is one safe component of a path, at most
/// 255 bytes long (the longest text of the pattern is cut, between characters), no device's name on any system, and
/// none that a file system could take for another or for one of the folder's credits.
class DownloadNames
{
public:
    /// `pattern` as DownloadOptions::namePattern; must have passed checkNamePattern().
    explicit DownloadNames(std::string_view pattern = "{name} ({id})");

    /// This name is taken.
    void reserve(std::string_view name);
    bool isTaken(std::string_view name) const;
    /// The name for a sound, whether it is taken or not.
    std::string nameFor(const WantedSound& wanted, std::string_view suffix) const;
    /// The same, or the first of "… (2)", "… (3)" that is not taken; it is now.
    std::string claim(const WantedSound& wanted, std::string_view suffix);

private:
    std::string m_pattern;
    /// As clashKey() has them.
    std::set<std::string> m_taken;
};

} // namespace tutti
