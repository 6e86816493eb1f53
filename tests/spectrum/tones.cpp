// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spectrum/tones.h"

#include <cmath>
#include <numbers>
#include <random>

namespace tutti::tones {

std::vector<double> sum(const std::vector<Tone>& tones, std::size_t frames, int rateHz)
{
    std::vector<double> samples(frames, 0.0);
    for (const Tone& tone : tones) {
        const double step = 2 * std::numbers::pi * tone.hz / rateHz;
        for (std::size_t i = 0; i < frames; ++i)
            samples[i] += tone.amplitude * std::cos(step * double(i) + tone.phase);
    }
    return samples;
}

std::vector<double> noise(double amplitude, std::size_t frames, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<double> samples(frames);
    for (double& sample : samples)
        sample = amplitude * (2 * (double(random()) / double(std::mt19937::max())) - 1);
    return samples;
}

std::vector<double> interleaved(const std::vector<std::vector<double>>& channels)
{
    std::vector<double> frames;
    frames.reserve(channels.size() * channels.front().size());
    for (std::size_t i = 0; i < channels.front().size(); ++i) {
        for (const std::vector<double>& channel : channels)
            frames.push_back(channel[i]);
    }
    return frames;
}

bool write(const std::filesystem::path& file, const std::vector<double>& frames, const Layout& layout)
{
    SF_INFO info {};
    info.samplerate = layout.rateHz;
    info.channels = layout.channels;
    info.format = layout.format;
    SNDFILE* const handle = sf_open(file.c_str(), SFM_WRITE, &info);
    if (handle == nullptr)
        return false;
    sf_command(handle, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const sf_count_t written = sf_write_double(handle, frames.data(), sf_count_t(frames.size()));
    return sf_close(handle) == 0 && written == sf_count_t(frames.size());
}

} // namespace tutti::tones
