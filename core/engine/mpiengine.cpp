// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/engine/answers.h"
#include "core/engine/factories.h"
#include "core/engine/mpilauncher.h"
#include "core/engine/mpirun.h"
#include "core/engine/probemachine.h"
#include "core/engine/programs.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

class MpiEngine final : public Engine
{
public:
    explicit MpiEngine(EngineConfig config)
        : m_config(std::move(config))
    {
    }

    std::string_view id() const override { return "mpi"; }
    int workers() const override { return mpiWorkerCount(m_config); }

    Result<void> probe() const override
    {
        if (auto program = rankProgram(); !program)
            return fail(std::move(program.error()));
        if (auto launcher = findLauncher(m_config); !launcher)
            return fail(std::move(launcher.error()));
        return probeMachine(m_config);
    }

    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        const int ranks = std::max(1, usefulWorkers(workers(), jobs.size()));
        MpiRun run(jobs, observer, m_config, ranks);
        if (jobs.empty())
            return RunSummary {workers(), 0, 0};
        auto program = rankProgram();
        if (!program) {
            cancelAll(jobs, observer);
            return fail(std::move(program.error()));
        }
        auto launcher = findLauncher(m_config);
        if (!launcher) {
            cancelAll(jobs, observer);
            return fail(std::move(launcher.error()));
        }
        auto summary = run.run(*launcher, *program, stop);
        // Those that had no job at all were there all the same, unless their hosts were not.
        if (summary && summary->workers == ranks)
            summary->workers = workers();
        return summary;
    }

private:
    Result<std::filesystem::path> rankProgram() const
    {
        return findOwnProgram(m_config.mpiWorkerProgram, "tutti-mpi-worker",
                              "install the package tutti-mpi, or build it");
    }

    EngineConfig m_config;
};

} // namespace

std::unique_ptr<Engine> makeMpiEngine(EngineConfig config)
{
    return std::make_unique<MpiEngine>(std::move(config));
}

} // namespace tutti
