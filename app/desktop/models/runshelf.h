// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/sharedruns.h"

namespace tutti {

/// Whether a run has so many tasks that what is made of all of them takes a time that a person feels.
bool isLargeRun(const RunRecord& run);

/// Whether two runs had the same tasks: the same sources in the same order.
bool hasSameTasks(const RunRecord& one, const RunRecord& other);

} // namespace tutti
