// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/searchtext.h"
#include "app/cli/waitnotice.h"
#include "core/freesound/client.h"
#include "core/freesound/query.h"
#include "core/session/soundservice.h"

namespace tutti {

/// What queries bring, in their order, and what went wrong with them; shows what is waited for. One thread.
class SearchResults : public SearchObserver
{
public:
    SearchResults(const std::vector<SoundQuery>& queries, const ConsoleArguments& console);

    /// Asks the service. Fails when it cannot be used: it cannot be opened, or all queries end with the same error of
    /// it and nothing was found. A stop is no failure.
    Result<void> search(SoundService& source, bool offline, const std::stop_token& stop);

    /// One for each query.
    const std::vector<QueryFinds>& finds() const { return m_finds; }
    /// Those that are worth a heading: a query that failed has its line on stderr.
    std::vector<QueryFinds> findsWithHeading() const;
    const QuotaState& quota() const { return m_quota; }
    /// How many queries failed; those that were cancelled did not.
    std::size_t failed() const;
    /// Whether all that was asked for was found out.
    bool isWhole() const { return failed() == 0 && missing().empty(); }
    /// How many sounds were found.
    std::size_t sounds() const;
    /// How many sounds were left out for their licence.
    std::size_t leftOutByLicense() const;
    /// A line on stderr for each query that failed and each number that is not known, as linesOf() says them.
    void tellFailures() const;

    void found(std::size_t query, const std::vector<Sound>& sounds) override;
    void counted(std::size_t query, std::int64_t total) override { m_finds[query].total = total; }
    void waiting(const ServiceWait& wait) override { m_notice.show(wait); }
    void quotaChanged(const QuotaState& state) override { m_quota = state; }
    void leftOut(std::size_t query, const LeftOut& what) override { m_leftOut[query] = what; }

private:
    std::vector<std::int64_t> missing() const;

    const std::vector<SoundQuery>& m_queries;
    WaitNotice m_notice;
    std::vector<QueryFinds> m_finds;
    std::vector<LeftOut> m_leftOut;
    std::vector<Result<void>> m_results;
    QuotaState m_quota;
};

/// Tells why the service cannot be used; the status for that.
ExitStatus unavailable(const Error& error);

} // namespace tutti
