// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/freesound/query.h"
#include "core/freesound/quota.h"
#include "core/freesound/sound.h"

namespace tutti {

/// Where the service is and what opens it. Secrets never stand in a URL, a log or an error's text.
struct Service
{
    std::string baseUrl = "https://freesound.org/apiv2";
    /// The API key; empty: none. Sent to `baseUrl`'s host alone.
    std::string key;
    /// An OAuth2 access token for what needs a signed-in person; empty: none.
    std::string accessToken;
};

/// Why nothing happens for a while.
struct ServiceWait
{
    /// "quota": the key's limit; "retry": the service or the line failed, it is tried again; "folder": another program
    /// fetches into the folder.
    std::string reason;
    double secondsLeft = 0;
};

/// How long things are waited for.
struct Patience
{
    /// The pauses before a request that failed is tried again; their number is that of the tries.
    std::vector<double> retrySeconds {1, 2, 4, 8, 16};
    /// How often a wait is told.
    double tickSeconds = 1;
    /// A longer wait for the quota is an error that says when to come back: the hour of a day's quota is one.
    double longestWaitSeconds = 1800;
    /// Nothing came over the line for so long: it is taken for lost.
    double stallSeconds = 30;
};

/// What a query asked for and did not give.
struct LeftOut
{
    /// Sounds with a licence that the query does not allow, where the service could not sort them out itself.
    std::int64_t byLicense = 0;
    /// Numbers that the service does not know.
    std::vector<std::int64_t> missing;

    bool operator==(const LeftOut&) const = default;
};

/// Hears what a search brings; called in the thread that searches.
class SearchObserver
{
public:
    virtual ~SearchObserver() = default;
    /// New sounds of the query with this number; none that any query brought before.
    virtual void found(std::size_t query, const std::vector<Sound>& sounds) = 0;
    /// How many the service knows for the query, before ours are de-duplicated.
    virtual void counted(std::size_t query, std::int64_t total) = 0;
    /// At least once a second while waiting, and once with 0 when it goes on.
    virtual void waiting(const ServiceWait& wait) = 0;
    virtual void quotaChanged(const QuotaState& state) = 0;
    /// At the end of a query that left something out.
    virtual void leftOut(std::size_t query, const LeftOut& what) = 0;
};

/// Talks to Freesound. Calls block (turning an event loop of their own), so it lives in a background thread: made, used
/// and destroyed there. Waits for the quota, tries again what can be tried again (500, 502, 503, 504, lost connections:
/// five times with growing pauses), and says the rest in a sentence that tells what to do. A stop request ends any call
/// within a second with ErrorCode::Cancelled.
class FreesoundClient
{
public:
    FreesoundClient(const Service& service, Quota& quota, const Patience& patience = {});
    ~FreesoundClient();
    FreesoundClient(const FreesoundClient&) = delete;
    FreesoundClient& operator=(const FreesoundClient&) = delete;

    /// All queries side by side, each page by page until its limit. A sound that several find belongs to the one that
    /// shows it on the earlier page, of these to the first: the same answers give the same sounds, whatever arrives
    /// when. A query that fails does not stop the others; its error stands in the answer, which has one entry a query.
    std::vector<Result<void>> search(std::span<const SoundQuery> queries, SearchObserver& observer,
                                     const std::stop_token& stop);

    /// Asks for nothing but whether the key is accepted.
    Result<void> checkKey(const std::stop_token& stop);

    /// The signed-in person's name. Needs Service::accessToken.
    Result<std::string> me(const std::stop_token& stop);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti
