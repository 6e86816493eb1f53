// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/catalogue.h"

#include <vector>

#include "core/synth/cello.h"
#include "core/synth/drum.h"
#include "core/synth/harmonica.h"
#include "core/synth/room.h"
#include "core/synth/score.h"

namespace tutti {
namespace {

using Tones = std::vector<Tone>;
using Steps = std::vector<int>;

Signal openStrings(double seconds, int rateHz)
{
    const Tones phrase {{36, 3}, {43, 3}, {50, 3}, {57, 3}, {50, 2}, {43, 2}, {36, 4}};
    return playCello(melody(phrase, Steps {0}, 0.9, seconds, 0.05), {4, 5.0, 0.16, 0.3, 0.07}, seconds, rateHz);
}

Signal celloSong(double seconds, int rateHz)
{
    const Tones phrase {{50, 2}, {53, 1}, {57, 1}, {58, 3}, {57, 1}, {55, 1}, {53, 1},
                        {52, 2}, {53, 1}, {55, 1}, {57, 3}, {62, 2}, {60, 1}, {57, 2}};
    return playCello(melody(phrase, Steps {0, 5, 0, -2}, 0.62, seconds, 0.04), {}, seconds, rateHz);
}

Signal spiccato(double seconds, int rateHz)
{
    const Tones phrase {{48, 1}, {55, 1}, {60, 1}, {64, 1}, {67, 1}, {64, 1}, {60, 1}, {55, 1}};
    return playCello(melody(phrase, Steps {0, -3, 2, -5}, 0.17, seconds, -0.09), {0, 5, 0.018, 0.09, 0.16}, seconds,
                     rateHz);
}

Signal lowSong(double seconds, int rateHz)
{
    const Tones phrase {{38, 3}, {45, 1}, {44, 2}, {41, 2}, {43, 3}, {0, 1}, {40, 2}, {37, 2}, {38, 4}};
    return playCello(melody(phrase, Steps {0, 3, 7}, 0.7, seconds, 0.08), {22, 4.6, 0.14, 0.25, 0.06}, seconds, rateHz);
}

Signal glides(double seconds, int rateHz)
{
    auto notes = melody(Tones {{45, 4}, {57, 4}, {52, 3}, {40, 3}}, Steps {0, 4}, 0.5, seconds, 0.1);
    for (std::size_t i = 0; i < notes.size(); ++i)
        notes[i].endHz = notes[i].hz * (i % 2 == 0 ? 2.0 : 0.5);
    return playCello(notes, {6, 5, 0.1, 0.15, 0.05}, seconds, rateHz);
}

Signal dusk(double seconds, int rateHz)
{
    const Tones upper {{62, 2}, {64, 1}, {65, 1}, {69, 4}, {67, 2}, {65, 1}, {64, 1}, {62, 4}};
    const Tones lower {{38, 4}, {41, 4}, {43, 4}, {45, 4}};
    auto notes = melody(upper, Steps {0, -2, 3}, 0.66, seconds, 0.06);
    const auto below = melody(lower, Steps {0, -2, 3}, 0.66, seconds, 0.1);
    notes.insert(notes.end(), below.begin(), below.end());
    return playCello(notes, {18, 5.6, 0.11, 0.2, 0.05}, seconds, rateHz);
}

Signal chords(double seconds, int rateHz)
{
    const Tones phrase {{60, 2}, {60, 1}, {65, 2}, {65, 1}, {67, 2}, {65, 1}, {60, 3}};
    return playHarmonica(inChords(melody(phrase, Steps {0}, 0.6, seconds, -0.06), {4, 7}), {}, seconds, rateHz);
}

Signal sweetSong(double seconds, int rateHz)
{
    const Tones phrase {{67, 1}, {72, 2}, {74, 1}, {76, 3}, {74, 1}, {72, 1}, {69, 1}, {67, 3}, {64, 1}, {67, 3}};
    const Blowing tremolo {14, 0.1, 4, 20, 0.02};
    return playHarmonica(inChords(melody(phrase, Steps {0, 5, 0, -3}, 0.42, seconds, -0.04), {-12}), tremolo, seconds,
                         rateHz);
}

Signal autumn(double seconds, int rateHz)
{
    const Tones phrase {{69, 3}, {72, 1}, {71, 2}, {67, 2}, {69, 1}, {64, 1}, {65, 2}, {64, 4}};
    return playHarmonica(melody(phrase, Steps {0, -5, 2}, 0.5, seconds, -0.05), {3, 0.3, 5.5, 70, 0.05}, seconds,
                         rateHz);
}

Signal dance(double seconds, int rateHz)
{
    const Tones phrase {{62, 1}, {63, 1}, {66, 1}, {67, 2}, {66, 1}, {63, 1}, {62, 2}, {60, 1}, {62, 2}};
    return playHarmonica(inChords(melody(phrase, Steps {0, 0, 5}, 0.26, seconds, -0.05), {-7}), {8, 0.05, 6, 25, 0.03},
                         seconds, rateHz);
}

Signal train(double seconds, int rateHz)
{
    const Tones phrase {{55, 1}, {55, 0.5}, {57, 0.5}, {55, 1}, {0, 0.5}, {59, 0.5}, {57, 1}, {55, 0.5}, {52, 0.5}};
    return playHarmonica(inChords(melody(phrase, Steps {0, 0, 5, 0, 7, 5}, 0.34, seconds, -0.09), {4, 7, 12}),
                         {6, 0.4, 7, 50, 0.08}, seconds, rateHz);
}

Signal slowChords(double seconds, int rateHz)
{
    const Tones phrase {{60, 4}, {57, 4}, {62, 4}, {55, 4}, {0, 1}, {64, 3}, {62, 2}, {60, 6}};
    return playHarmonica(inChords(melody(phrase, Steps {0, 5, -2, 3}, 0.9, seconds, -0.1), {7, 16}),
                         {5, 0.25, 3.5, 30, 0.03}, seconds, rateHz);
}

Signal singleStrokes(double seconds, int rateHz)
{
    return playDrum(rhythm("9...7...", 0.2, seconds), {}, seconds, rateHz);
}

Signal longRoll(double seconds, int rateHz)
{
    return playDrum(roll(19, 4, seconds), {190, 0.3, 0.6, 1, 0.22, 1800}, seconds, rateHz);
}

Signal bigDrum(double seconds, int rateHz)
{
    return playDrum(rhythm("9..5..9.7.5.9...9.5.35.7", 0.19, seconds), {68, 1.6, 1, 0.12, 0.12, 500}, seconds, rateHz);
}

Signal march(double seconds, int rateHz)
{
    return playDrum(rhythm("9.335.339.3353539.335.3397533579", 0.115, seconds), {205, 0.35, 0.9, 1, 0.25, 1500},
                    seconds, rateHz);
}

Signal muffled(double seconds, int rateHz)
{
    return playDrum(rhythm("8..4..6...5.7..3", 0.16, seconds), {150, 0.16, 1, 0.35, 0.1, 1000}, seconds, rateHz);
}

Signal brushes(double seconds, int rateHz)
{
    auto strokes = rhythm("4...6...4..36...", 0.18, seconds);
    for (std::size_t i = 0; i < strokes.size(); ++i)
        strokes[i].swell = i % 2 == 0 ? 0.28 : 0.0;
    return playDrum(strokes, {180, 0.2, 0.4, 1, 0.4, 2200}, seconds, rateHz);
}

std::vector<BuiltInSound> makeCatalogue()
{
    constexpr auto constant = Mp3Rate::Constant;
    constexpr auto average = Mp3Rate::Average;
    constexpr auto variable = Mp3Rate::Variable;
    return {
        {{"snare, single strokes.mp3", 4, 44100, 1}, "Snare, single strokes", "Snare", constant, singleStrokes, 0.15},
        {{"cello spiccato.mp3", 9, 44100, 1}, "Cello spiccato", "Cello", variable, spiccato, 0.2},
        {{"snare roll.mp3", 12, 44100, 2}, "Snare roll", "Snare", variable, longRoll, 0.2},
        {{"cello glissando.mp3", 14.5, 32000, 1}, "Cello glissando", "Cello", constant, glides, 0.2},
        {{"caja con pañuelo.mp3", 20.5, 22050, 1}, "Caja con pañuelo", "Snare", average, muffled, 0.1},
        {{"φυσαρμόνικα.mp3", 21, 22050, 1}, "Φυσαρμόνικα", "Harmonica", constant, dance, 0.15},
        {{"harmonica chords.mp3", 22, 44100, 2}, "Harmonica chords", "Harmonica", average, chords, 0.2},
        {{"snare brushes.mp3", 23, 32000, 2}, "Snare, brushes", "Snare", variable, brushes, 0.2},
        {{"cello open strings.mp3", 24, 44100, 2}, "Cello, open strings", "Cello", variable, openStrings, 0.25},
        {{"太鼓.mp3", 25, 48000, 2}, "太鼓", "Snare", constant, bigDrum, 0.3},
        {{"armónica de otoño.mp3", 26, 44100, 1}, "Armónica de otoño", "Harmonica", variable, autumn, 0.25},
        {{"Виолончель.mp3", 28, 44100, 2}, "Виолончель", "Cello", constant, lowSong, 0.3},
        {{"Mundharmonika, süßes Lied.mp3", 30, 48000, 2},
         "Mundharmonika, süßes Lied",
         "Harmonica",
         variable,
         sweetSong,
         0.2},
        {{"Cellolied № 2.mp3", 32, 48000, 2}, "Cellolied № 2", "Cello", average, celloSong, 0.3},
        {{"marching snare.mp3", 34, 44100, 2}, "Marching snare", "Snare", average, march, 0.15},
        // Decomposed, as some file systems write accents.
        {{"violoncelle au cre\u0301puscule.mp3", 36, 44100, 2},
         "Violoncelle au crépuscule",
         "Cello",
         variable,
         dusk,
         0.35},
        {{"ハーモニカ.mp3", 38, 44100, 2}, "ハーモニカ", "Harmonica", constant, train, 0.15},
        {{"harmonica, three slow minutes.mp3", 180, 32000, 2},
         "Harmonica, three slow minutes",
         "Harmonica",
         variable,
         slowChords,
         0.35},
    };
}

} // namespace

std::span<const BuiltInSound> catalogue()
{
    static const std::vector<BuiltInSound> sounds = makeCatalogue();
    return sounds;
}

std::span<const DemoSound> demoSounds()
{
    static const std::vector<DemoSound> sounds = [] {
        std::vector<DemoSound> list;
        for (const BuiltInSound& sound : catalogue())
            list.push_back(sound.about);
        return list;
    }();
    return sounds;
}

Result<std::string> makeSound(const BuiltInSound& sound, const std::stop_token& stop)
{
    constexpr float peak = 0.8F;
    Signal dry = sound.play(sound.about.seconds, sound.about.rateHz);
    normalise(dry, peak);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled");
    const auto frames = inRoom(dry, sound.about.channels, sound.wet, sound.about.rateHz);
    return encodeMp3(frames, sound.about.channels, sound.about.rateHz, sound.bitRate, stop);
}

} // namespace tutti
