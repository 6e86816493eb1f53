// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/desktop/charts/timelinedata.h"

namespace tutti {

/// A time on the ruler, with so many decimals: "1.25 s".
QString rulerText(double seconds, int decimals);

/// A bar of the lane of this name in words: "cello.mp3: Thread 2, from 1.20 s, took 340 ms (decode 200 ms, write 100
/// ms)"; the part of a file is named as such; an outcome other than done is said too.
QString barText(const QString& name, const QString& lane, const TimelineBar& bar);

/// Which part of its file a bar is, as there is room in it: "3/8". Empty for a whole job.
QString partText(const TimelineBar& bar);

/// The run in a sentence: "Thread 2 was idle for 1.2 s at the end." Empty for an empty timeline.
QString timelineReading(const TimelineData& data);

/// What a timeline shows, for whoever does not see it: how many lanes and jobs, how long, and what they tell.
QString timelineDescription(const TimelineData& data);

/// Two runs in a sentence, by their wall times: "The upper run took 1.93 s, the lower one 3.86 s: 2.0 times as long."
QString timelineReading(const TimelineData& upper, const TimelineData& lower);

} // namespace tutti
