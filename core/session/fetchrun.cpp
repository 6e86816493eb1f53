// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetchrun.h"

#include <algorithm>
#include <utility>

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/machine.h"
#include "core/freesound/credittags.h"
#include "core/jobs/soundnames.h"
#include "core/jobs/targetfolder.h"
#include "core/session/fetchfolder.h"
#include "core/session/fetchplan.h"
#include "core/session/runhead.h"

namespace tutti {
namespace {

/// Stands between the downloader, which knows the downloads of a plan that are left to do, and the observer, who knows
/// tasks; keeps the credits.
class TaskKeeper : public DownloadObserver
{
public:
    TaskKeeper(const FetchPlan& plan, const FetchRequest& request, CreditBook& book, FetchObserver& observer)
        : m_plan(plan)
        , m_request(request)
        , m_book(book)
        , m_observer(observer)
        , m_host(hostName())
        , m_records(plan.tasks.size())
    {
        for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
            if (!plan.tasks[task].decided)
                m_tasks.push_back(task);
        }
    }

    std::vector<Download> downloads() const
    {
        std::vector<Download> downloads;
        downloads.reserve(m_tasks.size());
        for (const std::size_t task : m_tasks)
            downloads.push_back(m_plan.tasks[task].download);
        return downloads;
    }

    void handOverDecided()
    {
        for (std::size_t task = 0; task < m_plan.tasks.size(); ++task) {
            if (m_plan.tasks[task].decided)
                keep(task, *m_plan.tasks[task].decided);
        }
    }

    void started(std::size_t download, int connection, double atSeconds) override
    {
        m_startup = std::min(m_startup.value_or(atSeconds), atSeconds);
        m_observer.taskStarted(m_tasks.at(download), connection, atSeconds);
    }

    void progressed(std::size_t download, std::uint64_t bytes, std::uint64_t total) override
    {
        m_observer.progressed(m_tasks.at(download), bytes, total);
    }

    Result<void> beforeNaming(std::size_t download) override
    {
        const Download& fetched = m_plan.tasks[m_tasks.at(download)].download;
        return m_book.note(creditFor(fetched.sound, fetched.target.file.filename().native(), fetched.query,
                                     !m_request.options.original));
    }

    void finished(const DownloadResult& result) override
    {
        const std::size_t task = m_tasks.at(result.download);
        keep(task, recordOf(m_plan.tasks[task].download, result));
    }

    void waiting(const ServiceWait& wait) override { m_observer.waiting(wait); }

    std::vector<TaskRecord> takeRecords() { return std::move(m_records); }
    double startupSeconds() const { return m_startup.value_or(0); }

private:
    TaskRecord recordOf(const Download& download, const DownloadResult& result) const
    {
        TaskRecord record;
        record.source = pageOf(download.sound);
        record.targets.push_back(download.target.file);
        JobReport& report = record.report;
        if (result.error && result.error->code == ErrorCode::Cancelled) {
            report.outcome = Outcome::Cancelled;
            return record;
        }
        record.worker = result.connection;
        record.host = m_host;
        record.startedSeconds = result.startedSeconds;
        record.finishedSeconds = result.finishedSeconds;
        report.outcome = result.error ? Outcome::Failed : Outcome::Done;
        report.error = result.error;
        report.notes = result.notes;
        report.bytesRead = result.received;
        report.bytesWritten = result.bytes;
        report.audioSeconds = result.error ? 0 : download.sound.seconds;
        report.phases[std::size_t(Phase::Write)] = result.writeSeconds;
        report.phases[std::size_t(Phase::Wait)] =
            std::max(0.0, result.finishedSeconds - result.startedSeconds - result.writeSeconds);
        return record;
    }

    void keep(std::size_t task, TaskRecord record)
    {
        record.task = task;
        m_records[task] = record;
        m_observer.taskFinished({std::move(record), std::nullopt});
    }

