// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <string>

namespace tutti {

/// The bytes of a 16-bit mono wav of 8 kHz with a tone in it. Under a name that ends in .mp3 it is taken from folders,
/// and recognised by its content.
inline std::string toneBytes(double seconds, double hz = 440)
{
    constexpr std::uint32_t rate = 8000;
    const auto frames = static_cast<std::uint32_t>(seconds * rate);
    std::string bytes;
    const auto put = [&bytes](std::uint32_t value, int count) {
        for (int i = 0; i < count; ++i)
            bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xffU));
    };
    bytes += "RIFF";
    put(36 + frames * 2, 4);
    bytes += "WAVEfmt ";
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(rate, 4);
    put(rate * 2, 4);
    put(2, 2);
    put(16, 2);
    bytes += "data";
    put(frames * 2, 4);
    for (std::uint32_t frame = 0; frame < frames; ++frame) {
        const double angle = 2 * std::numbers::pi * hz * frame / rate;
        put(static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(20000 * std::sin(angle)))), 2);
    }
    return bytes;
}

} // namespace tutti
