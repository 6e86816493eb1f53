// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out a SpectrumPartJob: decodes its samples and sums its segments; `result` gets the sums of its blocks. A
/// source that is not as it was when it was cut up: ErrorCode::Decode.
Result<void> sumSpectrumPart(const SpectrumPartJob& job, const Checkpoint& checkpoint, JobResult& result);

} // namespace tutti
