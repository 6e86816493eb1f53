// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sounddownloads.h"

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <utility>

#include <QMetaObject>
#include <QTimer>

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/session/journaledfetch.h"
#include "core/session/reportstore.h"
#include "core/session/scratch.h"

namespace tutti {

namespace {

constexpr std::chrono::milliseconds groupPeriod {30};

/// What the background has to tell since the owner last looked.
struct Letter
{
    QList<TaskStart> starts;
    std::unordered_map<std::size_t, FetchProgress> transfers;
    QList<Answer> answers;
    std::optional<ServiceWait> wait;
    std::optional<QuotaState> quota;
    QString report;
    std::optional<RunRecord> finished;
    std::optional<Error> failed;
    std::optional<Error> journalProblem;
};

QString keepReport(const RunRecord& record, const std::filesystem::path& folder)
{
    if (folder.empty())
        return {};
    const auto file = ReportStore(folder).keep(record);
    if (file)
        return displayName(*file);
    qCWarning(sessionLog) << "the run's report was not kept:" << file.error().detail.c_str();
    return {};
}

} // namespace

struct SoundDownloads::Private : FetchObserver
{
    Private(SoundDownloads* downloads, SoundService& source)
        : q(downloads)
        , service(source)
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

    void taskStarted(std::size_t task, int worker, double /*atSeconds*/) override
    {
        post([=](Letter& mail) { mail.starts.append({task, worker}); });
    }
    void taskFinished(Answer answer) override
    {
        post([&](Letter& mail) { mail.answers.append(std::move(answer)); });
    }
    void progressed(std::size_t task, std::uint64_t bytes, std::uint64_t total) override
    {
        post([=](Letter& mail) { mail.transfers[task] = {task, bytes, total}; });
    }
    void waiting(const ServiceWait& wait) override
    {
        post([&](Letter& mail) { mail.wait = wait; });
    }

    FetchJournalWish wishFor(const DownloadTask& task) const;
    Result<RunRecord> fetchInto(FetchRequest request, const DownloadTask& task, const std::stop_token& stop);
    void work(const FetchRequest& request, const DownloadTask& task, const std::stop_token& stop);
    void deliver();

    SoundDownloads* q;
    SoundService& service;
    std::filesystem::path reports;
    std::filesystem::path journals;
    std::atomic<bool> closing = false;
    bool running = false;
    std::mutex mutex;
    Letter letter;
    bool woken = false;
    // Last, so that it ends first.
    std::jthread thread;
};

FetchJournalWish SoundDownloads::Private::wishFor(const DownloadTask& task) const
{
    FetchJournalWish wish;
    if (task.scratch)
        return wish;
    wish.folder = journals;
    wish.then = task.then;
    wish.past = task.past;
    wish.pastJournal = task.journal;
    wish.isClosing = [this] { return closing.load(); };
    return wish;
}

Result<RunRecord> SoundDownloads::Private::fetchInto(FetchRequest request, const DownloadTask& task,
                                                     const std::stop_token& stop)
{
    std::optional<ScratchFolder> folder;
    if (task.scratch) {
        auto made = ScratchFolder::create();
        if (!made)
            return fail(made.error());
        folder = std::move(*made);
        request.options.folder = folder->path();
    }
    try {
        JournaledFetch fetched = fetchJournaled(request, service, wishFor(task), *this, stop);
        if (fetched.problem)
            post([&](Letter& mail) { mail.journalProblem = fetched.problem; });
        return std::move(fetched.run);
    } catch (const std::exception& exception) {
        return tutti::fail(ErrorCode::Internal, exception.what());
    }
}

void SoundDownloads::Private::work(const FetchRequest& request, const DownloadTask& task, const std::stop_token& stop)
{
    auto record = fetchInto(request, task, stop);
    // Only originals are requests to the API; after a refused key there may be no quota to ask.
    if (record && request.options.original) {
        // Reads a file under a lock: not while the window may wait for the letter.
        const QuotaState quota = service.quota(request.offline).state();
        post([&](Letter& mail) { mail.quota = quota; });
    }
    const QString report = record ? keepReport(*record, reports) : QString();
    post([&](Letter& mail) {
        mail.report = report;
        if (record)
            mail.finished = std::move(*record);
        else
            mail.failed = record.error();
    });
}

void SoundDownloads::Private::deliver()
{
    Letter mail;
    {
        const std::lock_guard lock(mutex);
        mail = std::exchange(letter, {});
        woken = false;
    }
    if (!mail.starts.isEmpty())
        Q_EMIT q->tasksStarted(mail.starts);
    QList<FetchProgress> transfers;
    for (const auto& [task, transfer] : mail.transfers)
        transfers.append(transfer);
    if (!transfers.isEmpty())
        Q_EMIT q->progressed(transfers);
    if (!mail.answers.isEmpty())
        Q_EMIT q->answersReady(mail.answers);
    if (mail.quota)
        Q_EMIT q->quotaChanged(*mail.quota);
    if (mail.wait)
        Q_EMIT q->waiting(*mail.wait);
    if (mail.journalProblem)
        Q_EMIT q->journalFailed(*mail.journalProblem);
    if (!mail.finished && !mail.failed)
        return;
    running = false;
    if (!mail.report.isEmpty())
        Q_EMIT q->reportKept(mail.report);
    if (mail.finished)
        Q_EMIT q->finished(std::move(*mail.finished));
    else
        Q_EMIT q->failed(*mail.failed);
}

SoundDownloads::SoundDownloads(SoundService& service, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this, service))
{
}

SoundDownloads::~SoundDownloads() = default;

void SoundDownloads::keepReportsIn(std::filesystem::path folder)
{
    m_private->reports = std::move(folder);
}

void SoundDownloads::keepJournalsIn(std::filesystem::path folder)
{
    m_private->journals = std::move(folder);
}

void SoundDownloads::leaveForLater()
{
    m_private->closing = true;
}

void SoundDownloads::fetch(FetchRequest request, DownloadTask task)
{
    if (m_private->running)
        return;
    m_private->running = true;
    m_private->thread = std::jthread([this, request = std::move(request), task = std::move(task)](
                                         const std::stop_token& stop) { m_private->work(request, task, stop); });
}

void SoundDownloads::cancel()
{
    m_private->thread.request_stop();
}

bool SoundDownloads::isRunning() const
{
    return m_private->running;
}

} // namespace tutti
