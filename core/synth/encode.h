// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/synth/mp3.h"

namespace tutti {

/// Interleaved samples, -1 to 1.
struct SoundFrames
{
    const std::vector<float>& frames;
    int channels = 1;
    int rateHz = 44100;
};

/// How a sound is written.
struct SoundCoding
{
    enum class Kind : std::uint8_t { Wav, Aiff, Flac, Ogg, Mp3 };
    Kind kind = Kind::Wav;
    /// 16 or 24; for wav, aiff and flac.
    int bits = 16;
    /// libsndfile's compression level for mp3 and ogg: 0 the best, 1 the smallest.
    double compression = 0.4;
    Mp3Rate bitRate = Mp3Rate::Average;
};

/// A whole sound file, without tags: the same bytes every time (except ogg, whose stream has a random number).
/// ErrorCode::Cancelled after a stop request, ErrorCode::Unsupported when this libsndfile cannot write the kind.
Result<std::string> encodeSound(const SoundFrames& sound, const SoundCoding& coding, const std::stop_token& stop);

} // namespace tutti
