// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include <sndfile.h>

namespace tutti::tones {

struct Tone
{
    double hz = 1000;
    double amplitude = 1;
    /// In radians, of a cosine.
    double phase = 0;
};

/// The sum of tones, in one channel.
std::vector<double> sum(const std::vector<Tone>& tones, std::size_t frames, int rateHz);
/// Even noise between plus and minus `amplitude`, the same every time.
std::vector<double> noise(double amplitude, std::size_t frames, std::uint32_t seed = 1);
/// Channels of equal length as frames.
std::vector<double> interleaved(const std::vector<std::vector<double>>& channels);

struct Layout
{
    int channels = 1;
    int rateHz = 44100;
    int format = SF_FORMAT_WAV | SF_FORMAT_DOUBLE;
};

/// Writes frames through libsndfile; false when that fails.
bool write(const std::filesystem::path& file, const std::vector<double>& frames, const Layout& layout);

} // namespace tutti::tones
