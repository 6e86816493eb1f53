// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// Whether a file could be written here, asked before a long run.
Result<void> checkWritable(const std::filesystem::path& file);

/// Writes a whole text file under a temporary name and renames it. A device or a pipe is written to as it is, and a
/// link is followed.
Result<void> writeFile(const std::filesystem::path& file, std::string_view text);

} // namespace tutti
