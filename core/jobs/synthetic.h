// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out a SyntheticJob. Compute: `amount` rounds of fixed arithmetic, the checksum goes into the report. Wait:
/// sleeps for `amount` microseconds, or until the stop or `timeLimit` (seconds, 0: none).
Result<void> runSynthetic(const SyntheticJob& job, const std::stop_token& stop, double timeLimit, JobReport& report);

} // namespace tutti
