// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tutti {

/// How a sample is stored in the wav. Source: 16 bits for mp3, ogg and opus, the source's own depth otherwise.
enum class BitDepth : std::uint8_t { Source, Int16, Int24, Int32, Float32 };

/// What the person chose for a conversion (`--bits`, `--rate`, `--mono`).
struct ConvertOptions
{
    BitDepth depth = BitDepth::Source;
    /// In Hz; 0 keeps the source's rate.
    int rateHz = 0;
    bool mono = false;

    bool operator==(const ConvertOptions&) const = default;
};

} // namespace tutti
