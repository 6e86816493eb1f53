// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/offline/recording.h"
#include "core/synth/harmonica.h"

namespace tutti {
namespace {

using Play = std::function<Signal(double, int)>;
using Tones = std::vector<Tone>;
using Steps = std::vector<int>;

Play oneNote(int midi)
{
    return [midi](double seconds, int rateHz) {
        return playHarmonica({{0.03, seconds - 0.4, hzOf(midi), 0.9, 0}}, {4, 0.1, 5, 30, 0.03}, seconds, rateHz);
    };
}

Play phrase(Tones tones, Steps steps, double beat, Blowing blowing)
{
    return [=](double seconds, int rateHz) {
        return playHarmonica(melody(tones, steps, beat, seconds, -0.05), blowing, seconds, rateHz);
    };
}

Play chords(Tones tones, Steps steps, double beat)
{
    return [=](double seconds, int rateHz) {
        return playHarmonica(inChords(melody(tones, steps, beat, seconds, -0.06), {4, 7}), {}, seconds, rateHz);
    };
}

void addNotes(std::vector<Recording>& all)
{
    struct Hole
    {
        const char* name;
        int midi;
    };
    constexpr std::array<Hole, 14> holes {{{"1 blow C4", 60},
                                           {"1 draw D4", 62},
                                           {"2 blow E4", 64},
                                           {"2 draw G4", 67},
                                           {"3 draw B4", 71},
                                           {"4 blow C5", 72},
                                           {"4 draw D5", 74},
                                           {"5 blow E5", 76},
                                           {"5 draw F5", 77},
                                           {"6 blow G5", 79},
                                           {"6 draw A5", 81},
                                           {"7 draw B5", 83},
                                           {"7 blow C6", 84},
                                           {"8 blow E6", 88}}};
    for (const Hole& hole : holes) {
        Recording note;
        note.name = std::string("Harmonica hole ") + hole.name;
        note.username = "north_sea_foley";
        note.pack = pack::harmonicaNotes;
        note.license = all.size() % 3 == 0 ? deed::by3 : deed::cc0;
        note.type = "flac";
        note.seconds = 2.2;
        note.tags = {"harmonica", "note", "reed", "mouth-organ"};
        note.description = "Diatonic in C, one hole.";
        note.geotag = "53.5511 9.9937";
        note.play = oneNote(hole.midi);
        all.push_back(std::move(note));
    }
}

void addMelodies(std::vector<Recording>& all)
{
    const Tones train {{55, 1}, {55, 0.5}, {57, 0.5}, {55, 1}, {0, 0.5}, {59, 0.5}, {57, 1}, {52, 1}};
    const Tones autumn {{69, 3}, {72, 1}, {71, 2}, {67, 2}, {69, 1}, {64, 1}, {65, 2}, {64, 4}};
    const Tones dance {{62, 1}, {63, 1}, {66, 1}, {67, 2}, {66, 1}, {63, 1}, {62, 2}, {60, 1}, {62, 2}};
    const Tones sway {{60, 2}, {60, 1}, {65, 2}, {65, 1}, {67, 2}, {65, 1}, {60, 3}};
    all.push_back({.name = "Harmonica train.wav",
                   .username = "oldtapebox",
                   .license = deed::by4,
                   .seconds = 9,
                   .tags = {"harmonica", "train", "blues"},
                   .description = "Whistle at the end? No: there is no end.",
                   .play = chords(train, {0, 0, 5, 0, 7, 5}, 0.3)});
    all.push_back({.name = "harmonica autumn #2 (100% real)",
                   .username = "quietroom",
                   .license = deed::cc0,
                   .channels = 2,
                   .seconds = 24,
                   .tags = {"harmonica", "melody", "slow"},
                   .description = "",
                   .play = phrase(autumn, {0, -5, 2}, 0.5, {3, 0.3, 5.5, 70, 0.05}),
                   .wet = 0.3});
    all.push_back({.name = "\u0647\u0627\u0631\u0645\u0648\u0646\u064a\u0643\u0627",
                   .username = "field.notes.ob",
                   .license = deed::by4,
                   .rateHz = 22050,
                   .seconds = 6,
                   .tags = {"harmonica", "\u0645\u0648\u0633\u064a\u0642\u0649"},
                   .description = "\u0645\u0642\u0637\u0639 \u0642\u0635\u064a\u0631",
                   .play = phrase(dance, {0, 0, 5}, 0.26, {8, 0.05, 6, 25, 0.03})});
    all.push_back({.name = "\u30cf\u30fc\u30e2\u30cb\u30ab",
                   .username = "akira-hatano-x",
                   .license = deed::cc0,
                   .rateHz = 48000,
                   .channels = 2,
                   .seconds = 7,
                   .tags = {"harmonica", "\u30cf\u30fc\u30e2\u30cb\u30ab"},
                   .description = "",
                   .play = chords(sway, {0, 5}, 0.5)});
    all.push_back({.name = "Mundharmonika, s\u00fc\u00dfes Lied.mp3",
                   .username = "tonmeister-ke",
                   .license = deed::by4,
                   .type = "mp3",
                   .channels = 2,
                   .seconds = 8,
                   .tags = {"harmonica", "mundharmonika", "lied"},
                   .description = "Tremolo.",
                   .play = phrase({{67, 1}, {72, 2}, {74, 1}, {76, 3}, {74, 1}, {72, 1}, {69, 1}, {67, 3}}, {0, 5, -3},
                                  0.42, {14, 0.1, 4, 20, 0.02})});
}

void addShortPhrases(std::vector<Recording>& all)
{
    const Tones dance {{62, 1}, {63, 1}, {66, 1}, {67, 2}, {66, 1}, {63, 1}, {62, 2}, {60, 1}, {62, 2}};
    const Tones sway {{60, 2}, {60, 1}, {65, 2}, {65, 1}, {67, 2}, {65, 1}, {60, 3}};
    all.push_back({.name = ".harmonica hidden",
                   .username = "Bowhair_77",
                   .license = deed::byNc4,
                   .seconds = 5,
                   .tags = {"harmonica", "loop"},
                   .description = "Starts with a dot.",
                   .play = chords(sway, {0}, 0.3)});
    all.push_back({.name = "   harmonica   double   stop   ",
                   .username = "oldtapebox",
                   .license = deed::sampling,
                   .type = "aiff",
                   .seconds = 4,
                   .tags = {"harmonica", "double-stop"},
                   .description = "",
                   .play = chords({{60, 3}, {65, 3}}, {0}, 0.6)});
    all.push_back({.name = "harmonica.wav.wav",
                   .username = "quietroom",
                   .license = deed::by3,
                   .type = "ogg",
                   .seconds = 6,
                   .tags = {"harmonica", "dance"},
                   .description = "Not a wav.",
                   .play = phrase(dance, {0, 5, 0, 7}, 0.2, {8, 0.05, 6, 25, 0.03})});
}

void addBends(std::vector<Recording>& all)
{
    all.push_back({.name = "harp insult \U0001F92C",
                   .username = "Bowhair_77",
                   .license = deed::byNc3,
                   .seconds = 3,
                   .tags = {"harmonica", "bend", "growl"},
                   .description = "The title says it.",
                   .isExplicit = true,
                   .play = phrase({{55, 2}, {54, 3}}, {0}, 0.5, {9, 0.8, 7, 140, 0.12})});
    all.push_back({.name = "harmonica bend%20down",
                   .username = "field.notes.ob",
                   .license = deed::by4,
                   .seconds = 3.5,
                   .tags = {"harmonica", "bend"},
                   .description = "A name that is percent-encoded already.",
                   .play = phrase({{67, 2}, {66, 2}, {65, 3}}, {0}, 0.45, {3, 0.2, 5, 90, 0.05})});
}

} // namespace

std::vector<Recording> harmonicaRecordings()
{
    std::vector<Recording> all;
    addNotes(all);
    addMelodies(all);
    addShortPhrases(all);
    addBends(all);
    for (Recording& recording : all)
        recording.category = recording.seconds < 3 ? "is-w" : "m-si";
    return all;
}

} // namespace tutti
