// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/desktop/charts/timelinedata.h"
#include "core/timing/waterfall.h"

namespace tutti {

/// A lane of one of the runs.
struct LanePlace
{
    std::size_t track = 0;
    std::size_t lane = 0;

    bool operator==(const LanePlace&) const = default;
};

/// A bar of one of the runs.
struct SheetPlace
{
    std::size_t track = 0;
    BarPlace bar;

    bool operator==(const SheetPlace&) const = default;
};

/// A job of one of the runs.
struct SheetTask
{
    std::size_t track = 0;
    std::size_t task = 0;

    bool operator==(const SheetTask&) const = default;
};

/// A run as the timeline shows it.
struct TimelineTrack
{
    TimelineData data;
    /// Names the run where there is more than one.
    QString title;
    /// Of the tasks, in their order.
    QStringList names;
    /// What is lit besides the bars; everything where nothing is.
    std::optional<LossPart> part;

    QString nameOf(std::size_t task) const;
    /// "Thread 2"; ranks with their host: "Rank 1, node7".
    QString laneLabel(std::size_t lane) const;
    /// Lights up what a part of the waterfall is made of, and dims the rest.
    void highlight(const WaterfallStep& step);
    void clearHighlight();
};

/// A finished run, whole. Names are those of the files; a download's are those of its results.
TimelineTrack trackOf(const RunRecord& run, const QString& title = {});
/// The same with names that are known already.
TimelineTrack trackOf(const RunRecord& run, const QString& title, const QStringList& names);

/// What a timeline shows: a run, or several one above the other on one time axis. A value; knows no widgets.
struct TimelineSheet
{
    std::vector<TimelineTrack> tracks;

    /// The longest run's.
    double endSeconds() const;
    bool isFinished() const;
    std::size_t laneCount() const;
    const TimelineBar& bar(const SheetPlace& place) const { return tracks.at(place.track).data.bar(place.bar); }
    std::optional<SheetPlace> find(const SheetTask& task) const;
    /// The bars of all its parts.
    std::vector<SheetPlace> findAll(const SheetTask& task) const;
    /// The first bar of all.
    std::optional<SheetPlace> first() const;
    /// So many lanes further, over all runs, the bar that is nearest in time; lanes without bars are passed over.
    std::optional<SheetPlace> beside(const SheetPlace& place, std::ptrdiff_t lanes) const;
    /// A bar in words.
    QString text(const SheetPlace& place) const;
};

} // namespace tutti
