// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `convert` and `spectra`: looks, plans, runs, writes report and table, tells failures and the summary.
ExitStatus runBatch(const BatchArguments& arguments, Interruption& interruption);

} // namespace tutti
