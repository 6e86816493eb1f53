// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `demo`: writes the built-in sounds into a folder.
ExitStatus runDemo(const DemoArguments& arguments, const Interruption& interruption);

} // namespace tutti
