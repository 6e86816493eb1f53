// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/desktop/models/soundrow.h"

namespace tutti {

inline Sound sampleSound(std::int64_t id, const std::string& name = {})
{
    static const std::vector<std::string> deeds {
        "http://creativecommons.org/publicdomain/zero/1.0/", "https://creativecommons.org/licenses/by/4.0/",
        "http://creativecommons.org/licenses/by-nc/3.0/", "http://creativecommons.org/licenses/sampling+/1.0/"};
    Sound sound;
    sound.id = id;
    sound.name = name.empty() ? "cello note " + std::to_string(id) : name;
    sound.username = "player" + std::to_string(id % 7);
    sound.url = "https://freesound.org/people/" + sound.username + "/sounds/" + std::to_string(id) + "/";
    sound.license = deeds[static_cast<std::size_t>(id) % deeds.size()];
    sound.type = id % 3 == 0 ? "wav" : "flac";
    sound.seconds = 0.25 * static_cast<double>(id % 400);
    sound.rateHz = 44100;
    sound.channels = 2;
    sound.bytes = 100'000;
    sound.previews.fill("https://cdn.freesound.org/previews/" + std::to_string(id) + "-hq.mp3");
    return sound;
}

inline std::vector<SoundRow> sampleSounds(std::int64_t first, std::int64_t count)
{
    std::vector<SoundRow> rows;
    for (std::int64_t id = first; id < first + count; ++id)
        rows.push_back(makeSoundRow(sampleSound(id), QStringLiteral("cello")));
    return rows;
}

/// Names as people really write them, and as nobody should.
inline std::vector<SoundRow> hostileSounds()
{
    std::vector<SoundRow> rows;
    std::int64_t id = 900;
    for (const char* name : {"../../etc/passwd", "<b>bold</b> & <img src=x>", "line one\r\nline two",
                             "\xe2\x80\xae"
                             "3pm.evil",
                             "\xe7\x90\xb4\xe3\x81\xae\xe9\x9f\xb3 \xe2\x80\x93 slow movement",
                             "\xd8\xb5\xd9\x88\xd8\xaa \xd8\xa7\xd9\x84\xd8\xaa\xd8\xb4\xd9\x8a\xd9\x84\xd9\x88", ""})
        rows.push_back(makeSoundRow(sampleSound(id++, name), QStringLiteral("cello")));
    rows.push_back(makeSoundRow(sampleSound(id++, std::string(512, 'W')), QStringLiteral("cello")));
    return rows;
}

} // namespace tutti
