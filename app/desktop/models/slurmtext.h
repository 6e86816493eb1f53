// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/slurmanswers.h"

namespace tutti {

/// Where a batch job stands, in a few words: "waiting in the queue: no node is free", "running", "ended".
QString slurmStateText(const SlurmState& state);

} // namespace tutti
