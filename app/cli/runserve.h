// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `serve`: tells the offline library's base URL on the first line and runs until Ctrl-C or SIGTERM.
ExitStatus runServe(const ServeArguments& arguments, const Interruption& interruption);

} // namespace tutti
