// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

/// How far a run is, from what came so far. Times are seconds on the window's clock since the run was asked for.
class Progress
{
public:
    /// A run begins: what each task is expected to cost, in any unit.
    void begin(std::vector<double> costs);
    /// The engine starts now, with so many workers.
    void setWorkers(int workers, double atSeconds);
    void setStarted(std::size_t task, double atSeconds);
    void setFinished(const TaskRecord& record);

    std::size_t tasks() const { return m_costs.size(); }
    /// Done, failed or skipped.
    std::size_t finished() const { return m_finished; }
    std::size_t cancelled() const { return m_cancelled; }
    std::size_t failed() const { return m_failed; }
    std::size_t skipped() const { return m_skipped; }
    /// Cost that is done / all cost, 0 … 1.
    double share() const;
    /// Seconds of sound that went through per second since the engine started; 0 when there was none.
    double timesRealTime(double nowSeconds) const;
    /// What is left at the speed so far, but no less than the longest task alone still needs: the last long file holds
    /// the run up, however many workers wait. Nothing while too little is known.
    std::optional<double> secondsLeft(double nowSeconds) const;

private:
    double longestPending() const;
    bool isThrough() const { return m_finished + m_cancelled == m_costs.size(); }

    std::vector<double> m_costs;
    std::vector<std::uint8_t> m_begun;
    std::vector<std::size_t> m_byFallingCost;
    /// Before this place in m_byFallingCost everything has begun.
    mutable std::size_t m_longestPlace = 0;
    /// When each running task started.
    std::unordered_map<std::size_t, double> m_running;
    int m_workers = 1;
    double m_engineStart = 0;
    double m_costPending = 0;
    double m_costRunning = 0;
    double m_costFinished = 0;
    /// Cost that workers went through, and the seconds that they needed for it.
    double m_costMeasured = 0;
    double m_busySeconds = 0;
    double m_audioSeconds = 0;
    std::size_t m_finished = 0;
    std::size_t m_cancelled = 0;
    std::size_t m_failed = 0;
    std::size_t m_skipped = 0;
};

} // namespace tutti
