// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace tutti {

/// The machine that a run took place on, as records carry it.
struct Machine
{
    std::string host;
    std::string cpu;
    int logicalCores = 1;
    int physicalCores = 1;
    std::uint64_t memoryBytes = 0;
    std::string os;
    /// The load over 1, 5 and 15 minutes when the run began.
    std::array<double, 3> loadAverage {};
};

/// This machine, now.
Machine thisMachine();

/// How many CPUs this process may use: affinity mask and cgroup quota (v2 and v1), at least 1.
int usableCpus();

/// The host's name.
std::string hostName();

} // namespace tutti
