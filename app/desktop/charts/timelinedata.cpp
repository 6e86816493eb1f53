// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinedata.h"

#include <algorithm>
#include <unordered_set>

namespace tutti {

namespace {

bool startsEarlier(const TimelineBar& bar, double seconds)
{
    return bar.startSeconds < seconds;
}

} // namespace

void TimelineData::LaneSums::add(const TimelineBar& bar)
{
    ++jobs;
    busySeconds += bar.finishSeconds - bar.startSeconds;
    lastFinish = std::max(lastFinish, bar.finishSeconds);
}

void TimelineData::start(int workers, LaneKind kind)
{
    *this = TimelineData();
    m_kind = kind;
    m_lanes.resize(static_cast<std::size_t>(std::max(workers, 0)));
    m_sums.resize(m_lanes.size());
    m_hosts.resize(m_lanes.size());
}

void TimelineData::add(const TaskRecord& record)
{
    m_wasCancelled = m_wasCancelled || record.report.outcome == Outcome::Cancelled;
    if (record.worker < 0 || !record.startedSeconds || !record.finishedSeconds)
        return;
    TimelineBar bar {record.task, *record.startedSeconds, *record.finishedSeconds, record.report.outcome,
                     record.report.phases};
    m_hasFailures = m_hasFailures || bar.outcome == Outcome::Failed;
    m_hasParts = m_hasParts || !record.parts.empty();
    if (record.parts.empty())
        addBar(record.worker, record.host, bar);
    // The last first: what is looked for by its task is found at its first part.
    for (std::size_t number = record.parts.size(); number > 0; --number) {
        const TaskPart& part = record.parts[number - 1];
        bar.startSeconds = part.startedSeconds;
        bar.finishSeconds = part.finishedSeconds;
        bar.phases = part.phases;
        bar.part = number;
        bar.parts = record.parts.size();
        addBar(part.worker, part.host, bar);
    }
}

void TimelineData::addBar(int worker, const std::string& host, const TimelineBar& bar)
{
    if (worker < 0)
        return;
    const auto number = static_cast<std::size_t>(worker);
    if (number >= m_lanes.size()) {
        m_lanes.resize(number + 1);
        m_sums.resize(number + 1);
        m_hosts.resize(number + 1);
    }
    if (!host.empty())
        m_hosts[number] = host;
    // A worker's records come in order, nearly always: the search is for those that do not.
    auto& lane = m_lanes[number];
    const auto place = lane.empty() || lane.back().startSeconds <= bar.startSeconds
        ? lane.end()
        : std::lower_bound(lane.begin(), lane.end(), bar.startSeconds, startsEarlier);
    const auto added = lane.insert(place, bar);
    added->finishSeconds = std::max(added->startSeconds, added->finishSeconds);
    m_sums[number].add(*added);
    if (bar.task >= m_placeOfTask.size())
        m_placeOfTask.resize(bar.task + 1);
    m_placeOfTask[bar.task] = {static_cast<std::uint32_t>(number), bar.startSeconds};
    m_firstStart = m_count == 0 ? bar.startSeconds : std::min(m_firstStart, bar.startSeconds);
    m_lastFinish = std::max(m_lastFinish, added->finishSeconds);
    for (std::size_t phase = 0; phase < phaseCount; ++phase)
        m_phases.at(phase) = m_phases.at(phase) || bar.phases.at(phase) > 0;
    ++m_count;
}

void TimelineData::finish(double startupSeconds, double wallSeconds, double serialSeconds)
{
    m_serial = serialSeconds;
    m_startup = startupSeconds;
    m_wall = wallSeconds;
    if (m_lanes.empty())
        return;
    m_sums.front() = {};
    for (TimelineBar& bar : m_lanes.front()) {
        bar.serial = bar.startSeconds < serialSeconds;
        if (!bar.serial)
            m_sums.front().add(bar);
    }
}

void TimelineData::highlight(std::span<const std::size_t> tasks)
{
    const std::unordered_set<std::size_t> lit(tasks.begin(), tasks.end());
    for (auto& lane : m_lanes) {
        for (TimelineBar& bar : lane)
            bar.lit = lit.contains(bar.task);
    }
}

void TimelineData::clearHighlight()
{
    for (auto& lane : m_lanes) {
        for (TimelineBar& bar : lane)
            bar.lit = true;
    }
}

double TimelineData::startupSeconds() const
{
    return m_startup.value_or(m_firstStart);
}

double TimelineData::endSeconds() const
{
    return std::max(m_wall.value_or(0), m_lastFinish);
}

LaneSummary TimelineData::summary(std::size_t lane) const
{
    const LaneSums& sums = m_sums.at(lane);
    LaneSummary summary;
    summary.jobs = sums.jobs;
    summary.busySeconds = sums.busySeconds;
    const double last = std::max(readySeconds(), sums.lastFinish);
    // The others wait while the first does the serial part.
    const double before = startupSeconds() + (lane == 0 ? serialSeconds() : 0);
    summary.idleSeconds = std::max(0.0, endSeconds() - before - summary.busySeconds);
    summary.idleAtEndSeconds = std::max(0.0, endSeconds() - last);
    return summary;
}

std::optional<BarPlace> TimelineData::find(std::size_t task) const
{
    if (task >= m_placeOfTask.size() || !m_placeOfTask[task].lane)
        return {};
    const std::size_t lane = *m_placeOfTask[task].lane;
    const double start = m_placeOfTask[task].startSeconds;
    const auto& bars = m_lanes[lane];
    const auto first = std::lower_bound(bars.begin(), bars.end(), start, startsEarlier);
    const auto bar = std::find_if(first, bars.end(),
                                  [task](const TimelineBar& each) { return each.task == task && each.part <= 1; });
    return BarPlace {lane, static_cast<std::size_t>(bar - bars.begin())};
}

std::vector<BarPlace> TimelineData::findAll(std::size_t task) const
{
    const std::optional<BarPlace> first = find(task);
    if (!first)
        return {};
    if (bar(*first).part == 0)
        return {*first};
    std::vector<BarPlace> places;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        for (std::size_t number = 0; number < m_lanes[lane].size(); ++number) {
            if (m_lanes[lane][number].task == task)
                places.push_back({lane, number});
        }
    }
    return places;
}

