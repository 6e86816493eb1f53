// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/audio/mpeghandle.h"

namespace tutti {

/// A stretch of an mp3 that can be decoded by itself: where to begin in the file, what to throw away, what to keep. A
/// value: it survives a pipe. Samples are those of one channel.
struct MpegStretch
{
    /// Bytes of the whole file; another size means another file.
    std::uint64_t fileBytes = 0;
    /// The byte of the first frame to decode.
    std::uint64_t position = 0;
    /// Decoded samples before the first that is kept: the run-in, or the encoder's delay.
    std::uint64_t skip = 0;
    std::uint64_t samples = 0;
    /// The last samples of the run-in that belong to the stretch before, to compare; 0 for the first stretch.
    std::uint64_t overlap = 0;

    bool operator==(const MpegStretch&) const = default;
};

/// A number for bytes; the same bytes give the same. What comes in pieces is hashed on from the number so far.
inline constexpr std::uint64_t hashOfNothing = 14695981039346656037U;
std::uint64_t hashOf(std::span<const std::byte> bytes, std::uint64_t soFar = hashOfNothing);

/// Decodes one stretch. One thread at a time.
class MpegStretchReader
{
public:
    /// Errors: those of InputFile and MpegHandle; Decode when the file is not as it was when it was cut up.
    static Result<std::unique_ptr<MpegStretchReader>> open(const std::filesystem::path& file,
                                                           const MpegStretch& stretch, SampleType type);

    int rateHz() const { return m_handle->rateHz(); }
    int channels() const { return m_handle->channels(); }
    /// The next samples, interleaved, as `type` stores them; valid until the next call. Empty at the stretch's end.
    /// Whatever does not go on where the frame before ended is ErrorCode::Decode.
    Result<std::span<const std::byte>> next();
    /// hashOf() the samples of the overlap. Once next() has given something.
    std::uint64_t overlapHash() const { return hashOf(m_overlap); }
    /// Bytes of the file that were decoded so far.
    std::uint64_t bytesDecoded() const { return m_expected; }
    double readSeconds() const { return m_handle->file().readSeconds(); }
    /// What reading the file met that is worth a word.
    std::vector<std::string> notes() const { return m_handle->file().notes(); }

private:
    MpegStretchReader(std::unique_ptr<MpegHandle> handle, const MpegStretch& stretch, SampleType type);
    Result<std::span<const std::byte>> nextFrame();
    std::span<const std::byte> passOver(std::span<const std::byte> audio);

    std::unique_ptr<MpegHandle> m_handle;
    std::size_t m_sampleBytes;
    std::uint64_t m_skip;
    std::uint64_t m_overlapSamples;
    std::uint64_t m_left;
    /// Where the next frame begins, from the stretch's first on.
    std::uint64_t m_expected = 0;
    std::vector<std::byte> m_overlap;
};

} // namespace tutti
