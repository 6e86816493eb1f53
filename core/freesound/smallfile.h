// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// Up to `length` bytes of a regular file from `offset`; fewer at its end. ErrorCode::NotFound when there is none,
/// NotAFile for devices and pipes, which are not waited for.
Result<std::string> readPart(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t length);

/// The whole of a file that is meant to be small. TooLarge from 1 GiB on.
Result<std::string> readSmallFile(const std::filesystem::path& file);

/// Writes a whole file under a temporary name and renames it, in the place of what bears the name. The
/// temporary's name is always the same, so that nothing is left for ever when the program is killed: one at a time.
Result<void> replaceFile(const std::filesystem::path& file, std::string_view text);

/// Gives a file a second name beside its own, "stem (word).ext" or "stem (word 2).ext", …, and tells it. With `move`
/// the first name is given up.
Result<std::filesystem::path> keepAside(const std::filesystem::path& file, std::string_view word, bool move);

} // namespace tutti
