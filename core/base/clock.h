// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace tutti {

using SteadyTime = std::chrono::steady_clock::time_point;
using Seconds = std::chrono::duration<double>;

/// Seconds from `start` until now, on the steady clock.
double secondsSince(SteadyTime start);

/// The CPU time that the calling thread has used, in seconds.
double threadCpuSeconds();

/// Now, as ISO 8601 UTC with milliseconds: "2026-01-31T12:00:00.000Z".
std::string isoTimeNow();

} // namespace tutti
