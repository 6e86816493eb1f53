// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/freesound/client.h"
#include "tests/freesound/fakeservice.h"

namespace tutti::fixtures {

/// Keeps what a search tells.
class RecordingSearch : public SearchObserver
{
public:
    void found(std::size_t query, const std::vector<Sound>& sounds) override
    {
        for (const Sound& sound : sounds)
            ids[query].push_back(int(sound.id));
    }
    void counted(std::size_t query, std::int64_t total) override { totals[query] = int(total); }
    void waiting(const ServiceWait& wait) override
    {
        waits.push_back(wait);
        if (whenWaiting)
            whenWaiting();
    }
    void quotaChanged(const QuotaState& state) override { quota = state; }
    void leftOut(std::size_t query, const LeftOut& what) override { gaps[query] = what; }

    std::map<std::size_t, std::vector<int>> ids;
    std::map<std::size_t, int> totals;
    std::map<std::size_t, LeftOut> gaps;
    std::vector<ServiceWait> waits;
    QuotaState quota;
    std::function<void()> whenWaiting;
};

/// Pauses that a test does not notice.
inline Patience impatience()
{
    return {{0.001, 0.002, 0.003, 0.004, 0.005}, 0.001, 3600, 30};
}

inline Service serviceAt(const FakeService& fake)
{
    return {fake.baseUrl(), "k3y-of-a-test", "t0ken-of-a-test"};
}

inline SoundQuery words(std::string text, int limit = 15)
{
    SoundQuery query;
    query.text = std::move(text);
    query.limit = limit;
    return query;
}

/// What a search for one word came to.
inline Result<void> searchAt(const FakeService& fake, RecordingSearch& heard, Quota& quota,
                             const Patience& patience = impatience(), const std::stop_token& stop = {})
{
    FreesoundClient client(serviceAt(fake), quota, patience);
    const std::vector queries {words("cello")};
    return client.search(queries, heard, stop).front();
}

/// Fails `times` times, then gives a page.
inline FakeService::Script failing(int times, FakeAnswer failure)
{
    return [left = times, failure](const SentRequest&) mutable { return left-- > 0 ? failure : pageOf({1}, 1); };
}

inline FakeAnswer broken(FakeAnswer::Ending ending)
{
    FakeAnswer answer = pageOf({1}, 1);
    answer.ending = ending;
    return answer;
}

inline FakeAnswer status(int number)
{
    return {number, "<html>out of order</html>", "text/html", {}, FakeAnswer::Ending::Whole};
}

} // namespace tutti::fixtures
