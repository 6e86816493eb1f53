// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"

namespace tutti {

/// What came of a plan: the record is complete (a line for each task) even when the engine gave up on the way.
struct BatchResult
{
    RunRecord record;
    /// Why the engine itself failed; each task that it did not get to is recorded as cancelled.
    std::optional<Error> engineError;
};

/// Carries out a plan with an engine, on the calling thread: the decided tasks are handed to the observer first, then
/// the engine runs the rest. Tasks are numbered by their place in the plan; the plan's notes stand before the job's
/// own. A full disk or a vanished target folder stops the run: the rest are cancelled. Whatever temporaries of the plan
/// are left by lost workers are removed. The observer hears of every task exactly once, also when the engine fails.
BatchResult carryOut(const Plan& plan, Engine& engine, Schedule schedule, RunObserver& observer,
                     const std::stop_token& stop);

/// The same, where a run whose engine failed is only that error.
Result<RunRecord> runPlan(const Plan& plan, Engine& engine, Schedule schedule, RunObserver& observer,
                          const std::stop_token& stop);

/// Removes what a run that was cut off may have left under temporary names. Thread-safe.
void removeTemporaries(const Plan& plan);

} // namespace tutti
