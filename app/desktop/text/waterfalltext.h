// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/desktop/text/workertext.h"
#include "core/timing/waterfall.h"

namespace tutti {

/// A part's name in two words, for charts: "Start-up", "Uneven files".
QString lossPartText(LossPart part);
/// What the times without bars are that a part is made of in the timeline: "idle at the end".
QString lostTimeText(LossPart part);

/// A part of the waterfall in a sentence with its number: "Starting 4 processes took 0.05 s, 8 % of the run." A gain is
/// said as one, and so is a part too small to show.
QString waterfallSentence(const WaterfallStep& step, const Waterfall& waterfall, LaneKind kind);

/// The ideal in a sentence, and the whole: what was measured and where most of the difference went.
QString waterfallIdeal(const Waterfall& waterfall, LaneKind kind);
QString waterfallReading(const Waterfall& waterfall, LaneKind kind);

/// A number of seconds for the chart: "+0.05 s", "−0.12 s".
QString waterfallNumber(double value);

} // namespace tutti
