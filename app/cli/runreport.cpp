// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runreport.h"

#include <string>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/listfile.h"
#include "app/cli/outputfile.h"
#include "app/cli/summary.h"
#include "core/jobs/codec.h"
#include "core/session/joinshards.h"

namespace tutti {
namespace {

tl::expected<std::vector<NamedReport>, Ending> readReports(const ReportArguments& arguments,
                                                           const std::stop_token& stop)
{
    std::vector<NamedReport> reports;
    for (const auto& file : arguments.reports) {
        const std::string name = shownName(file);
        const auto text = readListFile(file.native(), "the report", stop);
        if (!text)
            return end(text.error().code == ErrorCode::Cancelled ? ExitStatus::Cancelled : ExitStatus::ItemsFailed,
                       name + ": " + printable(text.error().detail));
        auto run = decodeRun(*text);
        if (!run)
            return end(ExitStatus::Usage, name + ": " + printable(run.error().detail));
        reports.emplace_back(name, std::move(*run));
    }
    return reports;
}

bool tellOfMissing(const RunRecord& run)
{
    constexpr std::size_t mostLines = 20;
    if (run.missingShards.size() > mostLines) {
        warnOf(std::to_string(run.missingShards.size()) + " shards are missing, the first of them "
               + std::to_string(run.missingShards.front()) + "; what they were to do is not in the report");
        return true;
    }
    for (const int shard : run.missingShards)
        warnOf("shard " + std::to_string(shard) + " is missing; what it was to do is not in the report");
    return !run.missingShards.empty();
}

tl::expected<ExitStatus, Ending> join(const ReportArguments& arguments, const std::stop_token& stop)
{
    auto reports = readReports(arguments, stop);
    if (!reports)
        return tl::unexpected(reports.error());
    const auto whole = joinShards(std::move(*reports));
    if (!whole)
        return end(ExitStatus::Usage, printable(whole.error().detail));
    if (arguments.output.empty()) {
        tell(encodeRun(*whole));
    } else if (const auto written = writeFile(arguments.output, encodeRun(*whole)); !written) {
        return end(ExitStatus::ItemsFailed, shownName(arguments.output) + ": " + printable(written.error().detail));
    }
    const bool isMissing = tellOfMissing(*whole);
    for (const std::string& line : failureLines(*whole, true))
        warn(line + "\n");
    if (!arguments.output.empty() && !arguments.console.quiet)
        tell(summaryLine(*whole) + "\n");
    const Tally tally = tallyOf(*whole);
    return isMissing || tally.failed > 0 || tally.cancelled > 0 ? ExitStatus::ItemsFailed : ExitStatus::Success;
}

} // namespace

ExitStatus runReport(const ReportArguments& arguments, Interruption& interruption)
{
    const auto status = join(arguments, interruption.token());
    return status ? *status : tellEnding(status.error());
}

} // namespace tutti
