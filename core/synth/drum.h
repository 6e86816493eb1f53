// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/synth/score.h"
#include "core/synth/signal.h"

namespace tutti {

/// A drum: its skin, and the wires below it.
struct Drum
{
    /// The lowest mode of the skin.
    double skinHz = 185;
    /// Seconds until the skin has lost 60 dB.
    double skinDecay = 0.45;
    double skin = 1;
    double wires = 1;
    double wiresDecay = 0.28;
    /// Where the wires' noise begins.
    double wiresHz = 1600;
};

/// Strokes on a drum: the modes of a round membrane, and noise from the wires.
Signal playDrum(const std::vector<Stroke>& strokes, const Drum& drum, double seconds, int rateHz);

} // namespace tutti
