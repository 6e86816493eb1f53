// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/timing/comparison.h"

namespace tutti {

/// A file that --export can write: by its extension JSON, CSV, Markdown or HTML. A usage error's phrase for any other.
Result<std::string> parseExportFile(const std::string& text);

/// Writes the comparison in the format of the file's extension, replacing an older one.
Result<void> writeExport(const Comparison& comparison, const std::filesystem::path& file);

} // namespace tutti
