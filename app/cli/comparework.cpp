// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparework.h"

#include <string>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/foundsounds.h"
#include "app/cli/queryoptions.h"
#include "app/cli/searchresults.h"
#include "app/cli/summary.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

tl::expected<PreparedWork, Ending> prepareFiles(const CompareArguments& arguments, const std::stop_token& stop)
{
    auto found = findFiles(arguments.batch, stop);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Failure> failures;
    for (const Unusable& unusable : found->unusable)
        failures.push_back({unusable.error.code, shownName(unusable.file) + ": " + printable(unusable.error.detail)});
    for (const std::string& line : linesOf(failures, "files"))
        warn(line + "\n");
    if (found->sources.empty())
        return end(stop.stop_requested() ? ExitStatus::Cancelled : ExitStatus::ItemsFailed, {});
    return PreparedWork {FileWork {std::move(found->sources), arguments.batch.options}, failures.empty()};
}

/// freesound.org counts what is asked of it.
void tellQuota(const CompareArguments& arguments)
{
    const FetchArguments& fetch = arguments.fetch;
    if (fetch.queries.offline || arguments.console.quiet)
        return;
    warn(fetch.options.original
             ? "every round fetches the originals from freesound.org again, each a request that counts against your "
               "key's quota; --offline uses none\n"
             : "every round fetches the previews from freesound.org again; only the search counts against your key's "
               "quota\n");
}

tl::expected<PreparedWork, Ending> prepareFetch(const CompareArguments& arguments, const std::stop_token& stop)
{
    const FetchArguments& fetch = arguments.fetch;
    const auto queries = queriesOf(fetch.queries, stop);
    if (!queries)
        return endBy(queries.error(), ExitStatus::Usage);
    SoundService source;
    SearchResults results(*queries, arguments.console);
    if (const auto asked = results.search(source, fetch.queries.offline, stop); !asked)
        return endBy(asked.error(), ExitStatus::Unavailable);
    if (stop.stop_requested())
        return end(ExitStatus::Cancelled, "cancelled before anything was fetched");
    tellSearchFailures(results, arguments.console);
    if (results.sounds() == 0)
        return end(ExitStatus::ItemsFailed, "no sounds found; try other words");
    tellQuota(arguments);
    FetchRequest request {wantedOf(results), fetch.options, Existing::Overwrite, fetch.queries.offline};
    return PreparedWork {FetchWork {std::move(request), arguments.latencyMs}, results.isWhole()};
}

} // namespace

tl::expected<PreparedWork, Ending> prepareWork(const CompareArguments& arguments, const std::stop_token& stop)
{
    if (arguments.job == CompareJob::Synthetic)
        return PreparedWork {arguments.synthetic, true};
    return arguments.job == CompareJob::Fetch ? prepareFetch(arguments, stop) : prepareFiles(arguments, stop);
}

} // namespace tutti
