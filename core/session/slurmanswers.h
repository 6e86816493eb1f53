// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// A job as Slurm numbers it.
struct SlurmId
{
    std::string number;
    /// Where there are several clusters; else empty.
    std::string cluster;

    bool operator==(const SlurmId&) const = default;
};

/// Where a job stands. Gone: Slurm does not know of it any more, so that it ended at some time.
enum class SlurmPhase : std::uint8_t { Waiting, Running, Ended, Gone };

struct SlurmState
{
    SlurmPhase phase = SlurmPhase::Waiting;
    /// Slurm's own word: "PENDING", "COMPLETED", "OUT_OF_MEMORY"; empty when it is gone.
    std::string word;
    /// Why it waits, or was ended: "Resources", "Priority"; empty when there is nothing to say.
    std::string reason;
    /// Of a job that has ended, where it is told.
    std::optional<int> exitStatus;

    bool isOver() const { return phase == SlurmPhase::Ended || phase == SlurmPhase::Gone; }
    bool operator==(const SlurmState&) const = default;
};

/// The phase that a word of Slurm's stands for, in capitals, with what may follow it ("CANCELLED by 0", "COMPLETED+").
/// A word that is not known counts as running: it is looked at again.
SlurmPhase slurmPhaseOf(std::string_view word);

/// What sbatch answers, with --parsable or without. ErrorCode::BadContent when that names no job.
Result<SlurmId> idFromSbatch(std::string_view text);

/// What `squeue --noheader --format=%T|%r` answers; nothing when the job is not in the queue any more.
std::optional<SlurmState> stateFromSqueue(std::string_view text);

/// What `scontrol --oneliner show job` answers; nothing when that tells of no job.
std::optional<SlurmState> stateFromScontrol(std::string_view text);

/// What `sacct --noheader --parsable2 --allocations --format=State,ExitCode` answers; nothing when that tells of no
/// job.
std::optional<SlurmState> stateFromSacct(std::string_view text);

/// Whether Slurm complains that it does not know the job, and of nothing else.
bool saysUnknownJob(std::string_view complaint);

} // namespace tutti
