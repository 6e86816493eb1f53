// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/engine/factories.h"
#include "core/engine/jobqueue.h"
#include "core/engine/probemachine.h"
#include "core/engine/taskrunner.h"

namespace tutti {
namespace {

class SequentialEngine final : public Engine
{
public:
    explicit SequentialEngine(EngineConfig config)
        : m_config(std::move(config))
    {
    }

    std::string_view id() const override { return "sequential"; }
    Result<void> probe() const override { return probeMachine(m_config); }
    int workers() const override { return 1; }

    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        TaskRunner runner(jobs, m_config.function, observer, std::move(stop));
        JobQueue queue(m_config.schedule, jobs, 1);
        runner.workerReady();
        while (const auto task = queue.next(0))
            runner.run(*task, 0);
        return runner.summary(1);
    }

private:
    EngineConfig m_config;
};

} // namespace

std::unique_ptr<Engine> makeSequentialEngine(EngineConfig config)
{
    return std::make_unique<SequentialEngine>(std::move(config));
}

} // namespace tutti
