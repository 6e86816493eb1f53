// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "core/base/result.h"

namespace tutti {

struct CompareArguments;

/// --slurm, --partition, --time, --tasks, --slurm-line and --slurm-script.
void addSlurmOptions(CLI::App& app, BatchArguments& arguments);

/// --slurm, --partition, --time and --slurm-line, as comparisons have them.
void addSlurmComparison(CLI::App& app, SlurmOptions& slurm);

/// The commands slurm list, slurm watch and slurm cancel.
void addSlurm(CLI::App& app, SlurmArguments& arguments);

/// Whether the options about Slurm fit the others; a usage error's phrase when not. With --slurm the engine is mpi, by
/// srun.
Result<void> settleSlurmOptions(BatchArguments& arguments);

/// The same for a comparison, whose engine mpi is started by srun then.
Result<void> settleSlurmComparison(CompareArguments& arguments);

} // namespace tutti
