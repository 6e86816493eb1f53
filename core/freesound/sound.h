// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// The four previews that Freesound makes of every sound, in the order of `--preview`.
enum class PreviewKind : std::uint8_t { HqMp3, LqMp3, HqOgg, LqOgg };
inline constexpr std::size_t previewKindCount = 4;

/// "hq-mp3", "lq-mp3", "hq-ogg", "lq-ogg", and the inverse; nothing for an unknown spelling.
std::string_view previewKindName(PreviewKind kind);
std::optional<PreviewKind> previewKindFromName(std::string_view name);

/// A sound as Freesound describes it. Texts are the service's own, UTF-8, and hostile: never a file's name as they are.
/// Empty (0) is what the answer left out.
struct Sound
{
    std::int64_t id = 0;
    std::string name;
    std::string username;
    /// Its page, "https://freesound.org/people/NAME/sounds/ID/".
    std::string url;
    /// The licence's deed (see freesound/license.h).
    std::string license;
    std::vector<std::string> tags;
    std::string description;
    std::string created;
    /// Kind of the original: wav, ogg, aiff, mp3, flac, m4a, wv.
    std::string type;
    double seconds = 0;
    double rateHz = 0;
    int channels = 0;
    int bitDepth = 0;
    /// Of the original; md5 too.
    std::uint64_t bytes = 0;
    std::string md5;
    /// 0: in no pack.
    std::int64_t packId = 0;
    std::string packName;
    /// URLs, indexed by PreviewKind; empty where there is none.
    std::array<std::string, previewKindCount> previews;
    std::int64_t downloads = 0;
    double rating = 0;
    bool isExplicit = false;

    bool operator==(const Sound&) const = default;
};

} // namespace tutti
