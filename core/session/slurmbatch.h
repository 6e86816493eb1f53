// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/plan.h"
#include "core/jobs/schedule.h"
#include "core/session/session.h"
#include "core/session/slurmjob.h"
#include "core/session/slurmscript.h"

namespace tutti {

/// A run that a batch job is to carry out.
struct SlurmWork
{
    Plan plan;
    PlanOptions options;
    Schedule schedule = Schedule::LongestFirst;
    /// What was named to look through, and whether sub-folders were.
    std::vector<std::filesystem::path> paths {};
    bool recursive = false;
};

/// Plans what was asked for, and makes missing folders; as Session does before a run. Not for the window's thread.
Result<SlurmWork> planSlurmWork(const RunRequest& request, const std::stop_token& stop);

/// A batch job before it is given to Slurm: runs that are planned, and the script that carries them out. Everything
/// lies beside the script: journals (SCRIPT.convert.jsonl), reports (.convert.json) and what the job says (.log).
class SlurmBatch
{
public:
    /// At least one run. `cli` is tutti-cli, where it does not lie beside the running program.
    /// ErrorCode::EngineUnavailable when it is not found.
    static Result<SlurmBatch> make(std::vector<SlurmWork> runs, const std::filesystem::path& cli = {});

    /// The script as it would be written into this file. `launcher` starts the ranks within the job.
    std::string text(const SlurmChoices& choices, const std::filesystem::path& script,
                     const std::string& launcher = "srun") const;
    /// Writes a script's text and the journals that belong to it. ErrorCode::Io when a journal is there already, so
    /// that nothing that goes on is written over, and what system calls give.
    Result<void> write(const std::string& text, int tasks, const std::filesystem::path& script) const;
    /// Removes what write() wrote, of a job that came to nothing.
    void remove(const std::filesystem::path& script) const;
    /// Gives a script that was written to Slurm. Blocks.
    Result<SlurmJob> submit(const std::filesystem::path& script, const std::stop_token& stop) const;
    /// The name of the first run; part of the names of temporaries.
    const std::string& run() const { return m_runs.front().plan.run; }
    /// "convert" or "spectra", of the first run.
    std::string kind() const;

private:
    SlurmBatch(std::vector<SlurmWork> runs, std::filesystem::path program);
    std::vector<SlurmStep> stepsBeside(const std::filesystem::path& script) const;

    std::vector<SlurmWork> m_runs;
    std::filesystem::path m_program;
};

/// The wavs that a conversion of this plan leaves, or the sources where none is made: what the spectra that follow it
/// are of.
std::vector<Source> sourcesAfter(const Plan& conversion, const std::vector<Source>& sources);

} // namespace tutti
