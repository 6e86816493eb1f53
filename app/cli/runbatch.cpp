// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runbatch.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/cli/batchprogress.h"
#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/foundfiles.h"
#include "app/cli/outputfile.h"
#include "app/cli/spectratable.h"
#include "app/cli/summary.h"
#include "core/engine/registry.h"
#include "core/freesound/creditfinder.h"
#include "core/jobs/codec.h"
#include "core/session/batch.h"
#include "core/timing/chrometrace.h"

namespace tutti {
namespace {

tl::expected<void, Ending> checkOutputFiles(const BatchArguments& arguments)
{
    for (const auto& [option, file] : {std::pair("--report", arguments.report), std::pair("--trace", arguments.trace),
                                       std::pair("--table", arguments.table)}) {
        if (file.empty())
            continue;
        if (const auto writable = checkWritable(file); !writable)
            return end(ExitStatus::Usage, std::string(option) + " " + printable(file) + ": " + writable.error().detail);
    }
    return {};
}

tl::expected<Plan, Ending> planFor(const BatchArguments& arguments, const std::stop_token& stop)
{
    const auto scanned = findFiles(arguments, stop);
    if (!scanned)
        return tl::unexpected(scanned.error());
    PlanOptions options = arguments.options;
    options.credits = keptCredits();
    auto plan = makePlan(*scanned, options, stop);
    if (!plan)
        return endBy(plan.error(), ExitStatus::ItemsFailed);
    if (const auto prepared = prepareTargets(*plan, arguments.options); !prepared)
        return endBy(prepared.error(), ExitStatus::ItemsFailed);
    return std::move(*plan);
}

/// Files whose figure was there already have no analysis in the run; the table wants a row of them all the same.
void analyseSkipped(RunRecord& run, const BatchArguments& arguments, Engine& engine, const std::stop_token& stop)
{
    ScanResult skipped;
    for (const TaskRecord& task : run.tasks) {
        if (task.report.outcome == Outcome::Skipped)
            skipped.sources.push_back({task.source, {}, 0});
    }
    if (skipped.sources.empty())
        return;
    PlanOptions options = arguments.options;
    options.writePng = false;
    options.writeCsv = false;
    const auto plan = makePlan(skipped, options, stop);
    if (!plan)
        return;
    BatchProgress progress(*plan, arguments.console);
    const BatchResult result = carryOut(*plan, engine, arguments.config.schedule, progress, stop);
    std::map<std::filesystem::path, std::optional<Analysis>> analyses;
    for (const TaskRecord& task : result.record.tasks)
        analyses[task.source] = task.report.analysis;
    for (TaskRecord& task : run.tasks) {
        if (task.report.outcome == Outcome::Skipped)
            task.report.analysis = analyses[task.source];
    }
}

bool writeOutputFile(const std::filesystem::path& file, const std::string& text)
{
    const auto written = writeFile(file, text);
    if (!written)
        warnOf(printable(file) + ": " + written.error().detail);
    return written.has_value();
}

bool writeOutputFiles(const RunRecord& run, const BatchArguments& arguments, Engine& engine,
                      const std::stop_token& stop)
{
    bool whole = arguments.report.empty() || writeOutputFile(arguments.report, encodeRun(run));
    whole = (arguments.trace.empty() || writeOutputFile(arguments.trace, chromeTrace(run))) && whole;
    if (arguments.table.empty())
        return whole;
    RunRecord complete = run;
    analyseSkipped(complete, arguments, engine, stop);
    return writeOutputFile(arguments.table, spectraTable(complete)) && whole;
}

BatchResult carryOutVisibly(const Plan& plan, const BatchArguments& arguments, Engine& engine,
                            Interruption& interruption)
{
    interruption.setLastWish([&plan] { removeTemporaries(plan); });
    BatchProgress progress(plan, arguments.console);
    BatchResult result = carryOut(plan, engine, arguments.config.schedule, progress, interruption.token());
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

tl::expected<ExitStatus, Ending> planAndRun(const BatchArguments& arguments, Interruption& interruption)
{
    EngineConfig config = arguments.config;
    config.drawsFigures = arguments.options.kind == JobKind::Spectra && arguments.options.writePng;
    const auto engine = makeEngine(arguments.engine, config);
    if (const auto usable = engine->probe(); !usable)
        return end(ExitStatus::Unavailable,
                   "the engine " + arguments.engine + " cannot be used here: " + usable.error().detail);
    if (const auto checked = checkOutputFiles(arguments); !checked)
        return tl::unexpected(checked.error());
    const auto plan = planFor(arguments, interruption.token());
    if (!plan)
        return tl::unexpected(plan.error());

    const BatchResult result = carryOutVisibly(*plan, arguments, *engine, interruption);
    for (const std::string& line : failureLines(result.record, !arguments.report.empty()))
        warn(line + "\n");
    if (result.engineError && !interruption.happened())
        warnOf("the engine " + arguments.engine + " failed: " + result.engineError->detail);
    const bool written = writeOutputFiles(result.record, arguments, *engine, interruption.token());
    if (!arguments.console.quiet)
        tell(summaryLine(result.record) + "\n");
    return statusOf(result, written, interruption.happened());
}

} // namespace

ExitStatus runBatch(const BatchArguments& arguments, Interruption& interruption)
{
    const auto status = planAndRun(arguments, interruption);
    return status ? *status : tellEnding(status.error());
}

} // namespace tutti
