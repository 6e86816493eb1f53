// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/audio/convertoptions.h"
#include "core/engine/hostlist.h"
#include "core/jobs/plan.h"
#include "core/jobs/schedule.h"
#include "core/session/slurmchoices.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// Whether Slurm starts the ranks of MPI: not at all, now by srun, or in a batch job.
enum class SlurmMode : std::uint8_t { Off, Run, Batch };

/// Everything that a person can choose about what is done and how, as one value.
struct Choices
{
    /// Which runs are made; both: one after the other.
    bool convert = true;
    bool spectra = true;
    ConvertOptions convertOptions;
    SpectrumOptions spectrumOptions;
    bool writePng = true;
    bool writeCsv = false;

    /// Empty: beside each source.
    std::filesystem::path output;
    bool recursive = false;
    Existing existing = Existing::Skip;

    std::string engine = "qtconcurrent";
    /// 0: as many as this process may use.
    int workers = 0;
    Schedule schedule = Schedule::LongestFirst;
    /// Seconds; 0: none.
    double timeLimit = 0;
    /// Empty: mpiexec.
    std::string mpiLauncher;
    /// Empty: this machine alone.
    std::vector<HostEntry> hosts;
    SlurmMode slurm = SlurmMode::Off;
    /// Its tasks 0: as many as workers.
    SlurmChoices slurmChoices {.partition = {}, .time = {}, .tasks = 0, .lines = {}};

    bool operator==(const Choices&) const = default;
};

} // namespace tutti
