// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisonstage.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

#include "core/jobs/targetfolder.h"
#include "core/session/comparisonsettings.h"
#include "core/session/conditions.h"

namespace tutti {
namespace {

/// Asking may start a program, so each engine is asked once.
std::vector<std::string> failuresOf(const std::vector<Setting>& settings, const ComparedWork& work)
{
    std::map<std::string, std::string> reasons;
    std::vector<std::string> failures;
    for (const Setting& setting : settings) {
        auto known = reasons.find(setting.engine);
        if (known == reasons.end()) {
            const auto usable = work.check(setting);
            known = reasons.emplace(setting.engine, usable ? std::string() : usable.error().detail).first;
        }
        failures.push_back(known->second);
    }
    return failures;
}

} // namespace

Result<void> ComparisonStage::clearOutputs() const
{
    std::error_code error;
    std::filesystem::remove_all(outputs(), error);
    if (error)
        return fail(errorFromErrno(error.value(), "cannot empty the scratch folder"));
    return makeFolder(outputs());
}

Result<ComparisonStage> setStage(const ComparisonRequest& request, const std::stop_token& stop)
{
    auto settings = effectiveSettings(request);
    if (!settings)
        return fail(settings.error());
    auto scratch = ScratchFolder::create(request.scratch);
    if (!scratch)
        return fail(scratch.error());
    const Conditions conditions = conditionsHere(scratch->path());
    ComparisonStage stage {std::move(*settings), {}, std::move(*scratch), nullptr, conditions};
    auto work = openWork(request, stage.outputs(), stop);
    if (!work)
        return fail(work.error());
    stage.work = std::move(*work);
    stage.failures = failuresOf(stage.settings, *stage.work);
    const bool canRun = std::any_of(stage.failures.begin(), stage.failures.end(),
                                    [](const std::string& failure) { return failure.empty(); });
    if (!canRun)
        return fail(ErrorCode::EngineUnavailable, stage.failures[request.baseline]);
    if (auto cleared = stage.clearOutputs(); !cleared)
        return fail(cleared.error());
    return stage;
}

} // namespace tutti
