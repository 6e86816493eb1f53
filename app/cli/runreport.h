// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "app/cli/resumearguments.h"

namespace tutti {

/// `report join`: makes one report of those of shards.
ExitStatus runReport(const ReportArguments& arguments, Interruption& interruption);

} // namespace tutti
