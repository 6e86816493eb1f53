// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out a ConvertJob: decode, bring to the asked rate, channels and depth, write, tag, name. `report` gets
/// notes, bytes, audio seconds and phases as they come to be known, also when the conversion fails.
Result<void> convertFile(const ConvertJob& job, const Checkpoint& checkpoint, JobReport& report);

} // namespace tutti
