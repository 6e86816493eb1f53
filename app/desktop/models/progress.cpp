// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/progress.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tutti {

void Progress::begin(std::vector<double> costs)
{
    *this = {};
    m_costs = std::move(costs);
    m_begun.assign(m_costs.size(), 0);
    m_costPending = std::accumulate(m_costs.begin(), m_costs.end(), 0.0);
    m_byFallingCost.resize(m_costs.size());
    std::iota(m_byFallingCost.begin(), m_byFallingCost.end(), std::size_t {0});
    std::ranges::stable_sort(m_byFallingCost, std::ranges::greater {},
                             [this](std::size_t task) { return m_costs[task]; });
}

void Progress::setWorkers(int workers, double atSeconds)
{
    m_workers = std::max(workers, 1);
    m_engineStart = atSeconds;
}

void Progress::setStarted(std::size_t task, double atSeconds)
{
    if (task >= m_costs.size() || m_begun[task] != 0)
        return;
    m_begun[task] = 1;
    m_costPending -= m_costs[task];
    m_costRunning += m_costs[task];
    m_running.emplace(task, atSeconds);
}

void Progress::setFinished(const TaskRecord& record)
{
    const std::size_t task = record.task;
    if (task >= m_costs.size())
        return;
    if (m_running.erase(task) > 0)
        m_costRunning -= m_costs[task];
    else if (m_begun[task] == 0)
        m_costPending -= m_costs[task];
    m_begun[task] = 1;
    m_costFinished += m_costs[task];
    (record.report.outcome == Outcome::Cancelled ? m_cancelled : m_finished) += 1;
    m_failed += record.report.outcome == Outcome::Failed ? 1 : 0;
    m_skipped += record.report.outcome == Outcome::Skipped ? 1 : 0;
    if (record.report.outcome != Outcome::Done || !record.startedSeconds || !record.finishedSeconds)
        return;
    m_costMeasured += m_costs[task];
    if (record.parts.empty())
        m_busySeconds += *record.finishedSeconds - *record.startedSeconds;
    for (const TaskPart& part : record.parts)
        m_busySeconds += part.finishedSeconds - part.startedSeconds;
    m_audioSeconds += record.report.audioSeconds;
}

double Progress::share() const
{
    const double all = m_costPending + m_costRunning + m_costFinished;
    if (isThrough())
        return m_costs.empty() ? 0 : 1;
    return all > 0 ? std::clamp(m_costFinished / all, 0.0, 1.0) : 0;
}

double Progress::timesRealTime(double nowSeconds) const
{
    const double elapsed = nowSeconds - m_engineStart;
    return elapsed > 0 ? m_audioSeconds / elapsed : 0;
}

double Progress::longestPending() const
{
    while (m_longestPlace < m_byFallingCost.size() && m_begun[m_byFallingCost[m_longestPlace]] != 0)
        ++m_longestPlace;
    return m_longestPlace < m_byFallingCost.size() ? m_costs[m_byFallingCost[m_longestPlace]] : 0;
}

std::optional<double> Progress::secondsLeft(double nowSeconds) const
{
    if (isThrough() || m_costMeasured <= 0 || m_busySeconds <= 0)
        return std::nullopt;
    const double secondsPerCost = m_busySeconds / m_costMeasured;
    double work = m_costPending * secondsPerCost;
    double longest = longestPending() * secondsPerCost;
    for (const auto& [task, started] : m_running) {
        const double left = std::max(0.0, m_costs[task] * secondsPerCost - (nowSeconds - started));
        work += left;
        longest = std::max(longest, left);
    }
    return std::max(work / m_workers, longest);
}

} // namespace tutti
