// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "core/freesound/creditfinder.h"
#include "core/session/comparedwork.h"
#include "core/session/comparisonsettings.h"
#include "core/session/outputdigest.h"

namespace tutti {
namespace {

/// Reads a file to its end; false when it was stopped.
bool readThrough(const std::filesystem::path& file, std::string& block, const std::stop_token& stop)
{
    std::ifstream stream(file, std::ios::binary);
    while (stream && !stop.stop_requested())
        stream.read(block.data(), std::streamsize(block.size()));
    return !stop.stop_requested();
}

class ComparedFiles final : public ComparedWork
{
public:
    ComparedFiles(Plan plan, PlanOptions options, EngineConfig config)
        : m_plan(std::move(plan))
        , m_options(std::move(options))
        , m_config(std::move(config))
    {
        m_config.drawsFigures = writesFigures();
    }

    std::string job() const override { return std::string(jobKindName(m_plan.kind)); }
    std::size_t jobs() const override { return m_plan.tasks.size(); }
    std::uint64_t bytesPerRun() const override { return m_plan.bytesToWrite; }

    double costOf(std::size_t jobs) const override
    {
        double cost = 0;
        for (const std::size_t place : spreadEvenly(m_plan.tasks.size(), jobs))
            cost += m_plan.tasks[place].job.cost;
        return cost;
    }

    Result<void> check(const Setting& setting) const override
    {
        const auto engine = engineFor(setting, m_config);
        return engine ? (*engine)->probe() : Result<void>(fail(engine.error()));
    }

    CacheState warmCache(const std::stop_token& stop) const override
    {
        constexpr std::size_t blockBytes = 1U << 20U;
        std::uint64_t bytes = 0;
        std::string block(blockBytes, '\0');
        for (const PlannedTask& task : m_plan.tasks) {
            bytes += task.sourceBytes;
            if (!task.decided && !readThrough(sourceOf(task.job), block, stop))
                return CacheState::Unknown;
        }
        // The cache shares the memory with the results and with everybody else.
        return bytes < thisMachine().memoryBytes / 2 ? CacheState::Warm : CacheState::Cold;
    }

    Result<BatchResult> carryOut(const Setting& setting, std::size_t jobs, const std::filesystem::path& /*folder*/,
                                 RunObserver& observer, const std::stop_token& stop) override
    {
        const auto engine = engineFor(setting, m_config);
        if (!engine)
            return fail(engine.error());
        if (jobs == m_plan.tasks.size())
            return carryOut(m_plan, **engine, setting, observer, stop);
        Plan part = m_plan;
        part.tasks.clear();
        for (const std::size_t place : spreadEvenly(m_plan.tasks.size(), jobs))
            part.tasks.push_back(m_plan.tasks[place]);
        return carryOut(part, **engine, setting, observer, stop);
    }

    Result<std::string> digest(const RunRecord& run, const std::filesystem::path& folder,
                               const std::stop_token& stop) const override
    {
        return writesFiles() ? digestOfFolder(folder, stop) : Result<std::string>(digestOfReports(run));
    }

private:
    bool writesFigures() const { return m_options.kind == JobKind::Spectra && m_options.writePng; }
    bool writesFiles() const { return m_options.kind == JobKind::Convert || m_options.writePng || m_options.writeCsv; }

    Result<BatchResult> carryOut(const Plan& plan, Engine& engine, const Setting& setting, RunObserver& observer,
                                 const std::stop_token& stop) const
    {
        if (const auto prepared = prepareTargets(plan, m_options); !prepared)
            return fail(prepared.error());
        return tutti::carryOut(plan, engine, scheduleOf(setting), observer, stop);
    }

    Plan m_plan;
    PlanOptions m_options;
    EngineConfig m_config;
};

/// Sizes are part of what is planned with.
std::vector<Source> withSizes(std::vector<Source> sources)
{
    for (Source& source : sources) {
        std::error_code error;
        if (source.bytes == 0)
            source.bytes = std::filesystem::file_size(source.file, error);
        if (error)
            source.bytes = 0;
    }
    return sources;
}

} // namespace

Result<std::unique_ptr<ComparedWork>> openFiles(const FileWork& work, const EngineConfig& config,
                                                const std::filesystem::path& folder, const std::stop_token& stop)
{
    PlanOptions options = work.options;
    options.output = folder;
    options.existing = Existing::Overwrite;
    if (!options.credits)
        options.credits = keptCredits();
    ScanResult scanned;
    scanned.sources = withSizes(work.sources);
    auto plan = makePlan(scanned, options, stop);
    if (!plan)
        return fail(plan.error());
    return std::make_unique<ComparedFiles>(std::move(*plan), std::move(options), config);
}

} // namespace tutti
