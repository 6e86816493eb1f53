// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/waterfall.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/timing/lanes.h"
#include "core/timing/partsapart.h"

namespace tutti {
namespace {

constexpr std::size_t partCount = 6;
/// Tasks that together make so much of a part stand for it.
constexpr double tellingShare = 0.8;

/// Seconds summed over the lanes, by LossPart. Together they are all lanes' time: workers × wall. Here Waiting and
/// Slowed are what the jobs waited and computed in all, not yet what they grew.
using LaneSeconds = std::array<double, partCount>;

using Positions = std::vector<std::size_t>;

bool isMeasurement(const RunRecord& run)
{
    const auto isMeasured = [&run](const TaskRecord& task) {
        return task.report.outcome == Outcome::Done && isTimed(task) && task.worker < run.workers;
    };
    return run.joining == Joining::None && run.wallSeconds > 0 && !run.tasks.empty()
        && std::all_of(run.tasks.begin(), run.tasks.end(), isMeasured);
}

Positions bySource(const RunRecord& run)
{
    Positions order(run.tasks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&run](std::size_t a, std::size_t b) {
        return run.tasks[a].source.native() < run.tasks[b].source.native();
    });
    return order;
}

/// For each task of the run the one of the reference with the same source; nothing where they differ.
std::optional<Positions> counterparts(const RunRecord& run, const RunRecord& reference)
{
    if (run.job != reference.job || run.settings != reference.settings || run.input.digest != reference.input.digest
        || run.tasks.size() != reference.tasks.size())
        return std::nullopt;
    const Positions own = bySource(run);
    const Positions theirs = bySource(reference);
    Positions found(run.tasks.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (run.tasks[own[i]].source != reference.tasks[theirs[i]].source)
            return std::nullopt;
        found[own[i]] = theirs[i];
    }
    return found;
}

double waitingOf(const TaskRecord& task)
{
    return busySecondsOf(task) - task.report.cpuSeconds;
}

double busyOf(const RunRecord& run, const Lane& lane)
{
    return std::accumulate(lane.begin(), lane.end(), 0.0,
                           [&run](double seconds, std::size_t job) { return seconds + busySecondsOf(run.tasks[job]); });
}

Positions serialTasks(const RunRecord& run)
{
    Positions tasks;
    for (std::size_t i = 0; i < run.tasks.size(); ++i) {
        if (isSerialPart(run, run.tasks[i]))
            tasks.push_back(i);
    }
    return tasks;
}

LaneSeconds accountOf(const RunRecord& run, const std::vector<Lane>& lanes)
{
    LaneSeconds seconds {};
    const auto at = [&seconds](LossPart part) -> double& { return seconds.at(std::size_t(part)); };
    const auto workers = double(lanes.size());
    const double lastEnd = lastEndOf(run, lanes);
    at(LossPart::Startup) = workers * run.startupSeconds;
    at(LossPart::Serial) = (workers - 1) * run.serialSeconds;
    // Of the serial part's own lane: what passed beside the job itself.
    at(LossPart::OwnCost) = run.serialSeconds - busyOf(run, serialTasks(run));
    for (const Lane& lane : lanes) {
        const double end = endOf(run, lane);
        at(LossPart::Uneven) += lastEnd - end;
        at(LossPart::OwnCost) += end - workStartOf(run) - busyOf(run, lane) + run.wallSeconds - lastEnd;
    }
    for (const TaskRecord& task : run.tasks) {
        at(LossPart::Slowed) += task.report.cpuSeconds;
        at(LossPart::Waiting) += waitingOf(task);
    }
    return seconds;
}

/// From the greatest amount on, until `tellingShare` of all is reached: places in `amounts`. Amounts that are not
/// positive count for nothing.
Positions tellingPlaces(const std::vector<double>& amounts)
{
    Positions places;
    double all = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i] > 0) {
            places.push_back(i);
            all += amounts[i];
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [&amounts](std::size_t a, std::size_t b) { return amounts[a] > amounts[b]; });
    double told = 0;
    std::size_t count = 0;
    while (count < places.size() && told < tellingShare * all)
        told += amounts[places[count++]];
    places.resize(count);
    std::sort(places.begin(), places.end());
    return places;
}

