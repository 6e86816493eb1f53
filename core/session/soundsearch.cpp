// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundsearch.h"

#include <chrono>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <QMetaObject>
#include <QTimer>

#include "core/base/clock.h"

namespace tutti {
namespace {

constexpr std::chrono::milliseconds groupPeriod(30);

/// What a search has to tell since the owner last looked.
struct SearchMail
{
    QList<FoundSound> sounds;
    std::map<int, qint64> totals;
    std::optional<ServiceWait> wait;
    std::optional<QuotaState> quota;
    std::map<int, LeftOut> gaps;
    std::vector<std::pair<int, Error>> errors;
    std::optional<bool> ended;
};

using Put = std::function<void(SearchMail&)>;

/// Writes what it hears into the mail.
class Clerk : public SearchObserver
{
public:
    explicit Clerk(std::function<void(const Put&)> post)
        : m_post(std::move(post))
    {
    }

    void found(std::size_t query, const std::vector<Sound>& sounds) override
    {
        m_post([&](SearchMail& mail) {
            for (const Sound& sound : sounds)
                mail.sounds.append({sound, int(query)});
        });
    }
    void counted(std::size_t query, std::int64_t total) override
    {
        m_post([=](SearchMail& mail) { mail.totals[int(query)] = total; });
    }
    void waiting(const ServiceWait& wait) override
    {
        m_post([&](SearchMail& mail) { mail.wait = wait; });
    }
    void quotaChanged(const QuotaState& state) override
    {
        m_post([&](SearchMail& mail) { mail.quota = state; });
    }
    void leftOut(std::size_t query, const LeftOut& what) override
    {
        m_post([&](SearchMail& mail) { mail.gaps[int(query)] = what; });
    }

private:
    std::function<void(const Put&)> m_post;
};

} // namespace

struct SoundSearch::Private
{
    Private(SoundSearch* search, SoundService& source)
        : q(search)
        , service(source)
    {
    }

    /// From the thread of the search `number`: what an earlier one still has to say is dropped.
    void post(unsigned number, const Put& put);
    void wake();
    void deliver();
    void work(unsigned number, const std::vector<SoundQuery>& queries, bool offline, const std::stop_token& stop);
    void ask(unsigned number, const std::vector<SoundQuery>& queries, bool offline, const std::stop_token& stop);

    SoundSearch* q;
    SoundService& service;
    bool searching = false;
    SteadyTime lastDelivery;
    std::mutex mutex;
    /// Of the newest search.
    unsigned newest = 0;
    SearchMail mail;
    bool woken = false;
    // Last, so that it ends first.
    std::jthread thread;
};

void SoundSearch::Private::post(unsigned number, const Put& put)
{
    const std::lock_guard lock(mutex);
    if (number != newest)
        return;
    put(mail);
    if (std::exchange(woken, true))
        return;
    QMetaObject::invokeMethod(
        q, [this] { wake(); }, Qt::QueuedConnection);
}

void SoundSearch::Private::wake()
{
    using std::chrono::milliseconds;
    const auto passed = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - lastDelivery);
    if (passed >= groupPeriod)
        deliver();
    else
        QTimer::singleShot(groupPeriod - passed, q, [this] { deliver(); });
}

void SoundSearch::Private::deliver()
{
    SearchMail letter;
    {
        const std::lock_guard lock(mutex);
        letter = std::exchange(mail, {});
        woken = false;
    }
    lastDelivery = std::chrono::steady_clock::now();
    if (letter.quota)
        Q_EMIT q->quotaChanged(*letter.quota);
    for (const auto& [query, total] : letter.totals)
        Q_EMIT q->counted(query, total);
    if (!letter.sounds.isEmpty())
        Q_EMIT q->found(letter.sounds);
    for (const auto& [query, what] : letter.gaps)
        Q_EMIT q->leftOut(query, what);
    for (const auto& [query, error] : letter.errors)
        Q_EMIT q->failed(query, error);
    if (letter.wait)
        Q_EMIT q->waiting(*letter.wait);
    if (!letter.ended)
        return;
    searching = false;
    Q_EMIT q->finished(*letter.ended);
}

void SoundSearch::Private::ask(unsigned number, const std::vector<SoundQuery>& queries, bool offline,
                               const std::stop_token& stop)
{
    const auto opened = service.open(offline);
    if (!opened) {
        post(number, [&](SearchMail& letter) { letter.errors.emplace_back(-1, opened.error()); });
        return;
    }
    Clerk clerk([this, number](const Put& put) { post(number, put); });
    FreesoundClient client(*opened, service.quota(offline));
    const auto results = client.search(queries, clerk, stop);
    post(number, [&](SearchMail& letter) {
        for (std::size_t query = 0; query < results.size(); ++query) {
            if (!results[query] && results[query].error().code != ErrorCode::Cancelled)
                letter.errors.emplace_back(int(query), results[query].error());
        }
    });
}

void SoundSearch::Private::work(unsigned number, const std::vector<SoundQuery>& queries, bool offline,
                                const std::stop_token& stop)
{
    try {
        ask(number, queries, offline, stop);
    } catch (const std::exception& exception) {
        const Error error {ErrorCode::Internal, exception.what()};
        post(number, [&](SearchMail& letter) { letter.errors.emplace_back(-1, error); });
    }
    post(number, [&](SearchMail& letter) { letter.ended = stop.stop_requested(); });
}

SoundSearch::SoundSearch(SoundService& service, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this, service))
{
}

SoundSearch::~SoundSearch() = default;

void SoundSearch::search(std::vector<SoundQuery> queries, bool offline)
{
    m_private->searching = true;
    unsigned number = 0;
    {
        const std::lock_guard lock(m_private->mutex);
        number = ++m_private->newest;
        m_private->mail = {};
    }
    std::jthread before = std::move(m_private->thread);
    before.request_stop();
    m_private->thread = std::jthread(
        [this, number, queries = std::move(queries), offline](const std::stop_token& stop, std::jthread previous) {
            // Waited for here, so that the owner's thread never is.
            if (previous.joinable())
                previous.join();
            m_private->work(number, queries, offline, stop);
        },
        std::move(before));
}

void SoundSearch::cancel()
{
    m_private->thread.request_stop();
}

bool SoundSearch::isSearching() const
{
    return m_private->searching;
}

} // namespace tutti
