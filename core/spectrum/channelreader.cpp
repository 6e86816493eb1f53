// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/channelreader.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <type_traits>
#include <utility>

namespace tutti {
namespace {

constexpr std::size_t blockSamples = 65536;

SampleType typeFor(SourceDepth depth)
{
    const bool short16 = depth == SourceDepth::Lossy || depth == SourceDepth::Int8 || depth == SourceDepth::Int16;
    return short16 ? SampleType::Int16 : SampleType::Float64;
}

std::string channelsText(int channels)
{
    return channels == 1 ? "its only channel is 1" : "it has channels 1 to " + std::to_string(channels);
}

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

Result<ChannelReader> ChannelReader::open(const std::filesystem::path& file, int channel)
{
    auto reader = openReader(file, SampleType::Int16);
    if (!reader)
        return fail(reader.error());
    const SampleType type = typeFor((*reader)->format().depth);
    // A reader is cheap to open again, and only an open one knows how its samples are stored.
    if (type != SampleType::Int16)
        reader = openReader(file, type);
    if (!reader)
        return fail(reader.error());
    const int channels = (*reader)->format().channels;
    if (channel < 0 || channel > channels)
        return fail(ErrorCode::Unsupported,
                    "there is no channel " + std::to_string(channel) + ": " + channelsText(channels)
                        + "; choose another --channel");
    return ChannelReader(std::move(*reader), type, channel);
}

ChannelReader::ChannelReader(std::unique_ptr<Reader> reader, SampleType type, int channel)
    : m_reader(std::move(reader))
    , m_type(type)
    , m_channel(channel)
{
}

Result<std::size_t> ChannelReader::read(std::span<double> samples)
{
    if (m_type == SampleType::Int16)
        return readAs(m_integers, samples);
    const Result<std::size_t> got = readAs(m_doubles, samples);
    if (!got)
        return got;
    for (double& sample : samples.first(*got)) {
        if (!std::isfinite(sample)) {
            sample = 0;
            ++m_notNumbers;
        }
    }
    return got;
}

template<typename Sample>
Result<std::size_t> ChannelReader::readAs(std::vector<Sample>& block, std::span<double> samples)
{
    const auto channels = std::size_t(format().channels);
    const std::size_t most = std::max<std::size_t>(blockSamples / channels, 1);
    std::size_t done = 0;
    while (done < samples.size()) {
        const std::size_t wanted = std::min(most, samples.size() - done);
        block.resize(wanted * channels);
        const Result<std::size_t> got = m_reader->read(std::span<Sample>(block));
        if (!got)
            return got;
        pick(std::span<const Sample>(block), channels, m_channel, samples.subspan(done, *got));
        done += *got;
        if (*got == 0)
            break;
    }
    return done;
}

} // namespace tutti
