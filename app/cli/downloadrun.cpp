// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/downloadrun.h"

#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/fetchprogress.h"
#include "app/cli/journalnotice.h"
#include "app/cli/runfiles.h"
#include "app/cli/searchresults.h"
#include "app/cli/summary.h"
#include "core/session/pastfetch.h"

namespace tutti {
namespace {

ExitStatus refuse(const Error& error)
{
    if (isOfService(error))
        return unavailable(error);
    warnOf(error.detail);
    return error.code == ErrorCode::Cancelled ? ExitStatus::Cancelled : ExitStatus::ItemsFailed;
}

JournaledFetch fetchVisibly(const DownloadRun& run, SoundService& service, Interruption& interruption)
{
    FetchProgress progress(run.request.sounds.size(), run.console,
                           [&interruption](std::vector<std::filesystem::path> temporaries) {
                               interruption.setLastWish([files = std::move(temporaries)] {
                                   for (const auto& file : files) {
                                       std::error_code ignored;
                                       std::filesystem::remove(file, ignored);
                                   }
                               });
                           });
    auto result = fetchJournaled(run.request, service, run.journal, progress, interruption.token());
    interruption.setLastWish({});
    return result;
}

} // namespace

ExitStatus carryOutDownload(const DownloadRun& run, SoundService& service, Interruption& interruption)
{
    const JournaledFetch result = fetchVisibly(run, service, interruption);
    if (!result.run) {
        const ExitStatus status = refuse(result.run.error());
        tellOfJournal(result.journal, {}, run.console);
        return status;
    }
    const RunRecord record = run.retried ? joinFetches(run.retried->report, *result.run) : *result.run;
    for (const std::string& line : failureLines(record, !run.report.empty()))
        warn(line + "\n");
    const bool written = writeRunFiles(record, run.report, run.trace);
    tellOfJournal(result.journal, result.problem, run.console);
    if (!run.console.quiet)
        tell(summaryLine(record) + "\n");
    if (interruption.happened())
        return ExitStatus::Cancelled;
    const Tally tally = tallyOf(record);
    return tally.failed == 0 && tally.cancelled == 0 && written ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace tutti
