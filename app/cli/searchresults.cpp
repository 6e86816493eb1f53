// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchresults.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/summary.h"

namespace tutti {
namespace {

bool hasFailed(const Result<void>& result)
{
    return !result && result.error().code != ErrorCode::Cancelled;
}

/// The error of the service that all queries failed with; null when there is none.
const Error* commonFailure(const std::vector<Result<void>>& results)
{
    const bool areAll = std::all_of(results.begin(), results.end(), [&results](const Result<void>& result) {
        return !result && isOfService(result.error()) && result.error() == results.front().error();
    });
    return areAll && !results.empty() ? &results.front().error() : nullptr;
}

void warnOf(const std::vector<Failure>& failures, std::string_view things)
{
    for (const std::string& line : linesOf(failures, things))
        warn(line + "\n");
}

} // namespace

SearchResults::SearchResults(const std::vector<SoundQuery>& queries, const ConsoleArguments& console)
    : m_queries(queries)
    , m_notice(console)
    , m_finds(queries.size())
    , m_leftOut(queries.size())
{
    for (std::size_t query = 0; query < queries.size(); ++query)
        m_finds[query].title = queryTitle(queries[query]);
}

Result<void> SearchResults::search(SoundService& source, bool offline, const std::stop_token& stop)
{
    const auto service = source.open(offline);
    if (!service)
        return fail(service.error());
    m_results = FreesoundClient(*service, source.quota(offline)).search(m_queries, *this, stop);
    // The line of a wait, should it have been cut short.
    waiting({});
    const Error* const failure = commonFailure(m_results);
    return failure != nullptr && sounds() == 0 && !stop.stop_requested() ? fail(*failure) : Result<void>();
}

std::vector<QueryFinds> SearchResults::findsWithHeading() const
{
    std::vector<QueryFinds> kept;
    for (std::size_t query = 0; query < m_finds.size(); ++query) {
        if (m_results[query] || !m_finds[query].sounds.empty())
            kept.push_back(m_finds[query]);
    }
    return kept;
}

std::size_t SearchResults::failed() const
{
    return std::size_t(std::count_if(m_results.begin(), m_results.end(), hasFailed));
}

std::size_t SearchResults::leftOutByLicense() const
{
    std::int64_t count = 0;
    for (const LeftOut& what : m_leftOut)
        count += what.byLicense;
    return std::size_t(count);
}

void SearchResults::tellFailures() const
{
    std::vector<Failure> queries;
    for (std::size_t query = 0; query < m_results.size(); ++query) {
        if (!hasFailed(m_results[query]))
            continue;
        const Error& error = m_results[query].error();
        queries.push_back({error.code, printable(m_finds[query].title) + ": " + error.detail});
    }
    warnOf(queries, "queries");
    std::vector<Failure> numbers;
    for (const std::int64_t id : missing())
        numbers.push_back({ErrorCode::NotFound,
                           "sound " + std::to_string(id)
                               + ": the service has no such sound; check the number, it may also have been deleted"});
    warnOf(numbers, "sounds");
}

void SearchResults::found(std::size_t query, const std::vector<Sound>& sounds)
{
    auto& all = m_finds[query].sounds;
    all.insert(all.end(), sounds.begin(), sounds.end());
}

std::vector<std::int64_t> SearchResults::missing() const
{
    std::vector<std::int64_t> ids;
    for (const LeftOut& what : m_leftOut)
        ids.insert(ids.end(), what.missing.begin(), what.missing.end());
    return ids;
}

std::size_t SearchResults::sounds() const
{
    return std::accumulate(m_finds.begin(), m_finds.end(), std::size_t(0),
                           [](std::size_t sum, const QueryFinds& finds) { return sum + finds.sounds.size(); });
}

ExitStatus unavailable(const Error& error)
{
    warn("tutti-cli: " + error.detail + "\n");
    return error.code == ErrorCode::Cancelled ? ExitStatus::Cancelled : ExitStatus::Unavailable;
}

} // namespace tutti
