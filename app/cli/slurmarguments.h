// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/session/slurmchoices.h"

namespace tutti {

/// What Slurm is to do with a run. Run: start the ranks now by srun; Script: only write a batch script; Submit: give it
/// to sbatch too.
enum class SlurmUse : std::uint8_t { None, Run, Script, Submit };

/// What `convert` and `spectra` were asked about Slurm.
struct SlurmOptions
{
    SlurmUse use = SlurmUse::None;
    /// Its tasks 0: as --workers says.
    SlurmChoices choices {.partition = {}, .time = {}, .tasks = 0, .lines = {}};
    /// Where the script goes; empty: the data folder.
    std::filesystem::path script;

    bool isBatch() const { return use == SlurmUse::Script || use == SlurmUse::Submit; }
};

enum class SlurmAction : std::uint8_t { List, Watch, Cancel };

} // namespace tutti
