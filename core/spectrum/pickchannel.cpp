// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/pickchannel.h"

#include <type_traits>

namespace tutti {
namespace {

/// Every `step`-th sample.
template<typename Sample>
void scaled(const Sample* from, std::size_t step, double scale, std::span<double> to)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] = double(from[i * step]) * scale;
}

/// The wanted channel of interleaved frames, brought to full scale 1.
template<typename Sample>
void pick(std::span<const Sample> frames, std::size_t channels, int channel, std::span<double> to)
{
    const double scale = std::is_integral_v<Sample> ? 1.0 / 32768 : 1.0;
    if (channel > 0) {
        const Sample* from = frames.data() + (channel - 1);
        // Nearly all sounds are mono or stereo; a step that the compiler knows is worth twice the speed.
        if (channels == 1)
            scaled(from, 1, scale, to);
        else if (channels == 2)
            scaled(from, 2, scale, to);
        else
            scaled(from, channels, scale, to);
        return;
    }
    for (std::size_t i = 0; i < to.size(); ++i) {
        double sum = 0;
        for (std::size_t c = 0; c < channels; ++c)
            sum += double(frames[i * channels + c]);
        to[i] = sum * (scale / double(channels));
    }
}

} // namespace

void pickChannel(std::span<const std::int16_t> frames, std::size_t channels, int channel, std::span<double> to)
{
    pick(frames, channels, channel, to);
}

void pickChannel(std::span<const double> frames, std::size_t channels, int channel, std::span<double> to)
{
    pick(frames, channels, channel, to);
}

} // namespace tutti
