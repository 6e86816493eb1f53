// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "core/base/result.h"

namespace tutti {

/// --slurm, --partition, --time, --tasks, --slurm-line and --slurm-script.
void addSlurmOptions(CLI::App& app, BatchArguments& arguments);

/// The commands slurm list, slurm watch and slurm cancel.
void addSlurm(CLI::App& app, SlurmArguments& arguments);

/// Whether the options about Slurm fit the others; a usage error's phrase when not. With --slurm the engine is mpi, by
/// srun.
Result<void> settleSlurmOptions(BatchArguments& arguments);

} // namespace tutti
