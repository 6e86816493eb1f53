// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/jobs/record.h"
#include "core/jobs/sharedruns.h"

namespace tutti {

/// Why a run's times say little.
enum class TimingDoubt : std::uint8_t {
    /// Files were skipped: no measurement at all, no speed-up.
    Skipped,
    /// Failed or cancelled tasks: no measurement of the whole input.
    Incomplete,
    /// Carried out in several parts: no measurement, no speed-up.
    Joined,
    /// Under 2 s of wall time.
    TooShort,
    /// Start-up is over 20 % of the wall time.
    StartupHeavy,
    /// Compiled without optimisation.
    DebugBuild
};

/// One finished run as the Timing table shows it.
struct RunRow
{
    std::string job;
    std::string engine;
    int workers = 1;
    /// One after the other: what others are compared with.
    bool sequential = false;
    std::string schedule;
    double startupSeconds = 0;
    double wallSeconds = 0;
    /// Seconds of audio per second of wall time; 0 when there was no audio.
    double timesRealTime = 0;
    /// Wall time of the latest sequential run (of downloads: over one connection) on the same input with the same
    /// settings / this run's; nothing without one.
    std::optional<double> speedup;
    /// speedup / workers.
    std::optional<double> efficiency;
    /// Sum over workers of busy time / (workers × wall).
    double busyShare = 0;
    std::vector<TimingDoubt> doubts;
};

/// A row for each run, in the runs' order. Pure.
std::vector<RunRow> runTable(std::span<const RunRecord> runs);
std::vector<RunRow> sharedRunTable(const RunList& runs);

} // namespace tutti
