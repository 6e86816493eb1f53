// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "core/spectrum/spectrum.h"

namespace tutti {

/// The nominal centres of the third-octave bands from 25 Hz to 20 kHz in Hz, as IEC 61260-1 writes them.
std::span<const double> nominalBandCentres();

/// The level of each third-octave band: nominal centre in Hz, decibels relative to a full-scale sine (whose band reads
/// 0 dB with every taper and at every frequency inside the band). Exact centres are 1000 × 10^(n/10) Hz, the edges a
/// factor of 10^(1/20) away (IEC 61260-1, base ten); a bin on an edge is shared out. Bands that reach beyond half the
/// rate, or are narrower than what the transform tells apart, are left out.
std::vector<std::pair<double, double>> thirdOctaveLevels(const Spectrum& spectrum);

} // namespace tutti
