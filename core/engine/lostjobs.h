// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/jobs/job.h"

namespace tutti {

/// For a job whose worker process ended under it; `ending` says how ("was killed by signal 9").
Error workerLostError(const std::string& ending);

/// For a job whose worker did not react at its time limit and was killed.
Error unresponsiveError(const Job& job);

} // namespace tutti
