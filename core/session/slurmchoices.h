// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tutti {

/// What a person asks of Slurm, in Slurm's own words.
struct SlurmChoices
{
    /// Empty: the site's own.
    std::string partition;
    /// "30", "1:30:00", "2-12"; empty: the partition's.
    std::string time;
    /// How many ranks, each a worker; at least one.
    int tasks = 1;
    /// More lines of a script: those that begin with a dash are options of Slurm's ("--mem=4G"), others commands that
    /// go before the run ("module load openmpi").
    std::vector<std::string> lines;

    bool operator==(const SlurmChoices&) const = default;
};

/// The lines of a text, without empty ones, and without the "#SBATCH" that somebody may have put before an option.
std::vector<std::string> slurmLines(std::string_view text);

/// What Slurm would only refuse, or take for something else, in a sentence (ErrorCode::BadContent). Partitions are not
/// looked up: the site knows them.
Result<void> checkSlurm(const SlurmChoices& choices);

/// srun with these options, for EngineConfig::mpiLauncher; how many ranks there are the engine says itself. Commands
/// among the lines are of a script's alone.
std::string srunCommand(const SlurmChoices& choices);

/// Why comparisons know nothing of batch jobs, in a sentence that says what to do.
std::string whyBatchIsNotTimed();

/// A word as a shell takes it.
std::string shellQuoted(std::string_view word);

} // namespace tutti
