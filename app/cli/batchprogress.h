// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <vector>

#include "app/cli/progress.h"
#include "core/engine/engine.h"
#include "core/jobs/plan.h"

namespace tutti {

/// Follows a run for the progress display.
class BatchProgress : public RunObserver
{
public:
    BatchProgress(const Plan& plan, const ConsoleArguments& console);
    void taskStarted(std::size_t task, int worker, double atSeconds) override;
    void taskFinished(Answer answer) override;

private:
    const Plan& m_plan;
    double m_wholeCost = 0;
    double m_finishedCost = 0;
    std::mutex m_mutex;
    ProgressState m_state;
    Progress m_progress;
};

} // namespace tutti
