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
#include "core/session/batch.h"
#include "core/session/reportstore.h"
#include "core/session/scratch.h"

namespace tutti {
namespace {

/// Puts what an engine tells into the mailbox.
class MailObserver : public RunObserver
{
public:
    explicit MailObserver(Mailbox& mailbox)
        : m_mailbox(mailbox)
    {
    }
    void taskStarted(std::size_t task, int worker, double /*atSeconds*/) override
    {
        m_mailbox.post([=](Mail& mail) { mail.starts.append({task, worker}); });
    }
    void taskFinished(Answer answer) override
    {
        m_mailbox.post([&](Mail& mail) { mail.answers.append(std::move(answer)); });
    }

private:
    Mailbox& m_mailbox;
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

Result<RunRecord> planAndRun(const RunRequest& request, Mailbox& mailbox, const std::stop_token& stop)
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
    }
    const auto plan = planOf(request, options, stop);
    if (!plan)
        return fail(plan.error());
    const auto decided = std::count_if(plan->tasks.begin(), plan->tasks.end(),
                                       [](const PlannedTask& task) { return task.decided.has_value(); });
    mailbox.post([&](Mail& mail) { mail.planned = {plan->tasks.size(), std::size_t(decided), (*engine)->workers()}; });
    MailObserver observer(mailbox);
    return runPlan(*plan, **engine, request.config.schedule, observer, stop);
}

Result<RunRecord> withoutThrowing(const RunRequest& request, Mailbox& mailbox, const std::stop_token& stop)
{
    try {
        return planAndRun(request, mailbox, stop);
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Internal, exception.what());
    }
}

/// Where the report was kept; empty when it was not. A report that cannot be kept does not spoil the run.
QString keepReport(const RunRecord& record, const std::filesystem::path& folder)
{
    if (folder.empty())
        return {};
    const auto file = ReportStore(folder).keep(record);
    if (!file) {
        qCWarning(sessionLog) << "the run's report was not kept:" << file.error().detail.c_str();
        return {};
    }
    return displayName(*file);
}

} // namespace

void runInBackground(const RunRequest& request, const std::filesystem::path& reports, Mailbox& mailbox,
                     const std::stop_token& stop)
{
    auto record = withoutThrowing(request, mailbox, stop);
    if (!record) {
        mailbox.post([&](Mail& mail) { mail.failed = record.error(); });
        return;
    }
    QString report = keepReport(*record, reports);
    RunRecord copy = *record;
    mailbox.post([&](Mail& mail) {
        mail.report = std::move(report);
        mail.finished.emplace(std::move(copy), std::move(*record));
    });
}

} // namespace tutti
