// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <QString>

namespace tutti {

/// Whether these bytes are well-formed UTF-8.
bool isUtf8(std::string_view bytes);

/// A path (or a part of one) for a person's eyes and for JSON: UTF-8, each byte that is not shown as U+FFFD.
/// Never for opening a file: a name keeps its own bytes as std::filesystem::path.
std::string displayUtf8(const std::filesystem::path& path);
QString displayName(const std::filesystem::path& path);

/// The path that Qt's string means; the inverse of displayName for names that are UTF-8.
std::filesystem::path toPath(const QString& text);

/// Two names that a case-insensitive or normalising file system takes for one have the same key (case-folded NFC;
/// names that are not UTF-8 stand for themselves).
std::string clashKey(const std::filesystem::path& name);

/// `stem` + `suffix`, the stem shortened at a character boundary so that the whole is at most 255 bytes.
std::string nameWithin255Bytes(std::string_view stem, std::string_view suffix);

} // namespace tutti
