// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runresumefetch.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/consoletext.h"
#include "app/cli/downloadrun.h"
#include "app/cli/ending.h"
#include "app/cli/journalnotice.h"
#include "app/cli/pastprogress.h"
#include "app/cli/runfiles.h"

namespace tutti {
namespace {

/// What was asked that a download has no use for; empty: nothing.
std::string uselessOption(const ResumeArguments& arguments)
{
    if (!arguments.table.empty())
        return "--table";
    if (arguments.engine)
        return "--engine";
    if (arguments.schedule)
        return "--schedule";
    if (arguments.mpiLauncher)
        return "--mpi-launcher";
    return arguments.hostFile ? "--hostfile" : "";
}

DownloadRun runOf(const ResumeArguments& arguments, FetchSoFar fetch)
{
    DownloadRun run;
    run.request = fetch.request;
    if (arguments.workers)
        run.request.options.connections = std::min(*arguments.workers, mostConnections);
    const JournalPlace place = journalPlace({}, arguments.journal);
    run.journal.file = place.file;
    run.journal.folder = place.folder;
    run.journal.pastJournal = arguments.journal;
    run.journal.keepsFailures = true;
    run.journal.past = std::make_shared<FetchSoFar>(std::move(fetch));
    run.report = arguments.report;
    run.trace = arguments.trace;
    run.console = arguments.console;
    return run;
}

} // namespace

ExitStatus runResumeFetch(const ResumeArguments& arguments, Interruption& interruption)
{
    if (const std::string option = uselessOption(arguments); !option.empty())
        return tellEnding(
            {ExitStatus::Usage, printable(arguments.journal) + ": is of a download; leave " + option + " out"});
    for (const auto& checked : {checkRunFile("--report", arguments.report), checkRunFile("--trace", arguments.trace)}) {
        if (!checked)
            return tellEnding(checked.error());
    }
    auto fetch = readFetchJournal(arguments.journal);
    if (!fetch)
        return tellEnding(
            {ExitStatus::ItemsFailed, printable(arguments.journal) + ": " + printable(fetch.error().detail)});
    if (fetch->ending != JournalEnding::Done && !arguments.console.quiet)
        warn("the interrupted run: " + progressOf(*fetch) + "\n");
    const std::size_t unknown = fetch->unknown;
    SoundService service;
    const ExitStatus status = carryOutDownload(runOf(arguments, std::move(*fetch)), service, interruption);
    if (unknown == 0)
        return status;
    warnOf("the run was interrupted while it was begun, so that the journal does not tell of "
           + counted(unknown, "sound") + "; begin the run again for the rest");
    return status == ExitStatus::Success ? ExitStatus::ItemsFailed : status;
}

} // namespace tutti
