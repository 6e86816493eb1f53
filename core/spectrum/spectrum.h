// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "core/spectrum/fft.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// No level in decibels is below this; digital silence has it.
inline constexpr double silenceDb = -300;

/// A spectrum as it was computed: squared magnitudes of the bins from 0 Hz to half the rate, and what turns them into
/// levels. Roots and logarithms are taken only of what is shown.
struct Spectrum
{
    /// The first bins() values are |X|², or its mean over the segments (Welch). What follows means nothing.
    FftBuffer buffer;
    /// Samples of the transform. Even lengths have a bin at exactly half the rate.
    std::size_t length = 0;
    int rateHz = 0;
    /// The greatest |X|² of all bins, 0 Hz included.
    double greatest = 0;
    /// |X|² of a full-scale sine in the middle of its bin: (Σw / 2)².
    double fullScale = 1;
    /// The taper's equivalent noise bandwidth in bins.
    double noiseBandwidth = 1;

    std::size_t bins() const { return length / 2 + 1; }
    std::span<const double> power() const { return buffer.values().first(bins()); }
    /// Centre of a bin, in Hz; of a fraction of a bin too.
    double hz(double bin) const { return bin * double(rateHz) / double(length); }
    /// Squared amplitude of a bin relative to a full-scale sine. At 0 Hz and half the rate a sine has no second half
    /// among the negative frequencies: there a quarter of |X|² counts.
    double calibrated(std::size_t bin) const;
    /// What |X|² (Normalised) or calibrated() (otherwise) reads on a scale.
    double levelOfPower(double power, Scale scale) const;
    /// The level of a bin: Normalised: |X| / max |X|, all 0 for silence; Linear: amplitude, 1 is a full-scale sine;
    /// Decibel: 20 log10 of that, at least silenceDb. A sine between two bins reads less by the taper's scalloping:
    /// up to 3.92 dB (none), 1.42 (Hann), 1.75 (Hamming), 1.10 (Blackman), 0.83 (Blackman-Harris), 0.01 (flat top).
    double level(std::size_t bin, Scale scale) const;
};

struct Peak
{
    double hz = 0;
    /// Relative to a full-scale sine.
    double db = silenceDb;
};

/// The strongest frequency above 0 Hz (bins into which a taper spills a constant are passed over). Without a taper it
/// is the bin itself; with one it is refined in frequency and level by a parabola through the decibels of three bins,
/// which finds a lone sine to 0.02 bins (flat top: 0.15) and 0.2 dB. Silence: 0 Hz, silenceDb.
Peak findPeak(const Spectrum& spectrum, Taper taper);

/// Spectrum of the samples in `buffer` (made by `fft`), which the result takes over.
Spectrum transformWindow(const RealFft& fft, FftBuffer buffer, Taper taper, int rateHz);

} // namespace tutti
