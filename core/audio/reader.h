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

#include "core/base/result.h"

namespace tutti {

/// What kind of samples a reader is asked for. Int16 of an mp3 are libmpg123's native ones; Int32 are left-justified;
/// the full scale of both floating-point types is 1.
enum class SampleType : std::uint8_t { Int16, Int32, Float32, Float64 };

/// How the source stores its samples; Lossy for mp3, ogg and opus.
enum class SourceDepth : std::uint8_t { Lossy, Int8, Int16, Int24, Int32, Float32, Float64 };

struct AudioFormat
{
    /// "mp3", "flac", "ogg", "opus", "aiff", "wav", … by content, not by name.
    std::string kind;
    int rateHz = 0;
    int channels = 0;
    SourceDepth depth = SourceDepth::Lossy;
    /// Length in frames (samples per channel); exact where the format states it, an estimate otherwise, 0 if unknown.
    std::uint64_t frames = 0;
    bool framesAreExact = false;
    /// Which speaker each channel is for, as libsndfile's SF_CHANNEL_MAP_… numbers; empty when nothing is known or
    /// there are at most two. Channels are in the order of a wav.
    std::vector<int> speakers;
};

/// Reads a sound block by block, from its start or from a frame. One thread at a time.
class Reader
{
public:
    virtual ~Reader() = default;
    virtual const AudioFormat& format() const = 0;
    /// Fills whole frames (interleaved samples, one per channel) and says how many frames; 0 at the end, and only
    /// there. Only the overload of the asked SampleType works; the others are ErrorCode::Internal.
    virtual Result<std::size_t> read(std::span<std::int16_t> samples) = 0;
    virtual Result<std::size_t> read(std::span<std::int32_t> samples) = 0;
    virtual Result<std::size_t> read(std::span<float> samples) = 0;
    virtual Result<std::size_t> read(std::span<double> samples) = 0;
    /// Goes to a frame, sample-exact; the next read starts there. From an mp3 only what is needed is decoded.
    virtual Result<void> seek(std::uint64_t frame) = 0;
    /// The exact length in frames; may have to scan the file (mp3 without an Info tag).
    virtual Result<std::uint64_t> exactFrames() = 0;
    /// What was noticed so far: damage and its place, a change of format in mid-file, …
    virtual std::vector<std::string> notes() const = 0;
    /// Bytes of the source file.
    virtual std::uint64_t bytes() const = 0;
    /// Seconds spent so far waiting for the file's bytes (the rest of read() is decoding).
    virtual double readSeconds() const = 0;
};

/// Opens a sound by its content, whatever its name says. Errors: NotFound, Permission, NotAFile, Empty, Unsupported,
/// Decode.
Result<std::unique_ptr<Reader>> openReader(const std::filesystem::path& file, SampleType type);

} // namespace tutti
