// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/harmonica.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/synth/wavetable.h"

namespace tutti {
namespace {

constexpr std::size_t controlSamples = 32;
constexpr double attack = 0.035;
constexpr double release = 0.06;

const std::vector<Resonance>& mouth()
{
    static const std::vector<Resonance> formants {
        {550, 3, 0.5}, {1250, 4, 0.8}, {2100, 5, 1.0}, {3100, 5, 0.7}, {4800, 4, 0.3}};
    return formants;
}

/// A reed closes its slot once a period: the pulse's harmonics fall slowly, the even ones a little weaker.
double reedHarmonic(int n)
{
    return std::pow(n, -0.75) * (n % 2 == 0 ? 0.8 : 1.0);
}

double envelope(const Note& note, double time)
{
    const double rise = std::min(1.0, time / attack);
    const double fall = std::clamp((note.seconds + release - time) / release, 0.0, 1.0);
    return note.loudness * rise * (2 - rise) * fall;
}

void blow(const Note& note, const Blowing& blowing, const WaveTable& table, int rateHz, Signal& mix)
{
    const std::size_t first = samplesIn(note.start, rateHz);
    const std::size_t last = std::min(mix.size(), first + samplesIn(note.seconds + release, rateHz));
    const double apart = std::exp2(blowing.reedCents / 1200);
    double phase = 0;
    double otherPhase = 0.37;
    double loudness = 0;
    for (std::size_t block = first; block < last; block += controlSamples) {
        const std::size_t end = std::min(last, block + controlSamples);
        const double time = double(end - first) / rateHz;
        const double scoop = std::exp2(-blowing.scoopCents * std::exp(-time / 0.04) / 1200);
        const double step = note.hz * scoop / rateHz;
        const double slope = (envelope(note, time) - loudness) / double(end - block);
        for (std::size_t i = block; i < end; ++i) {
            phase += step;
            phase -= phase >= 1 ? 1 : 0;
            otherPhase += step * apart;
            otherPhase -= otherPhase >= 1 ? 1 : 0;
            loudness += slope;
            mix[i] += float(loudness * (table.at(phase) + 0.8 * table.at(otherPhase)));
        }
    }
}

/// The hand before the instrument, and the air that finds no reed.
void breathe(Signal& mix, const Blowing& blowing, int rateHz)
{
    Noise noise(11);
    const double step = 2 * std::numbers::pi * blowing.handHz / rateHz;
    double loudness = 0;
    for (std::size_t i = 0; i < mix.size(); ++i) {
        const auto sample = double(mix[i]);
        loudness += 0.002 * (std::abs(sample) - loudness);
        const double hand = 1 - blowing.handDepth * (0.5 - 0.5 * std::cos(step * double(i)));
        mix[i] = float(hand * (sample + blowing.breath * loudness * 8 * noise.next()));
    }
}

} // namespace

Signal playHarmonica(const std::vector<Note>& notes, const Blowing& blowing, double seconds, int rateHz)
{
    Signal mix(samplesIn(seconds, rateHz), 0.0F);
    WaveTables tables(reedHarmonic, rateHz);
    for (const Note& note : notes)
        blow(note, blowing, tables.forTone(note.hz * std::exp2(blowing.reedCents / 1200)), rateHz, mix);
    breathe(mix, blowing, rateHz);
    resonate(mix, mouth(), 0.25, rateHz);
    return mix;
}

} // namespace tutti
