// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace tutti {

/// What long work asks after each block of audio: may it go on? Copies are cheap and share the stop.
class Checkpoint
{
public:
    /// Never says stop.
    Checkpoint() = default;
    /// Says stop when `stop` is requested, or when `timeLimit` seconds (0: none) have passed from now.
    explicit Checkpoint(std::stop_token stop, double timeLimit = 0);

    /// Nothing to go on; ErrorCode::Cancelled or ErrorCode::TimeLimit to end at once and leave nothing half-done.
    Result<void> check() const;
    bool stopRequested() const { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
    std::optional<SteadyTime> m_deadline;
    double m_timeLimit = 0;
};

} // namespace tutti
