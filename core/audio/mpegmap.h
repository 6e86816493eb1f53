// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/audio/mpegstretch.h"

namespace tutti {

/// What is known of an mp3 whose frames can be decoded side by side with the very samples of one pass. Samples are
/// those of one channel.
struct MpegMap
{
    int rateHz = 0;
    int channels = 0;
    std::uint64_t fileBytes = 0;
    std::uint64_t frames = 0;
    /// Decoded samples before the first that is heard: the delays of encoder and decoder.
    std::uint64_t lead = 0;
    /// Samples that are heard.
    std::uint64_t samples = 0;
    /// The bytes at which every eighth frame begins, from the first on.
    std::vector<std::uint64_t> landmarks;
};

/// Why there is no such map, as the rest of a sentence ("its frames are of MPEG 2").
struct NoMpegMap
{
    std::string reason;
};

/// Looks at each frame's header. Only an undamaged mp3 of MPEG 1, layer III, of one format from beginning to end gets a
/// map. Errors of the system while reading: as InputFile.
Result<std::variant<MpegMap, NoMpegMap>> mapMpeg(const InputFile& file);

/// Up to `parts` stretches of nearly equal length that follow each other. They begin at multiples of eight frames,
/// where the decoder's filters stand as at the beginning, with a run-in of 32 frames (16 fill the bit reservoir and the
/// filters), of which the last eight are compared.
std::vector<MpegStretch> cutMpeg(const MpegMap& map, int parts);

/// The stretch of `samples` samples from sample `begin` on, which may be any that is heard: it too begins at a multiple
/// of eight frames, with a run-in of 24 to 32 frames where the file has so many before it. Nothing is compared.
MpegStretch stretchFrom(const MpegMap& map, std::uint64_t begin, std::uint64_t samples);

} // namespace tutti
