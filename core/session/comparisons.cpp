// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisons.h"

#include <chrono>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <QMetaObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/session/background.h"

namespace tutti {

namespace {

constexpr std::chrono::milliseconds groupPeriod {30};

/// What the background has to tell since the owner last looked: of each kind the newest.
struct Letter
{
    std::optional<ComparisonProgress> progress;
    std::optional<ComparisonResult> measured;
    std::optional<ComparisonResult> finished;
    std::optional<Error> failed;
    QString file;
};

/// What `work` gives, an exception as an error.
template<typename Work>
auto withoutThrowing(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Internal, exception.what());
    }
}

/// Where the comparison was kept; one that cannot be kept is not lost for that.
QString keepResult(const ComparisonResult& result, const std::filesystem::path& folder)
{
    if (folder.empty())
        return {};
    const auto file = ComparisonStore(folder).keep(result);
    if (file)
        return displayName(*file);
    qCWarning(sessionLog) << "the comparison was not kept:" << file.error().detail.c_str();
    return {};
}

} // namespace

struct Comparisons::Private : ComparisonObserver
{
    explicit Private(Comparisons* comparisons)
        : q(comparisons)
        , forecasts(*comparisons)
    {
    }

    template<typename Put>
    void post(const Put& put)
    {
        const std::lock_guard lock(mutex);
        put(letter);
        if (std::exchange(woken, true))
            return;
        QMetaObject::invokeMethod(
            q, [this] { QTimer::singleShot(groupPeriod, q, [this] { deliver(); }); }, Qt::QueuedConnection);
    }

    void forecast(const ComparisonForecast& made) override
    {
        const std::lock_guard lock(mutex);
        progress.expectedSeconds = secondsSince(start) + made.seconds;
    }
    void entryStarted(int round, std::size_t entry) override
    {
        tell([=](ComparisonProgress& now) {
            now.round = round;
            now.entry = entry;
            now.tasksDone = 0;
        });
    }
    void taskFinished(std::size_t done, std::size_t tasks) override
    {
        tell([=](ComparisonProgress& now) {
            now.tasksDone = done;
            now.tasks = tasks;
        });
    }
    void measured(const ComparisonResult& soFar) override
    {
        post([&](Letter& mail) { mail.measured = soFar; });
    }

    template<typename Change>
    void tell(const Change& change)
    {
        post([&](Letter& mail) {
            change(progress);
            progress.elapsedSeconds = secondsSince(start);
            mail.progress = progress;
        });
    }

    void work(const ComparisonRequest& request, const std::stop_token& stop);
    void deliver();

    Comparisons* q;
    std::filesystem::path folder;
    bool running = false;
    SteadyTime start;
    std::mutex mutex;
    // These three under the lock.
    ComparisonProgress progress;
    Letter letter;
    bool woken = false;
    // Last, so that they end first.
    Background forecasts;
    std::jthread thread;
};

void Comparisons::Private::work(const ComparisonRequest& request, const std::stop_token& stop)
{
    auto result = withoutThrowing([&] { return runComparison(request, *this, stop); });
    const QString file = result ? keepResult(*result, folder) : QString();
    post([&](Letter& mail) {
        mail.file = file;
        if (result)
            mail.finished = std::move(*result);
        else
            mail.failed = result.error();
    });
}

void Comparisons::Private::deliver()
{
    Letter mail;
    {
        const std::lock_guard lock(mutex);
        mail = std::exchange(letter, {});
        woken = false;
    }
    if (mail.progress)
        Q_EMIT q->progressed(*mail.progress);
    if (mail.measured)
        Q_EMIT q->measured(std::move(*mail.measured));
    if (!mail.finished && !mail.failed)
        return;
    running = false;
    if (mail.finished)
        Q_EMIT q->finished(std::move(*mail.finished), mail.file);
    else
        Q_EMIT q->failed(*mail.failed);
}

Comparisons::Comparisons(QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
}

Comparisons::~Comparisons() = default;

void Comparisons::keepIn(std::filesystem::path folder)
{
    m_private->folder = std::move(folder);
}

void Comparisons::forecast(ComparisonRequest request)
{
    m_private->forecasts.start([this, request = std::move(request)](const std::stop_token& stop) -> Background::Result {
        const auto made = withoutThrowing([&] { return forecastOf(request, stop); });
        return [this, made] {
            if (made)
                Q_EMIT forecastMade(*made);
            else
                Q_EMIT failed(made.error());
        };
    });
}

void Comparisons::run(ComparisonRequest request)
{
    if (m_private->running)
        return;
    m_private->running = true;
    // A forecast that is still under way would share the machine with what is measured.
    m_private->forecasts.stop();
    if (m_private->thread.joinable())
        m_private->thread.join();
    m_private->start = std::chrono::steady_clock::now();
    m_private->progress = {};
    m_private->progress.rounds = request.rounds;
    m_private->thread = std::jthread(
        [this, request = std::move(request)](const std::stop_token& stop) { m_private->work(request, stop); });
}

void Comparisons::cancel()
{
    m_private->thread.request_stop();
}

bool Comparisons::isRunning() const
{
    return m_private->running;
}

} // namespace tutti
