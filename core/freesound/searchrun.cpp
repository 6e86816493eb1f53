// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/searchrun.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace tutti {
namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

/// The service has no order of its own for sounds that are asked for by their numbers.
void orderAsNamed(std::vector<Sound>& sounds, const std::vector<std::int64_t>& ids)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t place = 0; place < ids.size(); ++place)
        places.emplace(ids[place], place);
    const auto placeOf = [&](const Sound& sound) {
        const auto found = places.find(sound.id);
        return found == places.end() ? ids.size() : found->second;
    };
    std::stable_sort(sounds.begin(), sounds.end(),
                     [&](const Sound& one, const Sound& other) { return placeOf(one) < placeOf(other); });
}

/// Whether all of a page's sounds were seen before; now they are.
bool repeatsOnly(std::unordered_set<std::int64_t>& seen, const std::vector<Sound>& sounds)
{
    const std::size_t before = seen.size();
    for (const Sound& sound : sounds)
        seen.insert(sound.id);
    return !sounds.empty() && seen.size() == before;
}

} // namespace

SearchRun::SearchRun(std::span<const SoundQuery> queries, std::string baseUrl, Channel& channel,
                     SearchObserver& observer, std::function<void()> ended)
    : m_progress(queries.size())
    , m_baseUrl(std::move(baseUrl))
    , m_channel(channel)
    , m_observer(observer)
    , m_ended(std::move(ended))
    , m_open(queries.size())
{
    for (std::size_t number = 0; number < queries.size(); ++number)
        m_progress[number].query = queries[number];
}

void SearchRun::start()
{
    for (std::size_t number = 0; number < m_progress.size(); ++number) {
        const SoundQuery& query = m_progress[number].query;
        if (const auto checked = checkQuery(query); !checked)
            end(number, checked);
        else if (questionBefore(query).empty())
            begin(number, listsOf(query));
        else
            askBefore(number);
    }
}

std::vector<Result<void>> SearchRun::results(const Error& rest) const
{
    std::vector<Result<void>> results;
    results.reserve(m_progress.size());
    for (const Progress& progress : m_progress)
        results.push_back(progress.result ? *progress.result : Result<void>(fail(rest)));
    return results;
}

void SearchRun::askBefore(std::size_t number)
{
    const SoundQuery& query = m_progress[number].query;
    Question question;
    question.url = serviceUrl(m_baseUrl, questionBefore(query));
    question.credential = query.source == SoundSource::Bookmarks ? Credential::SignIn : Credential::Key;
    question.about = subjectOf(query);
    question.answered = [this, number](const Result<QByteArray>& answer) {
        if (answer)
            begin(number, listsOf(m_progress[number].query, viewOf(*answer)));
        else
            end(number, fail(answer.error()));
    };
    question.delayed = [this, number] {
        m_progress[number].isLate = true;
        dealWithPages();
    };
    m_channel.ask(std::move(question));
}

void SearchRun::begin(std::size_t number, Result<std::vector<SoundList>> lists)
{
    if (!lists) {
        end(number, fail(lists.error()));
        return;
    }
    m_progress[number].lists = std::move(*lists);
    if (m_progress[number].lists.empty())
        end(number, {});
    else
        askPage(number);
}

void SearchRun::askPage(std::size_t number)
{
    Progress& progress = m_progress[number];
    const SoundList& list = progress.lists[progress.list];
    Question question;
    question.url = pageUrl(m_baseUrl, list, progress.page);
    question.credential = list.credential;
    question.about = subjectOf(progress.query);
    question.answered = [this, number](const Result<QByteArray>& answer) { pageCame(number, answer); };
    question.delayed = [this, number] {
        m_progress[number].isLate = true;
        dealWithPages();
    };
    m_channel.ask(std::move(question));
}

void SearchRun::pageCame(std::size_t number, const Result<QByteArray>& answer)
{
    Progress& progress = m_progress[number];
    progress.isLate = false;
    // Sounds may be taken back while we read: then the last page is not there any more.
    const bool isPastTheEnd = !answer && answer.error().code == ErrorCode::NotFound && progress.page > 1;
    auto page = answer ? readSoundPage(viewOf(*answer)) : Result<SoundPage>(fail(answer.error()));
    if (isPastTheEnd)
        page = SoundPage();
    if (!page) {
        end(number, fail(page.error()));
        return;
    }
    progress.waiting = std::move(*page);
    dealWithPages();
}

std::optional<std::size_t> SearchRun::nextPage() const
{
    std::optional<std::size_t> next;
    for (std::size_t number = 0; number < m_progress.size(); ++number) {
        const Progress& progress = m_progress[number];
        if (progress.result || (progress.isLate && !progress.waiting))
            continue;
        if (!next || progress.round < m_progress[*next].round)
            next = number;
    }
    return next && m_progress[*next].waiting ? next : std::nullopt;
}

void SearchRun::dealWithPages()
{
    for (auto next = nextPage(); next; next = nextPage())
        dealWith(*next);
}

void SearchRun::dealWith(std::size_t number)
{
    Progress& progress = m_progress[number];
    SoundPage page = *std::exchange(progress.waiting, std::nullopt);
    ++progress.round;
    if (progress.page == 1) {
        progress.total += page.total;
        m_observer.counted(number, progress.total);
    }
    const bool repeats = repeatsOnly(progress.seenInList, page.sounds);
    const std::vector<Sound> sounds = pick(progress, std::move(page.sounds));
    if (!sounds.empty())
        m_observer.found(number, sounds);
    if (advance(progress, page, repeats))
        askPage(number);
    else
        end(number, {});
}

std::vector<Sound> SearchRun::pick(Progress& progress, std::vector<Sound> sounds)
{
    if (progress.query.source == SoundSource::Ids && progress.query.sort == "score")
        orderAsNamed(sounds, progress.query.ids);
    std::vector<Sound> picked;
    for (Sound& sound : sounds) {
        if (progress.query.limit > 0 && progress.given == progress.query.limit)
            break;
        if (!progress.seen.insert(sound.id).second)
            continue;
        if (!allowsLicense(progress.query, sound)) {
            ++progress.leftOut.byLicense;
        } else if (m_given.insert(sound.id).second) {
            ++progress.given;
            picked.push_back(std::move(sound));
        }
    }
    return picked;
}

bool SearchRun::advance(Progress& progress, const SoundPage& page, bool repeats)
{
    if (progress.query.limit > 0 && progress.given >= progress.query.limit)
        return false;
    // A list that repeats itself, or has more pages than sounds, never ends, whatever it says of the next one.
    if (page.hasNext && page.entries > 0 && !repeats && progress.page < page.total) {
        ++progress.page;
        return true;
    }
    progress.page = 1;
    progress.seenInList.clear();
    return ++progress.list < progress.lists.size();
}

void SearchRun::end(std::size_t number, Result<void> result)
{
    Progress& progress = m_progress[number];
    if (progress.result)
        return;
    if (result && progress.query.source == SoundSource::Ids && progress.list == progress.lists.size()) {
        const auto isMissing = [&progress](std::int64_t id) { return !progress.seen.contains(id); };
        std::copy_if(progress.query.ids.begin(), progress.query.ids.end(), std::back_inserter(progress.leftOut.missing),
                     isMissing);
    }
    if (result && progress.leftOut != LeftOut())
        m_observer.leftOut(number, progress.leftOut);
    progress.result = std::move(result);
    if (--m_open == 0)
        m_ended();
    else
        dealWithPages();
}

} // namespace tutti
