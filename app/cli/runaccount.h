// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `account`: keeps, shows and forgets the API key and the sign-in. Neither is ever told.
ExitStatus runAccount(const AccountArguments& arguments, const Interruption& interruption);

} // namespace tutti
