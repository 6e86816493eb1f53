// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "app/cli/comparework.h"
#include "app/cli/consoletext.h"
#include "app/cli/foundsounds.h"
#include "app/cli/queryoptions.h"
#include "app/cli/searchresults.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

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

} // namespace

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

} // namespace tutti
