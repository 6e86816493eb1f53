// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/audio/tags.h"

namespace tutti {

/// A chunk of a wav; the length of `bytes` is a multiple of four (libsndfile reads that far).
struct WavChunk
{
    std::array<char, 4> id {};
    std::string bytes;
};

/// The chunks that say the same twice: LIST INFO (with the stamp as ISFT) and, where there are tags, an ID3v2 tag.
/// Texts are shortened to 1,000 bytes, the comment to 8,000.
std::vector<WavChunk> tagChunks(const Tags& tags, const std::string& stamp);

} // namespace tutti
