// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/jobs/plan.h"
#include "core/session/batch.h"
#include "core/session/journalfile.h"
#include "core/session/journalwriter.h"
#include "core/session/pastrun.h"

namespace tutti {

/// Which journal a run keeps, and what it says about it besides the plan.
struct JournalWish
{
    /// A file that the person named, which stays; or, where that is empty, a folder of journals, in which one lies
    /// until the run is through. Both empty: no journal.
    std::filesystem::path file;
    std::filesystem::path folder;
    /// As JournalHead has them.
    std::vector<std::filesystem::path> paths;
    bool recursive = false;
    bool thenSpectra = false;
    /// Asked at the end of a run that was stopped: whether it was only to go on later. Optional.
    std::function<bool()> isClosing;
};

/// A run that is planned next.
struct RequestedRun
{
    const std::vector<Source>& sources;
    const PlanOptions& options;
    const EngineConfig& config;
    const Engine& engine;
};

/// The journal of a run that was begun before its plan stood; without one, why there is none.
struct BegunJournal
{
    std::unique_ptr<JournalWriter> writer;
    std::optional<Error> problem;
};

/// Begins the journal with what is asked for: a run that is cut off while it is planned can go on, too. A journal that
/// the wish does not ask for is none, and no problem.
BegunJournal beginJournal(const RequestedRun& run, const JournalWish& wish);
/// The run could not be planned: there is nothing to go on with.
void dropJournal(BegunJournal journal);

/// What a run is carried out with, and the earlier legs that it goes on from, with their journal if there is one.
struct JournaledRun
{
    const Plan& plan;
    const PlanOptions& options;
    const EngineConfig& config;
    Engine& engine;
    const PastRun* past = nullptr;
    std::filesystem::path pastJournal;
    /// What beginJournal() gave, for the rest of the journal; none: it is begun now.
    BegunJournal* begun = nullptr;
    /// The journal of the earlier legs, held since before it was read; none: it is opened now.
    JournalFile* held = nullptr;
};

struct JournaledResult
{
    /// Of all legs, where there were earlier ones.
    BatchResult batch;
    /// The journal by which the run can go on; empty when there is none or nothing is left.
    std::filesystem::path journal;
    /// Why no journal was kept, or not a whole one.
    std::optional<Error> problem;
};

/// As carryOut(), with a journal. A journal that cannot be written costs the sentence in `problem` and never the run.
JournaledResult carryOutJournaled(const JournaledRun& run, const JournalWish& wish, RunObserver& observer,
                                  const std::stop_token& stop);

} // namespace tutti
