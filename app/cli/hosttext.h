// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/engine/hostcheck.h"

namespace tutti {

/// A line for each host: yes or no by test.
std::string tableOf(const std::vector<HostReport>& reports);

/// "2 of 3 hosts can be used, with 4 of 6 slots", and the end of the line.
std::string summaryOf(const std::vector<HostReport>& reports);

/// `tutti-hosts/1`: schema, hosts[{name, slots, usable, clock_ahead_seconds|null, tests[{test, verdict, text}]}].
std::string jsonOf(const std::vector<HostReport>& reports);

} // namespace tutti
