// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/synth/signal.h"

namespace tutti {

/// One sound of the offline library: what its author says of it, and how it is made.
struct Recording
{
    std::int64_t id = 0;
    /// Hostile, as names on Freesound are.
    std::string name;
    std::string username;
    /// A pack's number; 0: none.
    std::int64_t pack = 0;
    /// The licence's deed.
    std::string license;
    /// The kind of the original: wav, flac, aiff, ogg, mp3. `bits` say something for the first three.
    std::string type = "wav";
    int rateHz = 44100;
    int channels = 1;
    int bits = 16;
    double seconds = 2.5;
    /// The instrument's is the first.
    std::vector<std::string> tags;
    std::string description;
    /// Code in Freesound's Broad Sound Taxonomy.
    std::string category {};
    /// ISO 8601, UTC.
    std::string created {};
    /// "lat lon", or empty.
    std::string geotag {};
    std::int64_t downloads = 0;
    std::int64_t ratings = 0;
    /// 0 to 5.
    double rating = 0;
    bool isExplicit = false;
    std::function<Signal(double seconds, int rateHz)> play;
    /// The hall's share.
    double wet = 0.2;
};

/// The lengths that the original really has.
double durationOf(const Recording& recording);

/// The sounds of each instrument, without number, date and popularity.
std::vector<Recording> celloRecordings();
std::vector<Recording> harmonicaRecordings();
std::vector<Recording> snareRecordings();

/// Licences' deeds as Freesound stores them.
namespace deed {
inline constexpr const char* cc0 = "http://creativecommons.org/publicdomain/zero/1.0/";
inline constexpr const char* by3 = "http://creativecommons.org/licenses/by/3.0/";
inline constexpr const char* by4 = "https://creativecommons.org/licenses/by/4.0/";
inline constexpr const char* byNc3 = "http://creativecommons.org/licenses/by-nc/3.0/";
inline constexpr const char* byNc4 = "https://creativecommons.org/licenses/by-nc/4.0/";
inline constexpr const char* sampling = "http://creativecommons.org/licenses/sampling+/1.0/";
} // namespace deed

/// Numbers of the packs.
namespace pack {
inline constexpr std::int64_t celloNotes = 40217;
inline constexpr std::int64_t harmonicaNotes = 40655;
inline constexpr std::int64_t snareHits = 41002;
inline constexpr std::int64_t loops = 38800;
} // namespace pack

} // namespace tutti
