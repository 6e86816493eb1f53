// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runfetch.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/fetchprogress.h"
#include "app/cli/outputfile.h"
#include "app/cli/queryoptions.h"
#include "app/cli/searchresults.h"
#include "app/cli/summary.h"
#include "core/jobs/codec.h"
#include "core/session/fetch.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

void warnOf(const std::string& sentence)
{
    warn("tutti-cli: " + sentence + "\n");
}

std::vector<WantedSound> wantedOf(const SearchResults& results)
{
    std::vector<WantedSound> wanted;
    wanted.reserve(results.sounds());
    for (const QueryFinds& finds : results.finds()) {
        for (const Sound& sound : finds.sounds)
            wanted.push_back({sound, finds.title});
    }
    return wanted;
}

void tellFailures(const SearchResults& results, const ConsoleArguments& console)
{
    results.tellFailures();
    if (const std::size_t count = results.leftOutByLicense(); count > 0 && !console.quiet)
        warn(counted(count, "sound") + " left out for their licence; --license any takes all\n");
}

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

bool writeReportFile(const RunRecord& run, const std::filesystem::path& file)
{
    if (file.empty())
        return true;
    const auto written = writeFile(file, encodeRun(run));
    if (!written)
        warnOf(printable(file) + ": " + written.error().detail);
    return written.has_value();
}

ExitStatus fetchAll(const FetchArguments& arguments, const std::vector<SoundQuery>& queries, Interruption& interruption)
{
    SoundService source;
    SearchResults results(queries, arguments.console);
    if (const auto asked = results.search(source, arguments.queries.offline, interruption.token()); !asked)
        return unavailable(asked.error());
    if (interruption.happened())
        return refuse({ErrorCode::Cancelled, "cancelled before anything was fetched"});
    tellFailures(results, arguments.console);
    if (results.failed() == queries.size() && results.sounds() == 0)
        return ExitStatus::ItemsFailed;
    const auto run = fetchVisibly(arguments, wantedOf(results), source, interruption);
    if (!run)
        return refuse(run.error());
    for (const std::string& line : failureLines(*run, !arguments.report.empty()))
        warn(line + "\n");
    const bool written = writeReportFile(*run, arguments.report);
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
    if (!arguments.report.empty()) {
        if (const auto writable = checkWritable(arguments.report); !writable) {
            warnOf("--report " + printable(arguments.report) + ": " + writable.error().detail);
            return ExitStatus::Usage;
        }
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
