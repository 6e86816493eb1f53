// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/session/pastrun.h"

namespace tutti {

/// Gives the results of what failed the places under `output` that they had under the folder in which all the run's
/// results lay, with the names that they had: the tree stays as it was. What had no name for its result yet gets one
/// when it is planned.
void moveTargets(PastRun& past, const std::filesystem::path& output);

} // namespace tutti
