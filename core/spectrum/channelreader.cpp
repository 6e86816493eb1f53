// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/channelreader.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "core/spectrum/pickchannel.h"

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
        pickChannel(std::span<const Sample>(block), channels, m_channel, samples.subspan(done, *got));
        done += *got;
        if (*got == 0)
            break;
    }
    return done;
}

} // namespace tutti
