// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/synth/score.h"
#include "core/synth/signal.h"

namespace tutti {

/// How a harmonica is built and blown.
struct Blowing
{
    /// Each tone has two reeds, so far apart; they beat.
    double reedCents = 5;
    /// The hand that opens and closes: how deep (0 to 1), how fast.
    double handDepth = 0.15;
    double handHz = 5;
    /// How far a tone begins too low, as reeds do that are blown hard.
    double scoopCents = 35;
    double breath = 0.03;
};

/// Free reeds: short pulses of air with many strong harmonics, through a mouth's and a hand's resonances.
Signal playHarmonica(const std::vector<Note>& notes, const Blowing& blowing, double seconds, int rateHz);

} // namespace tutti
