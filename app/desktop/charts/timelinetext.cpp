// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelinetext.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::TimelineText)
};

/// Idle time at the end that is worth a word: more than this part of the work.
constexpr double notableShare = 0.03;

/// What a run's lanes have in common and which of them stands out.
struct Overview
{
    double busySeconds = 0;
    double workSeconds = 0;
    std::size_t lanesWithoutJobs = 0;
    std::size_t idlest = 0;
    double idlestSeconds = 0;
};

Overview overviewOf(const TimelineData& data)
{
    Overview overview;
    overview.workSeconds = data.endSeconds() - data.readySeconds();
    for (std::size_t lane = 0; lane < data.lanes(); ++lane) {
        const LaneSummary summary = data.summary(lane);
        overview.busySeconds += summary.busySeconds;
        if (summary.jobs == 0) {
            ++overview.lanesWithoutJobs;
        } else if (summary.idleAtEndSeconds > overview.idlestSeconds) {
            overview.idlest = lane;
            overview.idlestSeconds = summary.idleAtEndSeconds;
        }
    }
    return overview;
}

QString number(std::size_t value)
{
    return QLocale().toString(qulonglong {value});
}

QString busyShare(const TimelineData& data, const Overview& overview)
{
    const double all = overview.workSeconds * static_cast<double>(data.lanes());
    return percentText(all > 0 ? overview.busySeconds / all : 0);
}

/// A connection that is busy mostly waits: what counts is how far the waits overlap.
QString connectionReading(const TimelineData& data, const Overview& overview)
{
    if (data.lanes() == 1)
        return TimelineText::tr("One connection fetched everything, one sound after the other.");
    const double overlap = overview.workSeconds > 0 ? overview.busySeconds / overview.workSeconds : 0;
    return TimelineText::tr("On average %1 of %2 connections were fetching at once.")
        .arg(ratioText(overlap), QLocale().toString(qulonglong {data.lanes()}));
}

} // namespace

QString rulerText(double seconds, int decimals)
{
    return TimelineText::tr("%1 s").arg(QLocale().toString(seconds, 'f', decimals));
}

QString barText(const QString& name, const QString& lane, const TimelineBar& bar)
{
    QStringList phases;
    for (std::size_t i = 0; i < phaseCount; ++i) {
        if (bar.phases.at(i) > 0)
            phases.append(
                TimelineText::tr("%1 %2").arg(phaseText(static_cast<Phase>(i)), durationText(bar.phases.at(i))));
    }
    const QString what =
        bar.part > 0 ? TimelineText::tr("%1, part %2 of %3").arg(name, number(bar.part), number(bar.parts)) : name;
    QString text =
        TimelineText::tr("%1: %2, from %3, took %4")
            .arg(what, lane, secondsText(bar.startSeconds), durationText(bar.finishSeconds - bar.startSeconds));
    if (!phases.isEmpty())
        text = TimelineText::tr("%1 (%2)").arg(text, phases.join(QStringLiteral(", ")));
    if (bar.outcome != Outcome::Done)
        text = TimelineText::tr("%1, %2").arg(text, outcomeText(bar.outcome));
    return text;
}

QString partText(const TimelineBar& bar)
{
    return bar.part > 0
        ? TimelineText::tr("%1/%2", "which part of a file, of how many").arg(number(bar.part), number(bar.parts))
        : QString();
}

QString timelineReading(const TimelineData& data)
{
    if (data.isEmpty())
        return {};
    const Overview overview = overviewOf(data);
    if (data.kind() == LaneKind::Connection)
        return connectionReading(data, overview);
    if (!data.isFinished())
        return TimelineText::tr("So far the workers were busy %1 of the time.").arg(busyShare(data, overview));
    if (data.wasCancelled())
        return TimelineText::tr("The run was cancelled: the lanes show what was done by then.");
    if (data.lanes() == 1)
        return TimelineText::tr("The only worker was busy %1 of the time.").arg(busyShare(data, overview));
    if (overview.lanesWithoutJobs > 0)
        return TimelineText::tr("There were fewer jobs than workers: %1 of %2 workers had none.")
            .arg(overview.lanesWithoutJobs)
            .arg(data.lanes());
    if (overview.idlestSeconds > notableShare * overview.workSeconds)
        return TimelineText::tr("%1 was idle for %2 at the end.")
            .arg(laneText(overview.idlest, data.kind()), durationText(overview.idlestSeconds));
    return TimelineText::tr("All workers were busy to the end, %1 of the time.").arg(busyShare(data, overview));
}

QString timelineDescription(const TimelineData& data)
{
    if (data.isEmpty())
        return TimelineText::tr("No run is shown.");
    int jobs = 0;
    for (std::size_t lane = 0; lane < data.lanes(); ++lane)
        jobs += static_cast<int>(data.lane(lane).size());
    const QString lanes = TimelineText::tr("%n lane(s)", "of a timeline", static_cast<int>(data.lanes()));
    const QString bars = TimelineText::tr("%n job(s)", "of a timeline", jobs);
    return TimelineText::tr("%1, %2, %3. %4", "lanes, jobs, duration, sentence")
        .arg(lanes, bars, secondsText(data.endSeconds()), timelineReading(data));
}

QString timelineReading(const TimelineData& upper, const TimelineData& lower)
{
    const double above = upper.endSeconds();
    const double below = lower.endSeconds();
    if (above <= 0 || below <= 0)
        return {};
    const QString upperTime = secondsText(above);
    const QString lowerTime = secondsText(below);
    // Less than the figures show.
    if (std::abs(above - below) < 0.005 * above)
        return TimelineText::tr("Both runs took the same time: %1 and %2.").arg(upperTime, lowerTime);
    if (above < below)
        return TimelineText::tr("The upper run took %1, the lower one %2: %3 times as long.")
            .arg(upperTime, lowerTime, ratioText(below / above, 3));
    return TimelineText::tr("The upper run took %1, the lower one %2: it was %3 times as fast.")
        .arg(upperTime, lowerTime, ratioText(above / below, 3));
}

} // namespace tutti
