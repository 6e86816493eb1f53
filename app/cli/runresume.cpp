// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runresume.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/cli/batchrun.h"
#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/pastprogress.h"
#include "app/cli/runresumefetch.h"
#include "core/session/fetchjournal.h"
#include "core/session/journalfile.h"
#include "core/session/journalfolder.h"
#include "core/session/pastrun.h"

namespace tutti {
namespace {

/// The run as it was begun, with what was asked now in the place of what was asked then.
BatchArguments batchOf(const ResumeArguments& asked, PastRun past)
{
    BatchArguments batch;
    const JournalLeg& newest = past.newest;
    batch.options = past.options;
    batch.recursive = past.recursive;
    batch.engine = asked.engine.value_or(newest.leg.engine);
    const bool sameEngine = batch.engine == newest.leg.engine;
    batch.config.workers = asked.workers.value_or(sameEngine ? newest.leg.workers : 0);
    batch.config.schedule =
        asked.schedule.value_or(scheduleFromName(newest.leg.schedule).value_or(Schedule::LongestFirst));
    batch.config.mpiLauncher = asked.mpiLauncher.value_or(newest.mpiLauncher);
    batch.config.hostFile = asked.hostFile.value_or(newest.hostFile);
    batch.report = asked.report;
    batch.trace = asked.trace;
    batch.table = asked.table;
    batch.options.bands = batch.options.bands || !asked.table.empty();
    batch.console = asked.console;
    batch.past = std::make_shared<PastRun>(std::move(past));
    return batch;
}

/// A line for a run that can go on; nothing for what is no journal.
std::optional<std::string> lineOf(const std::filesystem::path& journal)
{
    if (isFetchJournal(journal)) {
        const auto fetch = readFetchJournal(journal);
        return fetch ? std::optional("fetch, begun " + fetch->legs.front().startedAt + ": " + progressOf(*fetch))
                     : std::nullopt;
    }
    const auto past = readJournal(journal);
    if (!past)
        return std::nullopt;
    return std::string(jobKindName(past->kind)) + ", begun " + past->legs.front().startedAt + " by "
        + past->legs.front().engine + ": " + progressOf(*past);
}

ExitStatus listJournals(const ResumeArguments& arguments)
{
    std::size_t found = 0;
    for (const auto& journal : JournalFolder(usualJournalFolder()).interrupted()) {
        const auto line = lineOf(journal);
        if (!line)
            continue;
        ++found;
        tell(printable(journal) + "\n  " + *line + "\n");
    }
    if (!arguments.console.quiet)
        tell(counted(found, "interrupted run") + "\n");
    return ExitStatus::Success;
}

ExitStatus refuse(const std::filesystem::path& journal, const Error& error)
{
    warnOf(printable(journal) + ": " + printable(error.detail));
    return error.code == ErrorCode::BadContent || error.code == ErrorCode::NotAFile ? ExitStatus::Usage
                                                                                    : ExitStatus::ItemsFailed;
}

tl::expected<ExitStatus, Ending> planAndRun(const BatchArguments& batch, const GoneOnJournal& journal,
                                            Interruption& interruption)
{
    const auto engine = usableEngine(batch);
    if (!engine)
        return tl::unexpected(engine.error());
    if (const auto checked = checkOutputFiles(batch); !checked)
        return tl::unexpected(checked.error());
    const auto plan = planOfPast(batch, interruption.token());
    if (!plan)
        return tl::unexpected(plan.error());
    const ExitStatus status = carryOutBatch(*plan, batch, **engine, interruption, journal);
    if (batch.past->unknown == 0)
        return status;
    warnOf("the run was interrupted while it was begun, so that the journal does not tell of "
           + counted(batch.past->unknown, "file") + "; begin the run again for the rest");
    return status == ExitStatus::Success ? ExitStatus::ItemsFailed : status;
}

} // namespace

ExitStatus runResume(const ResumeArguments& arguments, Interruption& interruption)
{
    if (arguments.list)
        return listJournals(arguments);
    auto held = holdToGoOn(arguments.journal);
    if (!held)
        return refuse(arguments.journal,
                      {ErrorCode::Io, "its run goes on still; wait for its end, or end it, and try again"});
    if (isFetchJournal(arguments.journal)) {
        held->reset(); // it takes hold of it itself
        return runResumeFetch(arguments, interruption);
    }
    auto past = readJournal(arguments.journal);
    if (!past)
        return refuse(arguments.journal, past.error());
    if (!arguments.table.empty() && past->kind != JobKind::Spectra)
        return refuse(arguments.journal, {ErrorCode::BadContent, "is of no spectra, so that there is no --table"});
    const BatchArguments batch = batchOf(arguments, std::move(*past));
    const bool wasBegun = batch.past->left() < batch.past->work.tasks.size();
    if (wasBegun && batch.past->ending != JournalEnding::Done && !arguments.console.quiet)
        warn("the interrupted run: " + progressOf(*batch.past) + "\n");
    const auto status = planAndRun(batch, {arguments.journal, *held ? &**held : nullptr}, interruption);
    return status ? *status : tellEnding(status.error());
}

} // namespace tutti
