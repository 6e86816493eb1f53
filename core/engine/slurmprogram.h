// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tutti {

/// What one of Slurm's programs answered.
struct SlurmAnswer
{
    /// Of its lines each ends with a line feed.
    std::string text;
    /// What it said on standard error, on one line, without the program's name before each sentence.
    std::string complaint;
    bool isGood = false;
};

/// Runs one of Slurm's programs to its end (sbatch, squeue, scontrol, scancel) and gives what it says. Without its
/// configuration a program of Slurm's tries for a minute, and one whose controller is down longer still: after
/// `patience` it is ended. Blocks. ErrorCode::EngineUnavailable when the program is not there or does not answer,
/// Cancelled after a stop request.
Result<SlurmAnswer> askSlurm(std::vector<std::string> words,
                             std::chrono::milliseconds patience = std::chrono::seconds(15),
                             const std::stop_token& stop = {});

} // namespace tutti
