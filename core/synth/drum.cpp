// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/drum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace tutti {
namespace {

/// Frequencies of an ideal round membrane: the zeros of Bessel functions over the first one (Rayleigh, "The Theory of
/// Sound", 1877).
constexpr std::array<double, 7> membrane {1, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156};
/// Natural logarithm of 60 dB.
constexpr double sixtyDecibels = 6.908;

void ring(const Stroke& stroke, const Drum& drum, int rateHz, Signal& mix)
{
    const std::size_t first = samplesIn(stroke.start, rateHz);
    for (std::size_t mode = 0; mode < membrane.size(); ++mode) {
        const double omega = 2 * std::numbers::pi * drum.skinHz * membrane[mode] / rateHz;
        // Higher modes are softer and die sooner.
        const double decay = drum.skinDecay / (1 + 0.5 * double(mode));
        const double radius = std::exp(-sixtyDecibels / (decay * rateHz));
        const double amplitude = drum.skin * stroke.loudness / (1 + 0.7 * double(mode));
        const double twice = 2 * radius * std::cos(omega);
        const double square = radius * radius;
        double before = 0;
        double now = amplitude * std::sin(omega);
        const std::size_t last = std::min(mix.size(), first + samplesIn(decay * 1.2, rateHz));
        for (std::size_t i = first; i < last; ++i) {
            mix[i] += float(now);
            before = std::exchange(now, twice * now - square * before);
        }
    }
}

/// How loud the wires are, sample by sample: strokes add up.
Signal wiresEnvelope(const std::vector<Stroke>& strokes, const Drum& drum, std::size_t samples, int rateHz)
{
    Signal envelope(samples, 0.0F);
    const double fall = std::exp(-sixtyDecibels / (drum.wiresDecay * rateHz));
    for (const Stroke& stroke : strokes) {
        const std::size_t first = samplesIn(stroke.start, rateHz);
        const std::size_t swell = samplesIn(stroke.swell, rateHz);
        const std::size_t last = std::min(samples, first + swell + samplesIn(drum.wiresDecay * 1.2, rateHz));
        double level = stroke.loudness;
        for (std::size_t i = first; i < last; ++i) {
            const bool swells = i < first + swell;
            const double rise = swells ? double(i - first) / double(swell) : 1.0;
            envelope[i] += float(level * rise);
            level *= swells ? 1.0 : fall;
        }
    }
    return envelope;
}

} // namespace

Signal playDrum(const std::vector<Stroke>& strokes, const Drum& drum, double seconds, int rateHz)
{
    Signal mix(samplesIn(seconds, rateHz), 0.0F);
    for (const Stroke& stroke : strokes) {
        // A brush does not set the skin ringing.
        if (stroke.swell <= 0)
            ring(stroke, drum, rateHz, mix);
    }
    const Signal envelope = wiresEnvelope(strokes, drum, mix.size(), rateHz);
    Noise noise(3);
    Biquad body = Biquad::highPass(drum.wiresHz, 0.8, rateHz);
    Biquad hiss = Biquad::lowPass(std::min(9000.0, 0.42 * rateHz), 0.7, rateHz);
    for (std::size_t i = 0; i < mix.size(); ++i)
        mix[i] += float(drum.wires * hiss.process(body.process(double(envelope[i]) * noise.next())));
    return mix;
}

} // namespace tutti
