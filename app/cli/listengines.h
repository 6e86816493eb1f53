// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"

namespace tutti {

/// `engines`: a table of the engines, whether each can run here, and the cores of this machine.
ExitStatus listEngines();

} // namespace tutti
