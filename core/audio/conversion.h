// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/audio/convertoptions.h"
#include "core/audio/reader.h"
#include "core/audio/wavwriter.h"

namespace tutti {

/// How a sound of some format becomes a wav of the asked kind.
struct Conversion
{
    /// What the reader is asked for.
    SampleType read = SampleType::Int16;
    WavEncoding encoding = WavEncoding::Int16;
    int rateHz = 0;
    int channels = 0;
    /// The samples that are read are written as they are; otherwise they are mixed, brought to the rate and rounded.
    bool asTheyAre = true;
    /// Only when a known higher depth is reduced, or after a change of rate or channels, to 16 or 24 bits.
    bool dither = false;

    bool operator==(const Conversion&) const = default;
};

Conversion conversionFor(const AudioFormat& source, const ConvertOptions& options);

/// Bits of the integer encodings; 0 for the floating-point ones.
int integerBits(WavEncoding encoding);

/// Whether the wav has to be written as RF64 because it may pass `limitBytes`. May scan a file whose length is only an
/// estimate.
Result<bool> needsLargeWav(Reader& reader, const Conversion& conversion, std::uint64_t limitBytes);

} // namespace tutti
