// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "core/jobs/syntheticwork.h"
#include "core/session/batch.h"

namespace tutti {

/// Carries out made work with an engine, as carryOut() does a plan: the record's job is "synthetic", its input's digest
/// is over names and amounts. A serial job is done first, alone, on the calling thread, as worker 0's first task: its
/// time is RunRecord::serialSeconds and part of the wall time, all that the engine does is later by so much.
BatchResult carryOutSynthetic(const SyntheticJobs& work, const std::string& settings, Engine& engine, Schedule schedule,
                              RunObserver& observer, const std::stop_token& stop);

} // namespace tutti
