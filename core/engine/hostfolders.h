// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/result.h"
#include "core/engine/hostprobe.h"

namespace tutti {

/// The folders that paths are, or lie in, each once; absolute.
std::vector<std::filesystem::path> foldersOf(const std::vector<std::filesystem::path>& paths);

/// Whether a folder is the same one here and there: a token written here is read there, and the other way round. Both
/// are removed. A folder that nobody may write into here is only looked for there, unless `mustBeWritable`; then the
/// value is false.
Result<bool> compareFolder(HostProbe& probe, const std::filesystem::path& folder, bool mustBeWritable);

} // namespace tutti
