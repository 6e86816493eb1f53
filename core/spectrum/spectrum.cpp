// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/spectrum/taper.h"

namespace tutti {
namespace {

double decibels(double power)
{
    return power > 0 ? std::max(10 * std::log10(power), silenceDb) : silenceDb;
}

} // namespace

double Spectrum::calibrated(std::size_t bin) const
{
    const bool single = bin == 0 || 2 * bin == length;
    return buffer.values()[bin] / fullScale * (single ? 0.25 : 1.0);
}

double Spectrum::level(double power, Scale scale) const
{
    switch (scale) {
    case Scale::Normalised:
        return greatest > 0 ? std::sqrt(power / greatest) : 0;
    case Scale::Linear:
        return std::sqrt(power);
    case Scale::Decibel:
        return decibels(power);
    }
    return 0;
}

double Spectrum::level(std::size_t bin, Scale scale) const
{
    return level(scale == Scale::Normalised ? buffer.values()[bin] : calibrated(bin), scale);
}

Peak findPeak(const Spectrum& spectrum, Taper taper)
{
    const std::size_t first = std::size_t(mainLobeHalfWidth(taper));
    std::size_t best = 0;
    double strongest = 0;
    for (std::size_t bin = first; bin < spectrum.bins(); ++bin) {
        const double power = spectrum.calibrated(bin);
        if (power > strongest) {
            strongest = power;
            best = bin;
        }
    }
    if (best == 0)
        return {};
    const double middle = decibels(strongest);
    if (taper == Taper::None || best + 1 >= spectrum.bins())
        return {spectrum.hz(double(best)), middle};
    const double left = decibels(spectrum.calibrated(best - 1));
    const double right = decibels(spectrum.calibrated(best + 1));
    const double bend = left - 2 * middle + right;
    const double offset = bend < 0 ? std::clamp(0.5 * (left - right) / bend, -0.5, 0.5) : 0;
    return {spectrum.hz(double(best) + offset), middle - 0.25 * (left - right) * offset};
}

Spectrum transformWindow(const RealFft& fft, FftBuffer buffer, Taper taper, int rateHz)
{
    Spectrum spectrum;
    spectrum.length = fft.length();
    spectrum.rateHz = rateHz;
    TaperGain gain {double(fft.length()), 1};
    if (taper != Taper::None) {
        const std::vector<double> values = taperValues(taper, fft.length());
        gain = taperGain(values);
        double* const samples = buffer.values().data();
        for (std::size_t i = 0; i < values.size(); ++i)
            samples[i] *= values[i];
    }
    spectrum.greatest = fft.transformToPower(buffer);
    spectrum.buffer = std::move(buffer);
    spectrum.fullScale = gain.sum * gain.sum / 4;
    spectrum.noiseBandwidth = gain.noiseBandwidth;
    return spectrum;
}

} // namespace tutti
