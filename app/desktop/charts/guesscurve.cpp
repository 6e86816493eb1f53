// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/guesscurve.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tutti {

void GuessCurve::setPoints(const std::vector<GuessPoint>& points)
{
    std::map<int, double> byCount;
    for (const GuessPoint& point : points) {
        if (point.workers >= 1 && std::isfinite(point.speedup))
            byCount[point.workers] = isFixed(point) ? 1 : std::max(step, point.speedup);
    }
    m_points.clear();
    for (const auto& [workers, speedup] : byCount)
        m_points.push_back({workers, speedup});
}

void GuessCurve::addCounts(const std::set<int>& counts)
{
    std::vector<GuessPoint> all = m_points;
    for (const int workers : counts) {
        const bool known = std::any_of(m_points.begin(), m_points.end(),
                                       [workers](const GuessPoint& point) { return point.workers == workers; });
        if (!known)
            all.push_back({workers, valueAt(workers)});
    }
    setPoints(all);
}

bool GuessCurve::setSpeedUp(std::size_t point, double speedup, double most)
{
    if (point >= m_points.size() || isFixed(m_points[point]) || !std::isfinite(speedup))
        return false;
    // Through a whole number of steps, so that 1.1 is 1.1 and not a neighbour of it.
    const double steps = std::round(std::clamp(speedup, step, std::max(step, most)) / step);
    const double rounded = steps / std::round(1 / step);
    if (rounded == m_points[point].speedup)
        return false;
    m_points[point].speedup = rounded;
    return true;
}

std::optional<std::size_t> GuessCurve::nearest(double workers) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const auto away = [&](std::size_t point) { return std::abs(m_points[point].workers - workers); };
        if (!isFixed(m_points[i]) && (!found || away(i) < away(*found)))
            found = i;
    }
    return found;
}

std::optional<std::size_t> GuessCurve::stepped(std::optional<std::size_t> from, int points) const
{
    const int first = !m_points.empty() && isFixed(m_points.front()) ? 1 : 0;
    const int last = static_cast<int>(m_points.size()) - 1;
    if (last < first)
        return {};
    if (!from)
        return static_cast<std::size_t>(points > 1 ? last : first);
    return static_cast<std::size_t>(std::clamp(static_cast<int>(*from) + points, first, last));
}

double GuessCurve::valueAt(int workers) const
{
    const auto after = std::find_if(m_points.begin(), m_points.end(),
                                    [workers](const GuessPoint& point) { return point.workers >= workers; });
    if (m_points.empty())
        return 1;
    if (after == m_points.end())
        return m_points.back().speedup;
    if (after == m_points.begin())
        return workers == 1 ? 1 : after->speedup;
    const GuessPoint& before = *(after - 1);
    const double share = static_cast<double>(workers - before.workers) / (after->workers - before.workers);
    return before.speedup + (after->speedup - before.speedup) * share;
}

} // namespace tutti
