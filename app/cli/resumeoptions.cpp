// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resumeoptions.h"

#include <memory>
#include <utility>

#include "app/cli/listfile.h"
#include "app/cli/options.h"
#include "core/jobs/codec.h"
#include "core/session/pastrun.h"

namespace tutti {
namespace {

Result<PastRun> readPast(const std::string& file)
{
    const auto text = readListFile(file, "the report", {});
    if (!text)
        return fail(text.error());
    const auto report = decodeRun(*text);
    return report ? pastRunOf(*report) : fail(report.error());
}

Result<void> takeReport(BatchArguments& arguments, const std::string& file)
{
    auto past = readPast(file);
    if (!past)
        return fail(past.error());
    if (past->kind != arguments.options.kind)
        return fail(ErrorCode::BadContent, "the report is of " + std::string(jobKindName(past->kind)) + "; use that");
    arguments.options = past->options;
    arguments.past = std::make_shared<PastRun>(std::move(*past));
    return {};
}

Result<Shard> parseShard(const std::string& text)
{
    const auto shard = shardFromText(text);
    if (!shard)
        return fail(ErrorCode::Internal, "'" + text + "' is not I/N, such as 1/3, 2/3 and 3/3");
    return *shard;
}

Result<Schedule> parseSchedule(const std::string& text)
{
    const auto schedule = scheduleFromName(text);
    if (!schedule)
        return fail(notOneOf(text, {"longest-first", "dynamic", "static"}));
    return *schedule;
}

void addEngineChoices(CLI::App& app, ResumeArguments& arguments)
{
    constexpr std::int64_t mostWorkers = 4096;
    const std::string group = "Run";
    addParsed(
        app,
        {"--engine", "ID", group, "sequential, qtconcurrent, openmp, processes, mpi (default: the engine of the run)"},
        arguments.engine, parseEngine);
    addParsed(app,
              {"--workers", "N", group,
               "How many work at once (default: as many as in the run;\nwith another engine the CPUs that this process "
               "may use)"},
              arguments.workers, [](const std::string& text) { return parseWhole(text, 1, mostWorkers); });
    addParsed(app,
              {"--schedule", "NAME", group,
               "How files find workers: longest-first, dynamic, static (default: as in the run)"},
              arguments.schedule, parseSchedule);
    addParsed(
        app, {"--mpi-launcher", "CMD", group, "What starts the ranks of engine mpi (default: as in the run); srun too"},
        arguments.mpiLauncher, parseName);
    addParsed(app, {"--hostfile", "FILE", group, "The hosts that engine mpi uses (default: as in the run)"},
              arguments.hostFile, parseReadableFile);
}

} // namespace

void addRetryOption(CLI::App& app, BatchArguments& arguments)
{
    addValue(
        app,
        {"--retry-failed", "REPORT", "Sounds",
         "Do again what failed in the run of REPORT, in place of PATH, with its settings\nunless others are given"},
        [&arguments](const std::string& file) { return takeReport(arguments, file); });
}

void addShareOptions(CLI::App& app, BatchArguments& arguments)
{
    addParsed(app,
              {"--shard", "I/N", "Run",
               "Only every N-th file, the first of them being the I-th: one of N runs that share\n"
               "the work, such as the jobs of an array; see tutti-cli report join"},
              arguments.options.shard, parseShard);
    addJournalOption(app, arguments.journal);
}

void addResume(CLI::App& app, ResumeArguments& arguments)
{
    CLI::App& command = *app.add_subcommand("resume", "Go on with a run that was interrupted");
    addParsed(command, {"JOURNAL", "", "Sounds", "The journal of the run; --list tells which there are"},
              arguments.journal, parseName);
    command.add_flag("--list", arguments.list, "List the runs that can go on, the newest first")->group("Sounds");
    addParsed(command, {"--report", "FILE", "Results", "Write the record of the whole run, of all its legs, as JSON"},
              arguments.report, parseName);
    addParsed(command, {"--trace", "FILE", "Results", "Write the run as a Chrome trace, which Perfetto opens"},
              arguments.trace, parseName);
    addParsed(command,
              {"--table", "FILE", "Results", "Of spectra: write a CSV table with a row for each file of the whole run"},
              arguments.table, parseName);
    addEngineChoices(command, arguments);
    addConsoleOptions(command, arguments.console);
    command.footer(
        "\nWhat is done is known by the source's size and time and by the settings that the result bears, not by the\n"
        "result's name alone: a source that changed meanwhile is done again, one that vanished is told. What failed "
        "is\n"
        "tried again. The settings are those of the run; another engine may carry out the rest. A download fetches "
        "the\n"
        "sounds that are not in its folder yet.\n"
        "Example: tutti-cli resume --engine qtconcurrent run.jsonl\n");
}

Result<void> checkResumeArguments(const ResumeArguments& arguments)
{
    if (arguments.list != arguments.journal.empty())
        return fail(ErrorCode::Internal,
                    arguments.list ? "--list takes no JOURNAL" : "name a journal; --list tells which there are");
    return {};
}

void addReport(CLI::App& app, ReportArguments& arguments)
{
    CLI::App& report = *app.add_subcommand("report", "Join the reports of shards");
    report.require_subcommand(1);
    CLI::App& command = *report.add_subcommand("join", "Make one report of those of runs with --shard");
    const auto addFile = [&files = arguments.reports](const std::string& file) -> Result<void> {
        files.emplace_back(file);
        return {};
    };
    addValue(command, {"REPORT", "...", "Sounds", "Reports of shards of the same run, in any order"}, addFile)
        ->required()
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->allow_extra_args();
    addParsed(command,
              {"-o,--output", "FILE", "Results", "Write the joined report into FILE (default: standard output)"},
              arguments.output, parseName);
    addConsoleOptions(command, arguments.console);
    command.footer(
        "\nReports that do not belong together, or of which two are of the same shard, are refused. A shard\n"
        "that is missing is told, and the exit status is 1, as it is when files failed.\n"
        "Example: tutti-cli report join -o run.json shard-1.json shard-2.json shard-3.json\n");
}

} // namespace tutti
