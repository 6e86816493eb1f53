// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/audio/tags.h"
#include "core/freesound/credit.h"

namespace tutti {

/// The credit as a sound's tags: title, artist, copyright ("Attribution 4.0, https://…"), a comment with the credit
/// line and the page (and "preview, lossy"), the page and the licence's deed.
Tags creditTags(const Credit& credit);

/// The inverse, as far as it goes: by the page's address, else by the one in the comment, which other programs keep
/// when they convert. Nothing when the tags name no sound.
std::optional<Credit> creditFromTags(const Tags& tags);

/// The tags of a sound file, or the texts of a figure (PNG, told by content) that say the same; empty when there are
/// none.
Tags readCreditTags(const std::filesystem::path& file);

} // namespace tutti
