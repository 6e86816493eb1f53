// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out a SpectrumJob: read the window, transform, draw, write. `result` gets notes, bytes, phases, the analysis
/// and the live curve as they come to be known, also when it fails.
Result<void> analyseFile(const SpectrumJob& job, const Checkpoint& checkpoint, JobResult& result);

/// Why jobs that draw figures cannot be carried out on this machine (see figure/figure.h), or nothing.
Result<void> probeDrawing();

} // namespace tutti
