// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/synth/score.h"
#include "core/synth/signal.h"

namespace tutti {

/// How a bow is led.
struct Bowing
{
    double vibratoCents = 14;
    double vibratoHz = 5.3;
    /// Seconds until a tone is there, and until it is gone.
    double attack = 0.09;
    double release = 0.14;
    /// The bow's own noise against the tone.
    double noise = 0.05;
};

/// A bowed string: the saw-toothed motion that Helmholtz found, through the resonances of a cello's body.
Signal playCello(const std::vector<Note>& notes, const Bowing& bowing, double seconds, int rateHz);

} // namespace tutti
