// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/audio/inputfile.h"

namespace tutti {

/// The byte behind the last that may be sound in an MPEG file: where the tags at its end begin, one before the other
/// (ID3v1, APE version 1 and 2, Lyrics3 version 1 and 2, ID3v2 with a footer), or the file's end. Each is told by its
/// own mark and by the length that it states; what does not fit together is no tag.
std::uint64_t endOfFrames(InputFile& file);

} // namespace tutti