/// Seconds that others waited for each lane: while some lanes have no job left, each of the lanes still at work bears
/// an equal share of their waiting.
std::vector<double> waitedFor(const std::vector<double>& ends)
{
    Positions order(ends.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&ends](std::size_t a, std::size_t b) { return ends[a] < ends[b]; });
    std::vector<double> seconds(ends.size());
    double share = 0;
    for (std::size_t idle = 1; idle < order.size(); ++idle) {
        const double interval = ends[order[idle]] - ends[order[idle - 1]];
        share += interval * double(idle) / double(order.size() - idle);
        seconds[order[idle]] = share;
    }
    return seconds;
}

Positions awaitedTasks(const RunRecord& run, const std::vector<Lane>& lanes)
{
    std::vector<double> ends;
    ends.reserve(lanes.size());
    for (const Lane& lane : lanes)
        ends.push_back(endOf(run, lane));
    const double firstEnd = *std::min_element(ends.begin(), ends.end());
    Positions tasks;
    for (const std::size_t lane : tellingPlaces(waitedFor(ends)))
        std::copy_if(lanes[lane].begin(), lanes[lane].end(), std::back_inserter(tasks),
                     [&](std::size_t job) { return *run.tasks[job].finishedSeconds > firstEnd; });
    std::sort(tasks.begin(), tasks.end());
    return tasks;
}

/// The tasks whose seconds by `measure` grew most; for a negative total those that shrank most.
template<typename Measure>
Positions grownTasks(const RunRecord& run, const RunRecord& reference, const Positions& counterpart, Measure measure)
{
    std::vector<double> growths;
    growths.reserve(run.tasks.size());
    for (std::size_t i = 0; i < run.tasks.size(); ++i)
        growths.push_back(measure(run.tasks[i]) - measure(reference.tasks[counterpart[i]]));
    if (std::accumulate(growths.begin(), growths.end(), 0.0) < 0)
        std::transform(growths.begin(), growths.end(), growths.begin(), std::negate<>());
    return tellingPlaces(growths);
}

/// The jobs that these tasks are, or are parts of; each once.
Positions wholeTasks(const PartsApart& apart, Positions tasks)
{
    if (apart.origins.empty())
        return tasks;
    std::transform(tasks.begin(), tasks.end(), tasks.begin(),
                   [&apart](std::size_t task) { return apart.origins[task].task; });
    std::sort(tasks.begin(), tasks.end());
    tasks.erase(std::unique(tasks.begin(), tasks.end()), tasks.end());
    return tasks;
}

} // namespace

std::optional<Waterfall> waterfallOf(const RunRecord& run, const RunRecord& reference)
{
    if (!isMeasurement(run) || !isMeasurement(reference) || reference.workers != 1)
        return std::nullopt;
    const auto counterpart = counterparts(run, reference);
    if (!counterpart)
        return std::nullopt;
    // In lanes the parts of a job count by themselves.
    const PartsApart apart = hasParts(run) ? partsApart(run) : PartsApart {};
    const RunRecord& laid = apart.origins.empty() ? run : apart.run;
    const std::vector<Lane> lanes = lanesOf(laid);
    const LaneSeconds own = accountOf(laid, lanes);
    const LaneSeconds theirs = accountOf(reference, lanesOf(reference));
    Waterfall waterfall {run.workers, reference.wallSeconds / run.workers, run.wallSeconds, {}};
    for (std::size_t part = 0; part < partCount; ++part)
        waterfall.steps.push_back({LossPart(part), (own.at(part) - theirs.at(part)) / run.workers, {}});
    const auto tasksOf = [&waterfall](LossPart part) -> Positions& { return waterfall.steps[std::size_t(part)].tasks; };
    if (run.workers > 1)
        tasksOf(LossPart::Serial) = serialTasks(run);
    tasksOf(LossPart::Uneven) = wholeTasks(apart, awaitedTasks(laid, lanes));
    tasksOf(LossPart::Waiting) = grownTasks(run, reference, *counterpart, waitingOf);
    tasksOf(LossPart::Slowed) =
        grownTasks(run, reference, *counterpart, [](const TaskRecord& task) { return task.report.cpuSeconds; });
    return waterfall;
}

std::optional<LossPart> largestLoss(const Waterfall& waterfall)
{
    const auto largest =
        std::max_element(waterfall.steps.begin(), waterfall.steps.end(),
                         [](const WaterfallStep& a, const WaterfallStep& b) { return a.seconds < b.seconds; });
    if (largest == waterfall.steps.end() || largest->seconds <= 0)
        return std::nullopt;
    return largest->part;
}

} // namespace tutti
