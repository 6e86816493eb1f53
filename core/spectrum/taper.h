// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// The taper's `length` values, in the periodic form w(i) = Σ (-1)^m a_m cos(2π m i / length) that spectra want
/// (the symmetric form is for filters). One value: 1.
///
/// Coefficients: Hann, Hamming (0.54, 0.46), Blackman (0.42, 0.5, 0.08) and the four-term Blackman-Harris of −92 dB
/// from F. J. Harris, "On the use of windows for harmonic analysis with the discrete Fourier transform", Proc. IEEE 66
/// (1978), pp. 51–83; flat top of five terms from G. D'Antona and A. Ferrero, "Digital signal processing for
/// measurement systems" (Springer, 2006), pp. 70–72, as in MATLAB and SciPy.
std::vector<double> taperValues(Taper taper, std::size_t length);

/// What a taper does to a sine and to noise.
struct TaperGain
{
    /// Sum of the values: a sine of amplitude 1 in the middle of a bin has the magnitude sum / 2 there.
    double sum = 0;
    /// Equivalent noise bandwidth in bins: length × Σw² / (Σw)².
    double noiseBandwidth = 1;
};

TaperGain taperGain(const std::vector<double>& values);

/// Half the width of the taper's main lobe in bins: so far does a constant (or a sine in mid-bin) spill.
int mainLobeHalfWidth(Taper taper);

} // namespace tutti
