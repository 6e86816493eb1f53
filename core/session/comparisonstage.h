// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/session/comparedwork.h"
#include "core/session/comparisonrun.h"
#include "core/session/scratch.h"

namespace tutti {

/// Everything that a comparison needs before its first run.
struct ComparisonStage
{
    /// In effect; by entry.
    std::vector<Setting> settings;
    /// Why an entry cannot be measured here; empty for those that can.
    std::vector<std::string> failures;
    ScratchFolder scratch;
    std::unique_ptr<ComparedWork> work;
    /// Before anything was done.
    Conditions conditions;

    /// Where results go; emptied after each run.
    std::filesystem::path outputs() const { return scratch.path() / "run"; }
    /// Empties outputs() or makes it.
    Result<void> clearOutputs() const;
};

/// Settings, a scratch folder, the work planned into it, every engine asked whether it can run here. Fails where
/// nothing could be measured.
Result<ComparisonStage> setStage(const ComparisonRequest& request, const std::stop_token& stop);

/// What a comparison on this stage would take. Fails with ErrorCode::DiskFull when there is no room, before anything is
/// written; else carries out a small part of the work in the baseline's way (or, where that cannot run, another's).
Result<ComparisonForecast> forecastOn(ComparisonStage& stage, const ComparisonRequest& request,
                                      const ComparisonMeans& means, const std::stop_token& stop);

} // namespace tutti
