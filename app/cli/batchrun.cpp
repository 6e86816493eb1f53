// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batchrun.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "app/cli/batchprogress.h"
#include "app/cli/consoletext.h"
#include "app/cli/journalnotice.h"
#include "app/cli/runfiles.h"
#include "app/cli/spectratable.h"
#include "app/cli/summary.h"
#include "core/engine/registry.h"
#include "core/freesound/creditfinder.h"
#include "core/session/journaledrun.h"
#include "core/session/pasttargets.h"

namespace tutti {
namespace {

/// Whether a task's figure is there without what the table says of it: it was there already, it was finished before
/// there was a record of it, or it was made without a table in mind.
bool isWithoutRow(const TaskRecord& task, const PlanOptions& options)
{
    const bool isThere = task.report.outcome == Outcome::Skipped || task.report.outcome == Outcome::Done;
    return isThere && (!task.report.analysis || (options.bands && task.report.analysis->bands.empty()));
}

/// The table wants a row of these all the same.
void analyseRest(RunRecord& run, const BatchArguments& arguments, Engine& engine, const std::stop_token& stop)
{
    ScanResult rest;
    for (const TaskRecord& task : run.tasks) {
        if (isWithoutRow(task, arguments.options))
            rest.sources.push_back({task.source, {}, 0});
    }
    if (rest.sources.empty())
        return;
    PlanOptions options = arguments.options;
    options.writePng = false;
    options.writeCsv = false;
    const auto plan = makePlan(rest, options, stop);
    if (!plan)
        return;
    BatchProgress progress(*plan, arguments.console);
    const BatchResult result = carryOut(*plan, engine, arguments.config.schedule, progress, stop);
    std::map<std::filesystem::path, std::optional<Analysis>> analyses;
    for (const TaskRecord& task : result.record.tasks)
        analyses[task.source] = task.report.analysis;
    for (TaskRecord& task : run.tasks) {
        if (isWithoutRow(task, arguments.options) && analyses[task.source])
            task.report.analysis = analyses[task.source];
    }
}

bool writeOutputFiles(const RunRecord& run, const BatchArguments& arguments, Engine& engine,
                      const std::stop_token& stop)
{
    const bool whole = writeRunFiles(run, arguments.report, arguments.trace);
    if (arguments.table.empty())
        return whole;
    RunRecord complete = run;
    analyseRest(complete, arguments, engine, stop);
    return writeRunFile(arguments.table, spectraTable(complete)) && whole;
}

JournalWish wishFor(const BatchArguments& arguments, const std::filesystem::path& pastJournal)
{
    JournalWish wish;
    // What failed once and is done again is told by the report that is there.
    if (arguments.past && pastJournal.empty())
        return wish;
    const JournalPlace place = journalPlace(arguments.journal, pastJournal);
    wish.file = place.file;
    wish.folder = place.folder;
    for (const std::string& path : arguments.paths)
        wish.paths.push_back(std::filesystem::absolute(path).lexically_normal());
    wish.recursive = arguments.recursive;
    return wish;
}

JournaledResult carryOutVisibly(const JournaledRun& run, const BatchArguments& arguments, Interruption& interruption)
{
    interruption.setLastWish([&run] { removeTemporaries(run.plan); });
    BatchProgress progress(run.plan, arguments.console);
    JournaledResult result =
        carryOutJournaled(run, wishFor(arguments, run.pastJournal), progress, interruption.token());
    interruption.setLastWish({});
    return result;
}

ExitStatus statusOf(const BatchResult& result, bool filesWritten, bool interrupted)
{
    if (interrupted)
        return ExitStatus::Cancelled;
    if (result.engineError)
        return ExitStatus::Unavailable;
    const Tally tally = tallyOf(result.record);
    return filesWritten && tally.failed == 0 && tally.cancelled == 0 ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace

tl::expected<std::unique_ptr<Engine>, Ending> usableEngine(const BatchArguments& arguments)
{
    EngineConfig config = arguments.config;
    config.drawsFigures = arguments.options.kind == JobKind::Spectra && arguments.options.writePng;
    auto engine = makeEngine(arguments.engine, config);
    if (!engine)
        return end(ExitStatus::Unavailable, "there is no engine " + arguments.engine + " here; choose another");
    if (const auto usable = engine->probe(); !usable)
        return end(ExitStatus::Unavailable,
                   "the engine " + arguments.engine + " cannot be used here: " + usable.error().detail);
    return engine;
}

tl::expected<void, Ending> checkOutputFiles(const BatchArguments& arguments)
{
    for (const auto& [option, file] : {std::pair("--report", arguments.report), std::pair("--trace", arguments.trace),
                                       std::pair("--table", arguments.table)}) {
        if (const auto checked = checkRunFile(option, file); !checked)
            return checked;
    }
    return checkJournal(arguments.journal);
}

tl::expected<Plan, Ending> planOfPast(const BatchArguments& arguments, const std::stop_token& stop)
{
    PastRun past = *arguments.past;
    PlanOptions options = arguments.options;
    options.credits = keptCredits();
    // A report does not tell the output folder; one that is named now takes the place of the one of then.
    if (past.work.onlyFailed && !options.output.empty())
        moveTargets(past, options.output);
    auto plan = planRest(past, options, stop);
    if (!plan)
        return endBy(plan.error(), ExitStatus::ItemsFailed);
    if (const auto prepared = prepareTargets(*plan, options); !prepared)
        return endBy(prepared.error(), ExitStatus::ItemsFailed);
    return std::move(*plan);
}

ExitStatus carryOutBatch(const Plan& plan, const BatchArguments& arguments, Engine& engine, Interruption& interruption,
                         const GoneOnJournal& past)
{
    JournaledRun run {plan, arguments.options, arguments.config, engine, arguments.past.get(), past.file};
    run.held = past.held;
    const JournaledResult result = carryOutVisibly(run, arguments, interruption);
    const BatchResult& batch = result.batch;
    for (const std::string& line : failureLines(batch.record, !arguments.report.empty()))
        warn(line + "\n");
    if (batch.engineError && !interruption.happened())
        warnOf("the engine " + arguments.engine + " failed: " + batch.engineError->detail);
    const bool written = writeOutputFiles(batch.record, arguments, engine, interruption.token());
    tellOfJournal(result.journal, result.problem, arguments.console);
    if (!arguments.console.quiet)
        tell(summaryLine(batch.record) + "\n");
    return statusOf(batch, written, interruption.happened());
}

} // namespace tutti
