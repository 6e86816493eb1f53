// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/signal.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tutti {
namespace {

struct Angle
{
    double cosine;
    double alpha;
};

Angle angleOf(double hz, double q, int rateHz)
{
    const double omega = 2 * std::numbers::pi * hz / rateHz;
    return {std::cos(omega), std::sin(omega) / (2 * q)};
}

} // namespace

std::size_t samplesIn(double seconds, int rateHz)
{
    return std::size_t(std::llround(std::max(0.0, seconds) * rateHz));
}

Biquad Biquad::bandPass(double hz, double q, int rateHz)
{
    const auto [cosine, alpha] = angleOf(hz, q, rateHz);
    Biquad filter;
    filter.m_b0 = alpha / (1 + alpha);
    filter.m_b2 = -filter.m_b0;
    filter.m_a1 = -2 * cosine / (1 + alpha);
    filter.m_a2 = (1 - alpha) / (1 + alpha);
    return filter;
}

Biquad Biquad::lowPass(double hz, double q, int rateHz)
{
    const auto [cosine, alpha] = angleOf(hz, q, rateHz);
    Biquad filter;
    filter.m_b1 = (1 - cosine) / (1 + alpha);
    filter.m_b0 = filter.m_b1 / 2;
    filter.m_b2 = filter.m_b0;
    filter.m_a1 = -2 * cosine / (1 + alpha);
    filter.m_a2 = (1 - alpha) / (1 + alpha);
    return filter;
}

Biquad Biquad::highPass(double hz, double q, int rateHz)
{
    const auto [cosine, alpha] = angleOf(hz, q, rateHz);
    Biquad filter;
    filter.m_b1 = -(1 + cosine) / (1 + alpha);
    filter.m_b0 = -filter.m_b1 / 2;
    filter.m_b2 = filter.m_b0;
    filter.m_a1 = -2 * cosine / (1 + alpha);
    filter.m_a2 = (1 - alpha) / (1 + alpha);
    return filter;
}

void resonate(Signal& signal, const std::vector<Resonance>& resonances, double direct, int rateHz)
{
    struct Part
    {
        Biquad filter;
        double gain;
    };
    std::vector<Part> parts;
    for (const Resonance& resonance : resonances) {
        if (resonance.hz < 0.45 * rateHz)
            parts.push_back({Biquad::bandPass(resonance.hz, resonance.q, rateHz), resonance.gain});
    }
    for (float& sample : signal) {
        double sum = direct * double(sample);
        for (Part& part : parts)
            sum += part.gain * part.filter.process(double(sample));
        sample = float(sum);
    }
}

void normalise(Signal& signal, float peak)
{
    float greatest = 0;
    for (const float sample : signal)
        greatest = std::max(greatest, std::abs(sample));
    if (greatest <= 0)
        return;
    const float factor = peak / greatest;
    for (float& sample : signal)
        sample *= factor;
}

} // namespace tutti
