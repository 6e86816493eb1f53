// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runfetch.h"

#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/downloadrun.h"
#include "app/cli/ending.h"
#include "app/cli/foundsounds.h"
#include "app/cli/journalnotice.h"
#include "app/cli/queryoptions.h"
#include "app/cli/runfiles.h"
#include "app/cli/searchresults.h"
#include "app/cli/summary.h"
#include "core/session/pastfetch.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

DownloadRun runOf(const FetchArguments& arguments, std::vector<WantedSound> sounds)
{
    DownloadRun run;
    run.request = {std::move(sounds), arguments.options, arguments.existing, arguments.queries.offline};
    if (run.request.options.folder.empty())
        run.request.options.folder = ".";
    run.retried = arguments.past;
    run.report = arguments.report;
    run.trace = arguments.trace;
    run.console = arguments.console;
    // What failed once and is done again is told by the report that is there.
    if (arguments.past)
        return run;
    const JournalPlace place = journalPlace(arguments.journal, {});
    run.journal.file = place.file;
    run.journal.folder = place.folder;
    run.journal.keepsFailures = true;
    return run;
}

ExitStatus fetchAll(const FetchArguments& arguments, const std::vector<SoundQuery>& queries, Interruption& interruption)
{
    SoundService source;
    SearchResults results(queries, arguments.console);
    if (const auto asked = results.search(source, arguments.queries.offline, interruption.token()); !asked)
        return unavailable(asked.error());
    if (interruption.happened())
        return tellEnding({ExitStatus::Cancelled, "cancelled before anything was fetched"});
    tellSearchFailures(results, arguments.console);
    if (results.failed() == queries.size() && results.sounds() == 0)
        return ExitStatus::ItemsFailed;
    const ExitStatus status = carryOutDownload(runOf(arguments, wantedOf(results)), source, interruption);
    return status == ExitStatus::Success && !results.isWhole() ? ExitStatus::ItemsFailed : status;
}

} // namespace

ExitStatus runFetch(const FetchArguments& arguments, Interruption& interruption)
{
    for (const auto& checked : {checkRunFile("--report", arguments.report), checkRunFile("--trace", arguments.trace),
                                checkJournal(arguments.journal)}) {
        if (!checked)
            return tellEnding(checked.error());
    }
    if (arguments.past && arguments.past->failed.empty()) {
        tell(summaryLine(arguments.past->report) + "; nothing failed\n");
        return ExitStatus::Success;
    }
    const auto queries = queriesOf(arguments.queries, interruption.token());
    if (interruption.happened())
        return ExitStatus::Cancelled;
    if (!queries) {
        warnOf(queries.error().detail);
        return ExitStatus::Usage;
    }
    return fetchAll(arguments, *queries, interruption);
}

} // namespace tutti
