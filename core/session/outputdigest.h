// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/record.h"

namespace tutti {

// Digests of what a run put out: the same outputs, the same text. They tell outputs apart, and are no signature.

/// Over the names below `root` and the bytes of these files, whatever their order. Stops early with
/// ErrorCode::Cancelled.
Result<std::string> digestOfFiles(const std::filesystem::path& root, std::vector<std::filesystem::path> files,
                                  const std::stop_token& stop);

/// The same over all files in and below `root`.
Result<std::string> digestOfFolder(const std::filesystem::path& root, const std::stop_token& stop);

/// Over what the tasks of a run computed, by the names of their sources: checksums and analyses, where no file is
/// written.
std::string digestOfReports(const RunRecord& run);

} // namespace tutti
