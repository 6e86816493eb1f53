// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runfetch.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/fetchprogress.h"
#include "app/cli/foundsounds.h"
#include "app/cli/outputfile.h"
#include "app/cli/queryoptions.h"
#include "app/cli/searchresults.h"
#include "app/cli/summary.h"
#include "core/jobs/codec.h"
#include "core/session/fetch.h"
#include "core/session/pastfetch.h"
#include "core/session/soundservice.h"
#include "core/timing/chrometrace.h"

namespace tutti {
namespace {

ExitStatus refuse(const Error& error)
{
    if (isOfService(error))
        return unavailable(error);
    warnOf(error.detail);
    return error.code == ErrorCode::Cancelled ? ExitStatus::Cancelled : ExitStatus::ItemsFailed;
}

Result<RunRecord> fetchVisibly(const FetchArguments& arguments, std::vector<WantedSound> sounds, SoundService& source,
                               Interruption& interruption)
{
    FetchRequest request {std::move(sounds), arguments.options, arguments.existing, arguments.queries.offline};
    if (request.options.folder.empty())
        request.options.folder = ".";
    FetchProgress progress(request.sounds.size(), arguments.console,
                           [&interruption](std::vector<std::filesystem::path> temporaries) {
                               interruption.setLastWish([files = std::move(temporaries)] {
                                   for (const auto& file : files) {
                                       std::error_code ignored;
                                       std::filesystem::remove(file, ignored);
                                   }
                               });
                           });
    auto run = fetchSounds(request, source, progress, interruption.token());
    interruption.setLastWish({});
    return run;
}

bool writeRunFile(const std::filesystem::path& file, const std::string& text)
{
    const auto written = writeFile(file, text);
    if (!written)
        warnOf(printable(file) + ": " + written.error().detail);
    return written.has_value();
}

bool writeRunFiles(const RunRecord& run, const FetchArguments& arguments)
{
    const bool reported = arguments.report.empty() || writeRunFile(arguments.report, encodeRun(run));
    return (arguments.trace.empty() || writeRunFile(arguments.trace, chromeTrace(run))) && reported;
}

bool isWritable(const char* option, const std::filesystem::path& file)
{
    const auto writable = file.empty() ? Result<void>() : checkWritable(file);
    if (!writable)
        warnOf(std::string(option) + " " + printable(file) + ": " + writable.error().detail);
    return writable.has_value();
}

ExitStatus fetchAll(const FetchArguments& arguments, const std::vector<SoundQuery>& queries, Interruption& interruption)
{
    SoundService source;
    SearchResults results(queries, arguments.console);
    if (const auto asked = results.search(source, arguments.queries.offline, interruption.token()); !asked)
        return unavailable(asked.error());
    if (interruption.happened())
        return refuse({ErrorCode::Cancelled, "cancelled before anything was fetched"});
    tellSearchFailures(results, arguments.console);
    if (results.failed() == queries.size() && results.sounds() == 0)
        return ExitStatus::ItemsFailed;
    auto run = fetchVisibly(arguments, wantedOf(results), source, interruption);
    if (!run)
        return refuse(run.error());
    if (arguments.past)
        run = joinFetches(arguments.past->report, *run);
    for (const std::string& line : failureLines(*run, !arguments.report.empty()))
        warn(line + "\n");
    const bool written = writeRunFiles(*run, arguments);
    if (!arguments.console.quiet)
        tell(summaryLine(*run) + "\n");
    if (interruption.happened())
        return ExitStatus::Cancelled;
    const Tally tally = tallyOf(*run);
    const bool allDone = tally.failed == 0 && tally.cancelled == 0 && results.isWhole() && written;
    return allDone ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace

ExitStatus runFetch(const FetchArguments& arguments, Interruption& interruption)
{
    if (!isWritable("--report", arguments.report) || !isWritable("--trace", arguments.trace))
        return ExitStatus::Usage;
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
