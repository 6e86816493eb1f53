// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <tl/expected.hpp>

#include "app/cli/arguments.h"
#include "app/cli/ending.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "core/engine/engine.h"
#include "core/jobs/plan.h"
#include "core/session/journalfile.h"

namespace tutti {

/// The engine that was asked for; an ending when it cannot be used here.
tl::expected<std::unique_ptr<Engine>, Ending> usableEngine(const BatchArguments& arguments);

/// Whether --report, --trace, --table and a new --journal can be written.
tl::expected<void, Ending> checkOutputFiles(const BatchArguments& arguments);

/// The plan of what BatchArguments::past left; its targets are prepared.
tl::expected<Plan, Ending> planOfPast(const BatchArguments& arguments, const std::stop_token& stop);

/// The journal of a run that goes on.
struct GoneOnJournal
{
    std::filesystem::path file;
    /// Since before it was read; none where it cannot be written.
    JournalFile* held = nullptr;
};

/// Carries a plan out, with a journal: tells progress, failures, the summary and how to go on, writes report, trace and
/// table. `past`: the journal that the run goes on in; none: a new one.
ExitStatus carryOutBatch(const Plan& plan, const BatchArguments& arguments, Engine& engine, Interruption& interruption,
                         const GoneOnJournal& past = {});

} // namespace tutti
