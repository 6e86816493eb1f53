// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/cello.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/synth/wavetable.h"

namespace tutti {
namespace {

/// Pitch and loudness change so slowly that they are worked out once per so many samples.
constexpr std::size_t controlSamples = 32;

/// Air, wood and bridge: roughly where measured cellos have their strong modes.
const std::vector<Resonance>& body()
{
    static const std::vector<Resonance> modes {{98, 9, 1.2},   {178, 12, 1.5}, {225, 14, 1.1}, {310, 12, 0.8},
                                               {420, 10, 0.9}, {680, 8, 0.6},  {1050, 6, 0.7}, {1550, 5, 0.6},
                                               {2200, 3, 0.9}, {3300, 3, 0.35}};
    return modes;
}

double envelope(const Note& note, const Bowing& bowing, double time)
{
    const double rise = std::min(1.0, time / bowing.attack);
    const double fall = std::clamp((note.seconds + bowing.release - time) / bowing.release, 0.0, 1.0);
    const double bow = 0.85 + 0.15 * std::sin(std::numbers::pi * std::min(1.0, time / note.seconds));
    return note.loudness * rise * rise * (3 - 2 * rise) * fall * fall * bow;
}

class Player
{
public:
    Player(const Bowing& bowing, int rateHz)
        : m_bowing(bowing)
        , m_rateHz(rateHz)
        , m_tables([](int n) { return 1.0 / n; }, rateHz)
        , m_noise(7)
    {
    }

    void play(const Note& note, Signal& mix)
    {
        const WaveTable& table = m_tables.forTone(std::max(note.hz, note.endHz) * 1.02);
        const std::size_t first = samplesIn(note.start, m_rateHz);
        const std::size_t last = std::min(mix.size(), first + samplesIn(note.seconds + m_bowing.release, m_rateHz));
        double phase = 0;
        double loudness = 0;
        for (std::size_t block = first; block < last; block += controlSamples) {
            const std::size_t end = std::min(last, block + controlSamples);
            const double time = double(end - first) / m_rateHz;
            const double step = pitch(note, time) / m_rateHz;
            const double target = envelope(note, m_bowing, time);
            const double slope = (target - loudness) / double(end - block);
            // A new bow stroke scratches before the string gives in.
            const double scratch = m_bowing.noise * (1 + 5 * std::exp(-time / 0.03));
            for (std::size_t i = block; i < end; ++i) {
                phase += step;
                phase -= phase >= 1 ? 1 : 0;
                loudness += slope;
                mix[i] += float(loudness * (table.at(phase) + scratch * m_noise.next()));
            }
        }
    }

private:
    double pitch(const Note& note, double time)
    {
        m_drift += 0.02 * (m_noise.next() - m_drift);
        const double settled = std::clamp((time - 0.15) / 0.4, 0.0, 1.0);
        const double vibrato = std::sin(2 * std::numbers::pi * m_bowing.vibratoHz * time);
        const double cents = m_bowing.vibratoCents * settled * vibrato + 8 * m_drift;
        const double glide = note.endHz > 0 ? std::pow(note.endHz / note.hz, std::min(1.0, time / note.seconds)) : 1.0;
        return note.hz * glide * std::exp2(cents / 1200);
    }

    const Bowing& m_bowing;
    int m_rateHz;
    WaveTables m_tables;
    Noise m_noise;
    /// A hand is never quite steady.
    double m_drift = 0;
};

} // namespace

Signal playCello(const std::vector<Note>& notes, const Bowing& bowing, double seconds, int rateHz)
{
    Signal mix(samplesIn(seconds, rateHz), 0.0F);
    Player player(bowing, rateHz);
    for (const Note& note : notes)
        player.play(note, mix);
    resonate(mix, body(), 0.12, rateHz);
    // A string is stiff and a finger soft: the highest harmonics hardly leave it.
    Biquad soft = Biquad::lowPass(4200, 0.6, rateHz);
    for (float& sample : mix)
        sample = float(soft.process(double(sample)));
    return mix;
}

} // namespace tutti
