// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

#include "app/cli/arguments.h"
#include "core/base/result.h"

namespace tutti {

/// The paths of the command line, then those of --files-from. Waits for standard input until a stop is requested.
Result<std::vector<std::filesystem::path>> gatherPaths(const BatchArguments& arguments, const std::stop_token& stop);

} // namespace tutti
