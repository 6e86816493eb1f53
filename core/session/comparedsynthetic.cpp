// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/session/comparedwork.h"
#include "core/session/comparisonsettings.h"
#include "core/session/outputdigest.h"
#include "core/session/syntheticrun.h"

namespace tutti {
namespace {

class ComparedSynthetic final : public ComparedWork
{
public:
    ComparedSynthetic(const SyntheticWork& work, EngineConfig config)
        : m_waits(work.kind == SyntheticKind::Wait)
        , m_config(std::move(config))
    {
        const double calibration = m_waits ? 0 : roundsPerMillisecond();
        m_jobs = makeSyntheticJobs(work, calibration);
        m_settings = encodeSettings(work, calibration);
        m_config.drawsFigures = false;
    }

    std::string job() const override { return "synthetic"; }
    std::size_t jobs() const override { return m_jobs.jobs.size(); }
    double serialCost() const override { return m_jobs.serial ? m_jobs.serial->cost : 0; }
    bool isWaiting() const override { return m_waits; }

    double costOf(std::size_t jobs) const override
    {
        double cost = 0;
        for (const std::size_t place : spreadEvenly(m_jobs.jobs.size(), jobs))
            cost += m_jobs.jobs[place].cost;
        return cost;
    }

    Result<void> check(const Setting& setting) const override
    {
        const auto engine = engineFor(setting, m_config);
        return engine ? (*engine)->probe() : Result<void>(fail(engine.error()));
    }

    Result<BatchResult> carryOut(const Setting& setting, std::size_t jobs, const std::filesystem::path& /*folder*/,
                                 RunObserver& observer, const std::stop_token& stop) override
    {
        const auto engine = engineFor(setting, m_config);
        if (!engine)
            return fail(engine.error());
        if (jobs == m_jobs.jobs.size())
            return carryOutSynthetic(m_jobs, m_settings, **engine, scheduleOf(setting), observer, stop);
        SyntheticJobs part;
        for (const std::size_t place : spreadEvenly(m_jobs.jobs.size(), jobs))
            part.jobs.push_back(m_jobs.jobs[place]);
        return carryOutSynthetic(part, m_settings, **engine, scheduleOf(setting), observer, stop);
    }

    Result<std::string> digest(const RunRecord& run, const std::filesystem::path& /*folder*/,
                               const std::stop_token& /*stop*/) const override
    {
        return digestOfReports(run);
    }

private:
    bool m_waits;
    EngineConfig m_config;
    SyntheticJobs m_jobs;
    std::string m_settings;
};

} // namespace

Result<std::unique_ptr<ComparedWork>> openSynthetic(const SyntheticWork& work, const EngineConfig& config)
{
    return std::make_unique<ComparedSynthetic>(work, config);
}

} // namespace tutti
