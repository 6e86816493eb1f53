// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runsearch.h"

#include <chrono>
#include <string>
#include <vector>

#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/consoletext.h"
#include "app/cli/queryoptions.h"
#include "app/cli/searchresults.h"
#include "app/cli/searchtext.h"
#include "core/base/clock.h"

namespace tutti {
namespace {

/// Of the terminal that stdout is; 0: it is none, nothing has to fit.
int stdoutColumns()
{
    winsize size {};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? int(size.ws_col) : 0;
}

std::string summaryOf(const SearchResults& results, double seconds, bool offline)
{
    std::string text = counted(results.sounds(), "sound") + " for ";
    text += results.finds().size() == 1 ? "1 query" : std::to_string(results.finds().size()) + " queries";
    if (const std::size_t count = results.failed(); count > 0)
        text += ", " + std::to_string(count) + " failed";
    if (const std::size_t count = results.leftOutByLicense(); count > 0)
        text += ", " + std::to_string(count) + " left out for their licence (--license any takes all)";
    text += " (" + durationText(seconds);
    const QuotaState& quota = results.quota();
    if (!offline && quota.usedToday > 0)
        text += "; requests: " + std::to_string(quota.usedThisMinute) + " of " + std::to_string(quota.limits.perMinute)
            + " this minute, " + std::to_string(quota.usedToday) + " of " + std::to_string(quota.limits.perDay)
            + " today";
    return text + ")\n";
}

/// The list; its summary follows, on stderr where it would spoil what a program reads.
void tellFinds(const SearchArguments& arguments, const SearchResults& results, double seconds)
{
    tell(searchText(arguments.format, results.findsWithHeading(), stdoutColumns()));
    if (!arguments.console.quiet)
        (arguments.format == SearchFormat::Table ? tell : warn)(summaryOf(results, seconds, arguments.queries.offline));
}

ExitStatus answer(const SearchArguments& arguments, const std::vector<SoundQuery>& queries,
                  const Interruption& interruption)
{
    const auto start = std::chrono::steady_clock::now();
    SoundService source;
    SearchResults results(queries, arguments.console);
    if (const auto asked = results.search(source, arguments.queries.offline, interruption.token()); !asked)
        return unavailable(asked.error());
    results.tellFailures();
    // Half a list would pass for a whole one with the program that reads it.
    if (!interruption.happened() || arguments.format == SearchFormat::Table)
        tellFinds(arguments, results, secondsSince(start));
    if (interruption.happened())
        return ExitStatus::Cancelled;
    return results.isWhole() ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace

ExitStatus runSearch(const SearchArguments& arguments, const Interruption& interruption)
{
    const auto queries = queriesOf(arguments.queries, interruption.token());
    if (interruption.happened())
        return ExitStatus::Cancelled;
    if (!queries) {
        warn("tutti-cli: " + queries.error().detail + "\n");
        return ExitStatus::Usage;
    }
    return answer(arguments, *queries, interruption);
}

} // namespace tutti
