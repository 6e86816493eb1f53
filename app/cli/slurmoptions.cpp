// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurmoptions.h"

#include <algorithm>
#include <string>

#include "app/cli/comparearguments.h"
#include "app/cli/options.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

constexpr OptionNames<SlurmUse, 3> useNames {
    {{"run", SlurmUse::Run}, {"script", SlurmUse::Script}, {"submit", SlurmUse::Submit}}};
constexpr const char* group = "Slurm";

void addAction(CLI::App& app, SlurmArguments& arguments, const OptionText& text, SlurmAction action)
{
    CLI::App& command = *app.add_subcommand(text.names, text.help);
    command.callback([&arguments, action] { arguments.action = action; });
    if (action != SlurmAction::List) {
        addParsed(command,
                  {"JOB", "", "Job", "Its number (default: the newest that was given to Slurm and has not ended)"},
                  arguments.job, [](const std::string& job) -> Result<std::string> {
                      if (job.empty() || job.find_first_not_of("0123456789") != std::string::npos)
                          return fail(ErrorCode::Internal, "'" + job + "' is no number of a job");
                      return job;
                  });
    }
    addConsoleOptions(command, arguments.console);
}

/// The first of the options that say what a job of a batch cannot do; empty: none.
std::string optionOfRunsOnly(const BatchArguments& arguments)
{
    if (arguments.past)
        return "--retry-failed";
    if (!arguments.report.empty())
        return "--report";
    if (!arguments.trace.empty())
        return "--trace";
    if (!arguments.table.empty())
        return "--table";
    return arguments.journal.empty() ? std::string() : "--journal";
}

/// What Slurm is asked for besides the ranks.
void addWishes(CLI::App& app, SlurmOptions& slurm)
{
    addParsed(app, {"--partition", "NAME", group, "Slurm's partition (default: the site's own)"},
              slurm.choices.partition, parseName);
    addParsed(app,
              {"--time", "TIME", group,
               "How long the job may take, as Slurm writes it: minutes, H:MM:SS, D-HH (default:\nthe partition's)"},
              slurm.choices.time, parseName);
    addValue(app,
             {"--slurm-line", "LINE", group,
              "One more option of Slurm's (--slurm-line=--mem=4G) or, in a script, a command that\n"
              "goes before (\"module load openmpi\"); may be given several times"},
             [&lines = slurm.choices.lines](const std::string& text) -> Result<void> {
                 const auto added = slurmLines(text);
                 lines.insert(lines.end(), added.begin(), added.end());
                 return {};
             })
        ->take_all();
}

} // namespace

void addSlurmOptions(CLI::App& app, BatchArguments& arguments)
{
    SlurmOptions& slurm = arguments.slurm;
    addChoice(app,
              {"--slurm", "WHAT", group,
               "run: start the ranks now, by srun; script: write a batch script, which works by\n"
               "itself with sbatch; submit: give it to sbatch too. The engine is mpi then"},
              slurm.use, useNames);
    addWishes(app, slurm);
    addParsed(app, {"--tasks", "N", group, "How many ranks, each a worker (default: as --workers)"},
              slurm.choices.tasks, [](const std::string& text) {
                  constexpr std::int64_t mostTasks = 4096;
                  return parseWhole(text, 1, mostTasks);
              });
    addParsed(app,
              {"--slurm-script", "FILE", group,
               "Where the script is written; its journal and its report lie beside it (default:\n"
               "in the person's data folder)"},
              slurm.script, parseName);
}

void addSlurmComparison(CLI::App& app, SlurmOptions& slurm)
{
    addChoice(app,
              {"--slurm", "WHAT", group,
               "run: srun starts the ranks of engine mpi, in each round anew. Batch jobs are not\n"
               "timed: waiting in a queue is no measurement"},
              slurm.use, useNames);
    addWishes(app, slurm);
}

void addSlurm(CLI::App& app, SlurmArguments& arguments)
{
    CLI::App& command = *app.add_subcommand("slurm", "Look after the batch jobs that were given to Slurm");
    command.require_subcommand(1);
    addAction(command, arguments, {"list", "", "", "List the batch jobs and where they stand, the newest first"},
              SlurmAction::List);
    addAction(command, arguments, {"watch", "", "", "Follow a batch job to its end; Ctrl-C leaves it alone"},
              SlurmAction::Watch);
    addAction(command, arguments, {"cancel", "", "", "End a batch job by scancel; what was done stays"},
              SlurmAction::Cancel);
    command.footer("\nBatch jobs are begun by --slurm submit of tutti-cli convert and spectra, or in the window.\n"
                   "Example: tutti-cli convert --slurm submit --tasks 64 --time 30 -o wavs recordings\n");
}

Result<void> settleSlurmOptions(BatchArguments& arguments)
{
    SlurmOptions& slurm = arguments.slurm;
    if (slurm.use == SlurmUse::None) {
        const bool isAnyGiven = slurm.choices != SlurmOptions {}.choices || !slurm.script.empty();
        return isAnyGiven ? fail(ErrorCode::Internal, "options for Slurm go with --slurm run, script or submit")
                          : Result<void>();
    }
    if (arguments.engine != "mpi" && arguments.engine != BatchArguments {}.engine)
        return fail(ErrorCode::Internal, "--slurm starts the engine mpi, not " + arguments.engine);
    if (!arguments.config.hostFile.empty())
        return fail(ErrorCode::Internal, "Slurm chooses the hosts; leave out --hostfile");
    if (slurm.choices.tasks == 0)
        slurm.choices.tasks = workerCount(arguments.config.workers);
    if (auto checked = checkSlurm(slurm.choices); !checked)
        return checked;
    arguments.engine = "mpi";
    arguments.config.workers = slurm.choices.tasks;
    if (const std::string option = optionOfRunsOnly(arguments); slurm.isBatch() && !option.empty())
        return fail(ErrorCode::Internal,
                    option + " is for runs of now; the job writes its journal and its report beside the script");
    if (slurm.isBatch())
        return {};
    if (!arguments.config.mpiLauncher.empty())
        return fail(ErrorCode::Internal, "--slurm run is started by srun; leave out --mpi-launcher");
    if (!slurm.script.empty())
        return fail(ErrorCode::Internal, "--slurm run writes no script");
    arguments.config.mpiLauncher = srunCommand(slurm.choices);
    return {};
}

Result<void> settleSlurmComparison(CompareArguments& arguments)
{
    const SlurmOptions& slurm = arguments.batch.slurm;
    EngineConfig& config = arguments.batch.config;
    if (slurm.use == SlurmUse::None) {
        return slurm.choices != SlurmOptions {}.choices
            ? fail(ErrorCode::Internal, "options for Slurm go with --slurm run")
            : Result<void>();
    }
    if (slurm.isBatch())
        return fail(ErrorCode::Internal, whyBatchIsNotTimed());
    const auto& engines = arguments.engines;
    if (!engines.empty() && std::find(engines.begin(), engines.end(), "mpi") == engines.end())
        return fail(ErrorCode::Internal, "--slurm is for the engine mpi; name it among --engines");
    if (!config.hostFile.empty())
        return fail(ErrorCode::Internal, "Slurm chooses the hosts; leave out --hostfile");
    if (!config.mpiLauncher.empty())
        return fail(ErrorCode::Internal, "--slurm run is started by srun; leave out --mpi-launcher");
    SlurmChoices choices = slurm.choices;
    choices.tasks = 1; // as many as there are workers, in each entry
    if (auto checked = checkSlurm(choices); !checked)
        return checked;
    config.mpiLauncher = srunCommand(choices);
    return {};
}

} // namespace tutti
