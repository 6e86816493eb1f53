// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <vector>

namespace tutti {

/// One tone that an instrument plays.
struct Note
{
    double start = 0;
    double seconds = 0;
    double hz = 0;
    /// From 0 to 1.
    double loudness = 1;
    /// Where the tone glides to; 0: it stays.
    double endHz = 0;
};

/// One stroke on a drum.
struct Stroke
{
    double start = 0;
    double loudness = 1;
    /// How long the wires take to swell: 0 for a stick, more for a brush.
    double swell = 0;
};

/// A tone of a phrase: MIDI number (69 is A at 440 Hz; 0: a rest) and length in beats.
struct Tone
{
    int midi = 0;
    double beats = 1;
};

/// The frequency of a MIDI number in equal temperament.
double hzOf(double midi);

/// Plays a phrase over and over until `seconds` are full, each round a little higher or lower by `steps` semitones in
/// turn. `overlap`: how long a tone sounds into the next, in seconds; negative: a gap.
std::vector<Note> melody(const std::vector<Tone>& phrase, const std::vector<int>& steps, double beatSeconds,
                         double seconds, double overlap);

/// The notes, and above each the same at these intervals in semitones.
std::vector<Note> inChords(const std::vector<Note>& notes, std::initializer_list<int> intervals);

/// A rhythm over and over until `seconds` are full: a digit is a stroke of that loudness (9 the loudest), a dot a rest,
/// each `stepSeconds` long.
std::vector<Stroke> rhythm(const char* pattern, double stepSeconds, double seconds);

/// Strokes so dense that they melt, swelling from soft to loud and back, each `waveSeconds` long.
std::vector<Stroke> roll(double strokesPerSecond, double waveSeconds, double seconds);

} // namespace tutti
