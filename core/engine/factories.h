// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/engine/engine.h"

namespace tutti {

/// One loop over runJob, no pool around it.
std::unique_ptr<Engine> makeSequentialEngine(EngineConfig config);

/// A QThreadPool of its own for each run.
std::unique_ptr<Engine> makeQtConcurrentEngine(EngineConfig config);

/// An OpenMP team for each run. Only there when it was built (TUTTI_WITH_OPENMP).
std::unique_ptr<Engine> makeOpenMpEngine(EngineConfig config);

/// A pool of tutti-worker programs for each run.
std::unique_ptr<Engine> makeProcessesEngine(EngineConfig config);

/// A world of tutti-mpi-worker ranks for each run.
std::unique_ptr<Engine> makeMpiEngine(EngineConfig config);

/// The same engine, but long files are done in parts where that pays (jobs/split.h): their parts go to `engine` as
/// jobs.
std::unique_ptr<Engine> makeSplittingEngine(std::unique_ptr<Engine> engine, const SplitRule& rule);

/// Stands for an engine that was not built: listed, and its probe() says `reason`.
std::unique_ptr<Engine> makeUnbuiltEngine(std::string_view id, std::string reason, EngineConfig config);

} // namespace tutti
