// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/jobs/scan.h"
#include "core/session/slurmchoices.h"

namespace tutti {

/// A run that a batch script goes through: it does what its journal says is left.
struct SlurmStep
{
    /// "convert" or "spectra".
    std::string kind;
    std::filesystem::path journal;
    /// The record of the run, written at its end.
    std::filesystem::path report;
    /// How many tasks it has; 0: nobody says.
    std::size_t files = 0;

    bool operator==(const SlurmStep&) const = default;
};

JobKind jobKindOf(const SlurmStep& step);

/// What a batch script is made of.
struct SlurmScript
{
    SlurmChoices choices;
    /// What Slurm calls the job.
    std::string name;
    /// Sentences for whoever reads the script.
    std::vector<std::string> remarks;
    /// tutti-cli, at a path that is the same on the nodes.
    std::filesystem::path program;
    /// What starts the ranks within the job.
    std::string launcher = "srun";
    /// What the job says.
    std::filesystem::path log;
    /// One after the other.
    std::vector<SlurmStep> steps;
};

/// The script, for sbatch. Given to sbatch once more, or put back into the queue by Slurm, it goes on with what is
/// left.
std::string slurmScriptText(const SlurmScript& script);

} // namespace tutti
