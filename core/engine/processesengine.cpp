// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/engine/answers.h"
#include "core/engine/factories.h"
#include "core/engine/probemachine.h"
#include "core/engine/processpool.h"
#include "core/engine/programs.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

class ProcessesEngine final : public Engine
{
public:
    explicit ProcessesEngine(EngineConfig config)
        : m_config(std::move(config))
    {
    }

    std::string_view id() const override { return "processes"; }
    int workers() const override { return workerCount(m_config.workers); }

    Result<void> probe() const override
    {
        auto program = workerProgram();
        if (!program)
            return fail(std::move(program.error()));
        return probeMachine(m_config);
    }

    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        ProcessPool pool(jobs, observer, m_config, workers());
        auto program = workerProgram();
        if (!program) {
            cancelAll(jobs, observer);
            return fail(std::move(program.error()));
        }
        auto summary = pool.run(*program, stop);
        if (summary)
            summary->workers = workers();
        return summary;
    }

private:
    Result<std::filesystem::path> workerProgram() const
    {
        return findOwnProgram(m_config.workerProgram, "tutti-worker");
    }

    EngineConfig m_config;
};

} // namespace

std::unique_ptr<Engine> makeProcessesEngine(EngineConfig config)
{
    return std::make_unique<ProcessesEngine>(std::move(config));
}

} // namespace tutti
