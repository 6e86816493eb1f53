// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/audio/framegate.h"
#include "core/audio/framewatch.h"
#include "core/audio/mpeghandle.h"
#include "core/audio/reader.h"

namespace tutti {

/// MPEG audio by libmpg123. Everything that the mpg123 program would write comes first; where that gives up in a
/// damaged file, the file is decoded again with an unlimited search for the next frame, and goes on from there.
class MpegReader : public Reader
{
public:
    /// Nothing that libmpg123 finds a frame in: ErrorCode::Unsupported. `notes` is what was noticed before. Unlimited
    /// is for what the mpg123 program would not read at all.
    static Result<std::unique_ptr<Reader>> open(std::unique_ptr<InputFile> file, SampleType type,
                                                Resync resync = Resync::Default, std::vector<std::string> notes = {});

    const AudioFormat& format() const override { return m_format; }
    Result<std::size_t> read(std::span<std::int16_t> samples) override;
    Result<std::size_t> read(std::span<std::int32_t> samples) override;
    Result<std::size_t> read(std::span<float> samples) override;
    Result<std::size_t> read(std::span<double> samples) override;
    Result<void> seek(std::uint64_t frame) override;
    Result<std::uint64_t> exactFrames() override;
    std::vector<std::string> notes() const override;
    std::uint64_t bytes() const override { return m_file->base() + m_file->size(); }
    double readSeconds() const override { return m_file->readSeconds(); }

private:
    MpegReader(std::unique_ptr<InputFile> file, SampleType type, Resync resync, std::vector<std::string> notes);
    Result<void> restart(Resync resync);
    template<typename Stored, typename Sample>
    Result<std::size_t> fill(SampleType type, std::span<Sample> samples);
    Result<bool> pull();
    Result<void> recover();
    void take();
    void finish();
    Result<void> survey();
    Result<void> discard(std::uint64_t frames);
    double seconds() const { return double(m_position) / m_format.rateHz; }

    std::unique_ptr<InputFile> m_file;
    SampleType m_type;
    Resync m_resync;
    std::vector<std::string> m_notes;
    AudioFormat m_format;
    std::unique_ptr<MpegHandle> m_handle;
    FrameWatch m_watch;
    MpegFrame m_frame;
    /// Bytes decoded but not yet read; they lie in m_handle or in m_gate.
    std::span<const std::byte> m_pending;
    FrameGate m_gate;
    bool m_recovering = false;
    bool m_ended = false;
    /// While decoding again: bytes that were handed out before.
    std::uint64_t m_toSkip = 0;
    std::uint64_t m_position = 0;
    /// Whether the file is one undamaged stream; nothing until somebody had to know.
    std::optional<bool> m_clean;
};

} // namespace tutti
