// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/spectrum.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/spectrum/extremes.h"
#include "core/spectrum/taper.h"

namespace tutti {
namespace {

double decibels(double power)
{
    return power > 0 ? std::max(10 * std::log10(power), silenceDb) : silenceDb;
}

/// The strongest of the bins from `first` on; 0 when there is none.
std::size_t strongestBin(const Spectrum& spectrum, std::size_t first)
{
    const std::span<const double> power = spectrum.power();
    const std::size_t last = spectrum.bins() - 1;
    std::size_t best = 0;
    // The last bin may be calibrated otherwise than all before it.
    if (first < last) {
        const auto before = power.subspan(first, last - first);
        const double greatest = extremesOf(before).greatest;
        best = first + std::size_t(std::find(before.begin(), before.end(), greatest) - before.begin());
    }
    const bool lastWins = first <= last && (best == 0 || spectrum.calibrated(last) > spectrum.calibrated(best));
    return lastWins ? last : best;
}

} // namespace

double Spectrum::calibrated(std::size_t bin) const
{
    const bool single = bin == 0 || 2 * bin == length;
    return buffer.values()[bin] / fullScale * (single ? 0.25 : 1.0);
}

double Spectrum::levelOfPower(double power, Scale scale) const
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
    return levelOfPower(scale == Scale::Normalised ? buffer.values()[bin] : calibrated(bin), scale);
}

Peak findPeak(const Spectrum& spectrum, Taper taper)
{
    const std::size_t best = strongestBin(spectrum, std::size_t(mainLobeHalfWidth(taper)));
    const double strongest = best == 0 ? 0 : spectrum.calibrated(best);
    if (strongest <= 0)
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
