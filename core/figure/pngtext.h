// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <QByteArray>

namespace tutti {

/// Texts of a PNG: keyword (1 to 79 Latin-1 characters), value (UTF-8).
using PngTexts = std::vector<std::pair<std::string, std::string>>;

/// The PNG with these texts right after its header, where a reader meets them first: tEXt for ASCII, iTXt otherwise,
/// never compressed. Texts without a value or with an impossible keyword are left out; line ends in keywords, NULs and
/// what is not UTF-8 are replaced.
QByteArray withPngTexts(const QByteArray& png, const PngTexts& texts);

} // namespace tutti
