// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compareoptions.h"

#include <algorithm>

#include "app/cli/compareexport.h"
#include "app/cli/fetchoptions.h"
#include "app/cli/joboptions.h"
#include "app/cli/options.h"
#include "app/cli/queryoptions.h"
#include "app/cli/slurmoptions.h"
#include "core/jobs/schedule.h"

namespace tutti {
namespace {

constexpr const char* group = "Comparison";
constexpr std::int64_t mostWorkersAsked = 1024;
constexpr std::int64_t mostRounds = 1000;
constexpr std::int64_t longestLatency = 60000;

/// An option whose value is a list with commas; each value counts once, however often it stands there.
template<typename Value, typename Parse>
void addList(CLI::App& app, const OptionText& text, std::vector<Value>& variable, Parse parse)
{
    addValue(app, text, [&variable, parse](const std::string& list) -> Result<void> {
        std::vector<Value> values;
        for (const std::string_view part : splitAt(list, ",")) {
            const auto parsed = parse(std::string(part));
            if (!parsed)
                return fail(parsed.error());
            if (std::find(values.begin(), values.end(), Value(*parsed)) == values.end())
                values.push_back(Value(*parsed));
        }
        variable = std::move(values);
        return {};
    });
}

Result<std::int64_t> parseWorkers(const std::string& text)
{
    return parseWhole(text, 1, mostWorkersAsked);
}

Result<std::string> parseSchedule(const std::string& text)
{
    if (scheduleFromName(text))
        return text;
    return fail(notOneOf(text, {"longest-first", "dynamic", "static"}));
}

Result<BaselineChoice> parseBaseline(const std::string& text)
{
    const auto colon = text.find(':');
    BaselineChoice choice {text.substr(0, colon), std::nullopt};
    if (choice.engine != "network") {
        if (const auto known = parseEngine(choice.engine); !known)
            return fail(known.error());
    }
    if (colon == std::string::npos)
        return choice;
    const auto workers = parseWorkers(text.substr(colon + 1));
    if (!workers)
        return fail(workers.error());
    choice.workers = int(*workers);
    return choice;
}

Result<double> parsePercent(const std::string& text)
{
    constexpr double whole = 100;
    auto number = parseNumber(text, 0);
    if (number && *number > whole)
        return fail(ErrorCode::Internal, "'" + text + "' is not a percentage from 0 to 100");
    return number;
}

void addRoundOptions(CLI::App& app, CompareArguments& arguments)
{
    addParsed(app, {"--repeat", "N", group, "Rounds (default: 5); with --precision the most"}, arguments.rounds,
              [](const std::string& text) { return parseWhole(text, 1, mostRounds); });
    addParsed(app,
              {"--precision", "P", group,
               "Stop as soon as each interval is within P percent of its median\n"
               "on either side"},
              arguments.precision, parsePositive);
    addParsed(app, {"--warm-up", "N", group, "Rounds before that are not measured (default: 1)"}, arguments.warmUp,
              [](const std::string& text) { return parseWhole(text, 0, mostRounds); });
    addParsed(app,
              {"--baseline", "ENGINE[:N]", group,
               "What the others are compared with (default: sequential;\nfetch: the fewest connections)"},
              arguments.baseline, parseBaseline);
    addParsed(app, {"--name", "TEXT", group, "What the comparison is called in its exports"}, arguments.name,
              parseName);
    addParsed(app, {"--scratch", "DIR", group, "Where results lie until they were compared (default: under /var/tmp)"},
              arguments.scratch, parseName);
    addParsed(app, {"--export", "FILE", group, "Write the comparison, after every round: .json, .csv, .md or .html"},
              arguments.exportFile, parseExportFile);
    addParsed(app, {"--trace", "FILE", group, "Write a run of the fastest as a Chrome trace, which Perfetto opens"},
              arguments.trace, parseName);
}

void addEngineLists(CLI::App& app, CompareArguments& arguments)
{
    addList(app, {"--engines", "LIST", group, "Engines (default: all that can run here); see tutti-cli engines"},
            arguments.engines, parseEngine);
    addList(app, {"--workers", "LIST", group, "Worker counts, such as 1,2,4 (default: the CPUs that may be used)"},
            arguments.workers, parseWorkers);
    addList(app, {"--schedule", "LIST", group, "longest-first (default), dynamic, static"}, arguments.schedules,
            parseSchedule);
    addMpiOptions(app, arguments.batch.config);
    addSlurmComparison(app, arguments.batch.slurm);
}

void addCompareFiles(CLI::App& compare, CompareArguments& arguments, CompareJob job)
{
    const bool converts = job == CompareJob::Convert;
    CLI::App& command = *compare.add_subcommand(converts ? "convert" : "spectra",
                                                converts ? "Compare ways to convert sounds to wav"
                                                         : "Compare ways to draw the spectrum of sounds");
    addPathOptions(command, arguments.batch);
    converts ? addConvertOptions(command, arguments.batch) : addSpectrumOptions(command, arguments.batch);
    addTimeLimit(command, arguments.batch);
    addEngineLists(command, arguments);
    addRoundOptions(command, arguments);
    addConsoleOptions(command, arguments.console);
    command.footer("\nResults are compared with the baseline's, byte by byte, and deleted; the sources stay as they "
                   "are.\nExample: tutti-cli compare convert sounds --engines openmp,processes --workers 1,2\n");
}

void addCompareSynthetic(CLI::App& compare, CompareArguments& arguments)
{
    const char* const work = "Work";
    constexpr std::int64_t mostJobs = 1'000'000;
    CLI::App& command = *compare.add_subcommand("synthetic", "Compare ways to do made work");
    SyntheticWork& synthetic = arguments.synthetic;
    addParsed(command, {"--count", "N", work, "Jobs (default: 64)"}, synthetic.count,
              [](const std::string& text) { return parseWhole(text, 1, mostJobs); });
    addParsed(command, {"--milliseconds", "MS", work, "What a mean job takes on an idle core (default: 5)"},
              synthetic.milliseconds, parsePositive);
    addChoice(command, {"--shape", "NAME", work, "How long jobs are: equal (default), skewed, one-giant"},
              synthetic.shape, syntheticShapeNames);
    addChoice(command, {"--kind", "NAME", work, "What jobs do: compute (default), wait"}, synthetic.kind,
              syntheticKindNames);
    addParsed(command, {"--serial-percent", "P", work, "Share of the work that is done before the rest (default: 0)"},
              synthetic.serialPercent, parsePercent);
    addEngineLists(command, arguments);
    addRoundOptions(command, arguments);
    addConsoleOptions(command, arguments.console);
    command.footer("\nExample: tutti-cli compare synthetic --shape one-giant --schedule longest-first,static\n");
}

void addCompareFetch(CLI::App& compare, CompareArguments& arguments)
{
    CLI::App& command = *compare.add_subcommand("fetch", "Compare numbers of connections for downloads");
    addQueryOptions(command, arguments.fetch.queries);
    addTransferOptions(command, arguments.fetch.options);
    addList(command, {"--connections", "LIST", group, "Transfers at once, each 1 to 16 (default: 1,6)"},
            arguments.connections, [](const std::string& text) { return parseWhole(text, 1, mostConnections); });
    addParsed(command, {"--latency", "MS", group, "Added to every answer of the offline library (default: 0)"},
              arguments.latencyMs, [](const std::string& text) { return parseWhole(text, 0, longestLatency); });
    addRoundOptions(command, arguments);
    addConsoleOptions(command, arguments.console);
    command.footer("\nWithout --offline the sounds come from freesound.org, again in every round.\n"
                   "Example: tutti-cli compare fetch snare --offline --connections 1,6 --latency 100\n");
}

} // namespace

void addCompare(CLI::App& app, CompareArguments& arguments)
{
    CLI::App& compare = *app.add_subcommand("compare", "Measure ways of doing the same work, side by side");
    compare.require_subcommand(1);
    addCompareFiles(compare, arguments, CompareJob::Convert);
    addCompareFiles(compare, arguments, CompareJob::Spectra);
    addCompareSynthetic(compare, arguments);
    addCompareFetch(compare, arguments);
    compare.footer("\ntutti-cli compare JOB --help tells the options of a job.\n"
                   "Exit status: 1 also when something could not be measured or its results differ from the "
                   "baseline's;\n3 when nothing can run here; 130 cancelled, with what was measured.\n");
}

CompareJob compareJobOf(std::string_view command)
{
    if (command == "spectra")
        return CompareJob::Spectra;
    if (command == "synthetic")
        return CompareJob::Synthetic;
    return command == "fetch" ? CompareJob::Fetch : CompareJob::Convert;
}

Result<void> checkCompareArguments(const CompareArguments& arguments)
{
    const bool fetches = arguments.job == CompareJob::Fetch;
    if (arguments.baseline && (arguments.baseline->engine == "network") != fetches)
        return fail(ErrorCode::Internal,
                    fetches ? "--baseline: downloads know only network[:CONNECTIONS]"
                            : "--baseline: network is for downloads");
    if (arguments.job == CompareJob::Synthetic)
        return {};
    if (!fetches)
        return checkBatch(arguments.batch);
    if (arguments.latencyMs > 0 && !arguments.fetch.queries.offline)
        return fail(ErrorCode::Internal, "--latency goes with --offline; freesound.org has its own");
    return checkQueryArguments(arguments.fetch.queries);
}

} // namespace tutti
