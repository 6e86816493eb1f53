// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/audio/framewatch.h"

namespace tutti {

/// Lets frames pass that follow each other. In garbage almost anything looks like a lone frame, and sounds like a bang:
/// after a gap frames wait until some have followed each other, and lone ones are dropped.
class FrameGate
{
public:
    /// The samples that may be heard now (those of earlier frames included), valid until the next call. Frames that
    /// pass are taken in by `watch`.
    std::span<const std::byte> admit(const MpegFrame& frame, FrameWatch& watch, double seconds);
    /// Drops what waits.
    void clear();

private:
    std::vector<MpegFrame> m_waiting;
    std::vector<std::byte> m_samples;
};

} // namespace tutti
