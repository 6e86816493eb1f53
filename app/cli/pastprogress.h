// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/fetchjournal.h"
#include "core/session/pastrun.h"

namespace tutti {

/// How far an interrupted run came: "20 of 60 files done, 40 left".
std::string progressOf(const PastRun& past);
std::string progressOf(const FetchSoFar& past);

} // namespace tutti
