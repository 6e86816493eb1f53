// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/desktop/text/workertext.h"
#include "core/jobs/record.h"

namespace tutti {

/// A job's time on a worker, or that of a part of a job; seconds on the run's clock.
struct TimelineBar
{
    std::size_t task = 0;
    double startSeconds = 0;
    double finishSeconds = 0;
    Outcome outcome = Outcome::Done;
    Phases phases {};
    /// Not dimmed; see TimelineData::highlight().
    bool lit = true;
    /// The serial part's job.
    bool serial = false;
    /// Which part of the job it is, from 1 on, and of how many; 0 for a whole job.
    std::size_t part = 0;
    std::size_t parts = 0;
};

/// A worker's run in numbers. Parts count as jobs. Start-up counts as neither busy nor idle, nor does the serial part
/// (and its job) for the worker that did it.
struct LaneSummary
{
    std::size_t jobs = 0;
    double busySeconds = 0;
    double idleSeconds = 0;
    /// The part of idleSeconds after the worker's last job.
    double idleAtEndSeconds = 0;
};

/// Where a task's bar is.
struct BarPlace
{
    std::size_t lane = 0;
    std::size_t bar = 0;

    bool operator==(const BarPlace&) const = default;
};

/// What each worker did when: a lane for each worker, its bars by start. A value, filled by the records of a run as
/// they come; knows no widgets.
class TimelineData
{
public:
    /// Forgets everything; the lanes of a run that begins now.
    void start(int workers, LaneKind kind = LaneKind::Worker);
    /// A record of the run; a bar for each of its parts where it has some. One that no worker had is passed over; a
    /// worker beyond the number gets a lane of its own.
    void add(const TaskRecord& record);
    /// The run is over: its true start-up and end, and what the first worker did alone before the start-up.
    void finish(double startupSeconds, double wallSeconds, double serialSeconds = 0);
    /// Only the bars of these tasks stay lit.
    void highlight(std::span<const std::size_t> tasks);
    /// All bars are lit again.
    void clearHighlight();

    bool isEmpty() const { return m_count == 0; }
    bool isFinished() const { return m_wall.has_value(); }
    /// Whether jobs were broken off or not begun any more: what their workers did with them is not in the records.
    bool wasCancelled() const { return m_wasCancelled; }
    LaneKind kind() const { return m_kind; }
    std::size_t lanes() const { return m_lanes.size(); }
    std::span<const TimelineBar> lane(std::size_t number) const { return m_lanes.at(number); }
    /// The host that a lane's worker is on; empty where records name none.
    const std::string& host(std::size_t lane) const { return m_hosts.at(lane); }
    /// Seconds at the very beginning; 0 until finish().
    double serialSeconds() const { return m_serial; }
    /// How long the start-up took, which comes after the serial part. Until finish(): when the first job started.
    double startupSeconds() const;
    /// When the workers could begin: the serial part and the start-up are over.
    double readySeconds() const { return serialSeconds() + startupSeconds(); }
    /// When the last job of all finished.
    double lastFinishSeconds() const { return m_lastFinish; }
    /// Until finish(): when the last job finished.
    double endSeconds() const;
    /// Whether any job spent time in this phase.
    bool hasPhase(Phase phase) const { return m_phases.at(static_cast<std::size_t>(phase)); }
    bool hasFailures() const { return m_hasFailures; }
    /// Whether any job was done in parts.
    bool hasParts() const { return m_hasParts; }
    LaneSummary summary(std::size_t lane) const;

    /// A task's bar, or that of its first part.
    std::optional<BarPlace> find(std::size_t task) const;
    /// The bars of all its parts, lane by lane; its only bar where it was done as a whole.
    std::vector<BarPlace> findAll(std::size_t task) const;
    const TimelineBar& bar(const BarPlace& place) const { return m_lanes.at(place.lane).at(place.bar); }
    /// The bar that a lane has at this time.
    std::optional<BarPlace> at(std::size_t lane, double seconds) const;
    /// The bar of a lane that is nearest to this time; nothing for a lane without bars.
    std::optional<BarPlace> nearest(std::size_t lane, double seconds) const;
    /// So many bars on in the same lane, as far as there are any.
    BarPlace stepped(const BarPlace& place, std::ptrdiff_t bars) const;

private:
    /// What is asked of every lane at every look, kept up as bars come.
    struct LaneSums
    {
        std::size_t jobs = 0;
        double busySeconds = 0;
        double lastFinish = 0;

        void add(const TimelineBar& bar);
    };
    struct TaskPlace
    {
        std::optional<std::uint32_t> lane;
        double startSeconds = 0;
    };

    void addBar(int worker, const std::string& host, const TimelineBar& bar);
    LaneKind m_kind = LaneKind::Worker;
    std::vector<std::vector<TimelineBar>> m_lanes;
    std::vector<LaneSums> m_sums;
    std::vector<std::string> m_hosts;
    std::array<bool, phaseCount> m_phases {};
    bool m_hasFailures = false;
    bool m_hasParts = false;
    bool m_wasCancelled = false;
    /// By task; those without a bar have no lane.
    std::vector<TaskPlace> m_placeOfTask;
    std::size_t m_count = 0;
    double m_firstStart = 0;
    double m_lastFinish = 0;
    double m_serial = 0;
    std::optional<double> m_startup;
    std::optional<double> m_wall;
};

} // namespace tutti
