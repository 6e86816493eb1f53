// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparework.h"

#include <string>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/foundfiles.h"
#include "app/cli/summary.h"

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

} // namespace

tl::expected<PreparedWork, Ending> prepareWork(const CompareArguments& arguments, const std::stop_token& stop)
{
    if (arguments.job == CompareJob::Synthetic)
        return PreparedWork {arguments.synthetic, true};
    return arguments.job == CompareJob::Fetch ? prepareFetch(arguments, stop) : prepareFiles(arguments, stop);
}

} // namespace tutti
