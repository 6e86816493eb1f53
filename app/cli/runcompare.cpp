// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runcompare.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include "app/cli/compareexport.h"
#include "app/cli/compareprogress.h"
#include "app/cli/comparesettings.h"
#include "app/cli/comparetext.h"
#include "app/cli/comparework.h"
#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/outputfile.h"
#include "app/cli/summary.h"
#include "core/base/clock.h"
#include "core/session/comparisonrun.h"
#include "core/session/comparisonsettings.h"
#include "core/timing/chrometrace.h"
#include "core/timing/scaling.h"

namespace tutti {
namespace {

tl::expected<void, Ending> checkFiles(const CompareArguments& arguments)
{
    for (const auto& [option, file] :
         {std::pair("--export", arguments.exportFile), std::pair("--trace", arguments.trace)}) {
        if (file.empty())
            continue;
        if (const auto writable = checkWritable(file); !writable)
            return end(ExitStatus::Usage, std::string(option) + " " + printable(file) + ": " + writable.error().detail);
    }
    return {};
}

tl::expected<ComparisonRequest, Ending> requestOf(const CompareArguments& arguments, Work work)
{
    ComparedSettings compared = comparedSettings(arguments);
    ComparisonRequest request;
    request.work = std::move(work);
    request.settings = std::move(compared.settings);
    request.baseline = compared.baseline;
    request.rounds = arguments.rounds;
    request.precision = arguments.precision;
    request.warmUp = arguments.warmUp;
    request.scratch = arguments.scratch;
    request.config = arguments.batch.config;
    request.name = arguments.name;
    // With the workers in effect, so that what is told is what is done.
    auto effective = effectiveSettings(request);
    if (!effective)
        return endBy(effective.error(), ExitStatus::Usage);
    request.settings = std::move(*effective);
    return request;
}

/// A file that a comparison writes; what cannot be written is told, and does not end it.
bool written(const std::filesystem::path& file, const Result<void>& result)
{
    if (!result)
        warnOf(printable(file) + ": " + result.error().detail);
    return result.has_value();
}

Result<ComparisonResult> compareVisibly(const ComparisonRequest& request, const CompareArguments& arguments,
                                        Interruption& interruption)
{
    const auto clearAway = [&interruption](const std::filesystem::path& folder) {
        interruption.setLastWish([folder] {
            std::error_code ignored;
            std::filesystem::remove_all(folder, ignored);
        });
    };
    const auto save = [&arguments](const Comparison& soFar) {
        if (!arguments.exportFile.empty())
            written(arguments.exportFile, writeExport(soFar, arguments.exportFile));
    };
    CompareProgress progress(request, arguments.console, {clearAway, save});
    auto result = runComparison(request, progress, interruption.token());
    interruption.setLastWish({});
    return result;
}

/// The run of the fastest that can be compared; the baseline's where none can.
const RunRecord& tracedRun(const ComparisonResult& result)
{
    return result.runs[cheapestGoodEntry(result.comparison, 0).value_or(result.comparison.baseline)];
}

bool writeFiles(const ComparisonResult& result, const CompareArguments& arguments)
{
    const bool exported = arguments.exportFile.empty()
        || written(arguments.exportFile, writeExport(result.comparison, arguments.exportFile));
    return (arguments.trace.empty()
            || written(arguments.trace, writeFile(arguments.trace, chromeTrace(tracedRun(result)))))
        && exported;
}

/// Whether everything was measured, with the same results. Tells what was not, files that fail on every engine too.
bool tellFailures(const ComparisonResult& result)
{
    std::vector<std::string> lines = failureLines(result.runs[result.comparison.baseline], true);
    const auto more = comparisonFailures(result.comparison);
    lines.insert(lines.end(), more.begin(), more.end());
    for (const std::string& line : lines)
        warn(line + "\n");
    return lines.empty();
}

ExitStatus statusOf(const Error& error)
{
    return error.code == ErrorCode::EngineUnavailable || isOfService(error) ? ExitStatus::Unavailable
                                                                            : ExitStatus::ItemsFailed;
}

tl::expected<ExitStatus, Ending> compare(const CompareArguments& arguments, Interruption& interruption)
{
    if (const auto checked = checkFiles(arguments); !checked)
        return tl::unexpected(checked.error());
    auto prepared = prepareWork(arguments, interruption.token());
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto request = requestOf(arguments, std::move(prepared->work));
    if (!request)
        return tl::unexpected(request.error());

    const SteadyTime start = std::chrono::steady_clock::now();
    const auto result = compareVisibly(*request, arguments, interruption);
    if (!result)
        return endBy(result.error(), statusOf(result.error()));
    const double seconds = secondsSince(start);
    const bool areAllGood = tellFailures(*result);
    const bool areWritten = writeFiles(*result, arguments);
    if (!arguments.console.quiet)
        tell(comparisonTable(result->comparison) + comparisonReading(result->comparison)
             + comparisonSummary(result->comparison, seconds) + "\n");
    if (result->comparison.cancelled)
        return ExitStatus::Cancelled;
    return areAllGood && areWritten && prepared->isWhole ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace

ExitStatus runCompare(const CompareArguments& arguments, Interruption& interruption)
{
    const auto status = compare(arguments, interruption);
    return status ? *status : tellEnding(status.error());
}

} // namespace tutti
