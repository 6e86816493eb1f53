// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mpi/port.h"
#include "core/engine/protocol.h"

namespace tutti {

/// Rank 0 asks each rank who it is, and several times what time it has, and tells it how far its clock is from rank
/// 0's. The hello is of the whole world; a rank of another version makes it one of that version. Blocks.
Hello greetAll(Port& port);

/// The other side of it: what to add to this host's clock for rank 0's, in seconds. Blocks.
double answerGreeting(Port& port);

} // namespace tutti
