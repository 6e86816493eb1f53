// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runfetch.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/fetchprogress.h"
#include "app/cli/outputfile.h"
#include "app/cli/queryoptions.h"
#include "app/cli/summary.h"
#include "core/freesound/client.h"
#include "core/jobs/codec.h"
#include "core/session/fetch.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

void warnOf(const std::string& sentence)
{
    warn("tutti-cli: " + sentence + "\n");
}

/// Keeps what the queries find, in their order.
class Finder : public SearchObserver
{
public:
    Finder(const std::vector<SoundQuery>& queries, const ConsoleArguments& console)
        : m_queries(queries)
        , m_finds(queries.size())
        , m_notice(console)
    {
    }

    void found(std::size_t query, const std::vector<Sound>& sounds) override
    {
        for (const Sound& sound : sounds)
            m_finds[query].push_back({sound, queryTitle(m_queries[query])});
    }
    void counted(std::size_t /*query*/, std::int64_t /*total*/) override {}
    void waiting(const ServiceWait& wait) override { m_notice.show(wait); }
    void quotaChanged(const QuotaState& /*state*/) override {}
    void leftOut(std::size_t /*query*/, const LeftOut& what) override
    {
        m_missing.insert(m_missing.end(), what.missing.begin(), what.missing.end());
        m_byLicense += what.byLicense;
    }

    std::vector<WantedSound> sounds() const
    {
        std::vector<WantedSound> all;
        for (const auto& sounds : m_finds)
            all.insert(all.end(), sounds.begin(), sounds.end());
        return all;
    }
    const std::vector<std::int64_t>& missing() const { return m_missing; }
    std::int64_t leftOutByLicense() const { return m_byLicense; }

private:
    const std::vector<SoundQuery>& m_queries;
    std::vector<std::vector<WantedSound>> m_finds;
    std::vector<std::int64_t> m_missing;
    std::int64_t m_byLicense = 0;
    WaitNotice m_notice;
};

/// What there is to fetch, and whether something of what was asked for could not be found out.
struct Found
{
    std::vector<WantedSound> sounds;
    bool isWhole = true;
};

void tellLeftOut(const Finder& finder, const ConsoleArguments& console)
{
    for (const std::int64_t id : finder.missing())
        warn("sound " + std::to_string(id)
             + ": the service has no such sound; check the number, it may also have been deleted\n");
    if (finder.leftOutByLicense() > 0 && !console.quiet)
        warn(counted(std::size_t(finder.leftOutByLicense()), "sound")
             + " left out for their licence; --license any takes all\n");
}

/// The error that no query came past; nothing when one of them did.
const Error* commonError(const std::vector<Result<void>>& results)
{
    const bool areAll = std::all_of(results.begin(), results.end(), [&results](const Result<void>& result) {
        return !result && result.error() == results.front().error();
    });
    return areAll && !results.empty() ? &results.front().error() : nullptr;
}

Result<Found> find(const FetchArguments& arguments, const std::vector<SoundQuery>& queries, SoundService& source,
                   const std::stop_token& stop)
{
    const bool offline = arguments.queries.offline;
    const auto service = source.open(offline);
    if (!service)
        return fail(service.error());
    Finder finder(queries, arguments.console);
    const auto results = FreesoundClient(*service, source.quota(offline)).search(queries, finder, stop);
    finder.waiting({});
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled before anything was fetched");
    if (const Error* error = commonError(results); error != nullptr)
        return fail(*error);
    Found found {finder.sounds(), finder.missing().empty()};
    for (std::size_t query = 0; query < results.size(); ++query) {
        if (results[query])
            continue;
        found.isWhole = false;
        warn(printable(queryTitle(queries[query])) + ": " + results[query].error().detail + "\n");
    }
    tellLeftOut(finder, arguments.console);
    return found;
}

/// Whether it is the service that cannot be used, and not a file or folder of ours.
bool isOfService(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Throttled:
    case ErrorCode::Unauthorised:
    case ErrorCode::Forbidden:
    case ErrorCode::BadContent:
        return true;
    default:
        return false;
    }
}

ExitStatus refuse(const Error& error)
{
    warnOf(error.detail);
    if (error.code == ErrorCode::Cancelled)
        return ExitStatus::Cancelled;
    return isOfService(error) ? ExitStatus::Unavailable : ExitStatus::ItemsFailed;
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
    const auto found = find(arguments, queries, source, interruption.token());
    if (!found)
        return refuse(found.error());
    const auto run = fetchVisibly(arguments, found->sounds, source, interruption);
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
    const bool allDone = tally.failed == 0 && tally.cancelled == 0 && found->isWhole && written;
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
