// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/offline/recording.h"
#include "core/synth/drum.h"

namespace tutti {
namespace {

using Play = std::function<Signal(double, int)>;

Play oneStroke(Drum drum)
{
    return [drum](double seconds, int rateHz) { return playDrum({{0.01, 1, 0}}, drum, seconds, rateHz); };
}

Play beat(const char* pattern, double step, Drum drum)
{
    return [=](double seconds, int rateHz) { return playDrum(rhythm(pattern, step, seconds), drum, seconds, rateHz); };
}

Play swell(double strokesPerSecond, double wave)
{
    return [=](double seconds, int rateHz) {
        return playDrum(roll(strokesPerSecond, wave, seconds), {190, 0.3, 0.6, 1, 0.22, 1800}, seconds, rateHz);
    };
}

Play brushes(const char* pattern)
{
    return [pattern](double seconds, int rateHz) {
        auto strokes = rhythm(pattern, 0.18, seconds);
        for (std::size_t i = 0; i < strokes.size(); i += 2)
            strokes[i].swell = 0.28;
        return playDrum(strokes, {180, 0.2, 0.4, 1, 0.4, 2200}, seconds, rateHz);
    };
}

void addHits(std::vector<Recording>& all)
{
    constexpr int strokes = 12;
    for (int i = 1; i <= strokes; ++i) {
        const bool rim = i % 4 == 0;
        Recording hit;
        hit.name = (i < 10 ? "snare_hit_0" : "snare_hit_") + std::to_string(i) + (rim ? "_rim" : "") + ".wav";
        hit.username = "tonmeister-ke";
        hit.pack = pack::snareHits;
        hit.license = i % 3 == 0 ? deed::by4 : deed::cc0;
        hit.rateHz = 48000;
        hit.bits = 24;
        hit.seconds = 1.5;
        hit.tags = {"snare", "drum", "hit", rim ? "rimshot" : "single-stroke"};
        hit.description = "Stroke " + std::to_string(i) + " of 12, the skin a little tighter each time.";
        hit.play = oneStroke({(rim ? 260.0 : 150.0) + 8 * i, rim ? 0.2 : 0.45, 1, 1, 0.28, 1600});
        all.push_back(std::move(hit));
    }
}

void addRollsAndMarches(std::vector<Recording>& all)
{
    all.push_back({.name = "Snare roll, long",
                   .username = "north_sea_foley",
                   .license = deed::cc0,
                   .channels = 2,
                   .seconds = 7,
                   .tags = {"snare", "drum", "roll"},
                   .description = "Soft to loud and back.",
                   .play = swell(19, 4)});
    all.push_back({.name = "snare roll / short",
                   .username = "quietroom",
                   .pack = pack::loops,
                   .license = deed::by3,
                   .seconds = 3,
                   .tags = {"snare", "drum", "roll", "loop"},
                   .description = "",
                   .play = swell(22, 1.5)});
    all.push_back({.name = "Marching snare",
                   .username = "oldtapebox",
                   .license = deed::by3,
                   .channels = 2,
                   .seconds = 22,
                   .tags = {"snare", "drum", "march"},
                   .description = "From a tape of 1974.",
                   .play = beat("9.335.339.3353539.335.3397533579", 0.115, {205, 0.35, 0.9, 1, 0.25, 1500})});
}

void addBrushes(std::vector<Recording>& all)
{
    all.push_back({.name = "snare*brushes?<slow>|\"loop\"",
                   .username = "field.notes.ob",
                   .license = deed::by4,
                   .rateHz = 32000,
                   .channels = 2,
                   .seconds = 6,
                   .tags = {"snare", "brushes", "loop"},
                   .description = "Brushes.",
                   .play = brushes("4...6...4..36...")});
    all.push_back({.name = "snare brushes fast",
                   .username = "field.notes.ob",
                   .license = deed::byNc3,
                   .type = "mp3",
                   .rateHz = 32000,
                   .seconds = 6,
                   .tags = {"snare", "brushes"},
                   .description = "",
                   .play = brushes("6.4.6.4.")});
    all.push_back({.name = "\u592a\u9f13 (\u30b9\u30cd\u30a2)",
                   .username = "akira-hatano-x",
                   .license = deed::cc0,
                   .rateHz = 48000,
                   .channels = 2,
                   .seconds = 7,
                   .tags = {"snare", "\u592a\u9f13"},
                   .description = "\u592a\u9f13\u3002",
                   .play = beat("9..5..9.7.5.9...9.5.35.7", 0.19, {95, 0.9, 1, 0.4, 0.2, 900})});
    all.push_back({.name = "caja con pa\u00f1uelo",
                   .username = "Bowhair_77",
                   .license = deed::by4,
                   .rateHz = 22050,
                   .seconds = 6,
                   .tags = {"snare", "muffled"},
                   .description = "Con un pa\u00f1uelo sobre el parche.",
                   .play = beat("8..4..6...5.7..3", 0.16, {150, 0.16, 1, 0.35, 0.1, 1000})});
}

void addOddities(std::vector<Recording>& all)
{
    all.push_back({.name = "snare groove & fill = 100%.flac",
                   .username = "quietroom",
                   .pack = pack::loops,
                   .license = deed::by4,
                   .type = "flac",
                   .bits = 24,
                   .seconds = 7.5,
                   .tags = {"snare", "drum", "loop", "groove"},
                   .description = "128 bpm.",
                   .play = beat("....9..3....9.35", 0.117, {})});
    all.push_back({.name = "snare\u202egnp.exe",
                   .username = "Bowhair_77",
                   .license = deed::cc0,
                   .seconds = 2.6,
                   .tags = {"snare", "glitch"},
                   .description = "A name with a bidirectional override.",
                   .play = beat("975.3.1", 0.06, {260, 0.1, 0.5, 1, 0.1, 2500})});
    all.push_back({.name = "NUL",
                   .username = "oldtapebox",
                   .license = deed::sampling,
                   .type = "ogg",
                   .seconds = 4,
                   .tags = {"snare", "tape"},
                   .description = "",
                   .play = beat("9...7...", 0.2, {})});
    all.push_back({.name = "snare loop 4 bars.aif",
                   .username = "tonmeister-ke",
                   .license = deed::byNc4,
                   .type = "aiff",
                   .channels = 2,
                   .seconds = 8,
                   .tags = {"snare", "drum", "loop"},
                   .description = "Four bars at 120.",
                   .play = beat("....9.......9..3....9.......9.53", 0.125, {})});
}

} // namespace

std::vector<Recording> snareRecordings()
{
    std::vector<Recording> all;
    addHits(all);
    addRollsAndMarches(all);
    addBrushes(all);
    addOddities(all);
    for (Recording& recording : all)
        recording.category = recording.seconds < 2 ? "is-p" : "m-sp";
    return all;
}

} // namespace tutti
