// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "app/desktop/charts/timelinedata.h"
#include "core/timing/waterfall.h"

namespace tutti {

/// What a part of the waterfall is made of in a lane, besides bars, by time: the serial part or the wait for it, the
/// start-up, the idle time at the end, the gaps between jobs. None for parts that only bars are made of. As bars, so
/// that they become pixels as bars do; their tasks mean nothing. Only of a run that is over.
std::vector<TimelineBar> spansOf(LossPart part, const TimelineData& data, std::size_t lane);

} // namespace tutti
