// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// Makes a folder for results and those above it; nothing to do when it is there. One sentence when it cannot be.
Result<void> makeFolder(const std::filesystem::path& folder);

/// Whether files can be made in a folder: makes one, under a temporary name of the run, and removes it.
Result<void> tryToWrite(const std::filesystem::path& folder, std::string_view run);

/// The room on the folder's file system; nothing when it does not say.
std::optional<std::uint64_t> freeBytes(const std::filesystem::path& folder);

/// "1.2 MB", in English.
std::string sizeText(std::uint64_t bytes);

/// ErrorCode::DiskFull: there is room for `free` bytes where about `needed` are.
Error noRoom(const std::filesystem::path& folder, std::uint64_t free, std::uint64_t needed);

} // namespace tutti
