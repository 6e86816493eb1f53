// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>
#include <vector>

#include <omp.h>

#include "core/engine/factories.h"
#include "core/engine/probemachine.h"
#include "core/engine/taskrunner.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

/// Returns the size of the team: OMP_THREAD_LIMIT may make it smaller than what was asked.
int runTeam(TaskRunner& runner, const std::vector<std::size_t>& order, int threads)
{
    int team = 1;
    const auto count = std::ptrdiff_t(order.size());
#pragma omp parallel num_threads(threads) default(none) shared(runner, order, count, team)
    {
#pragma omp single nowait
        team = omp_get_num_threads();
        runner.workerReady();
        // TaskRunner::run() is noexcept: no exception may leave the region.
#pragma omp for schedule(runtime) nowait
        for (std::ptrdiff_t place = 0; place < count; ++place)
            runner.run(order[std::size_t(place)], omp_get_thread_num());
    }
    return team;
}

class OpenMpEngine final : public Engine
{
public:
    explicit OpenMpEngine(EngineConfig config)
        : m_config(std::move(config))
    {
    }

    std::string_view id() const override { return "openmp"; }
    Result<void> probe() const override { return probeMachine(m_config); }
    int workers() const override { return std::min(workerCount(m_config.workers), omp_get_thread_limit()); }

    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        TaskRunner runner(jobs, m_config.function, observer, std::move(stop));
        // OpenMP itself deals the iterations of its loop by the schedule that is set.
        const auto order = dealingOrder(m_config.schedule, jobs.costs());
        omp_set_dynamic(0);
        omp_set_schedule(m_config.schedule == Schedule::Static ? omp_sched_static : omp_sched_dynamic,
                         m_config.schedule == Schedule::Static ? 0 : 1);
        const int asked = usefulWorkers(workers(), jobs.size());
        const int team = runTeam(runner, order, std::max(1, asked));
        return runner.summary(team < asked ? team : workers());
    }

private:
    EngineConfig m_config;
};

} // namespace

std::unique_ptr<Engine> makeOpenMpEngine(EngineConfig config)
{
    return std::make_unique<OpenMpEngine>(std::move(config));
}

} // namespace tutti
