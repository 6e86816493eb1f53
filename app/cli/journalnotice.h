// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <tl/expected.hpp>

#include "app/cli/arguments.h"
#include "app/cli/ending.h"
#include "core/base/error.h"

namespace tutti {

/// Whether the journal that a person asked for can be a new file ("none" and empty can); a usage error when not.
tl::expected<void, Ending> checkJournal(const std::string& wanted);

/// Tells on stderr how a run goes on, or, quiet or not, why it cannot. An empty journal: nothing is left of it.
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
