// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/timing/dealsimulation.h"

namespace tutti {

/// How well one set of jobs goes over the number of ranks.
struct DealingCurve
{
    std::string name;
    /// Curves of the same set have the same colour.
    std::size_t set = 0;
    /// Otherwise one job a message: drawn dashed.
    bool hasBatches = false;
    /// By rising number of ranks.
    std::vector<std::pair<int, DealingForecast>> points;
};

/// Efficiency over ranks as an SVG image. `below` are lines of small print. A ring marks where the dealer has no time
/// left: it is the limit from there on.
std::string dealingSvg(const std::vector<DealingCurve>& curves, const std::vector<std::string>& below);

} // namespace tutti
