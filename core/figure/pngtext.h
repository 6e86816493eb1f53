// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QByteArray>

namespace tutti {

/// The text chunk that carries the fingerprint of settings and source (see "Done already").
inline constexpr std::string_view figureStampKey = "Tutti-Stamp";

/// Texts of a PNG: keyword (1 to 79 Latin-1 characters), value (UTF-8).
using PngTexts = std::vector<std::pair<std::string, std::string>>;

/// The PNG with these texts right after its header, where a reader meets them first: tEXt for ASCII, iTXt otherwise,
/// never compressed. Texts without a value or with an impossible keyword are left out; line ends in keywords, NULs and
/// what is not UTF-8 are replaced.
QByteArray withPngTexts(const QByteArray& png, const PngTexts& texts);

/// The value of a text that withPngTexts() wrote, from a file of any kind; nothing when there is none. Reads only the
/// chunks before the pixels, at most the first 64 KiB. Thread-safe.
std::optional<std::string> readPngText(const std::filesystem::path& file, std::string_view keyword);

} // namespace tutti
