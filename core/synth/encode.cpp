// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/encode.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include <sndfile.h>

namespace tutti {
namespace {

/// A file in memory, for libsndfile.
struct Memory
{
    std::string bytes;
    std::size_t place = 0;
};

Memory& memoryOf(void* user)
{
    return *static_cast<Memory*>(user);
}

sf_count_t lengthOf(void* user)
{
    return sf_count_t(memoryOf(user).bytes.size());
}

sf_count_t seekIn(sf_count_t offset, int whence, void* user)
{
    Memory& memory = memoryOf(user);
    sf_count_t from = 0;
    if (whence == SEEK_CUR)
        from = sf_count_t(memory.place);
    else if (whence == SEEK_END)
        from = sf_count_t(memory.bytes.size());
    memory.place = std::size_t(std::max<sf_count_t>(0, from + offset));
    return sf_count_t(memory.place);
}

sf_count_t readFrom(void* target, sf_count_t count, void* user)
{
    Memory& memory = memoryOf(user);
    const std::size_t left = memory.bytes.size() - std::min(memory.place, memory.bytes.size());
    const std::size_t length = std::min(std::size_t(count), left);
    std::memcpy(target, memory.bytes.data() + memory.place, length);
    memory.place += length;
    return sf_count_t(length);
}

sf_count_t writeTo(const void* source, sf_count_t count, void* user)
{
    Memory& memory = memoryOf(user);
    const auto length = std::size_t(count);
    memory.bytes.resize(std::max(memory.bytes.size(), memory.place + length));
    std::memcpy(memory.bytes.data() + memory.place, source, length);
    memory.place += length;
    return count;
}

sf_count_t placeIn(void* user)
{
    return sf_count_t(memoryOf(user).place);
}

struct CloseFile
{
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using OpenFile = std::unique_ptr<SNDFILE, CloseFile>;

int formatOf(const SoundCoding& coding)
{
    const int pcm = coding.bits == 24 ? SF_FORMAT_PCM_24 : SF_FORMAT_PCM_16;
    switch (coding.kind) {
    case SoundCoding::Kind::Mp3:
        return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    case SoundCoding::Kind::Ogg:
        return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    case SoundCoding::Kind::Flac:
        return SF_FORMAT_FLAC | pcm;
    case SoundCoding::Kind::Aiff:
        return SF_FORMAT_AIFF | pcm;
    case SoundCoding::Kind::Wav:
        break;
    }
    return SF_FORMAT_WAV | pcm;
}

int bitRateMode(Mp3Rate bitRate)
{
    if (bitRate == Mp3Rate::Average)
        return SF_BITRATE_MODE_AVERAGE;
    return bitRate == Mp3Rate::Variable ? SF_BITRATE_MODE_VARIABLE : SF_BITRATE_MODE_CONSTANT;
}

void setQuality(SNDFILE* file, const SoundCoding& coding)
{
    if (coding.kind == SoundCoding::Kind::Mp3) {
        int mode = bitRateMode(coding.bitRate);
        sf_command(file, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    }
    if (coding.kind == SoundCoding::Kind::Mp3 || coding.kind == SoundCoding::Kind::Ogg) {
        double compression = coding.compression;
        sf_command(file, SFC_SET_COMPRESSION_LEVEL, &compression, sizeof compression);
    }
}

Error cannotWrite(const SoundCoding& coding)
{
    const std::string kind = coding.kind == SoundCoding::Kind::Mp3 ? "mp3" : "this kind of sound";
    return {ErrorCode::Unsupported,
            "libsndfile cannot write " + kind + " here (" + sf_strerror(nullptr) + "); install version 1.1"};
}

} // namespace

Result<std::string> encodeSound(const SoundFrames& sound, const SoundCoding& coding, const std::stop_token& stop)
{
    SF_INFO info {};
    info.samplerate = sound.rateHz;
    info.channels = sound.channels;
    info.format = formatOf(coding);
    SF_VIRTUAL_IO io {lengthOf, seekIn, readFrom, writeTo, placeIn};
    Memory memory;
    OpenFile file(sf_open_virtual(&io, SFM_WRITE, &info, &memory));
    if (!file)
        return fail(cannotWrite(coding));
    setQuality(file.get(), coding);
    const std::size_t block = std::size_t(sound.rateHz) * std::size_t(sound.channels);
    for (std::size_t first = 0; first < sound.frames.size(); first += block) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        const auto count = sf_count_t(std::min(block, sound.frames.size() - first));
        if (sf_write_float(file.get(), sound.frames.data() + first, count) != count)
            return fail(ErrorCode::Io, std::string("the encoder stopped (") + sf_strerror(file.get()) + "); try again");
    }
    file.reset();
    return std::move(memory.bytes);
}

} // namespace tutti
