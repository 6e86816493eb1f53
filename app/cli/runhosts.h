// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/hostarguments.h"
#include "app/cli/interruption.h"

namespace tutti {

/// `hosts check`: a line for each host with what each test found; failures on stderr.
ExitStatus runHosts(const HostsArguments& arguments, const Interruption& interruption);

} // namespace tutti
