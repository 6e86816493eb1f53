// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/taper.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace tutti {
namespace {

/// a_0, a_1, … of the cosine sum, all positive; the signs alternate.
std::span<const double> coefficients(Taper taper)
{
    static constexpr double none[] = {1};
    static constexpr double hann[] = {0.5, 0.5};
    static constexpr double hamming[] = {0.54, 0.46};
    static constexpr double blackman[] = {0.42, 0.5, 0.08};
    static constexpr double blackmanHarris[] = {0.35875, 0.48829, 0.14128, 0.01168};
    static constexpr double flatTop[] = {0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368};
    switch (taper) {
    case Taper::None:
        return none;
    case Taper::Hann:
        return hann;
    case Taper::Hamming:
        return hamming;
    case Taper::Blackman:
        return blackman;
    case Taper::BlackmanHarris:
        return blackmanHarris;
    case Taper::FlatTop:
        return flatTop;
    }
    return none;
}

/// Σ (-1)^m a_m cos(m φ), by Clenshaw's recurrence from one cosine.
double cosineSum(std::span<const double> terms, double cosine)
{
    double next = 0;
    double afterNext = 0;
    for (std::size_t m = terms.size() - 1; m > 0; --m) {
        const double term = (m % 2 == 0) ? terms[m] : -terms[m];
        const double current = term + 2 * cosine * next - afterNext;
        afterNext = next;
        next = current;
    }
    return terms[0] + cosine * next - afterNext;
}

} // namespace

std::vector<double> taperValues(Taper taper, std::size_t length)
{
    std::vector<double> values(length, 1.0);
    if (taper == Taper::None || length < 2)
        return values;
    const std::span<const double> terms = coefficients(taper);
    const double step = 2 * std::numbers::pi / double(length);
    for (std::size_t i = 0; i <= length / 2; ++i) {
        values[i] = cosineSum(terms, std::cos(step * double(i)));
        if (i > 0)
            values[length - i] = values[i];
    }
    return values;
}

TaperGain taperGain(const std::vector<double>& values)
{
    TaperGain gain;
    double squares = 0;
    for (const double value : values) {
        gain.sum += value;
        squares += value * value;
    }
    gain.noiseBandwidth = double(values.size()) * squares / (gain.sum * gain.sum);
    return gain;
}

int mainLobeHalfWidth(Taper taper)
{
    return int(coefficients(taper).size());
}

} // namespace tutti
