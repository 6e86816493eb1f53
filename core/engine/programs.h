// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// One of Tutti's own programs: beside the running one, or in `../libexec/tutti` when installed. `configured`, when
/// not empty, is taken instead. ErrorCode::EngineUnavailable, with what to do about it, when it is not there or may not
/// be executed.
Result<std::filesystem::path> findOwnProgram(const std::filesystem::path& configured, std::string_view name,
                                             std::string_view advice = "install Tutti again or build it");

/// The file that a shell would execute for this word.
std::optional<std::filesystem::path> findInPath(const std::string& word);

} // namespace tutti
