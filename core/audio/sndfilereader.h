// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/audio/inputfile.h"
#include "core/audio/reader.h"

struct sf_private_tag;

namespace tutti {

/// Wav, flac, ogg, opus, aiff and whatever else libsndfile knows.
class SndfileReader : public Reader
{
public:
    /// What libsndfile does not know: ErrorCode::Unsupported; what it knows but cannot read: ErrorCode::Decode.
    static Result<std::unique_ptr<Reader>> open(std::unique_ptr<InputFile> file, SampleType type);

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
    struct Closer
    {
        void operator()(sf_private_tag* sound) const;
    };

    SndfileReader(std::unique_ptr<InputFile> file, SampleType type);
    Result<void> start();
    std::vector<int> speakers() const;
    template<typename Sample>
    Result<std::size_t> fill(SampleType type, std::span<Sample> samples);
    Result<void> checkEnd();
    bool hasLastFrame() const;
    Result<std::uint64_t> countFrames() const;

    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<sf_private_tag, Closer> m_sound;
    SampleType m_type;
    AudioFormat m_format;
    /// Empty where the channels come in a wav's order.
    std::span<const int> m_order;
    std::vector<std::string> m_notes;
    std::uint64_t m_position = 0;
    bool m_ended = false;
    /// Whether the length was counted.
    bool m_surveyed = false;
};

} // namespace tutti
