// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisonrun.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <numeric>
#include <random>
#include <utility>

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/version.h"
#include "core/session/comparisonstage.h"
#include "core/session/representativeruns.h"

namespace tutti {
namespace {

/// Counts the tasks of one run for the comparison's observer.
class TaskCounter : public RunObserver
{
public:
    TaskCounter(ComparisonObserver& observer, std::size_t tasks)
        : m_observer(observer)
        , m_tasks(tasks)
    {
    }
    void taskStarted(std::size_t /*task*/, int /*worker*/, double /*atSeconds*/) override {}
    void taskFinished(Answer /*answer*/) override
    {
        const std::scoped_lock lock(m_mutex);
        m_observer.taskFinished(++m_done, m_tasks);
    }

private:
    ComparisonObserver& m_observer;
    std::size_t m_tasks;
    std::mutex m_mutex;
    std::size_t m_done = 0;
};

/// A run and the digest of what it put out.
struct Measurement
{
    RunRecord run;
    std::string digest;
};

/// Warm-up and rounds on a stage that is set.
class Rounds
{
public:
    Rounds(const ComparisonRequest& request, ComparisonStage& stage, ComparisonObserver& observer, std::stop_token stop)
        : m_request(request)
        , m_stage(stage)
        , m_observer(observer)
        , m_stop(std::move(stop))
        , m_runs(stage.settings.size())
        , m_shuffler(request.seed != 0 ? request.seed
                                       : std::uint64_t(std::chrono::system_clock::now().time_since_epoch().count()))
    {
        m_frame.settings = stage.settings;
        m_frame.failures = stage.failures;
        m_frame.baseline = request.baseline;
        Comparison& comparison = m_frame.comparison;
        comparison.machine = thisMachine();
        comparison.job = stage.work->job();
        comparison.baseline = request.baseline;
        comparison.name = request.name;
        comparison.startedAt = isoTimeNow();
        comparison.version = version();
        comparison.buildType = buildType();
        comparison.warmUp = std::max(request.warmUp, 0);
        comparison.conditions = stage.conditions;
        comparison.conditions.cache = stage.work->warmCache(m_stop);
    }

    Result<ComparisonResult> run()
    {
        for (int round = 0; round < m_request.warmUp && goesOn(); ++round)
            takeRound(0);
        for (int round = 1; round <= std::max(m_request.rounds, 1) && goesOn() && !isPrecise(); ++round) {
            m_frame.comparison.rounds = round;
            takeRound(round);
        }
        m_frame.comparison.cancelled = m_stop.stop_requested();
        if (!m_samples.empty())
            return soFar();
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled before anything was measured");
        return fail(ErrorCode::EngineUnavailable, m_frame.failures[m_frame.baseline]);
    }

private:
    /// Something is left that can be measured.
    bool goesOn() const
    {
        return !m_stop.stop_requested()
            && std::find(m_frame.failures.begin(), m_frame.failures.end(), std::string()) != m_frame.failures.end();
    }

    bool isPrecise() const
    {
        return m_request.precision && m_frame.comparison.rounds > 1
            && isPreciseEnough(summarise(m_frame, m_samples), *m_request.precision);
    }

    ComparisonResult soFar() const { return {summarise(m_frame, m_samples), m_runs.nearestToMedian()}; }

    void takeRound(int round)
    {
        std::vector<std::size_t> order(m_stage.settings.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::shuffle(order.begin(), order.end(), m_shuffler);
        for (const std::size_t entry : order) {
            if (m_stop.stop_requested())
                return;
            if (m_frame.failures[entry].empty())
                takeEntry(round, entry);
        }
    }

    void takeEntry(int round, std::size_t entry)
    {
        m_observer.entryStarted(round, entry);
        auto measurement = measure(entry, round > 0);
        if (m_stop.stop_requested())
            return;
        if (!measurement) {
            qCInfo(sessionLog) << "not measured:" << measurement.error().detail.c_str();
            m_frame.failures[entry] = measurement.error().detail;
        } else if (round > 0) {
            keep(entry, std::move(*measurement));
        }
    }

    /// One run; what it put out is gone afterwards.
    Result<Measurement> measure(std::size_t entry, bool withDigest)
    {
        const Setting& setting = m_stage.settings[entry];
        const std::size_t jobs = m_stage.work->jobs();
        TaskCounter counter(m_observer, jobs + (m_stage.work->serialCost() > 0 ? 1U : 0U));
        auto result = m_stage.work->carryOut(setting, jobs, m_stage.outputs(), counter, m_stop);
        if (!result)
            return fail(result.error());
        if (std::string why = whyNotMeasured(*result); !why.empty())
            return fail(ErrorCode::Internal, std::move(why));
        Measurement measurement {std::move(result->record), {}};
        measurement.run.schedule = setting.schedule;
        if (withDigest) {
            auto digest = m_stage.work->digest(measurement.run, m_stage.outputs(), m_stop);
            if (!digest)
                return fail(digest.error());
            measurement.digest = std::move(*digest);
        }
        if (const auto cleared = m_stage.clearOutputs(); !cleared)
            return fail(cleared.error());
        return measurement;
    }

    void keep(std::size_t entry, Measurement measurement)
    {
        m_frame.comparison.settings = measurement.run.settings;
        m_frame.comparison.input = measurement.run.input;
        m_samples.push_back(sampleOf(measurement.run, entry, std::move(measurement.digest)));
        m_runs.add(entry, std::move(measurement.run));
        m_observer.measured(soFar());
    }

    const ComparisonRequest& m_request;
    ComparisonStage& m_stage;
    ComparisonObserver& m_observer;
    std::stop_token m_stop;
    RepresentativeRuns m_runs;
    std::mt19937_64 m_shuffler;
    ComparisonFrame m_frame;
    std::vector<RoundSample> m_samples;
};

} // namespace

Result<ComparisonResult> runComparison(const ComparisonRequest& request, ComparisonObserver& observer,
                                       const std::stop_token& stop, const ComparisonMeans& means)
{
    auto stage = setStage(request, stop);
    if (!stage)
        return fail(stage.error());
    observer.staged(stage->scratch.path());
    const auto forecast = forecastOn(*stage, request, means, stop);
    if (!forecast)
        return fail(forecast.error());
    observer.forecast(*forecast);
    return Rounds(request, *stage, observer, stop).run();
}

} // namespace tutti
