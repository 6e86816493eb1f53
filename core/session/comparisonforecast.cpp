// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/jobs/targetfolder.h"
#include "core/session/comparisonsettings.h"
#include "core/session/comparisonstage.h"
#include "core/timing/lanes.h"

namespace tutti {
namespace {

class NobodyListens : public RunObserver
{
public:
    void taskStarted(std::size_t /*task*/, int /*worker*/, double /*atSeconds*/) override {}
    void taskFinished(Answer /*answer*/) override {}
};

/// What a part of the work told about the whole.
struct Probe
{
    double busySecondsPerCost = 0;
    /// Of digests and removals, which no run's time holds.
    double afterSecondsPerCost = 0;
};

double busySeconds(const RunRecord& run)
{
    double sum = 0;
    for (const TaskRecord& task : run.tasks)
        sum += busySecondsOf(task);
    return sum;
}

/// One part; nothing when it was no measurement.
Result<std::optional<Probe>> probeOf(ComparisonStage& stage, const Setting& setting, std::size_t jobs,
                                     const std::stop_token& stop)
{
    NobodyListens nobody;
    if (auto cleared = stage.clearOutputs(); !cleared)
        return fail(cleared.error());
    const auto result = stage.work->carryOut(setting, jobs, stage.outputs(), nobody, stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled before anything was measured");
    if (!result || !whyNotMeasured(*result).empty())
        return std::optional<Probe>();
    const SteadyTime after = std::chrono::steady_clock::now();
    const auto digest = stage.work->digest(result->record, stage.outputs(), stop);
    auto cleared = stage.clearOutputs();
    if (!digest || !cleared)
        return fail(digest ? cleared.error() : digest.error());
    const double cost = std::max(stage.work->costOf(jobs), 1e-9);
    return std::optional(Probe {busySeconds(result->record) / cost, secondsSince(after) / cost});
}

/// More and more of the work, until it took long enough to tell something.
Result<Probe> probeWork(ComparisonStage& stage, const Setting& setting, const std::stop_token& stop)
{
    constexpr double longEnough = 0.3;
    constexpr std::size_t growth = 4;
    Probe last;
    const SteadyTime start = std::chrono::steady_clock::now();
    for (std::size_t jobs = 1;; jobs = std::min(jobs * growth, stage.work->jobs())) {
        const auto probe = probeOf(stage, setting, jobs, stop);
        if (!probe)
            return fail(probe.error());
        if (*probe)
            last = **probe;
        if (!*probe || jobs == stage.work->jobs() || secondsSince(start) >= longEnough)
            return last;
    }
}

/// What starting up takes, roughly; measured when it counts.
double expectedStartup(const Setting& setting)
{
    constexpr double world = 0.6;
    constexpr double process = 0.03;
    if (setting.engine == "mpi")
        return world;
    return setting.engine == "processes" ? process * setting.workers : 0;
}

double expectedSeconds(const ComparedWork& work, const Setting& setting, const Probe& probe)
{
    const std::size_t most = work.isWaiting() ? work.jobs() : std::size_t(usableCpus());
    const auto sideBySide = double(std::min({std::size_t(setting.workers), work.jobs(), most}));
    const double cost = work.serialCost() + work.costOf(work.jobs()) / std::max(sideBySide, 1.0);
    return expectedStartup(setting) + probe.busySecondsPerCost * cost
        + probe.afterSecondsPerCost * work.costOf(work.jobs());
}

Error noRoomFor(const ComparisonForecast& forecast)
{
    return {ErrorCode::DiskFull,
            "the scratch folder " + displayUtf8(forecast.scratch) + " has room for " + sizeText(forecast.bytesFree)
                + ", one run needs about " + sizeText(forecast.bytesAtOnce)
                + "; make room, compare fewer files or choose another scratch folder"};
}

/// The baseline, or the first that can run.
const Setting& probedSetting(const ComparisonStage& stage, std::size_t baseline)
{
    if (stage.failures[baseline].empty())
        return stage.settings[baseline];
    const auto first = std::find(stage.failures.begin(), stage.failures.end(), std::string());
    return stage.settings[std::size_t(first - stage.failures.begin())];
}

} // namespace

Result<ComparisonForecast> forecastOn(ComparisonStage& stage, const ComparisonRequest& request,
                                      const ComparisonMeans& means, const std::stop_token& stop)
{
    const auto runs = std::size_t(std::max(request.rounds, 1) + std::max(request.warmUp, 0));
    const auto canRun = std::size_t(std::count(stage.failures.begin(), stage.failures.end(), std::string()));
    ComparisonForecast forecast;
    forecast.scratch = request.scratch.empty() ? ScratchFolder::usualRoot() : request.scratch;
    forecast.bytesAtOnce = stage.work->bytesPerRun();
    forecast.bytesInAll = forecast.bytesAtOnce * canRun * runs;
    const auto free = means.freeSpace ? means.freeSpace(stage.scratch.path()) : freeBytes(stage.scratch.path());
    forecast.bytesFree = free.value_or(0);
    if (free && forecast.bytesAtOnce > *free)
        return fail(noRoomFor(forecast));

    const auto probe = probeWork(stage, probedSetting(stage, request.baseline), stop);
    if (!probe)
        return fail(probe.error());
    for (std::size_t entry = 0; entry < stage.settings.size(); ++entry) {
        if (stage.failures[entry].empty())
            forecast.seconds += double(runs) * expectedSeconds(*stage.work, stage.settings[entry], *probe);
    }
    return forecast;
}

Result<ComparisonForecast> forecastOf(const ComparisonRequest& request, const std::stop_token& stop,
                                      const ComparisonMeans& means)
{
    auto stage = setStage(request, stop);
    if (!stage)
        return fail(stage.error());
    return forecastOn(*stage, request, means, stop);
}

} // namespace tutti
