// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tutti {

// Names are bytes; only ASCII letters have case here.

/// The extension of a file's name without the dot, in lower case: "MP3" of "a.b.MP3" is "mp3". Empty when there is
/// none; what follows the dot of "Opus No. 5" or of ".hidden" is none.
std::string extensionOf(std::string_view name);
std::string extensionOfFile(const std::filesystem::path& file);

/// The name without its extension and dot; the whole name when extensionOf() is empty.
std::string_view stemOf(std::string_view name);

/// Hidden names and the service folders of file servers, which a scan passes over.
bool isPassedOver(std::string_view name);

/// Order by name: bytes, folder by folder, the same in every locale.
bool comesBefore(const std::filesystem::path& a, const std::filesystem::path& b);

/// The path from the root, without "." parts; links and ".." are left as they are.
std::filesystem::path absoluteOf(const std::filesystem::path& path);

} // namespace tutti
