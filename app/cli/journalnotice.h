// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "app/cli/arguments.h"
#include "core/base/error.h"

namespace tutti {

/// Tells on stderr how a run goes on, or why it cannot. An empty journal: nothing is left of it.
void tellOfJournal(const std::filesystem::path& journal, const std::optional<Error>& problem,
                   const ConsoleArguments& console);

/// Where the journal of a run is kept that goes on in `past`, or is a new one (empty) whose person asked for `wanted`
/// (a file, "none", or nothing): a file that stays, or a folder where it lies until the run is through.
struct JournalPlace
{
    std::filesystem::path file;
    std::filesystem::path folder;
};
JournalPlace journalPlace(const std::string& wanted, const std::filesystem::path& past);

} // namespace tutti
