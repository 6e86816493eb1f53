// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/session/slurmanswers.h"

namespace tutti {

/// The name of the first of srun, sbatch, squeue, scontrol and scancel that is not in PATH; nothing when all are there.
std::optional<std::string> missingSlurmProgram();

/// Gives a script to sbatch. Blocks. ErrorCode::EngineUnavailable when Slurm is not there or does not answer,
/// BadContent with its own words when it refuses.
Result<SlurmId> submitToSlurm(const std::filesystem::path& script, const std::stop_token& stop);

/// Asks for a job's state: squeue knows it while it waits and runs, scontrol some minutes longer, sacct where the site
/// keeps accounts. A job that none of them knows is gone. Blocks. ErrorCode::EngineUnavailable when Slurm does not
/// answer now: to be tried again.
Result<SlurmState> askSlurmState(const SlurmId& id, const std::stop_token& stop);

/// Ends a job by scancel. Blocks. Of one that has ended, nothing is said.
Result<void> cancelSlurmJob(const SlurmId& id);

} // namespace tutti
