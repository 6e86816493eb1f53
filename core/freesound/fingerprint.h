// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace tutti {

/// A regular file's size; nothing for what is no such file.
std::optional<std::uint64_t> sizeOfFile(const std::filesystem::path& file);

/// What tells a file apart from others under whatever name: 32 hex digits made of its size, its first and its last
/// 8 KiB. Empty when it cannot be read. Takes the same time for any length; devices and pipes are not touched.
std::string fingerprintOf(const std::filesystem::path& file);

} // namespace tutti
