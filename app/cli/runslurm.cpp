// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runslurm.h"

#include <algorithm>
#include <optional>
#include <string>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/slurmwatch.h"
#include "core/session/slurmjob.h"
#include "core/session/slurmqueue.h"

namespace tutti {
namespace {

/// The job that is meant; nothing when there is none.
std::optional<SlurmJob> jobFor(const SlurmArguments& arguments)
{
    const auto jobs = SlurmJobs(usualSlurmFolder()).all();
    const auto found = std::find_if(jobs.begin(), jobs.end(), [&arguments](const SlurmJob& job) {
        return arguments.job.empty() ? !job.isSettled : job.id.number == arguments.job;
    });
    return found == jobs.end() ? std::nullopt : std::optional(*found);
}

std::string lineOf(const SlurmJob& job, const Result<SlurmState>& state)
{
    std::string line = "job " + job.id.number + ": ";
    line += state ? slurmStateText(*state) : "not known now (" + state.error().detail + ")";
    return line + ", " + counted(job.files, "file") + ", given to Slurm " + job.submittedAt + "\n  "
        + printable(job.script) + "\n";
}

ExitStatus listJobs(const SlurmArguments& arguments, const Interruption& interruption)
{
    const auto jobs = SlurmJobs(usualSlurmFolder()).all();
    for (const SlurmJob& job : jobs) {
        if (interruption.happened())
            return ExitStatus::Cancelled;
        tell(lineOf(job, askSlurmState(job.id, interruption.token())));
    }
    if (!arguments.console.quiet)
        tell(counted(jobs.size(), "batch job") + "\n");
    return ExitStatus::Success;
}

ExitStatus cancelJob(const SlurmJob& job, const SlurmArguments& arguments)
{
    if (const auto cancelled = cancelSlurmJob(job.id); !cancelled)
        return tellEnding(endBy(cancelled.error(), ExitStatus::Unavailable).value());
    if (!arguments.console.quiet)
        tell("job " + job.id.number + " was cancelled\n");
    return ExitStatus::Success;
}

} // namespace

ExitStatus runSlurm(const SlurmArguments& arguments, const Interruption& interruption)
{
    if (arguments.action == SlurmAction::List)
        return listJobs(arguments, interruption);
    const auto job = jobFor(arguments);
    if (!job) {
        warnOf((arguments.job.empty() ? "there is no batch job that goes on"
                                      : "there is no job " + arguments.job + " that Tutti gave to Slurm")
               + std::string("; tutti-cli slurm list tells which there are"));
        return ExitStatus::ItemsFailed;
    }
    return arguments.action == SlurmAction::Cancel ? cancelJob(*job, arguments)
                                                   : watchSlurmJob(*job, arguments, interruption);
}

} // namespace tutti
