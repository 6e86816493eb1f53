// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace tutti {

/// What a student thinks of one worker count.
struct GuessPoint
{
    int workers = 1;
    /// Of 1 is the same as one worker.
    double speedup = 1;

    bool operator==(const GuessPoint&) const = default;
};

/// A speed-up for each of some worker counts, by rising count. One worker is 1 × by definition and cannot be changed.
class GuessCurve
{
public:
    /// Guesses are rounded to this.
    static constexpr double step = 0.1;

    /// Counts under 1 are passed over, of a count that comes twice the last one stays.
    void setPoints(const std::vector<GuessPoint>& points);
    /// Adds points at the counts that have none, on the line between their neighbours; flat behind the last.
    void addCounts(const std::set<int>& counts);
    const std::vector<GuessPoint>& points() const { return m_points; }
    bool isEmpty() const { return m_points.empty(); }

    static bool isFixed(const GuessPoint& point) { return point.workers == 1; }
    /// Rounded and kept within [step, most]; false when nothing changed.
    bool setSpeedUp(std::size_t point, double speedup, double most);
    /// The point with the nearest count that can be changed.
    std::optional<std::size_t> nearest(double workers) const;
    /// From one point that can be changed to another; from nothing to the first, or by more than one to the last.
    /// Nothing where there is none.
    std::optional<std::size_t> stepped(std::optional<std::size_t> from, int points) const;

private:
    double valueAt(int workers) const;

    std::vector<GuessPoint> m_points;
};

} // namespace tutti
