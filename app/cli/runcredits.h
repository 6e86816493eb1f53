// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `credits`: lists the credits of files and folders, switches folders to commercial use.
ExitStatus runCredits(const CreditsArguments& arguments, const Interruption& interruption);

} // namespace tutti
