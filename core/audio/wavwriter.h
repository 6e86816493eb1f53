// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/audio/outputfile.h"
#include "core/audio/tags.h"
#include "core/base/pendingfile.h"
#include "core/base/result.h"

struct sf_private_tag;

namespace tutti {

/// How samples lie in a wav. Uint8 and Float64 only come from sources that have them.
enum class WavEncoding : std::uint8_t { Uint8, Int16, Int24, Int32, Float32, Float64 };

std::uint32_t bytesPerSample(WavEncoding encoding);

struct WavFormat
{
    WavEncoding encoding = WavEncoding::Int16;
    int rateHz = 0;
    int channels = 0;
    /// As AudioFormat::speakers.
    std::vector<int> speakers;
    /// Written as RF64, and turned back into a plain wav at the end if it stayed under 4 GiB.
    bool large = false;
};

/// Writes a wav into a PendingFile. The same input gives the same bytes, on any day. One thread at a time.
class WavWriter
{
public:
    /// `stamp` goes into INFO ISFT, the tags into INFO and ID3. Errors: DiskFull, TooLarge, Io, Unsupported.
    static Result<std::unique_ptr<WavWriter>> create(PendingFile& file, const WavFormat& format, const Tags& tags,
                                                     const std::string& stamp);

    /// Whole frames of interleaved samples; integers are left-justified.
    Result<void> write(std::span<const std::int16_t> samples);
    Result<void> write(std::span<const std::int32_t> samples);
    Result<void> write(std::span<const float> samples);
    Result<void> write(std::span<const double> samples);
    /// Instead of writing: leaves room for `frames` (at least one), which others write into the file later, and gives
    /// the byte at which they begin.
    Result<std::uint64_t> leaveRoom(std::uint64_t frames);
    /// Completes the header. Only after this succeeded the file is whole; nothing can be written any more.
    Result<void> finish();
    /// Bytes so far.
    std::uint64_t bytes() const { return m_output.size(); }
    /// Seconds spent waiting for the file system.
    double writeSeconds() const { return m_output.writeSeconds(); }

private:
    struct Closer
    {
        void operator()(sf_private_tag* sound) const;
    };

    WavWriter(int descriptor, WavFormat format);
    Result<void> start(const Tags& tags, const std::string& stamp);
    Result<void> check(std::int64_t written, std::size_t wanted);

    OutputFile m_output;
    WavFormat m_format;
    bool m_empty = true;
    /// Declared last: closing it writes into m_output.
    std::unique_ptr<sf_private_tag, Closer> m_sound;
};

} // namespace tutti
