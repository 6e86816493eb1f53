// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runsearch.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/consoletext.h"
#include "app/cli/queryoptions.h"
#include "app/cli/searchtext.h"
#include "app/cli/waitnotice.h"
#include "core/base/clock.h"
#include "core/freesound/client.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

constexpr std::size_t mostLines = 20;

/// Keeps what is found and tells what is waited for.
class Collector : public SearchObserver
{
public:
    Collector(const std::vector<SoundQuery>& queries, const ConsoleArguments& console)
        : m_notice(console)
        , m_finds(queries.size())
        , m_leftOut(queries.size())
    {
        for (std::size_t query = 0; query < queries.size(); ++query)
            m_finds[query].title = queryTitle(queries[query]);
    }

    void found(std::size_t query, const std::vector<Sound>& sounds) override
    {
        auto& all = m_finds[query].sounds;
        all.insert(all.end(), sounds.begin(), sounds.end());
    }
    void counted(std::size_t query, std::int64_t total) override { m_finds[query].total = total; }
    void waiting(const ServiceWait& wait) override { m_notice.show(wait); }
    void quotaChanged(const QuotaState& state) override { m_quota = state; }
    void leftOut(std::size_t query, const LeftOut& what) override { m_leftOut[query] = what; }

    const std::vector<QueryFinds>& finds() const { return m_finds; }
    const QuotaState& quota() const { return m_quota; }

    /// Those that are worth a heading: a query that failed has its line on stderr.
    std::vector<QueryFinds> findsOf(const std::vector<Result<void>>& results) const
    {
        std::vector<QueryFinds> kept;
        for (std::size_t query = 0; query < m_finds.size(); ++query) {
            if (results[query] || !m_finds[query].sounds.empty())
                kept.push_back(m_finds[query]);
        }
        return kept;
    }
    std::vector<std::int64_t> missing() const
    {
        std::vector<std::int64_t> ids;
        for (const LeftOut& what : m_leftOut)
            ids.insert(ids.end(), what.missing.begin(), what.missing.end());
        return ids;
    }
    std::size_t leftOutByLicense() const
    {
        std::int64_t count = 0;
        for (const LeftOut& what : m_leftOut)
            count += what.byLicense;
        return std::size_t(count);
    }

private:
    WaitNotice m_notice;
    std::vector<QueryFinds> m_finds;
    std::vector<LeftOut> m_leftOut;
    QuotaState m_quota;
};

/// Of the terminal that stdout is; 0: it is none, nothing has to fit.
int stdoutColumns()
{
    winsize size {};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? int(size.ws_col) : 0;
}

/// Whether it is the service that cannot be used, and not the question that was wrong.
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

/// The error that all queries failed with; null when there is none.
const Error* commonFailure(const std::vector<Result<void>>& results)
{
    const bool areAll = std::all_of(results.begin(), results.end(), [&results](const Result<void>& result) {
        return !result && isOfService(result.error()) && result.error() == results.front().error();
    });
    return areAll && !results.empty() ? &results.front().error() : nullptr;
}

bool hasFailed(const Result<void>& result)
{
    return !result && result.error().code != ErrorCode::Cancelled;
}

void warnOf(const std::string& sentence)
{
    warn("tutti-cli: " + sentence + "\n");
}

/// A line for each query that failed; how many there were.
std::size_t tellFailures(const std::vector<Result<void>>& results, const std::vector<QueryFinds>& finds)
{
    std::size_t failed = 0;
    for (std::size_t query = 0; query < results.size(); ++query) {
        if (!hasFailed(results[query]))
            continue;
        ++failed;
        warn(printable(finds[query].title) + ": " + results[query].error().detail + "\n");
    }
    return failed;
}

void tellMissing(const std::vector<std::int64_t>& ids)
{
    constexpr const char* sentence = "the service has no such sound; check the number, it may also have been deleted";
    if (ids.size() > mostLines) {
        warn(std::to_string(ids.size()) + " numbers: " + sentence + "\n");
        return;
    }
    for (const std::int64_t id : ids)
        warn("sound " + std::to_string(id) + ": " + sentence + "\n");
}

std::string summaryOf(const Collector& collector, std::size_t failed, double seconds, bool offline)
{
    std::size_t sounds = 0;
    for (const QueryFinds& finds : collector.finds())
        sounds += finds.sounds.size();
    std::string text = counted(sounds, "sound") + " for ";
    text += collector.finds().size() == 1 ? "1 query" : std::to_string(collector.finds().size()) + " queries";
    if (failed > 0)
        text += ", " + std::to_string(failed) + " failed";
    if (const std::size_t count = collector.leftOutByLicense(); count > 0)
        text += ", " + std::to_string(count) + " left out for their licence";
    text += " (" + durationText(seconds);
    const QuotaState& quota = collector.quota();
    if (!offline && quota.usedToday > 0)
        text += "; requests: " + std::to_string(quota.usedThisMinute) + " of " + std::to_string(quota.limits.perMinute)
            + " this minute, " + std::to_string(quota.usedToday) + " of " + std::to_string(quota.limits.perDay)
            + " today";
    return text + ")\n";
}

void tellFinds(const SearchArguments& arguments, const Collector& collector, const std::vector<Result<void>>& results,
               double seconds)
{
    const auto failed = std::size_t(
        std::count_if(results.begin(), results.end(), [](const Result<void>& result) { return hasFailed(result); }));
    const bool isTable = arguments.format == SearchFormat::Table;
    tell(searchText(arguments.format, collector.findsOf(results), stdoutColumns()));
    if (isTable && !arguments.console.quiet)
        tell(summaryOf(collector, failed, seconds, arguments.queries.offline));
    if (!isTable && !arguments.console.quiet && collector.leftOutByLicense() > 0)
        warn(counted(collector.leftOutByLicense(), "sound") + " left out for their licence; --license any takes all\n");
}

ExitStatus answer(const SearchArguments& arguments, const std::vector<SoundQuery>& queries, const Service& service,
                  Quota& quota, const Interruption& interruption)
{
    const auto start = std::chrono::steady_clock::now();
    Collector collector(queries, arguments.console);
    const auto results = FreesoundClient(service, quota).search(queries, collector, interruption.token());
    // The line of a wait, should it have been cut short.
    collector.waiting({});
    if (const Error* failure = commonFailure(results); failure != nullptr && !interruption.happened()) {
        warnOf(failure->detail);
        return ExitStatus::Unavailable;
    }
    const std::size_t failed = tellFailures(results, collector.finds());
    tellMissing(collector.missing());
    // Half a list would pass for a whole one with the program that reads it.
    if (!interruption.happened() || arguments.format == SearchFormat::Table)
        tellFinds(arguments, collector, results, secondsSince(start));
    if (interruption.happened())
        return ExitStatus::Cancelled;
    return failed == 0 && collector.missing().empty() ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace

ExitStatus runSearch(const SearchArguments& arguments, const Interruption& interruption)
{
    const auto queries = queriesOf(arguments.queries, interruption.token());
    if (interruption.happened())
        return ExitStatus::Cancelled;
    if (!queries) {
        warnOf(queries.error().detail);
        return ExitStatus::Usage;
    }
    SoundService source;
    const auto service = source.open(arguments.queries.offline);
    if (!service) {
        warnOf(service.error().detail);
        return ExitStatus::Unavailable;
    }
    return answer(arguments, *queries, *service, source.quota(arguments.queries.offline), interruption);
}

} // namespace tutti
