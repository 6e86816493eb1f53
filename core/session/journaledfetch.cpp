// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journaledfetch.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include <QUuid>

#include "core/session/journalfile.h"
#include "core/session/journalfolder.h"
#include "core/session/journallegs.h"

namespace tutti {
namespace {

constexpr const char* jobName = "fetch";

/// Notes what comes by, at once, but for the records of earlier legs and of what was not done.
class NotingObserver : public FetchObserver
{
public:
    NotingObserver(const FetchRequest& request, JournalFile& journal, FetchObserver& next)
        : m_request(request)
        , m_journal(journal)
        , m_next(next)
    {
    }
    void taskStarted(std::size_t task, int worker, double atSeconds) override
    {
        m_next.taskStarted(task, worker, atSeconds);
    }
    void taskFinished(Answer answer) override
    {
        const TaskRecord& record = answer.record;
        const bool isKept = m_request.past && m_request.past->has(record);
        if (record.report.outcome != Outcome::Cancelled && !isKept)
            m_journal.write(encodeLine(record));
        m_next.taskFinished(std::move(answer));
    }
    void progressed(std::size_t task, std::uint64_t bytes, std::uint64_t total) override
    {
        m_next.progressed(task, bytes, total);
    }
    void waiting(const ServiceWait& wait) override { m_next.waiting(wait); }
    void planned(std::vector<std::filesystem::path> temporaries) override { m_next.planned(std::move(temporaries)); }

private:
    const FetchRequest& m_request;
    JournalFile& m_journal;
    FetchObserver& m_next;
};

Result<JournalFile> begin(const FetchRequest& request, const FetchJournalWish& wish)
{
    const int connections = std::clamp(request.options.connections, 1, mostConnections);
    const JournalLeg leg = newJournalLeg({jobName, "network", connections, "dynamic"});
    if (!wish.pastJournal.empty())
        return JournalFile::goOn(wish.pastJournal, encodeLine(leg));
    std::filesystem::path file = wish.file;
    if (file.empty()) {
        const std::string run = QUuid::createUuid().toString(QUuid::Id128).toStdString();
        auto named = JournalFolder(wish.folder).newFile(jobName, run);
        if (!named)
            return fail(named.error());
        file = std::move(*named);
    }
    auto journal = JournalFile::create(file, encodeFetch(request, wish.then, leg));
    if (journal)
        journal->sync();
    return journal;
}

/// Whether it was the line's or the disk's fault, so that another try may bring the sound.
bool isWorthGoingOn(const TaskRecord& task)
{
    if (!task.report.error)
        return false;
    switch (task.report.error->code) {
    case ErrorCode::Network:
    case ErrorCode::Throttled:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
        return true;
    default:
        return false;
    }
}

void finish(JournalFile& journal, const FetchJournalWish& wish, JournaledFetch& result)
{
    std::error_code error;
    result.problem = journal.problem();
    const auto endIt = [&](JournalEnding ending, const RunRecord& run) {
        journal.write(encodeLine(JournalEnd {ending, run.wallSeconds, run.startupSeconds, run.workers}));
    };
    const auto stopped = [&wish] {
        return wish.isClosing && wish.isClosing() ? JournalEnding::Closed : JournalEnding::Cancelled;
    };
    const bool canGoOn = std::filesystem::is_regular_file(journal.file(), error);
    if (!result.run && result.run.error().code != ErrorCode::Cancelled) {
        // Nothing was begun: there is nothing that the earlier legs, if there are any, do not tell.
        if (wish.pastJournal.empty() && canGoOn)
            std::filesystem::remove(journal.file(), error);
        else if (canGoOn)
            result.journal = journal.file();
        return;
    }
    const std::vector<TaskRecord> none;
    const auto& tasks = result.run ? result.run->tasks : none;
    const bool wasStopped = !result.run || std::any_of(tasks.begin(), tasks.end(), [](const TaskRecord& task) {
        return task.report.outcome == Outcome::Cancelled;
    });
    const bool hasMore = wasStopped || (wish.keepsFailures && std::any_of(tasks.begin(), tasks.end(), isWorthGoingOn));
    endIt(wasStopped ? stopped() : JournalEnding::Done, result.run ? *result.run : RunRecord());
    journal.close();
    result.problem = journal.problem();
    if (hasMore && canGoOn)
        result.journal = journal.file();
    else if (!hasMore && wish.file.empty())
        std::filesystem::remove(journal.file(), error);
}

} // namespace

JournaledFetch fetchJournaled(const FetchRequest& request, SoundService& service, const FetchJournalWish& wish,
                              FetchObserver& observer, const std::stop_token& stop)
{
    JournaledFetch result {RunRecord(), {}, {}};
    std::optional<JournalFile> journal;
    if (!wish.file.empty() || !wish.folder.empty() || !wish.pastJournal.empty()) {
        if (auto begun = begin(request, wish))
            journal.emplace(std::move(*begun));
        else
            result.problem = begun.error();
    }
    // Two would fetch the same.
    if (result.problem && !wish.pastJournal.empty() && isHeld(wish.pastJournal)) {
        result.run = fail(*result.problem);
        return result;
    }
    std::optional<NotingObserver> noting;
    if (journal)
        noting.emplace(request, *journal, observer);
    result.run = fetchSounds(request, service, noting ? static_cast<FetchObserver&>(*noting) : observer, stop);
    if (journal)
        finish(*journal, wish, result);
    if (result.run && wish.past)
        result.run = joinToLegs(wish.past->legs, Joining::Resumed, std::move(*result.run),
                                [&request](const TaskRecord& task) { return request.past->has(task); });
    return result;
}

} // namespace tutti
