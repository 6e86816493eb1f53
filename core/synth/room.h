// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/synth/signal.h"

namespace tutti {

/// Puts a sound into a small hall: `channels` (1 or 2) interleaved, each with reflections of its own. After Schroeder,
/// "Natural sounding artificial reverberation" (1962): combs side by side, then all-passes. `wet` is the hall's share.
std::vector<float> inRoom(const Signal& dry, int channels, double wet, int rateHz);

} // namespace tutti
