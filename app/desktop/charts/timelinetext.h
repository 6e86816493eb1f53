// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QString>

#include "app/desktop/charts/timelinedata.h"

namespace tutti {

/// "Worker 2" for lane 1, or "Connection 2".
QString laneText(std::size_t lane, LaneKind kind);
/// "2" for lane 1.
QString workerNumber(std::size_t lane);

/// A time on the ruler, with so many decimals: "1.25 s".
QString rulerText(double seconds, int decimals);

/// A bar in words: "cello.mp3: worker 2, from 1.20 s, took 340 ms (decode 200 ms, write 100 ms)"; an outcome other than
/// done is said too.
QString barText(const QString& name, std::size_t lane, const TimelineBar& bar, LaneKind kind = LaneKind::Worker);

/// The run in a sentence: "Worker 2 was idle for 1.2 s at the end." Empty for an empty timeline.
QString timelineReading(const TimelineData& data);

} // namespace tutti
