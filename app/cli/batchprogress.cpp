// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batchprogress.h"

#include <utility>

#include "app/cli/consoletext.h"

namespace tutti {

BatchProgress::BatchProgress(const Plan& plan, const ConsoleArguments& console)
    : m_plan(plan)
    , m_progress(console)
{
    for (const PlannedTask& task : plan.tasks)
        m_wholeCost += task.decided ? 0 : task.job.cost;
    m_state.total = plan.tasks.size();
}

void BatchProgress::taskStarted(std::size_t /*task*/, int /*worker*/, double /*atSeconds*/) {}

void BatchProgress::taskFinished(Answer answer)
{
    const PlannedTask& task = m_plan.tasks.at(answer.record.task);
    const JobReport& report = answer.record.report;
    if (report.outcome == Outcome::Cancelled)
        return;
    const std::lock_guard lock(m_mutex);
    ++m_state.done;
    m_state.failed += report.outcome == Outcome::Failed ? 1U : 0U;
    m_finishedCost += task.decided ? 0 : task.job.cost;
    m_state.share = m_wholeCost > 0 ? m_finishedCost / m_wholeCost : double(m_state.done) / double(m_state.total);
    m_state.audioSeconds += report.audioSeconds;
    m_state.name = printable(answer.record.source.filename());
    m_progress.show(m_state);
}

} // namespace tutti
