// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journaledrun.h"

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

#include <QUuid>

#include "core/jobs/codec.h"
#include "core/jobs/schedule.h"
#include "core/session/journalfolder.h"
#include "core/session/journallegs.h"
#include "core/session/journalwriter.h"

namespace tutti {
namespace {

using Writer = std::unique_ptr<JournalWriter>;

/// Whether the journal has the task's record from an earlier leg. What was found to be finished, without a record, is
/// kept as well, and has none there yet.
bool isNoted(const JournaledRun& run, std::size_t task)
{
    return run.plan.tasks[task].kept && (run.past == nullptr || run.past->work.tasks[task].record);
}

/// Notes what comes by, but for the records of earlier legs and of what was not done.
class NotingObserver : public RunObserver
{
public:
    NotingObserver(const JournaledRun& run, JournalWriter& journal, RunObserver& next)
        : m_run(run)
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
        if (answer.record.report.outcome != Outcome::Cancelled && !isNoted(m_run, answer.record.task))
            m_journal.add(answer.record);
        m_next.taskFinished(std::move(answer));
    }

private:
    const JournaledRun& m_run;
    JournalWriter& m_journal;
    RunObserver& m_next;
};

JournalLeg legOf(JobKind kind, const EngineConfig& config, const Engine& engine)
{
    JournalLeg leg = newJournalLeg({jobKindName(kind), engine.id(), engine.workers(), scheduleName(config.schedule)});
    leg.mpiLauncher = config.mpiLauncher;
    // The run may go on from another folder.
    leg.hostFile = config.hostFile.empty() ? config.hostFile : std::filesystem::absolute(config.hostFile);
    return leg;
}

JournalHead headOf(const PlanOptions& options, JournalLeg first, const JournalWish& wish)
{
    JournalHead head;
    head.kind = options.kind;
    head.settings = encodeSettings(options);
    head.output = options.output.empty() ? options.output : std::filesystem::absolute(options.output);
    head.existing = options.existing;
    head.timeLimit = options.timeLimit;
    head.paths = wish.paths;
    head.recursive = wish.recursive;
    head.thenSpectra = wish.thenSpectra;
    head.first = std::move(first);
    return head;
}

Result<Writer> beginAnew(const JournalHead& head, const std::string& run, const JournalWish& wish)
{
    std::filesystem::path file = wish.file;
    if (file.empty()) {
        auto named = JournalFolder(wish.folder).newFile(jobKindName(head.kind), run);
        if (!named)
            return fail(named.error());
        file = std::move(*named);
    }
    return JournalWriter::create(file, head);
}

Result<Writer> begin(const JournaledRun& run, const JournalWish& wish)
{
    JournalLeg leg = legOf(run.plan.kind, run.config, run.engine);
    if (!run.pastJournal.empty())
        return run.held != nullptr ? JournalWriter::goOn(std::move(*run.held), leg)
                                   : JournalWriter::goOn(run.pastJournal, leg);
    JournalHead head = headOf(run.options, std::move(leg), wish);
    head.kind = run.plan.kind;
    head.settings = run.plan.settings;
    head.tasks = run.plan.tasks.size();
    head.shard = run.plan.shard;
    auto writer = beginAnew(head, run.plan.run, wish);
    if (writer)
        (*writer)->plan(run.plan);
    return writer;
}

/// The journal of the run, begun now unless it was before; none where there is no need of one.
BegunJournal journalFor(const JournaledRun& run, const JournalWish& wish)
{
    if (run.begun != nullptr) {
        if (run.begun->writer)
            run.begun->writer->plan(run.plan);
        return std::move(*run.begun);
    }
    const bool isWanted = !wish.file.empty() || !wish.folder.empty() || !run.pastJournal.empty();
    const bool hasWork = std::any_of(run.plan.tasks.begin(), run.plan.tasks.end(),
                                     [](const PlannedTask& task) { return !task.decided; });
    if (!isWanted || (!hasWork && wish.file.empty() && run.pastJournal.empty()))
        return {};
    auto begun = begin(run, wish);
    return begun ? BegunJournal {std::move(*begun), {}} : BegunJournal {nullptr, begun.error()};
}

bool isThrough(const RunRecord& run)
{
    return std::none_of(run.tasks.begin(), run.tasks.end(),
                        [](const TaskRecord& task) { return task.report.outcome == Outcome::Cancelled; });
}

JournalEnding endingOf(const RunRecord& run, const JournalWish& wish, bool wasStopped)
{
    if (isThrough(run))
        return JournalEnding::Done;
    if (!wasStopped)
        return JournalEnding::Stuck;
    return wish.isClosing && wish.isClosing() ? JournalEnding::Closed : JournalEnding::Cancelled;
}

void finish(JournalWriter& journal, const JournalWish& wish, bool wasStopped, JournaledResult& result)
{
    const RunRecord& run = result.batch.record;
    const bool through = isThrough(run);
    journal.end({endingOf(run, wish, wasStopped), run.wallSeconds, run.startupSeconds, run.workers});
    result.problem = journal.problem();
    std::error_code error;
    if (!through && std::filesystem::is_regular_file(journal.file(), error))
        result.journal = journal.file();
    else if (through && wish.file.empty())
        std::filesystem::remove(journal.file(), error);
}

} // namespace

BegunJournal beginJournal(const RequestedRun& run, const JournalWish& wish)
{
    if (wish.file.empty() && wish.folder.empty())
        return {};
    JournalHead head = headOf(run.options, legOf(run.options.kind, run.config, run.engine), wish);
    head.tasks = run.sources.size();
    auto begun = beginAnew(head, QUuid::createUuid().toString(QUuid::Id128).toStdString(), wish);
    if (!begun)
        return {nullptr, begun.error()};
    (*begun)->request(run.sources);
    return {std::move(*begun), {}};
}

void dropJournal(BegunJournal journal)
{
    if (!journal.writer)
        return;
    const std::filesystem::path file = journal.writer->file();
    journal.writer.reset();
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

JournaledResult carryOutJournaled(const JournaledRun& run, const JournalWish& wish, RunObserver& observer,
                                  const std::stop_token& stop)
{
    JournaledResult result;
    const BegunJournal journal = journalFor(run, wish);
    result.problem = journal.problem;
    std::optional<NotingObserver> noting;
    if (journal.writer)
        noting.emplace(run, *journal.writer, observer);
    result.batch = carryOut(run.plan, run.engine, run.config.schedule,
                            noting ? static_cast<RunObserver&>(*noting) : observer, stop);
    if (journal.writer)
        finish(*journal.writer, wish, stop.stop_requested(), result);
    if (run.past != nullptr)
        result.batch.record = joinLegs(*run.past, run.plan, std::move(result.batch.record));
    return result;
}

} // namespace tutti
