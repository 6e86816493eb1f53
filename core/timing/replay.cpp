// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/replay.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include <queue>

#include "core/timing/lanes.h"
#include "core/timing/partsapart.h"
#include "core/timing/statistics.h"

namespace tutti {
namespace {

/// Positions in RunRecord::tasks.
using Positions = std::vector<std::size_t>;

Positions jobsOf(const RunRecord& run)
{
    Positions jobs;
    for (std::size_t i = 0; i < run.tasks.size(); ++i) {
        if (isTimed(run.tasks[i]) && !isSerialPart(run, run.tasks[i]))
            jobs.push_back(i);
    }
    return jobs;
}

/// The median of what passes between two jobs of a worker; 0 where no worker had two.
double gapSecondsOf(const RunRecord& run, const std::vector<Lane>& lanes)
{
    std::vector<double> gaps;
    for (const Lane& lane : lanes) {
        for (std::size_t i = 1; i < lane.size(); ++i)
            gaps.push_back(*run.tasks[lane[i]].startedSeconds - *run.tasks[lane[i - 1]].finishedSeconds);
    }
    if (gaps.empty())
        return 0;
    // Clocks of several hosts can make it look as if a job began before the one before it was over.
    return std::max(0.0, medianOf(std::move(gaps)));
}

/// Where each worker of the measured run was; the run's own machine for those beyond.
std::vector<std::string> hostsOf(const RunRecord& run, const std::vector<Lane>& lanes, std::size_t workers)
{
    std::vector<std::string> hosts(workers, run.machine.host);
    for (std::size_t worker = 0; worker < std::min(workers, lanes.size()); ++worker) {
        if (!lanes[worker].empty())
            hosts[worker] = run.tasks[lanes[worker].front()].host;
    }
    return hosts;
}

/// A job where another run would have it.
struct Play
{
    /// Its position in RunRecord::tasks.
    std::size_t job = 0;
    int worker = 0;
    double startedSeconds = 0;
    double finishedSeconds = 0;
};

/// Plays the jobs of a run on workers.
class Player
{
public:
    Player(const RunRecord& run, int workers, double gapSeconds)
        : m_run(run)
        , m_workers(workers)
        , m_gapSeconds(gapSeconds)
        , m_start(workStartOf(run))
        , m_lastEnd(m_start)
    {
        m_plays.reserve(run.tasks.size());
    }

    /// Each worker takes the next in the order when it falls free; of several that are free, the first by number.
    void deal(const Positions& order)
    {
        using Free = std::pair<double, int>;
        std::priority_queue<Free, std::vector<Free>, std::greater<>> free;
        for (int worker = 0; worker < m_workers; ++worker)
            free.emplace(m_start, worker);
        for (const std::size_t job : order) {
            const auto [seconds, worker] = free.top();
            free.pop();
            free.emplace(play(job, worker, seconds) + m_gapSeconds, worker);
        }
    }

    /// Each worker has its block from the start.
    void dealBlocks(const Positions& jobs)
    {
        for (int worker = 0; worker < m_workers; ++worker) {
            const Block block = staticBlock(jobs.size(), m_workers, worker);
            double seconds = m_start;
            for (std::size_t place = block.first; place < block.last; ++place)
                seconds = play(jobs[place], worker, seconds) + m_gapSeconds;
        }
    }

    double lastEnd() const { return m_lastEnd; }
    std::vector<Play>&& takePlays() { return std::move(m_plays); }

private:
    /// Returns when the job is finished.
    double play(std::size_t job, int worker, double seconds)
    {
        const double end = seconds + busySecondsOf(m_run.tasks[job]);
        m_plays.push_back({job, worker, seconds, end});
        m_lastEnd = std::max(m_lastEnd, end);
        return end;
    }

    const RunRecord& m_run;
    int m_workers = 1;
    double m_gapSeconds = 0;
    double m_start = 0;
    double m_lastEnd = 0;
    std::vector<Play> m_plays;
};

Positions ordered(const RunRecord& run, const Positions& jobs, Schedule schedule)
{
    std::vector<double> costs;
    costs.reserve(jobs.size());
    for (const std::size_t job : jobs)
        costs.push_back(busySecondsOf(run.tasks[job]));
    Positions order;
    order.reserve(jobs.size());
    for (const std::size_t place : dealingOrder(schedule, costs))
        order.push_back(jobs[place]);
    return order;
}

struct Prediction
{
    std::vector<Play> plays;
    double wallSeconds = 0;
    /// Where each worker would be.
    std::vector<std::string> hosts;
};

/// Of a run whose jobs have no parts.
Prediction predict(const RunRecord& measured, const ReplayOptions& options)
{
    const int workers = std::max(1, options.workers);
    const std::vector<Lane> lanes = lanesOf(measured);
    const double ending = std::max(0.0, measured.wallSeconds - lastEndOf(measured, lanes));
    const Positions jobs = jobsOf(measured);
    Player player(measured, workers, gapSecondsOf(measured, lanes));
    if (options.schedule == Schedule::Static)
        player.dealBlocks(jobs);
    else
        player.deal(ordered(measured, jobs, options.schedule));
    const double wallSeconds = player.lastEnd() + ending;
    return {player.takePlays(), wallSeconds, hostsOf(measured, lanes, std::size_t(workers))};
}

} // namespace

RunRecord replay(const RunRecord& measured, const ReplayOptions& options)
{
    // Parts are dealt like jobs.
    if (hasParts(measured)) {
        PartsApart apart = partsApart(measured);
        apart.run = replay(apart.run, options);
        return partsTogether(apart, measured);
    }
    const Prediction prediction = predict(measured, options);
    RunRecord run = measured;
    run.workers = std::max(1, options.workers);
    run.schedule = scheduleName(options.schedule);
    run.wallSeconds = prediction.wallSeconds;
    for (const Play& play : prediction.plays) {
        TaskRecord& task = run.tasks[play.job];
        task.worker = play.worker;
        task.host = prediction.hosts[std::size_t(play.worker)];
        task.startedSeconds = play.startedSeconds;
        task.finishedSeconds = play.finishedSeconds;
    }
    return run;
}

double replayedSeconds(const RunRecord& measured, const ReplayOptions& options)
{
    if (hasParts(measured))
        return replayedSeconds(partsApart(measured).run, options);
    return predict(measured, options).wallSeconds;
}

} // namespace tutti
