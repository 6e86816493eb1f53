// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/comparearguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `compare`.
ExitStatus runCompare(const CompareArguments& arguments, Interruption& interruption);

} // namespace tutti
