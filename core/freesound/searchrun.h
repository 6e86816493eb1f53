// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/base/result.h"
#include "core/freesound/channel.h"
#include "core/freesound/query.h"
#include "core/freesound/soundlist.h"
#include "core/freesound/soundpage.h"

namespace tutti {

/// Queries on their way, side by side. Pages are dealt with in the order of their numbers and, among those of one
/// number, of the queries, so that who gets a sound that several find does not depend on the network's mood; only a
/// query that has to be tried again is overtaken.
class SearchRun
{
public:
    SearchRun(std::span<const SoundQuery> queries, std::string baseUrl, Channel& channel, SearchObserver& observer,
              std::function<void()> ended);

    /// Asks for the first pages.
    void start();
    bool isEnded() const { return m_open == 0; }
    /// One for each query; what is not ended has failed with `rest`.
    std::vector<Result<void>> results(const Error& rest) const;

private:
    struct Progress
    {
        SoundQuery query;
        std::vector<SoundList> lists;
        std::size_t list = 0;
        int page = 1;
        /// How many pages have been dealt with.
        std::size_t round = 0;
        std::optional<SoundPage> waiting;
        bool isLate = false;
        std::optional<Result<void>> result;
        std::int64_t total = 0;
        int given = 0;
        std::unordered_set<std::int64_t> seen;
        /// The same of the current list alone.
        std::unordered_set<std::int64_t> seenInList;
        LeftOut leftOut;
    };

    void askBefore(std::size_t number);
    void begin(std::size_t number, Result<std::vector<SoundList>> lists);
    void askPage(std::size_t number);
    void pageCame(std::size_t number, const Result<QByteArray>& answer);
    void dealWithPages();
    /// Which query's page is next; nothing when it has not come yet.
    std::optional<std::size_t> nextPage() const;
    void dealWith(std::size_t number);
    std::vector<Sound> pick(Progress& progress, std::vector<Sound> sounds);
    /// Moves on to the next page or list; false at the end.
    static bool advance(Progress& progress, const SoundPage& page, bool repeats);
    void end(std::size_t number, Result<void> result);

    std::vector<Progress> m_progress;
    std::string m_baseUrl;
    Channel& m_channel;
    SearchObserver& m_observer;
    std::function<void()> m_ended;
    std::size_t m_open;
    /// The numbers of all sounds that were given to any query.
    std::unordered_set<std::int64_t> m_given;
};

} // namespace tutti
