// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "app/cli/accountoptions.h"
#include "app/cli/compareoptions.h"
#include "app/cli/consoletext.h"
#include "app/cli/creditoptions.h"
#include "app/cli/fetchoptions.h"
#include "app/cli/hostoptions.h"
#include "app/cli/joboptions.h"
#include "app/cli/options.h"
#include "app/cli/queryoptions.h"
#include "app/cli/resumeoptions.h"
#include "app/cli/slurmoptions.h"
#include "core/base/version.h"

namespace tutti {
namespace {

constexpr std::array<std::string_view, 14> commandsHere {"convert", "spectra", "demo",  "engines", "serve",
                                                         "credits", "search",  "fetch", "account", "compare",
                                                         "resume",  "report",  "hosts", "slurm"};
constexpr std::array<std::string_view, 4> compareJobs {"convert", "spectra", "synthetic", "fetch"};
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
constexpr int helpColumn = 26;

/// Usage as manuals write it: a PATH can be left out only where --files-from stands in.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter()
    {
        column_width(helpColumn);
        label("Positionals", "Arguments");
        label("REQUIRED", "");
    }

    std::string make_usage(const CLI::App* app, std::string name) const override
    {
        std::string usage = "Usage: " + name;
        usage += app->get_subcommands({}).empty() ? " [OPTIONS]" : " COMMAND [OPTIONS]";
        for (const CLI::Option* option : app->get_options())
            usage += option->get_positional() ? " " + option->get_name() + option->get_option_text() : "";
        return usage + "\n";
    }
};

/// "tutti-cli compare convert".
std::string nameOf(const CLI::App* command)
{
    const bool isProgram = command == nullptr || command->get_parent() == nullptr;
    return isProgram ? "tutti-cli" : nameOf(command->get_parent()) + " " + command->get_name();
}

/// CLI11 leaves two empty lines between groups.
std::string helpOf(const CLI::App* command, const CLI::App& app)
{
    std::string text = command == nullptr ? app.help() : command->help(nameOf(command->get_parent()));
    for (auto gap = text.find("\n\n\n"); gap != std::string::npos; gap = text.find("\n\n\n"))
        text.erase(gap, 1);
    return text;
}

/// The parser and what it fills.
struct CommandLine
{
    CLI::App app {"Tutti turns folders of sounds into wavs and spectra, by the parallel engine that you choose.",
                  "tutti-cli"};
    BatchArguments convert;
    BatchArguments spectra;
    DemoArguments demo;
    EnginesArguments engines;
    ServeArguments serve;
    AccountArguments account;
    CreditsArguments credits;
    SearchArguments search;
    FetchArguments fetch;
    CompareArguments compare;
    HostsArguments hosts;
    ResumeArguments resume;
    ReportArguments report;
    SlurmArguments slurm;
};

void addConvert(CommandLine& line)
{
    CLI::App& command = *line.app.add_subcommand("convert", "Convert sounds to wav");
    line.convert.options.kind = JobKind::Convert;
    addRetryOption(command, line.convert);
    addInputOptions(command, line.convert);
    addConvertOptions(command, line.convert);
    addRunOptions(command, line.convert);
    addEngineOptions(command, line.convert);
    addSlurmOptions(command, line.convert);
    addShareOptions(command, line.convert);
    addConsoleOptions(command, line.convert.console);
    command.footer("\nFrom folders mp3, mp2, flac, ogg, oga, opus, aif and aiff are taken.\n"
                   "Example: tutti-cli convert -r -o wavs recordings\n");
}

void addSpectra(CommandLine& line)
{
    CLI::App& command = *line.app.add_subcommand("spectra", "Draw the spectrum of sounds");
    line.spectra.options.kind = JobKind::Spectra;
    addRetryOption(command, line.spectra);
    addInputOptions(command, line.spectra);
    addSpectrumOptions(command, line.spectra);
    addTableOption(command, line.spectra);
    addRunOptions(command, line.spectra);
    addEngineOptions(command, line.spectra);
    addSlurmOptions(command, line.spectra);
    addShareOptions(command, line.spectra);
    addConsoleOptions(command, line.spectra.console);
    command.footer("\nFrom folders wavs are taken, and those other sounds beside which no wav of the same name lies.\n"
                   "Example: tutti-cli spectra --method welch --taper hann --scale db -o figures recordings\n");
}

void addDemo(CommandLine& line)
{
    constexpr std::int64_t mostCopies = 10000;
    CLI::App& command = *line.app.add_subcommand("demo", "Write 18 built-in sounds as mp3, to try things with");
    addParsed(command, {"DIR", "", "Sounds", "The folder to write into; made if it is missing"}, line.demo.folder,
              parseName)
        ->required();
    addParsed(command, {"--copies", "N", "Sounds", "How many of each (default: 1)"}, line.demo.copies,
              [](const std::string& text) { return parseWhole(text, 1, mostCopies); });
    addConsoleOptions(command, line.demo.console);
}

void addEngines(CommandLine& line)
{
    CLI::App& command = *line.app.add_subcommand("engines", "List the engines, and why one cannot run here");
    addConsoleOptions(command, line.engines.console);
}

void addServe(CommandLine& line)
{
    constexpr std::int64_t lastPort = 65535;
    constexpr std::int64_t longestLatency = 60000;
    CLI::App& command = *line.app.add_subcommand("serve", "Run the offline library, which answers like Freesound");
    addParsed(command, {"--port", "N", "Library", "The port on 127.0.0.1 (default: a free one)"}, line.serve.port,
              [](const std::string& text) { return parseWhole(text, 0, lastPort); });
    addParsed(command, {"--latency", "MS", "Library", "Milliseconds added to every answer (default: 0)"},
              line.serve.latencyMs, [](const std::string& text) { return parseWhole(text, 0, longestLatency); });
    addConsoleOptions(command, line.serve.console);
    command.footer(
        "\nThe first line of stdout is the base URL for clients of Freesound's API; Ctrl-C ends it.\n"
        "Any key is accepted, without a limit. To try a client's errors: \"limited\" may ask 60 times a minute,\n"
        "\"invalid\" and \"suspended\" are refused. Any bearer is accepted but \"expired\" and \"invalid\".\n");
}

std::unique_ptr<CommandLine> makeCommandLine()
{
    auto line = std::make_unique<CommandLine>();
    line->app.require_subcommand(0, 1);
    line->app.formatter(std::make_shared<HelpFormatter>());
    line->app.set_version_flag("--version", "tutti-cli " + std::string(version()));
    addConvert(*line);
    addSpectra(*line);
    addDemo(*line);
    addEngines(*line);
    addServe(*line);
    addAccountOptions(*line->app.add_subcommand("account", "Keep the API key, sign in, and forget both"),
                      line->account);
    addCredits(line->app, line->credits);
    addSearch(line->app, line->search);
    addFetch(line->app, line->fetch);
    addCompare(line->app, line->compare);
    addHosts(line->app, line->hosts);
    addResume(line->app, line->resume);
    addReport(line->app, line->report);
    addSlurm(line->app, line->slurm);
    line->app.footer(std::string("\ntutti-cli COMMAND --help tells the options of a command.\n\n") + aboutThisBuild
                     + aboutStatus + "\n");
    return line;
}

/// CLI11 takes a word in brackets for a list, "++" for the end of a command, and "--" for the command's end once it has
/// a name; with a "./" before them they are the names that they are.
std::vector<std::string> withNamesMarked(const std::vector<std::string>& words)
{
    std::vector<std::string> marked;
    bool namesOnly = false;
    for (const std::string& word : words) {
        if (word == "--" && !std::exchange(namesOnly, true))
            continue;
        const bool isList = word.starts_with('[') && word.ends_with(']');
        const bool isMarked = isList || word == "++" || (namesOnly && word.starts_with('-'));
        marked.push_back(isMarked ? "./" + word : word);
    }
    return marked;
}

Answered refuse(const std::string& sentence, const CLI::App* command)
{
    const std::string name = nameOf(command);
    warn(name + ": " + sentence + "; see " + name + " --help\n");
    return {ExitStatus::Usage};
}

const CLI::App* chosenCommand(const CLI::App& app)
{
    const auto chosen = app.get_subcommands();
    if (chosen.empty())
        return nullptr;
    const CLI::App* const below = chosenCommand(*chosen.front());
    return below == nullptr ? chosen.front() : below;
}

Request compareRequest(CompareArguments compare, const CLI::App& command)
{
    compare.job = compareJobOf(command.get_name());
    compare.batch.options.kind = compare.job == CompareJob::Spectra ? JobKind::Spectra : JobKind::Convert;
    if (const auto checked = checkCompareArguments(compare); !checked)
        return refuse(checked.error().detail, &command);
    return compare;
}

Request requestOf(const CommandLine& line, const CLI::App& command)
{
    if (command.get_parent()->get_name() == "compare")
        return compareRequest(line.compare, command);
    if (command.get_parent()->get_name() == "hosts")
        return line.hosts;
    if (command.get_parent()->get_name() == "report")
        return line.report;
    if (command.get_parent()->get_name() == "slurm")
        return line.slurm;
    if (command.get_name() == "resume") {
        if (const auto checked = checkResumeArguments(line.resume); !checked)
            return refuse(checked.error().detail, &command);
        return line.resume;
    }
    if (command.get_name() == "demo")
        return line.demo;
    if (command.get_name() == "engines")
        return line.engines;
    if (command.get_name() == "serve")
        return line.serve;
    if (command.get_name() == "account")
        return line.account;
    if (command.get_name() == "credits")
        return line.credits;
    if (command.get_name() == "search") {
        if (const auto checked = checkQueryArguments(line.search.queries); !checked)
            return refuse(checked.error().detail, &command);
        return line.search;
    }
    if (command.get_name() == "fetch") {
        if (const auto checked = checkQueryArguments(line.fetch.queries); !checked)
            return refuse(checked.error().detail, &command);
        return line.fetch;
    }
    BatchArguments batch = command.get_name() == "convert" ? line.convert : line.spectra;
    batch.options.bands = !batch.table.empty();
    if (const auto checked = checkBatch(batch); !checked)
        return refuse(checked.error().detail, &command);
    if (const auto settled = settleSlurmOptions(batch); !settled)
        return refuse(settled.error().detail, &command);
    return batch;
}

/// The first word, or what follows "compare", when it is no command.
std::optional<Answered> answerForeignCommand(const std::vector<std::string>& words, const CLI::App& app)
{
    const std::string& word = words.front();
    if (word == "compare" && words.size() > 1 && !words[1].starts_with('-')
        && std::find(compareJobs.begin(), compareJobs.end(), words[1]) == compareJobs.end())
        return refuse(notOneOf(words[1], {compareJobs.begin(), compareJobs.end()}).detail,
                      app.get_subcommand("compare"));
    if (word.starts_with('-') || std::find(commandsHere.begin(), commandsHere.end(), word) != commandsHere.end())
        return std::nullopt;
    return refuse(notOneOf(word, {commandsHere.begin(), commandsHere.end()}).detail, nullptr);
}

Request parse(CommandLine& line, const std::vector<std::string>& words)
{
    std::vector<std::string> reversed = withNamesMarked(words);
    std::reverse(reversed.begin(), reversed.end());
    try {
        line.app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        tell(helpOf(chosenCommand(line.app), line.app));
        return Answered {};
    } catch (const CLI::CallForVersion&) {
        tell("tutti-cli " + std::string(version()) + "\n");
        return Answered {};
    } catch (const CLI::ParseError& error) {
        return refuse(error.what(), chosenCommand(line.app));
    }
    return requestOf(line, *chosenCommand(line.app));
}

} // namespace

Request readCommandLine(const std::vector<std::string>& words)
{
    const auto line = makeCommandLine();
    if (words.empty()) {
        warn(helpOf(nullptr, line->app));
        return Answered {ExitStatus::Usage};
    }
    if (const auto answer = answerForeignCommand(words, line->app))
        return *answer;
    return parse(*line, words);
}

} // namespace tutti
