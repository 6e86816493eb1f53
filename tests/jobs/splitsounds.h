// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "tests/audio/fixtures.h"

namespace tutti::fixtures {

/// Bytes of the frame of MPEG 1, layer III, whose header stands at `position`; 0 where none does.
inline std::size_t frameBytesAt(const std::string& mp3, std::size_t position)
{
    constexpr std::array<std::size_t, 16> kilobits {0,   32,  40,  48,  56,  64,  80,  96,
                                                    112, 128, 160, 192, 224, 256, 320, 0};
    constexpr std::array<std::size_t, 4> rates {44100, 48000, 32000, 1};
    const auto byte = [&mp3, position](std::size_t i) {
        return unsigned(static_cast<unsigned char>(mp3[position + i]));
    };
    if (position + 4 > mp3.size() || byte(0) != 0xFFU || (byte(1) & 0xFEU) != 0xFAU)
        return 0;
    return 144000 * kilobits[byte(2) >> 4U] / rates[byte(2) >> 2U & 3U] + (byte(2) >> 1U & 1U);
}

/// Where frame `index` begins; the Info tag counts as one.
inline std::size_t frameAt(const std::string& mp3, std::size_t index)
{
    std::size_t position = 0;
    for (; index > 0; --index)
        position += frameBytesAt(mp3, position);
    return position;
}

/// The same sound without its Info tag, so that nothing says how long it is.
inline std::string withoutInfoTag(const std::string& mp3)
{
    return mp3.substr(frameAt(mp3, 1));
}

} // namespace tutti::fixtures
