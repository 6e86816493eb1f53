// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "core/audio/reader.h"
#include "core/base/result.h"

namespace tutti {

/// One channel of a sound, or the mean of all, as doubles; full scale is 1. Lossy sounds are read as 16-bit samples, so
/// that they give what their wav gives.
class ChannelReader
{
public:
    /// `channel`: 1 is the first, 0 the mean of all. Errors: those of openReader(); Unsupported when there is no such
    /// channel.
    static Result<ChannelReader> open(const std::filesystem::path& file, int channel);

    Reader& reader() { return *m_reader; }
    const Reader& reader() const { return *m_reader; }
    const AudioFormat& format() const { return m_reader->format(); }
    /// Fills `samples` as far as the sound goes; fewer only at its end.
    Result<std::size_t> read(std::span<double> samples);
    /// How many samples so far were not numbers (floating-point wavs can hold such) and became 0.
    std::uint64_t notNumbers() const { return m_notNumbers; }

private:
    ChannelReader(std::unique_ptr<Reader> reader, SampleType type, int channel);
    template<typename Sample>
    Result<std::size_t> readAs(std::vector<Sample>& block, std::span<double> samples);

    std::unique_ptr<Reader> m_reader;
    SampleType m_type;
    int m_channel;
    std::vector<std::int16_t> m_integers;
    std::vector<double> m_doubles;
    std::uint64_t m_notNumbers = 0;
};

} // namespace tutti
