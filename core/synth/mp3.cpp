// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/mp3.h"

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

void setBitRate(SNDFILE* file, Mp3Rate bitRate)
{
    // Of the encoder's range from best to smallest: about 160 kbit/s for stereo.
    double compression = 0.6;
    int mode = SF_BITRATE_MODE_CONSTANT;
    if (bitRate == Mp3Rate::Average)
        mode = SF_BITRATE_MODE_AVERAGE;
    if (bitRate == Mp3Rate::Variable) {
        mode = SF_BITRATE_MODE_VARIABLE;
        compression = 0.35;
    }
    sf_command(file, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    sf_command(file, SFC_SET_COMPRESSION_LEVEL, &compression, sizeof compression);
}

/// An ID3v2.4 number: seven bits a byte.
std::string syncSafe(std::size_t number)
{
    std::string bytes;
    for (unsigned shift = 28; shift > 0;) {
        shift -= 7;
        bytes.push_back(char(number >> shift & 0x7FU));
    }
    return bytes;
}

std::string payloadOf(const std::string& frame, const std::string& text)
{
    const std::string utf8(1, '\x03');
    if (frame == "COMM")
        return utf8 + "eng" + '\0' + text;
    if (frame.starts_with("TXXX:"))
        return utf8 + frame.substr(5) + '\0' + text;
    return utf8 + text;
}

} // namespace

Result<std::string> encodeMp3(const std::vector<float>& frames, int channels, int rateHz, Mp3Rate bitRate,
                              const std::stop_token& stop)
{
    SF_INFO info {};
    info.samplerate = rateHz;
    info.channels = channels;
    info.format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    SF_VIRTUAL_IO io {lengthOf, seekIn, readFrom, writeTo, placeIn};
    Memory memory;
    OpenFile file(sf_open_virtual(&io, SFM_WRITE, &info, &memory));
    if (!file)
        return fail(ErrorCode::Unsupported,
                    std::string("libsndfile cannot write mp3 here (") + sf_strerror(nullptr)
                        + "); install version 1.1");
    setBitRate(file.get(), bitRate);
    const std::size_t block = std::size_t(rateHz) * std::size_t(channels);
    for (std::size_t first = 0; first < frames.size(); first += block) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        const auto count = sf_count_t(std::min(block, frames.size() - first));
        if (sf_write_float(file.get(), frames.data() + first, count) != count)
            return fail(ErrorCode::Io, std::string("the encoder stopped (") + sf_strerror(file.get()) + "); try again");
    }
    file.reset();
    return std::move(memory.bytes);
}

std::string id3Tag(const std::vector<std::pair<std::string, std::string>>& frames)
{
    std::string body;
    for (const auto& [frame, text] : frames) {
        const std::string payload = payloadOf(frame, text);
        body += frame.substr(0, 4) + syncSafe(payload.size()) + std::string(2, '\0') + payload;
    }
    return std::string("ID3\x04\0\0", 6) + syncSafe(body.size()) + body;
}

} // namespace tutti
