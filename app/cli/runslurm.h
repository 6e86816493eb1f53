// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "core/jobs/plan.h"

namespace tutti {

/// Writes the batch script of a run and, if that was asked for, gives it to Slurm.
ExitStatus prepareForSlurm(Plan plan, const BatchArguments& arguments, const Interruption& interruption);

/// slurm list, slurm watch, slurm cancel.
ExitStatus runSlurm(const SlurmArguments& arguments, const Interruption& interruption);

} // namespace tutti
