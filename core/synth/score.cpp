// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/score.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string_view>

namespace tutti {
namespace {

/// What rings after the last tone needs a moment.
constexpr double rest = 0.6;

} // namespace

double hzOf(double midi)
{
    return 440 * std::exp2((midi - 69) / 12);
}

std::vector<Note> melody(const std::vector<Tone>& phrase, const std::vector<int>& steps, double beatSeconds,
                         double seconds, double overlap)
{
    std::vector<Note> notes;
    double time = 0.05;
    for (std::size_t round = 0; time < seconds - rest; ++round) {
        for (std::size_t i = 0; i < phrase.size() && time < seconds - rest; ++i) {
            const Tone& tone = phrase[i];
            const double length = std::min(tone.beats * beatSeconds, seconds - rest - time);
            const double swell = 0.7 + 0.3 * std::sin(std::numbers::pi * double(i + 1) / double(phrase.size() + 1));
            if (tone.midi > 0)
                notes.push_back(
                    {time, std::max(0.08, length + overlap), hzOf(tone.midi + steps[round % steps.size()]), swell, 0});
            time += length;
        }
    }
    return notes;
}

std::vector<Note> inChords(const std::vector<Note>& notes, std::initializer_list<int> intervals)
{
    std::vector<Note> chords;
    for (const Note& note : notes) {
        chords.push_back(note);
        for (const int interval : intervals) {
            Note other = note;
            other.hz *= std::exp2(interval / 12.0);
            other.loudness *= 0.8;
            chords.push_back(other);
        }
    }
    return chords;
}

std::vector<Stroke> rhythm(const char* pattern, double stepSeconds, double seconds)
{
    const std::string_view steps(pattern);
    std::vector<Stroke> strokes;
    for (std::size_t step = 0;; ++step) {
        const double time = 0.05 + double(step) * stepSeconds;
        if (time > seconds - rest)
            return strokes;
        const char sign = steps[step % steps.size()];
        if (sign != '.')
            strokes.push_back({time, (sign - '0') / 9.0, 0});
    }
}

std::vector<Stroke> roll(double strokesPerSecond, double waveSeconds, double seconds)
{
    std::vector<Stroke> strokes;
    for (int i = 0;; ++i) {
        // The two hands are never quite alike.
        const double time = 0.05 + i / strokesPerSecond + (i % 2 == 1 ? 0.004 : 0.0);
        if (time > seconds - rest)
            return strokes;
        const double wave = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * time / waveSeconds);
        strokes.push_back({time, 0.08 + 0.6 * wave + (i % 2 == 1 ? 0.03 : 0.0), 0});
    }
}

} // namespace tutti
