// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/bands.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tutti {
namespace {

constexpr double centres[] = {25,   31.5, 40,   50,   63,   80,   100,   125,   160,   200,
                              250,  315,  400,  500,  630,  800,  1000,  1250,  1600,  2000,
                              2500, 3150, 4000, 5000, 6300, 8000, 10000, 12500, 16000, 20000};
/// 25 Hz stands 16 thirds of an octave below 1 kHz.
constexpr int firstBand = -16;

/// The squared amplitudes between two frequencies, both given in bins. A bin reaches half a bin to each side.
double sumBetween(const Spectrum& spectrum, double from, double to)
{
    const auto first = std::size_t(std::max(std::floor(from + 0.5), 0.0));
    const auto last = std::min(std::size_t(std::floor(to + 0.5)), spectrum.bins() - 1);
    double sum = 0;
    for (std::size_t bin = first; bin <= last; ++bin) {
        const double left = std::max(from, double(bin) - 0.5);
        const double right = std::min(to, double(bin) + 0.5);
        sum += spectrum.calibrated(bin) * std::clamp(right - left, 0.0, 1.0);
    }
    return sum;
}

} // namespace

std::span<const double> nominalBandCentres()
{
    return centres;
}

std::vector<std::pair<double, double>> thirdOctaveLevels(const Spectrum& spectrum)
{
    std::vector<std::pair<double, double>> levels;
    const double binHz = spectrum.hz(1);
    const double edge = std::pow(10.0, 0.05);
    for (std::size_t band = 0; band < std::size(centres); ++band) {
        const double exact = 1000 * std::pow(10.0, (firstBand + double(band)) / 10);
        const double from = exact / edge;
        const double to = exact * edge;
        const bool resolved = to - from >= binHz * spectrum.noiseBandwidth;
        if (!resolved || to > double(spectrum.rateHz) / 2)
            continue;
        const double sum = sumBetween(spectrum, from / binHz, to / binHz) / spectrum.noiseBandwidth;
        levels.emplace_back(centres[band], spectrum.levelOfPower(sum, Scale::Decibel));
    }
    return levels;
}

} // namespace tutti
