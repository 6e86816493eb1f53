// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinesheet.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>

#include "app/desktop/charts/timelinetext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

class TimelineTrackText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::TimelineTrack)
};

QStringList namesOf(const RunRecord& run)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(run.tasks.size()));
    for (const TaskRecord& task : run.tasks) {
        // A download's source is the address of a page.
        const bool useTarget = run.job == "fetch" && !task.targets.empty();
        names.append(displayName((useTarget ? task.targets.front() : task.source).filename()));
    }
    return names;
}

/// A lane takes bars that come in order at its end, and each of the others into its middle.
std::vector<std::size_t> inOrderOfStart(const RunRecord& run)
{
    std::vector<std::size_t> tasks(run.tasks.size());
    std::iota(tasks.begin(), tasks.end(), std::size_t(0));
    std::stable_sort(tasks.begin(), tasks.end(), [&run](std::size_t one, std::size_t other) {
        return run.tasks[one].startedSeconds < run.tasks[other].startedSeconds;
    });
    return tasks;
}

} // namespace

QString TimelineTrack::nameOf(std::size_t task) const
{
    const auto place = static_cast<qsizetype>(task);
    return place < names.size() ? names[place] : TimelineTrackText::tr("Job %1").arg(place + 1);
}

QString TimelineTrack::laneLabel(std::size_t lane) const
{
    QString text = laneText(lane, data.kind());
    const std::string& host = data.host(lane);
    if (data.kind() != LaneKind::Rank || host.empty())
        return text;
    //: A rank of MPI and the host that it is on: "Rank 1, node7".
    return TimelineTrackText::tr("%1, %2").arg(text, QString::fromStdString(host));
}

void TimelineTrack::highlight(const WaterfallStep& step)
{
    data.highlight(step.tasks);
    part = step.part;
}

void TimelineTrack::clearHighlight()
{
    data.clearHighlight();
    part.reset();
}

TimelineTrack trackOf(const RunRecord& run, const QString& title)
{
    return trackOf(run, title, namesOf(run));
}

TimelineTrack trackOf(const RunRecord& run, const QString& title, const QStringList& names)
{
    TimelineTrack track;
    track.title = title;
    track.names = names;
    track.data.start(run.workers, laneKindOf(run.engine));
    for (const std::size_t task : inOrderOfStart(run))
        track.data.add(run.tasks[task]);
    track.data.finish(run.startupSeconds, run.wallSeconds, run.serialSeconds);
    return track;
}

double TimelineSheet::endSeconds() const
{
    double end = 0;
    for (const TimelineTrack& track : tracks)
        end = std::max(end, track.data.endSeconds());
    return end;
}

bool TimelineSheet::isFinished() const
{
    return std::all_of(tracks.begin(), tracks.end(),
                       [](const TimelineTrack& track) { return track.data.isFinished(); });
}

std::size_t TimelineSheet::laneCount() const
{
    std::size_t lanes = 0;
    for (const TimelineTrack& track : tracks)
        lanes += track.data.lanes();
    return lanes;
}

std::optional<SheetPlace> TimelineSheet::find(const SheetTask& task) const
{
    if (task.track >= tracks.size())
        return {};
    const std::optional<BarPlace> place = tracks[task.track].data.find(task.task);
    return place ? std::optional(SheetPlace {task.track, *place}) : std::nullopt;
}

std::vector<SheetPlace> TimelineSheet::findAll(const SheetTask& task) const
{
    std::vector<SheetPlace> places;
    if (task.track >= tracks.size())
        return places;
    for (const BarPlace& place : tracks[task.track].data.findAll(task.task))
        places.push_back({task.track, place});
    return places;
}

std::optional<SheetPlace> TimelineSheet::first() const
{
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        for (std::size_t lane = 0; lane < tracks[track].data.lanes(); ++lane) {
            if (const std::optional<BarPlace> place = tracks[track].data.nearest(lane, 0))
                return SheetPlace {track, *place};
        }
    }
    return {};
}

std::optional<SheetPlace> TimelineSheet::beside(const SheetPlace& place, std::ptrdiff_t lanes) const
{
    std::vector<LanePlace> all;
    std::ptrdiff_t here = 0;
    for (std::size_t track = 0; track < tracks.size(); ++track) {
        for (std::size_t lane = 0; lane < tracks[track].data.lanes(); ++lane) {
            if (track == place.track && lane == place.bar.lane)
                here = static_cast<std::ptrdiff_t>(all.size());
            all.push_back({track, lane});
        }
    }
    const double middle = (bar(place).startSeconds + bar(place).finishSeconds) / 2;
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    for (std::ptrdiff_t next = here + lanes; lanes != 0 && next >= 0 && next < count; next += lanes) {
        const LanePlace& lane = all[static_cast<std::size_t>(next)];
        if (const auto nearest = tracks[lane.track].data.nearest(lane.lane, middle))
            return SheetPlace {lane.track, *nearest};
    }
    return {};
}

QString TimelineSheet::text(const SheetPlace& place) const
{
    const TimelineTrack& track = tracks.at(place.track);
    const TimelineBar& shown = bar(place);
    return barText(track.nameOf(shown.task), track.laneLabel(place.bar.lane), shown);
}

} // namespace tutti