    const FetchPlan& m_plan;
    const FetchRequest& m_request;
    CreditBook& m_book;
    FetchObserver& m_observer;
    std::string m_host;
    /// The place in the plan of each download.
    std::vector<std::size_t> m_tasks;
    std::vector<TaskRecord> m_records;
    std::optional<double> m_startup;
};

/// Whether a file that was here is (or was made from) a preview of the sound.
bool isPreview(const Download& download, const std::string& here)
{
    if (const auto credit = creditFromTags(readCreditTags(download.target.file));
        credit && credit->id == download.sound.id)
        return credit->preview;
    // What is of another kind than the original can only be a preview, or made from one.
    return !isOfType(here, download.sound.type);
}

/// Sounds that were here before their credits were kept get them now.
void creditWhatIsHere(const FetchPlan& plan, CreditBook& book)
{
    for (const FetchTask& task : plan.tasks) {
        if (task.here.empty() || book.record().entries.contains(task.here))
            continue;
        const auto noted = book.note(
            creditFor(task.download.sound, task.here, task.download.query, isPreview(task.download, task.here)));
        if (!noted) {
            qCWarning(sessionLog) << "a credit was not kept:" << noted.error().detail.c_str();
            return;
        }
    }
}

/// Tells what the book has to say from the note `first` on; how many notes it has.
std::size_t tellNotes(const CreditBook& book, std::size_t first)
{
    for (std::size_t i = first; i < book.notes().size(); ++i)
        qCWarning(sessionLog) << book.notes()[i].c_str();
    return book.notes().size();
}

Result<void> checkRoom(const std::filesystem::path& folder, const FetchPlan& plan)
{
    const auto free = freeBytes(folder);
    if (free && plan.bytesToWrite > *free)
        return fail(noRoom(folder, *free, plan.bytesToWrite));
    return {};
}

RunRecord headOf(const FetchPlan& plan, int connections)
{
    RunRecord run = newRunRecord("fetch", "network", connections);
    run.schedule = "dynamic";
    run.settings = plan.settings;
    run.input.files = plan.tasks.size();
    run.input.digest = plan.digest;
    return run;
}

std::vector<std::filesystem::path> temporariesOf(const std::vector<Download>& downloads)
{
    std::vector<std::filesystem::path> files;
    for (const Download& download : downloads)
        files.push_back(download.target.temporary);
    return files;
}

/// The folder is there, can be written, and is ours alone until the end.
Result<FolderLock> enter(const std::filesystem::path& folder, FetchObserver& observer, const std::stop_token& stop)
{
    if (const auto made = makeFolder(folder); !made)
        return fail(made.error());
    bool waited = false;
    const auto waiting = [&] {
        waited = true;
        observer.waiting({"folder", 1});
    };
    auto lock = FolderLock::take(folder, waiting, stop);
    if (!lock)
        return lock;
    if (waited)
        observer.waiting({"folder", 0});
    if (const auto written = tryToWrite(folder, "fetch"); !written)
        return fail(written.error());
    return lock;
}

} // namespace

Result<RunRecord> fetchFrom(const Service& service, Quota& quota, const FetchRequest& request, FetchObserver& observer,
                            const std::stop_token& stop, const DownloadPatience& patience)
{
    if (const auto checked = checkRequest(request, service); !checked)
        return fail(checked.error());
    const std::filesystem::path folder = absoluteOf(request.options.folder);
    const auto lock = enter(folder, observer, stop);
    if (!lock)
        return fail(lock.error());
    CreditBook book(folder);
    const std::size_t told = tellNotes(book, 0);
    book.follow();
    const FetchPlan plan = planFetch(request, service, folder, SoundsHere(folder, book.record()), book);
    if (const auto room = checkRoom(folder, plan); !room)
        return fail(room.error());

    const int connections = std::clamp(request.options.connections, 1, mostConnections);
    RunRecord run = headOf(plan, connections);
    TaskKeeper keeper(plan, request, book, observer);
    observer.planned(temporariesOf(keeper.downloads()));
    keeper.handOverDecided();
    const SteadyTime start = std::chrono::steady_clock::now();
    Downloader(service, quota, connections, patience).run(keeper.downloads(), keeper, stop);
    run.wallSeconds = secondsSince(start);
    run.startupSeconds = keeper.startupSeconds();
    creditWhatIsHere(plan, book);
    if (const auto kept = book.finish(); !kept)
        qCWarning(sessionLog) << "the folder's credits are not up to date:" << kept.error().detail.c_str();
    tellNotes(book, told);
    run.tasks = keeper.takeRecords();
    for (const TaskRecord& task : run.tasks) {
        run.input.bytes += task.report.bytesWritten;
        run.input.audioSeconds += task.report.audioSeconds;
    }
    return run;
}

} // namespace tutti
