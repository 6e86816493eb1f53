// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tutti {

/// Takes away the name of the shared memory that Open MPI made for this rank: what is mapped stays until its last
/// holder has gone, and whoever is killed leaves nothing behind. Once all ranks of this host have found each other.
void hideSharedMemory();

} // namespace tutti
