// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <QString>

#include "core/jobs/record.h"

namespace tutti {

/// What the workers of an engine are, and so whose lanes a timeline has.
enum class LaneKind : std::uint8_t { Worker, Thread, OpenMpThread, Process, Rank, Connection };

/// Of an engine's id; Worker where all is done one after the other, and for an unknown engine.
LaneKind laneKindOf(std::string_view engine);

/// "Thread 2" for the lane 1, "Process 2", "Connection 2"; ranks count from 0, as MPI does: "Rank 1".
QString laneText(std::size_t lane, LaneKind kind);
/// "2" for the lane 1; of ranks "1".
QString laneNumber(std::size_t lane, LaneKind kind);

/// "4 threads", "1 process", …, in the person's language.
QString workersText(LaneKind kind, int workers);

/// A finished run in a list to choose from: its number (from 1 on, as in the Timing table), job, engine, workers,
/// schedule and wall time: "3 · Convert · OpenMP, 4 threads, longest first · 1.93 s". A number of 0 is left out.
QString runChoiceText(const RunRecord& run, int number);

} // namespace tutti
