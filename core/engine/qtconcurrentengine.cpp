// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>
#include <vector>

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "core/engine/factories.h"
#include "core/engine/jobqueue.h"
#include "core/engine/probemachine.h"
#include "core/engine/taskrunner.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

class QtConcurrentEngine final : public Engine
{
public:
    explicit QtConcurrentEngine(EngineConfig config)
        : m_config(std::move(config))
    {
    }

    std::string_view id() const override { return "qtconcurrent"; }
    Result<void> probe() const override { return probeMachine(m_config); }
    int workers() const override { return workerCount(m_config.workers); }

    /// One QtConcurrent::run per worker over the schedule; QtConcurrent::map knows no static blocks.
    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        TaskRunner runner(jobs, m_config.function, observer, std::move(stop));
        const int threads = usefulWorkers(workers(), jobs.size());
        JobQueue queue(m_config.schedule, jobs, workers());
        // The global pool belongs to everybody: Qt itself may keep its threads busy.
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        std::vector<QFuture<void>> futures;
        for (int worker = 0; worker < threads; ++worker) {
            futures.push_back(QtConcurrent::run(&pool, [&runner, &queue, worker] {
                runner.workerReady();
                while (const auto task = queue.next(worker))
                    runner.run(*task, worker);
            }));
        }
        for (QFuture<void>& future : futures)
            future.waitForFinished();
        return runner.summary(workers());
    }

private:
    EngineConfig m_config;
};

} // namespace

std::unique_ptr<Engine> makeQtConcurrentEngine(EngineConfig config)
{
    return std::make_unique<QtConcurrentEngine>(std::move(config));
}

} // namespace tutti
