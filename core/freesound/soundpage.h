// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/freesound/sound.h"

namespace tutti {

/// One page of a list of sounds.
struct SoundPage
{
    /// In the whole list.
    std::int64_t total = 0;
    bool hasNext = false;
    /// Entries that are null, or without a number, are left out.
    std::vector<Sound> sounds;
    /// How many entries the page had, with those.
    std::size_t entries = 0;
};

/// The fields to ask for: all that a Sound holds.
std::string_view soundFields();

/// Reads a page of JSON. Values of an unexpected kind count as left out. ErrorCode::BadContent when it is no page.
Result<SoundPage> readSoundPage(std::string_view json);

} // namespace tutti
