// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string_view>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out a plan with an engine, on the calling thread: the decided tasks are handed to the observer first, then
/// the engine runs the rest. Tasks are numbered by their place in the plan; the plan's notes stand before the job's
/// own. A full disk or a vanished target folder stops the run: the rest are cancelled. Whatever temporaries of the plan
/// are left by lost workers are removed. An error means that the engine itself failed.
Result<RunRecord> runPlan(const Plan& plan, Engine& engine, Schedule schedule, RunObserver& observer,
                          const std::stop_token& stop);

} // namespace tutti
