// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out a ConvertPartJob: decodes the stretch and writes its samples into their place. The report's checksum is
/// that of the run-in's overlap. A source that is not as it was when it was cut up: ErrorCode::Decode; a result that is
/// gone: ErrorCode::NotFound.
Result<void> convertPart(const ConvertPartJob& job, const Checkpoint& checkpoint, JobReport& report);

} // namespace tutti
