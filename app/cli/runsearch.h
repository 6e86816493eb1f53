// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `search`: asks, writes what was found to stdout, failures to stderr. Only the table is followed by a summary; the
/// other formats are for programs.
ExitStatus runSearch(const SearchArguments& arguments, const Interruption& interruption);

} // namespace tutti
