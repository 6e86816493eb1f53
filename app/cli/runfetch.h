// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `fetch`: searches, fetches what was found, writes the report, tells failures and the summary.
ExitStatus runFetch(const FetchArguments& arguments, Interruption& interruption);

} // namespace tutti
