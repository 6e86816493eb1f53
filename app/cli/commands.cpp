// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <functional>
#include <string>
#include <utility>

#include "app/cli/accountoptions.h"
#include "app/cli/compareoptions.h"
#include "app/cli/creditoptions.h"
#include "app/cli/fetchoptions.h"
#include "app/cli/helptext.h"
#include "app/cli/hostoptions.h"
#include "app/cli/joboptions.h"
#include "app/cli/options.h"
#include "app/cli/queryoptions.h"
#include "app/cli/resumeoptions.h"
#include "app/cli/slurmoptions.h"
#include "core/base/version.h"

namespace tutti {
namespace {

constexpr const char* aboutStatus =
    "stdout ends with one line of summary, each failure is a line on stderr: \"NAME: what was wrong; what to do\".\n"
    "Exit status: 0 all done or skipped; 1 some items failed, or a PATH does not exist; 2 usage;\n"
    "3 the engine or the service cannot be used here; 130 cancelled (Ctrl-C; a second one forces).";
#ifdef TUTTI_HAS_FREESOUND
constexpr const char* aboutThisBuild = "";
#else
constexpr const char* aboutThisBuild =
    "This build leaves Freesound out: account, serve, search, fetch and compare fetch say so and end (exit status 2).\n"
    "\n";
#endif
void addConvert(CLI::App& app, BatchArguments& batch)
{
    CLI::App& command = *app.add_subcommand("convert", "Convert sounds to wav");
    batch.options.kind = JobKind::Convert;
    addRetryOption(command, batch);
    addInputOptions(command, batch);
    addConvertOptions(command, batch);
    addRunOptions(command, batch);
    addEngineOptions(command, batch);
    addSlurmOptions(command, batch);
    addShareOptions(command, batch);
    addConsoleOptions(command, batch.console);
    command.footer("\nFrom folders mp3, mp2, flac, ogg, oga, opus, aif and aiff are taken.\n"
                   "Example: tutti-cli convert -r -o wavs recordings\n");
}

void addSpectra(CLI::App& app, BatchArguments& batch)
{
    CLI::App& command = *app.add_subcommand("spectra", "Draw the spectrum of sounds");
    batch.options.kind = JobKind::Spectra;
    addRetryOption(command, batch);
    addInputOptions(command, batch);
    addSpectrumOptions(command, batch);
    addTableOption(command, batch);
    addRunOptions(command, batch);
    addEngineOptions(command, batch);
    addSlurmOptions(command, batch);
    addShareOptions(command, batch);
    addConsoleOptions(command, batch.console);
    command.footer("\nFrom folders wavs are taken, and those other sounds beside which no wav of the same name lies.\n"
                   "Example: tutti-cli spectra --method welch --taper hann --scale db -o figures recordings\n");
}

void addDemo(CLI::App& app, DemoArguments& demo)
{
    constexpr std::int64_t mostCopies = 10000;
    CLI::App& command = *app.add_subcommand("demo", "Write 18 built-in sounds as mp3, to try things with");
    addParsed(command, {"DIR", "", "Sounds", "The folder to write into; made if it is missing"}, demo.folder, parseName)
        ->required();
    addParsed(command, {"--copies", "N", "Sounds", "How many of each (default: 1)"}, demo.copies,
              [](const std::string& text) { return parseWhole(text, 1, mostCopies); });
    addConsoleOptions(command, demo.console);
}

void addEngines(CLI::App& app, EnginesArguments& engines)
{
    CLI::App& command = *app.add_subcommand("engines", "List the engines, and why one cannot run here");
    addConsoleOptions(command, engines.console);
}

void addServe(CLI::App& app, ServeArguments& serve)
{
    constexpr std::int64_t lastPort = 65535;
    constexpr std::int64_t longestLatency = 60000;
    CLI::App& command = *app.add_subcommand("serve", "Run the offline library, which answers like Freesound");
    addParsed(command, {"--port", "N", "Library", "The port on 127.0.0.1 (default: a free one)"}, serve.port,
              [](const std::string& text) { return parseWhole(text, 0, lastPort); });
    addParsed(command, {"--latency", "MS", "Library", "Milliseconds added to every answer (default: 0)"},
              serve.latencyMs, [](const std::string& text) { return parseWhole(text, 0, longestLatency); });
    addConsoleOptions(command, serve.console);
    command.footer(
        "\nThe first line of stdout is the base URL for clients of Freesound's API; Ctrl-C ends it.\n"
        "Any key is accepted, without a limit. To try a client's errors: \"limited\" may ask 60 times a minute,\n"
        "\"invalid\" and \"suspended\" are refused. Any bearer is accepted but \"expired\" and \"invalid\".\n");
}

void addAccount(CLI::App& app, AccountArguments& arguments)
{
    addAccountOptions(*app.add_subcommand("account", "Keep the API key, sign in, and forget both"), arguments);
}

/// What was asked, if it makes sense.
template<typename Arguments>
Result<Request> checkedRequest(const Arguments& arguments, const Result<void>& checked)
{
    if (!checked)
        return fail(checked.error());
    return Request(arguments);
}

Result<Request> requestFor(const BatchArguments& asked, const CLI::App& /*command*/)
{
    BatchArguments batch = asked;
    batch.options.bands = !batch.table.empty();
    if (const auto checked = checkBatch(batch); !checked)
        return fail(checked.error());
    // Settled before it is copied into the request.
    const auto settled = settleSlurmOptions(batch);
    return checkedRequest(batch, settled);
}

Result<Request> requestFor(const CompareArguments& asked, const CLI::App& command)
{
    CompareArguments compare = asked;
    compare.job = compareJobOf(command.get_name());
    compare.batch.options.kind = compare.job == CompareJob::Spectra ? JobKind::Spectra : JobKind::Convert;
    if (const auto checked = checkCompareArguments(compare); !checked)
        return fail(checked.error());
    const auto settled = settleSlurmComparison(compare);
    return checkedRequest(compare, settled);
}

Result<Request> requestFor(const ResumeArguments& resume, const CLI::App& /*command*/)
{
    return checkedRequest(resume, checkResumeArguments(resume));
}

Result<Request> requestFor(const SearchArguments& search, const CLI::App& /*command*/)
{
    return checkedRequest(search, checkQueryArguments(search.queries));
}

Result<Request> requestFor(const FetchArguments& fetch, const CLI::App& /*command*/)
{
    return checkedRequest(fetch, checkQueryArguments(fetch.queries));
}

template<typename Arguments>
Result<Request> requestFor(const Arguments& arguments, const CLI::App& /*command*/)
{
    return Request(arguments);
}

} // namespace

struct Commands::Private
{
    struct Command
    {
        std::string name;
        std::function<Result<Request>(const CLI::App&)> request;
    };

