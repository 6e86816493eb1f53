// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tutti {

/// What a file's name says about the sound on Freesound that it is.
struct NamedSound
{
    /// 0: nothing.
    std::int64_t id = 0;
    /// The author as Freesound spells him or her in names of originals; often empty.
    std::string user;
};

/// From "NAME (ID).EXT" as Tutti calls its downloads, also with " (2)" or another short addition behind it, and from
/// "ID__user__name.ext" as Freesound does. Numbers of one or two digits in brackets are copies, not sounds.
NamedSound soundInName(std::string_view name);

/// The sound's number in the address of its page, "https://freesound.org/s/ID/" or ".../people/USER/sounds/ID/"; 0 when
/// it is none.
std::int64_t soundInUrl(std::string_view url);

} // namespace tutti
