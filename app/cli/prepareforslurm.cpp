// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/runslurm.h"
#include "core/session/slurmbatch.h"

namespace tutti {
namespace {

namespace fs = std::filesystem;

SlurmWork workOf(Plan plan, const BatchArguments& arguments)
{
    SlurmWork work {std::move(plan), arguments.options, arguments.config.schedule, {}, arguments.recursive};
    for (const std::string& path : arguments.paths)
        work.paths.push_back(fs::absolute(path).lexically_normal());
    return work;
}

Result<fs::path> scriptFor(const SlurmBatch& batch, const BatchArguments& arguments)
{
    if (!arguments.slurm.script.empty())
        return fs::absolute(arguments.slurm.script).lexically_normal();
    return SlurmJobs(usualSlurmFolder()).newScript(batch.kind(), batch.run());
}

ExitStatus submit(const SlurmBatch& batch, const fs::path& script, const BatchArguments& arguments,
                  const Interruption& interruption)
{
    const auto job = batch.submit(script, interruption.token());
    if (!job) {
        // What a person named stays.
        if (arguments.slurm.script.empty())
            batch.remove(script);
        return tellEnding(endBy(job.error(), ExitStatus::Unavailable).value());
    }
    if (const auto kept = SlurmJobs(usualSlurmFolder()).keep(*job); !kept)
        warnOf("the job cannot be found again by tutti-cli slurm: " + kept.error().detail);
    if (!arguments.console.quiet)
        warn("to follow it: tutti-cli slurm watch " + job->id.number + "\n");
    tell("job " + job->id.number + " was given to Slurm: " + counted(job->files, "file") + ", "
         + counted(std::size_t(arguments.slurm.choices.tasks), "task") + "\n");
    return ExitStatus::Success;
}

} // namespace

ExitStatus prepareForSlurm(Plan plan, const BatchArguments& arguments, const Interruption& interruption)
{
    std::vector<SlurmWork> runs;
    runs.push_back(workOf(std::move(plan), arguments));
    const auto batch = SlurmBatch::make(std::move(runs));
    if (!batch)
        return tellEnding(endBy(batch.error(), ExitStatus::Unavailable).value());
    const auto script = scriptFor(*batch, arguments);
    if (!script)
        return tellEnding(endBy(script.error(), ExitStatus::ItemsFailed).value());
    const SlurmChoices& choices = arguments.slurm.choices;
    const std::string launcher = arguments.config.mpiLauncher.empty() ? "srun" : arguments.config.mpiLauncher;
    if (const auto written = batch->write(batch->text(choices, *script, launcher), choices.tasks, *script); !written)
        return tellEnding(endBy(written.error(), ExitStatus::ItemsFailed).value());
    if (arguments.slurm.use == SlurmUse::Submit)
        return submit(*batch, *script, arguments, interruption);
    if (!arguments.console.quiet)
        warn("to run it: sbatch " + shellQuoted(script->native()) + "\n");
    tell("the script is " + printable(*script) + "\n");
    return ExitStatus::Success;
}

} // namespace tutti
