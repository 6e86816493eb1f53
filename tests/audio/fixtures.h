// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <sndfile.h>

#include "core/audio/reader.h"

namespace tutti::fixtures {

/// A sound to be made: two gliding tones and some noise, the same for the same numbers.
struct Sound
{
    int format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    int rateHz = 44100;
    int channels = 2;
    double seconds = 1.5;
    double loudness = 0.5;
    /// For mp3: SF_BITRATE_MODE_…
    int bitrateMode = SF_BITRATE_MODE_CONSTANT;
    /// For mp3: 0 (the best) to 1 (the smallest); libsndfile's own choice when negative.
    double compression = -1;
    /// Silence and full loudness by turns, which fill and empty a bit reservoir.
    bool bursts = false;
};

/// The samples of such a sound, interleaved.
std::vector<double> samplesOf(const Sound& sound);
/// Writes it through libsndfile; false when libsndfile refuses.
bool write(const std::filesystem::path& file, const Sound& sound);

std::string contents(const std::filesystem::path& file);
void store(const std::filesystem::path& file, const std::string& bytes);
/// Bytes without any pattern, the same every time.
std::string noise(std::size_t count);

/// An ID3v2 tag of `size` bytes of noise that claims to have `claimed`.
std::string id3Tag(std::size_t size, std::size_t claimed);

/// Everything that is left in a reader, in blocks of odd sizes; ends early at an error.
template<typename Sample>
std::vector<Sample> readAll(Reader& reader, std::size_t blockFrames = 1001)
{
    std::vector<Sample> all;
    const auto channels = std::size_t(reader.format().channels);
    std::vector<Sample> block(blockFrames * channels);
    for (;;) {
        const auto got = reader.read(std::span<Sample>(block));
        if (!got || *got == 0)
            return all;
        all.insert(all.end(), block.begin(), block.begin() + std::ptrdiff_t(*got * channels));
    }
}

/// What libmpg123 itself makes of a file, as the mpg123 program uses it: native 16 bit, until it ends or gives up.
std::vector<std::int16_t> mpg123Samples(const std::filesystem::path& file);
/// The chunks of a wav in their order, with their content; empty when its lengths do not add up.
std::vector<std::pair<std::string, std::string>> chunksOf(const std::filesystem::path& wav);

/// What libsndfile itself reads from a file.
std::vector<double> sndfileSamples(const std::filesystem::path& file, SF_INFO& info);

} // namespace tutti::fixtures
