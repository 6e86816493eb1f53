// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journaledrun.h"

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

#include "core/jobs/schedule.h"
#include "core/session/journalfolder.h"
#include "core/session/journalwriter.h"
#include "core/session/runhead.h"

namespace tutti {
namespace {

using Writer = std::unique_ptr<JournalWriter>;

/// Notes what comes by, but for the records of earlier parts and of what was not done.
class NotingObserver : public RunObserver
{
public:
    NotingObserver(const Plan& plan, JournalWriter& journal, RunObserver& next)
        : m_plan(plan)
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
        if (answer.record.report.outcome != Outcome::Cancelled && !m_plan.tasks[answer.record.task].kept)
            m_journal.add(answer.record);
        m_next.taskFinished(std::move(answer));
    }

private:
    const Plan& m_plan;
    JournalWriter& m_journal;
    RunObserver& m_next;
};

JournalPart partOf(const JournaledRun& run)
{
    const RunRecord head = newRunRecord(jobKindName(run.plan.kind), run.engine.id(), run.engine.workers());
    JournalPart part;
    part.part.engine = head.engine;
    part.part.workers = head.workers;
    part.part.schedule = scheduleName(run.config.schedule);
    part.part.startedAt = head.startedAt;
    part.part.version = head.version;
    part.part.host = head.machine.host;
    part.mpiLauncher = run.config.mpiLauncher;
    part.hostFile = run.config.hostFile;
    return part;
}

JournalHead headOf(const JournaledRun& run, const JournalWish& wish)
{
    JournalHead head;
    head.kind = run.plan.kind;
    head.settings = run.plan.settings;
    head.output = run.options.output.empty() ? run.options.output : std::filesystem::absolute(run.options.output);
    head.existing = run.options.existing;
    head.timeLimit = run.options.timeLimit;
    head.paths = wish.paths;
    head.recursive = wish.recursive;
    head.thenSpectra = wish.thenSpectra;
    head.tasks = run.plan.tasks.size();
    head.shard = run.plan.shard;
    head.first = partOf(run);
    return head;
}

Result<Writer> begin(const JournaledRun& run, const JournalWish& wish)
{
    if (!run.pastJournal.empty())
        return JournalWriter::goOn(run.pastJournal, partOf(run));
    std::filesystem::path file = wish.file;
    if (file.empty()) {
        auto named = JournalFolder(wish.folder).newFile(jobKindName(run.plan.kind), run.plan.run);
        if (!named)
            return fail(named.error());
        file = std::move(*named);
    }
    auto writer = JournalWriter::create(file, headOf(run, wish));
    if (writer)
        (*writer)->plan(run.plan);
    return writer;
}

bool isThrough(const RunRecord& run)
{
    return std::none_of(run.tasks.begin(), run.tasks.end(),
                        [](const TaskRecord& task) { return task.report.outcome == Outcome::Cancelled; });
}

void finish(JournalWriter& journal, const JournalWish& wish, JournaledResult& result)
{
    const RunRecord& run = result.batch.record;
    const bool through = isThrough(run);
    JournalEnding ending = JournalEnding::Done;
    if (!through)
        ending = wish.isClosing && wish.isClosing() ? JournalEnding::Closed : JournalEnding::Cancelled;
    journal.end({ending, run.wallSeconds, run.startupSeconds, run.workers});
    result.problem = journal.problem();
    std::error_code error;
    if (!through && std::filesystem::is_regular_file(journal.file(), error))
        result.journal = journal.file();
    else if (through && wish.file.empty())
        std::filesystem::remove(journal.file(), error);
}

} // namespace

JournaledResult carryOutJournaled(const JournaledRun& run, const JournalWish& wish, RunObserver& observer,
                                  const std::stop_token& stop)
{
    JournaledResult result;
    Writer journal;
    const bool isWanted = !wish.file.empty() || !wish.folder.empty() || !run.pastJournal.empty();
    const bool hasWork = std::any_of(run.plan.tasks.begin(), run.plan.tasks.end(),
                                     [](const PlannedTask& task) { return !task.decided; });
    if (isWanted && (hasWork || !wish.file.empty() || !run.pastJournal.empty())) {
        if (auto begun = begin(run, wish))
            journal = std::move(*begun);
        else
            result.problem = begun.error();
    }
    std::optional<NotingObserver> noting;
    if (journal)
        noting.emplace(run.plan, *journal, observer);
    result.batch = carryOut(run.plan, run.engine, run.config.schedule,
                            noting ? static_cast<RunObserver&>(*noting) : observer, stop);
    if (journal)
        finish(*journal, wish, result);
    if (run.past != nullptr)
        result.batch.record = joinParts(*run.past, run.plan, std::move(result.batch.record));
    return result;
}

} // namespace tutti
