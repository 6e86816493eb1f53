// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// Writes a whole text under this name, in the place of a file that has it; one that cannot be written whole leaves
/// what was there. `run` tells who writes from others that may do so side by side (see makeTarget()). Any thread.
Result<void> replaceText(const std::filesystem::path& file, std::string_view run, std::string_view text);

} // namespace tutti
