// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/record.h"

namespace tutti {

/// Moves a task to a later time of the run's clock and behind as many workers, the parts of its file with it.
void moveBy(TaskRecord& task, double seconds, int workers);

} // namespace tutti
