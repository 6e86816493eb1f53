// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QUrl>

class QMimeData;

namespace tutti {

/// A file: URL that keeps the name's bytes, UTF-8 or not.
QUrl fileUrl(const std::filesystem::path& file);

/// The inverse; empty for what is no file here, or is one of another computer.
std::filesystem::path filePath(const QUrl& url);

/// Absolute, without a slash at its end, so that every path has a name.
std::filesystem::path tidyPath(const std::filesystem::path& path);

/// The files and folders that are dropped.
std::vector<std::filesystem::path> droppedPaths(const QMimeData& data);

} // namespace tutti
