// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/audio/inputfile.h"

namespace tutti {

/// Where ID3v2 tags at the start of a file say that they end; beyond its end when they lie.
std::uint64_t endOfId3(InputFile& file);

/// Looks for MPEG audio where libmpg123 gives up: several frames that follow each other, behind up to 16 MiB of
/// anything else. A position from which on they are the first that libmpg123 finds.
std::optional<std::uint64_t> searchMpegStart(const InputFile& file);

} // namespace tutti
