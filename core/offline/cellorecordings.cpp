// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/offline/recording.h"
#include "core/synth/cello.h"

namespace tutti {
namespace {

using Play = std::function<Signal(double, int)>;
using Tones = std::vector<Tone>;
using Steps = std::vector<int>;

Play oneNote(int midi)
{
    return [midi](double seconds, int rateHz) {
        return playCello({{0.05, seconds - 0.5, hzOf(midi), 0.9, 0}}, {10, 5.1, 0.08, 0.35, 0.05}, seconds, rateHz);
    };
}

Play phrase(Tones tones, Steps steps, double beat, double overlap, Bowing bowing)
{
    return [=](double seconds, int rateHz) {
        return playCello(melody(tones, steps, beat, seconds, overlap), bowing, seconds, rateHz);
    };
}

Play loop(int shift)
{
    const Tones tones {{48 + shift, 1}, {55 + shift, 1}, {60 + shift, 1}, {55 + shift, 1}};
    return phrase(tones, {0, -3, 2, -5}, 0.25, -0.1, {0, 5, 0.02, 0.1, 0.14});
}

Play glide(double to)
{
    return [to](double seconds, int rateHz) {
        auto notes = melody({{45, 4}, {57, 4}, {52, 3}}, {0, 4}, 0.5, seconds, 0.1);
        for (Note& note : notes)
            note.endHz = note.hz * to;
        return playCello(notes, {6, 5, 0.1, 0.15, 0.05}, seconds, rateHz);
    };
}

void addNotes(std::vector<Recording>& all)
{
    struct Pitch
    {
        const char* name;
        int midi;
    };
    constexpr std::array<Pitch, 14> pitches {{{"C2", 36},
                                              {"D2", 38},
                                              {"E2", 40},
                                              {"F2", 41},
                                              {"G2", 43},
                                              {"A2", 45},
                                              {"B2", 47},
                                              {"C3", 48},
                                              {"D3", 50},
                                              {"E3", 52},
                                              {"G3", 55},
                                              {"A3", 57},
                                              {"C4", 60},
                                              {"E4", 64}}};
    for (const Pitch& pitch : pitches) {
        Recording note;
        note.name = std::string("Cello ") + pitch.name + " arco sustain.wav";
        note.username = "strings_lab";
        note.pack = pack::celloNotes;
        note.license = all.size() % 2 == 0 ? deed::cc0 : deed::by4;
        note.tags = {"cello", "arco", "note", "sustain", pitch.name};
        note.description = std::string("Open room, long bow, ") + pitch.name + ".\r\nMic: small diaphragm pair.";
        note.play = oneNote(pitch.midi);
        all.push_back(std::move(note));
    }
}

/// A name that no file system takes as it is.
const char* const longName =
    "cello long sustained note played sul tasto with a very slow bow change near the end, recorded with two small "
    "diaphragm condensers in ORTF about one metre and twenty centimetres away in a dry room with carpet and heavy "
    "curtains, no processing except a gentle high pass filter at thirty hertz and a short fade out, take seven of "
    "twelve";

void addHostileNames(std::vector<Recording>& all)
{
    const auto sul = phrase({{43, 6}, {48, 4}}, {0, -2}, 0.9, 0.1, {12, 4.4, 0.3, 0.4, 0.08});
    all.push_back({.name = "cello/pizzicato/G2",
                   .username = "strings_lab",
                   .license = deed::by4,
                   .bits = 24,
                   .seconds = 2,
                   .tags = {"cello", "pizzicato", "note", "g2"},
                   .description = "Plucked G.",
                   .play = phrase({{43, 1}}, {0}, 0.5, -0.3, {0, 5, 0.004, 0.4, 0.02})});
    all.push_back({.name = "../../cello\\escape: pizz*|<>.ogg",
                   .username = "Bowhair_77",
                   .license = deed::by4,
                   .type = "aiff",
                   .seconds = 3.2,
                   .tags = {"cello", "pizz"},
                   .description = "",
                   .play = loop(4)});
    all.push_back({.name = "CON.wav",
                   .username = "Bowhair_77",
                   .license = deed::cc0,
                   .seconds = 2.2,
                   .tags = {"cello", "stab"},
                   .description = "Stab.",
                   .play = phrase({{36, 1}, {43, 1}}, {0}, 1.1, -0.7, {0, 5, 0.01, 0.2, 0.2})});
    all.push_back({.name = longName,
                   .username = "oldtapebox",
                   .license = deed::sampling,
                   .seconds = 6,
                   .tags = {"cello", "sul-tasto", "note"},
                   .description = "Take seven of twelve.",
                   .play = sul});
}

void addTwins(std::vector<Recording>& all)
{
    const auto etude = phrase({{50, 1}, {57, 1}, {62, 1}, {61, 1}, {62, 2}, {57, 1}, {53, 1}}, {0, 5, -2}, 0.3, 0.02,
                              {14, 5.4, 0.05, 0.1, 0.06});
    // The same name for eyes, other bytes: composed here, decomposed below.
    all.push_back({.name = "Violon\u010delo \u2013 Dvo\u0159\u00e1k \u00e9tude \u21163 \U0001F3BB.wav",
                   .username = "north_sea_foley",
                   .license = deed::by3,
                   .channels = 2,
                   .seconds = 8,
                   .tags = {"cello", "\u00e9tude", "violon\u010delo"},
                   .description = "Kr\u00e1tk\u00e1 uk\u00e1zka. \u201cSmart quotes\u201d too.",
                   .geotag = "50.0874 14.4213",
                   .play = etude});
    all.push_back({.name = "Violonc\u030celo \u2013 Dvor\u030ca\u0301k e\u0301tude \u21163 \U0001F3BB.wav",
                   .username = "Bowhair_77",
                   .license = deed::by4,
                   .seconds = 5,
                   .tags = {"cello", "\u00e9tude"},
                   .description = "My take of it.",
                   .play = etude});
}

void addLoops(std::vector<Recording>& all)
{
    all.push_back({.name = "cello loop.wav",
                   .username = "quietroom",
                   .pack = pack::loops,
                   .license = deed::by3,
                   .seconds = 4,
                   .tags = {"cello", "loop"},
                   .description = "120 bpm, C.",
                   .play = loop(0)});
    all.push_back({.name = "cello loop.wav",
                   .username = "quietroom",
                   .pack = pack::loops,
                   .license = deed::by3,
                   .seconds = 4,
                   .tags = {"cello", "loop"},
                   .description = "120 bpm, D.",
                   .play = loop(2)});
    all.push_back({.name = "Cello Loop.WAV",
                   .username = "Bowhair_77",
                   .license = deed::cc0,
                   .seconds = 3,
                   .tags = {"cello", "loop", "short"},
                   .description = "",
                   .play = loop(-5)});
}

void addPhrases(std::vector<Recording>& all)
{
    const auto song = phrase({{50, 2}, {53, 1}, {57, 1}, {58, 3}, {57, 1}, {55, 1}, {53, 1}, {52, 2}, {57, 3}},
                             {0, 5, 0, -2}, 0.62, 0.04, {});
    all.push_back({.name = "Cello: \"con sordino\" take 3?",
                   .username = "tonmeister-ke",
                   .license = deed::by4,
                   .type = "flac",
                   .rateHz = 96000,
                   .channels = 2,
                   .bits = 24,
                   .seconds = 6,
                   .tags = {"cello", "con-sordino", "mute"},
                   .description = "Muted, <b>soft</b> dynamic &amp; slow vibrato.",
                   .play = song});
    all.push_back({.name = "cello drone ",
                   .username = "tonmeister-ke",
                   .license = deed::byNc4,
                   .type = "ogg",
                   .channels = 2,
                   .seconds = 12,
                   .tags = {"cello", "drone"},
                   .description = "Trailing space in the name is intentional.",
                   .play = phrase({{36, 8}, {43, 8}}, {0}, 1.2, 0.4, {5, 4, 0.5, 0.6, 0.09})});
    all.push_back({.name = "\u30c1\u30a7\u30ed \u5f13\u5f3e\u304d",
                   .username = "akira-hatano-x",
                   .license = deed::cc0,
                   .rateHz = 48000,
                   .seconds = 8,
                   .tags = {"cello", "\u30c1\u30a7\u30ed"},
                   .description = "\u5f13\u5f3e\u304d\u3002",
                   .play = song});
    all.push_back({.name = "cello_glissando.mp3",
                   .username = "field.notes.ob",
                   .license = deed::byNc3,
                   .type = "mp3",
                   .seconds = 5,
                   .tags = {"cello", "glissando"},
                   .description = "Up, always up.",
                   .play = glide(2)});
    all.push_back({.name = "cello dusk.",
                   .username = "oldtapebox",
                   .license = deed::by4,
                   .channels = 2,
                   .seconds = 22,
                   .tags = {"cello", "melody", "slow"},
                   .description = "An evening.",
                   .play = song,
                   .wet = 0.35});
}

} // namespace

std::vector<Recording> celloRecordings()
{
    std::vector<Recording> all;
    addNotes(all);
    addLoops(all);
    addPhrases(all);
    addHostileNames(all);
    addTwins(all);
    for (Recording& recording : all)
        recording.category = recording.tags.size() > 1 && recording.seconds < 3 ? "is-s" : "m-si";
    return all;
}

} // namespace tutti
