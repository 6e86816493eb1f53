// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tutti {

/// Round values (1, 2 or 5 times a power of ten apart) within [from, to], at most `most` of them, rising.
/// Empty for an empty or infinite range.
std::vector<double> roundTicks(double from, double to, int most);

/// Values for a logarithmic axis within [from, to], from > 0: 1, 2 and 5 in each decade, or 1 and 3, or 1, whichever
/// first gives at most `most`; a range within one decade gets round ticks.
std::vector<double> decadeTicks(double from, double to, int most);

/// With how many decimals round ticks are told apart.
int tickDecimals(const std::vector<double>& ticks);

} // namespace tutti
