// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/childprocess.h"
#include "core/engine/engine.h"

namespace tutti {

enum class LauncherKind : std::uint8_t { OpenMpi, Srun, Other };

/// The command that makes a world of ranks.
struct MpiLauncher
{
    std::vector<std::string> words;
    LauncherKind kind = LauncherKind::Other;
};

/// A command line as a shell would split it: blanks, single and double quotes, backslashes; nothing is expanded.
/// ErrorCode::EngineUnavailable for a quote without end.
Result<std::vector<std::string>> splitCommand(std::string_view command);

/// The configured launcher, or mpiexec, or srun where that alone is there; which kind it is, it is asked itself
/// (`--version`).
/// ErrorCode::EngineUnavailable when it is not there.
Result<MpiLauncher> findLauncher(const EngineConfig& config);

/// What a world is to be like.
struct WorldPlan
{
    /// Empty: no hosts are named.
    std::filesystem::path hostFile;
    int workers = 1;
    /// What each rank runs.
    std::filesystem::path program;
    /// Goes with the world. What the launcher keeps its session in when it is on this machine alone; empty: where it
    /// always does.
    std::filesystem::path folder;
    /// After so long without a sign of life a rank counts as lost.
    std::chrono::milliseconds silence {0};
    /// See EngineConfig::largestBatch.
    int largestBatch = 0;
    /// What srun is to call its job; empty: what it likes.
    std::string slurmJob {};
};

/// A world that has not come together in this time is given up, by the engine, its ranks and the daemons' guards.
/// Distant hosts may take long; a program that is no rank of ours never says hello.
inline constexpr std::chrono::seconds patienceForWorld {90};

/// How to start a world. On this machine alone Open MPI may put more ranks than there are cores and looks for no
/// network hardware; under a host file or a batch system both are left to it. Ranks are bound to cores only where a
/// batch system gave them.
ProgramCall worldCall(const MpiLauncher& launcher, const WorldPlan& plan);

/// The same call under a guard, Tutti's own worker program, that lets nothing of it outlive this process, its folder
/// and its job of Slurm's included; `worker` is as EngineConfig::workerProgram. Where that program is not to
/// be had, the call as it is.
ProgramCall guarded(ProgramCall call, const std::filesystem::path& worker);

/// What 0 means for MPI: the host file's slots, or SLURM_NTASKS, or this machine's CPUs.
int mpiWorkerCount(const EngineConfig& config);

} // namespace tutti
