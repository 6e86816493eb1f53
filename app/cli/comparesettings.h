// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "app/cli/comparearguments.h"
#include "core/timing/comparison.h"

namespace tutti {

struct ComparedSettings
{
    std::vector<Setting> settings;
    /// Index into settings.
    std::size_t baseline = 0;
};

/// Every engine with every worker count and schedule; sequential once, as the baseline where no other was asked for. A
/// baseline that is none of them goes before them. For fetch the connections, the fewest as the baseline. May start
/// short processes to find out which engines can run here.
ComparedSettings comparedSettings(const CompareArguments& arguments);

} // namespace tutti
