// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <cerrno>
#include <utility>
#include <vector>

#include <unistd.h>

#include "app/cli/consoletext.h"
#include "core/engine/registry.h"

namespace tutti {
namespace {

constexpr std::int64_t mostWorkers = 4096;
constexpr OptionNames<Schedule, 3> scheduleNames {
    {{"longest-first", Schedule::LongestFirst}, {"dynamic", Schedule::Dynamic}, {"static", Schedule::Static}}};
constexpr OptionNames<Existing, 3> existingNames {
    {{"skip", Existing::Skip}, {"overwrite", Existing::Overwrite}, {"rename", Existing::Rename}}};
constexpr OptionNames<ProgressStyle, 4> progressNames {{{"auto", ProgressStyle::Auto},
                                                        {"bar", ProgressStyle::Bar},
                                                        {"lines", ProgressStyle::Lines},
                                                        {"none", ProgressStyle::None}}};

std::string longName(const std::string& names)
{
    return names.substr(names.find(',') + 1);
}

} // namespace

Result<std::string> parseEngine(const std::string& text)
{
    std::vector<std::string_view> ids;
    for (const EngineEntry& entry : engineEntries()) {
        if (entry.id == text)
            return text;
        ids.push_back(entry.id);
    }
    return fail(notOneOf(text, ids));
}

Result<std::string> parseName(const std::string& text)
{
    if (text.empty())
        return fail(ErrorCode::Internal, "the name is empty");
    return text;
}

Result<std::string> parseReadableFile(const std::string& text)
{
    // The launcher's own message on a missing file takes many lines.
    if (::access(text.c_str(), R_OK) != 0)
        return fail(errorFromErrno(errno, "cannot read " + printable(text)));
    return text;
}

CLI::Option* addValue(CLI::App& app, const OptionText& text, TakeValue take)
{
    const auto takeAll = [name = longName(text.names), take = std::move(take)](const CLI::results_t& results) {
        for (const std::string& value : results) {
            if (const auto taken = take(value); !taken)
                throw CLI::ValidationError(name, taken.error().detail);
        }
        return true;
    };
    return app.add_option(text.names, CLI::callback_t(takeAll), text.help)
        ->option_text(text.valueName)
        ->group(text.group);
}

void addPathOptions(CLI::App& app, BatchArguments& arguments)
{
    const auto addPath = [&paths = arguments.paths](const std::string& path) -> Result<void> {
        paths.push_back(path);
        return {};
    };
    addValue(app, {"PATH", "...", "Sounds", "Files, and folders whose sounds are taken in the order of their names"},
             addPath)
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->allow_extra_args();
    app.add_flag("-r,--recursive", arguments.recursive, "Go into sub-folders too; the output mirrors the tree")
        ->group("Sounds");
    addParsed(app, {"--files-from", "FILE", "Sounds", "Take paths from FILE too, one a line (-: standard input)"},
              arguments.filesFrom, parseName);
}

void addInputOptions(CLI::App& app, BatchArguments& arguments)
{
    addPathOptions(app, arguments);
    addParsed(app, {"-o,--output", "DIR", "Results", "Where results go (default: beside each source)"},
              arguments.options.output, parseName);
}

void addResultOptions(CLI::App& app, Existing& existing, const RunFiles& files)
{
    addChoice(app,
              {"--existing", "WHAT", "Results", "When the result is there already: skip (default), overwrite, rename"},
              existing, existingNames);
    addParsed(app, {"--report", "FILE", "Results", "Write the record of the run as JSON"}, files.report, parseName);
    addParsed(app, {"--trace", "FILE", "Results", "Write the run as a Chrome trace, which Perfetto opens"}, files.trace,
              parseName);
}

void addJournalOption(CLI::App& app, std::string& journal)
{
    addParsed(app,
              {"--journal", "FILE", "Results",
               "Keep the journal, by which tutti-cli resume goes on, in FILE (default: in the\n"
               "person's data folder until the run is through); none: keep none"},
              journal, parseName);
}

void addTimeLimit(CLI::App& app, BatchArguments& arguments)
{
    addParsed(app, {"--time-limit", "S", "Run", "A file that takes longer than S seconds fails (default: no limit)"},
              arguments.options.timeLimit, parsePositive);
}

void addRunOptions(CLI::App& app, BatchArguments& arguments)
{
    addResultOptions(app, arguments.options.existing, {arguments.report, arguments.trace});
    addTimeLimit(app, arguments);
}

void addMpiOptions(CLI::App& app, EngineConfig& config)
{
    addParsed(app, {"--mpi-launcher", "CMD", "Run", "What starts the ranks of engine mpi (default: mpiexec); srun too"},
              config.mpiLauncher, parseName);
    addParsed(app, {"--hostfile", "FILE", "Run", "The hosts that engine mpi uses"}, config.hostFile, parseReadableFile);
}

void addEngineOptions(CLI::App& app, BatchArguments& arguments)
{
    addParsed(
        app,
        {"--engine", "ID", "Run", "qtconcurrent (default), sequential, openmp, processes, mpi; see tutti-cli engines"},
        arguments.engine, parseEngine);
    addParsed(app,
              {"--workers", "N", "Run",
               "How many work at once (default: the CPUs that this process may use;\n"
               "mpi: SLURM_NTASKS or the host file's slots)"},
              arguments.config.workers, [](const std::string& text) { return parseWhole(text, 1, mostWorkers); });
    addChoice(app,
              {"--schedule", "NAME", "Run",
               "How files find workers: longest-first (default), dynamic, static (equal blocks)"},
              arguments.config.schedule, scheduleNames);
    addMpiOptions(app, arguments.config);
}

void addConsoleOptions(CLI::App& app, ConsoleArguments& arguments)
{
    app.add_flag("--quiet", arguments.quiet, "Tell failures only")->group("Console");
    addChoice(app,
              {"--progress", "STYLE", "Console",
               "On stderr: auto (default: a bar on a terminal, else a line every 10 s),\nbar, lines, none"},
              arguments.progress, progressNames);
}

} // namespace tutti
