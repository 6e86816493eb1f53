// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backgroundrun.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/engine/registry.h"
#include "core/freesound/creditfinder.h"
#include "core/session/interruptedrun.h"
#include "core/session/journaledrun.h"
#include "core/session/reportstore.h"
#include "core/session/scratch.h"

namespace tutti {
namespace {

/// Puts what an engine tells into the mail.
class MailObserver : public RunObserver
{
public:
    explicit MailObserver(MailGate& mail)
        : m_mail(mail)
    {
    }
    void taskStarted(std::size_t task, int worker, double /*atSeconds*/) override
    {
        m_mail.post([=](Mail& mail) { mail.starts.append({task, worker}); });
    }
    void taskFinished(Answer answer) override
    {
        m_mail.post([&](Mail& mail) { mail.answers.append(std::move(answer)); });
    }

private:
    MailGate& m_mail;
};

Result<std::unique_ptr<Engine>> usableEngine(const RunRequest& request)
{
    EngineConfig config = request.config;
    config.drawsFigures = request.options.kind == JobKind::Spectra && request.options.writePng;
    auto engine = makeEngine(request.engine, config);
    if (!engine)
        return fail(ErrorCode::EngineUnavailable, "there is no engine called " + request.engine + "; choose another");
    if (const auto usable = engine->probe(); !usable)
        return fail(usable.error());
    return engine;
}

/// A cancelled run has a record too, of tasks that nobody began.
Plan cancelledPlan(const RunRequest& request)
{
    Plan plan;
    plan.kind = request.options.kind;
    for (const Source& source : request.sources) {
        PlannedTask task;
        task.sourceBytes = source.bytes;
        task.decided.emplace();
        task.decided->source = source.file;
        task.decided->report.outcome = Outcome::Cancelled;
        plan.tasks.push_back(std::move(task));
    }
    return plan;
}

/// Sizes are part of what a result's stamp says of its source.
std::vector<Source> withSizes(std::vector<Source> sources)
{
    for (Source& source : sources) {
        std::error_code error;
        if (source.bytes == 0)
            source.bytes = std::filesystem::file_size(source.file, error);
        if (error)
            source.bytes = 0;
    }
    return sources;
}

Result<Plan> planOf(const RunRequest& request, const PlanOptions& options, const std::stop_token& stop)
{
    ScanResult sources;
    sources.sources = withSizes(request.sources);
    auto plan = makePlan(sources, options, stop);
    if (!plan && plan.error().code == ErrorCode::Cancelled)
        return cancelledPlan(request);
    if (!plan)
        return plan;
    if (const auto prepared = prepareTargets(*plan, options); !prepared)
        return fail(prepared.error());
    return plan;
}

/// The earlier legs of a run that goes on, and the options that it goes on with.
Result<std::optional<PastRun>> pastOf(const RunRequest& request, PlanOptions& options)
{
    if (request.resumed.empty())
        return std::optional<PastRun>();
    auto past = readJournal(request.resumed);
    if (!past)
        return fail(past.error());
    options = past->options;
    options.credits = keptCredits();
    return std::optional(std::move(*past));
}

Result<Plan> restOf(const PastRun& past, const RunRequest& request, const PlanOptions& options,
                    const std::stop_token& stop)
{
    auto plan = planRest(past, options, stop);
    if (!plan && plan.error().code == ErrorCode::Cancelled)
        return cancelledPlan(request);
    if (!plan)
        return plan;
    if (const auto prepared = prepareTargets(*plan, options); !prepared)
        return fail(prepared.error());
    return plan;
}

JournalWish wishFor(const RunRequest& request, const RunFolders& folders,
                    std::shared_ptr<const std::atomic<bool>> closing)
{
    JournalWish wish;
    if (!request.scratch)
        wish.folder = folders.journals;
    wish.paths = request.paths;
    wish.recursive = request.recursive;
    wish.thenSpectra = request.thenSpectra;
    wish.isClosing = [closing = std::move(closing)] { return closing->load(); };
    return wish;
}

Result<RunRecord> carryOutPlan(const JournaledRun& run, const JournalWish& wish, MailGate& gate,
                               const std::stop_token& stop)
{
    const auto decided = std::count_if(run.plan.tasks.begin(), run.plan.tasks.end(),
                                       [](const PlannedTask& task) { return task.decided.has_value(); });
    gate.post([&](Mail& mail) { mail.planned = {run.plan.tasks.size(), std::size_t(decided), run.engine.workers()}; });
    MailObserver observer(gate);
    JournaledResult result = carryOutJournaled(run, wish, observer, stop);
    if (result.problem)
        gate.post([&](Mail& mail) { mail.journalProblem = result.problem; });
    // Another engine may be able to go on with it, at once.
    if (result.batch.engineError && !result.journal.empty() && !stop.stop_requested()) {
        if (auto stuck = interruptedIn(result.journal, stop))
            gate.post([&](Mail& mail) { mail.interrupted = std::move(stuck); });
    }
    if (result.batch.engineError)
        return fail(std::move(*result.batch.engineError));
    return std::move(result.batch.record);
}

Result<RunRecord> planAndRun(const RunRequest& request, const RunFolders& folders, const RunEnds& ends,
                             const std::stop_token& stop)
{
    const auto engine = usableEngine(request);
    if (!engine)
        return fail(engine.error());
    PlanOptions options = request.options;
    std::optional<ScratchFolder> scratch;
    options.credits = keptCredits();
    if (request.scratch) {
        auto folder = ScratchFolder::create();
        if (!folder)
            return fail(folder.error());
        scratch = std::move(*folder);
        options.output = scratch->path();
        options.past.reset(); // whose results lie elsewhere
    }
    // Before it is read, so that nobody else goes on with it meanwhile.
    Result<std::optional<JournalFile>> held =
        request.resumed.empty() ? std::optional<JournalFile>() : holdToGoOn(request.resumed);
    if (!held)
        return fail(held.error());
    const auto past = pastOf(request, options);
    if (!past)
        return fail(past.error());
    const JournalWish wish = wishFor(request, folders, ends.closing);
    // Planning may take long; the journal of a run that goes on is there already.
    BegunJournal journal =
        *past ? BegunJournal() : beginJournal({request.sources, options, request.config, **engine}, wish);
    const auto plan = *past ? restOf(**past, request, options, stop) : planOf(request, options, stop);
    if (!plan) {
        dropJournal(std::move(journal));
        return fail(plan.error());
    }
    JournaledRun run {*plan, options, request.config, **engine, *past ? &**past : nullptr, request.resumed};
    run.begun = *past ? nullptr : &journal;
    run.held = *held ? &**held : nullptr;
    if (*past && (*past)->unknown > 0)
        ends.mail.post([&](Mail& mail) { mail.unknownTasks = (*past)->unknown; });
    return carryOutPlan(run, wish, ends.mail, stop);
}

/// Where the report was kept; empty when it was not. A report that cannot be kept does not spoil the run.
QString keepReport(const RunRecord& record, const std::filesystem::path& folder)
{
    if (folder.empty())
        return {};
    std::string problem;
    try {
        const auto file = ReportStore(folder).keep(record);
        if (file)
            return displayName(*file);
        problem = file.error().detail;
    } catch (const std::exception& exception) {
        problem = exception.what();
    }
    qCWarning(sessionLog) << "the run's report was not kept:" << problem.c_str();
    return {};
}

void tellEnd(RunRecord record, const std::filesystem::path& reports, MailGate& gate)
{
    QString report = keepReport(record, reports);
    auto shared = std::make_shared<const RunRecord>(std::move(record));
    gate.post([&](Mail& mail) {
        mail.report = std::move(report);
        mail.finished = std::move(shared);
    });
}

} // namespace

void runInBackground(const RunRequest& request, const RunFolders& folders, const RunEnds& ends,
                     const std::stop_token& stop)
{
    Error failure;
    try {
        auto record = planAndRun(request, folders, ends, stop);
        if (record) {
            tellEnd(std::move(*record), folders.reports, ends.mail);
            return;
        }
        failure = std::move(record.error());
    } catch (const std::exception& exception) {
        failure = {ErrorCode::Internal, exception.what()};
    }
    ends.mail.post([&](Mail& mail) { mail.failed = std::move(failure); });
}

} // namespace tutti
