// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tutti {

/// Turns this process into the command `words` (ended by a null pointer), Open MPI's daemon, and leaves a guard beside
/// it. That kills the daemon unless a rank of its begins within `patience`: cut off from its launcher before that, it
/// would stay for as long as the network keeps silent (from the first rank on the ranks see to their daemon, see
/// EndWatch). And it kills ranks that are left behind by their daemon and stand still, which Open MPI 5 does not.
/// Returns only when the command cannot be run, what main() is to return then.
int becomeGuardedDaemon(std::chrono::seconds patience, char** words);

} // namespace tutti
