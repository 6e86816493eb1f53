// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "core/audio/inputfile.h"
#include "core/audio/reader.h"

struct mpg123_handle_struct;

namespace tutti {

/// Where a frame of MPEG audio lies in the file, and what its header says.
struct MpegFrame
{
    std::uint64_t position = 0;
    std::uint64_t size = 0;
    int rateHz = 0;
    int channels = 0;
    int layer = 0;
    /// Decoded samples, interleaved; valid until the next call. May be empty (trimmed encoder delay).
    std::span<const std::byte> audio;
};

/// What became of the wish for another frame. GaveUp: no sound was found within the resync limit.
enum class MpegStep : std::uint8_t { Frame, End, GaveUp, Failed };

/// How many bytes of what is no sound libmpg123 passes over before it gives up: as the mpg123 program does, 16 MiB,
/// or any number.
enum class Resync : std::uint8_t { Default, Far, Unlimited };

/// Whether the delays that the encoder stated are taken away from both ends.
enum class Gapless : std::uint8_t { Trim, Keep };

/// Delays in samples of one channel: what the encoder put before the sound and behind it, and what the decoder adds.
struct MpegDelays
{
    std::uint64_t encoder = 0;
    std::uint64_t padding = 0;
    std::uint64_t decoder = 0;
};

/// One pass of libmpg123 over a file, frame by frame. The output format is that of the first frame. One thread at a
/// time; handles are independent of each other.
class MpegHandle
{
public:
    /// Finds the first frame. Nothing found: ErrorCode::Unsupported. SampleType::Float64 decodes to float.
    static Result<std::unique_ptr<MpegHandle>> open(std::unique_ptr<InputFile> file, SampleType type, Resync resync,
                                                    Gapless gapless = Gapless::Trim);

    int rateHz() const { return m_rateHz; }
    int channels() const { return m_channels; }
    /// "mp1", "mp2" or "mp3".
    std::string kind() const;
    /// Length in samples of one channel: an estimate unless all frames have been passed.
    std::uint64_t length();
    /// The length that the encoder wrote into the file's Info tag; 0 without one. A cut-off file has less.
    std::uint64_t statedLength() const { return m_statedLength; }
    /// What the file's Info tag says about delays; nothing without one.
    const std::optional<MpegDelays>& delays() const { return m_delays; }
    /// Whether more came than the tag announced, or in other formats: files stitched together.
    bool isStitched() const;

    /// The first frame, as found by open().
    const MpegFrame& first() const { return m_first; }
    /// Decodes the next frame; the first one at first.
    MpegStep next(MpegFrame& frame);
    /// Passes over the next frame without decoding it; the second one at first.
    MpegStep pass(MpegFrame& frame);
    /// Goes to a sample, exactly; what precedes it is decoded as far as its sound needs it.
    Result<void> seek(std::uint64_t sample);
    InputFile& file() { return *m_file; }

private:
    struct Deleter
    {
        void operator()(mpg123_handle_struct* handle) const;
    };

    MpegHandle() = default;
    Result<void> start(SampleType type, Resync resync, Gapless gapless);
    void noteDelays();
    MpegStep describe(int code, MpegFrame& frame);

    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<mpg123_handle_struct, Deleter> m_handle;
    MpegFrame m_first;
    int m_rateHz = 0;
    int m_channels = 0;
    std::uint64_t m_statedLength = 0;
    std::optional<MpegDelays> m_delays;
};

} // namespace tutti
