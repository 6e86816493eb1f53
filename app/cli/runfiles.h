// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <tl/expected.hpp>

#include "app/cli/ending.h"
#include "core/jobs/record.h"

namespace tutti {

/// Whether the file of an option ("--report") can be written; a usage error when not. Empty: there is none.
tl::expected<void, Ending> checkRunFile(const char* option, const std::filesystem::path& file);

/// Writes a file that a run leaves besides its results; says on stderr when it cannot.
bool writeRunFile(const std::filesystem::path& file, const std::string& text);

/// The run's record and its trace, each into its file; an empty name is none. Whether all was written.
bool writeRunFiles(const RunRecord& run, const std::filesystem::path& report, const std::filesystem::path& trace);

} // namespace tutti
