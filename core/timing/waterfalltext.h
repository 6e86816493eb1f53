// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/jobs/record.h"
#include "core/timing/waterfall.h"

namespace tutti {

/// As exports and scripts spell the parts: "startup", "serial", "uneven", "waiting", "slowed", "own-cost".
std::string_view lossPartName(LossPart part);

/// One plain English sentence with its number, without a full stop, for the command line and exports: "Starting 4
/// processes took 0.05 s, 8 % of the run". `run` is the one that the waterfall was made of. A gain is said as one.
std::string lossSentence(const WaterfallStep& step, const RunRecord& run);

} // namespace tutti