    /// Declares a command by what declares its options, which fill arguments of its own.
    template<typename Arguments>
    void add(const char* name, void (*declare)(CLI::App&, Arguments&))
    {
        const auto arguments = std::make_shared<Arguments>();
        declare(app, *arguments);
        commands.push_back({name, [arguments](const CLI::App& command) { return requestFor(*arguments, command); }});
    }

    CLI::App app {"Tutti turns folders of sounds into wavs and spectra, by the parallel engine that you choose.",
                  "tutti-cli"};
    std::vector<Command> commands;
};

Commands::Commands()
    : m_private(std::make_unique<Private>())
{
    CLI::App& app = m_private->app;
    app.require_subcommand(0, 1);
    app.formatter(helpFormatter());
    app.set_version_flag("--version", "tutti-cli " + std::string(version()));
    m_private->add("convert", addConvert);
    m_private->add("spectra", addSpectra);
    m_private->add("demo", addDemo);
    m_private->add("engines", addEngines);
    m_private->add("serve", addServe);
    m_private->add("account", addAccount);
    m_private->add("credits", addCredits);
    m_private->add("search", addSearch);
    m_private->add("fetch", addFetch);
    m_private->add("compare", addCompare);
    m_private->add("hosts", addHosts);
    m_private->add("resume", addResume);
    m_private->add("report", addReport);
    m_private->add("slurm", addSlurm);
    app.footer(std::string("\ntutti-cli COMMAND --help tells the options of a command.\n\n") + aboutThisBuild
               + aboutStatus + "\n");
}

Commands::~Commands() = default;

CLI::App& Commands::app()
{
    return m_private->app;
}

Result<Request> Commands::requestOf(const CLI::App& command) const
{
    const CLI::App* top = &command;
    while (top->get_parent() != &m_private->app)
        top = top->get_parent();
    for (const auto& known : m_private->commands) {
        if (known.name == top->get_name())
            return known.request(command);
    }
    return fail(ErrorCode::Internal, "there is no command " + top->get_name());
}

std::vector<std::string_view> Commands::names() const
{
    std::vector<std::string_view> names;
    for (const auto& command : m_private->commands)
        names.emplace_back(command.name);
    return names;
}

} // namespace tutti