std::optional<BarPlace> TimelineData::at(std::size_t lane, double seconds) const
{
    const std::optional<BarPlace> place = nearest(lane, seconds);
    if (!place || bar(*place).startSeconds > seconds || bar(*place).finishSeconds < seconds)
        return {};
    return place;
}

std::optional<BarPlace> TimelineData::nearest(std::size_t lane, double seconds) const
{
    if (lane >= m_lanes.size() || m_lanes[lane].empty())
        return {};
    const auto& bars = m_lanes[lane];
    const auto after = std::upper_bound(bars.begin(), bars.end(), seconds,
                                        [](double time, const TimelineBar& each) { return time < each.startSeconds; });
    const auto place = static_cast<std::size_t>(after - bars.begin());
    if (after == bars.begin())
        return BarPlace {lane, 0};
    const bool nextIsNearer =
        after != bars.end() && after->startSeconds - seconds < seconds - std::prev(after)->finishSeconds;
    return BarPlace {lane, nextIsNearer ? place : place - 1};
}

BarPlace TimelineData::stepped(const BarPlace& place, std::ptrdiff_t bars) const
{
    const auto last = static_cast<std::ptrdiff_t>(m_lanes.at(place.lane).size()) - 1;
    const auto to = std::clamp(static_cast<std::ptrdiff_t>(place.bar) + bars, std::ptrdiff_t {0}, last);
    return {place.lane, static_cast<std::size_t>(to)};
}

} // namespace tutti
