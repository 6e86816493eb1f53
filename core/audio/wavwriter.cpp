// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wavwriter.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <sndfile.h>

#include "core/audio/wavtags.h"

namespace tutti {
namespace {

/// What the 32-bit lengths of a plain wav can say.
constexpr std::uint64_t plainLimit = UINT32_MAX;

OutputFile& outputOf(void* file)
{
    return *static_cast<OutputFile*>(file);
}

SF_VIRTUAL_IO outputFunctions()
{
    SF_VIRTUAL_IO functions {};
    functions.get_filelen = [](void* file) { return sf_count_t(outputOf(file).size()); };
    functions.seek = [](sf_count_t offset, int whence, void* file) {
        return sf_count_t(outputOf(file).seek(offset, whence));
    };
    functions.write = [](const void* bytes, sf_count_t count, void* file) {
        const bool done = outputOf(file).write({static_cast<const std::byte*>(bytes), std::size_t(count)});
        return done ? count : sf_count_t(0);
    };
    functions.tell = [](void* file) { return sf_count_t(outputOf(file).position()); };
    return functions;
}

int subtypeOf(WavEncoding encoding)
{
    switch (encoding) {
    case WavEncoding::Uint8:
        return SF_FORMAT_PCM_U8;
    case WavEncoding::Int16:
        return SF_FORMAT_PCM_16;
    case WavEncoding::Int24:
        return SF_FORMAT_PCM_24;
    case WavEncoding::Int32:
        return SF_FORMAT_PCM_32;
    case WavEncoding::Float32:
        return SF_FORMAT_FLOAT;
    case WavEncoding::Float64:
        break;
    }
    return SF_FORMAT_DOUBLE;
}

int containerOf(const WavFormat& format)
{
    constexpr int mostPlainChannels = 2;
    if (format.large)
        return SF_FORMAT_RF64;
    return format.channels > mostPlainChannels ? SF_FORMAT_WAVEX : SF_FORMAT_WAV;
}

/// Custom chunks stand before the samples, so that one pass suffices.
bool setChunk(SNDFILE* sound, const WavChunk& chunk)
{
    SF_CHUNK_INFO info {};
    std::memcpy(info.id, chunk.id.data(), chunk.id.size());
    info.id_size = unsigned(chunk.id.size());
    info.datalen = unsigned(chunk.bytes.size());
    std::string bytes = chunk.bytes;
    info.data = bytes.data();
    return sf_set_chunk(sound, &info) == SF_ERR_NO_ERROR;
}

} // namespace

std::uint32_t bytesPerSample(WavEncoding encoding)
{
    switch (encoding) {
    case WavEncoding::Uint8:
        return 1;
    case WavEncoding::Int16:
        return 2;
    case WavEncoding::Int24:
        return 3;
    case WavEncoding::Int32:
    case WavEncoding::Float32:
        return 4;
    case WavEncoding::Float64:
        break;
    }
    return 8;
}

void WavWriter::Closer::operator()(sf_private_tag* sound) const
{
    sf_close(sound);
}

Result<std::unique_ptr<WavWriter>> WavWriter::create(PendingFile& file, const WavFormat& format, const Tags& tags,
                                                     const std::string& stamp)
{
    std::unique_ptr<WavWriter> made(new WavWriter(file.descriptor(), format));
    if (auto started = made->start(tags, stamp); !started)
        return fail(started.error());
    return made;
}

WavWriter::WavWriter(int descriptor, WavFormat format)
    : m_output(descriptor)
    , m_format(std::move(format))
{
}

Result<void> WavWriter::start(const Tags& tags, const std::string& stamp)
{
    SF_INFO info {};
    info.samplerate = m_format.rateHz;
    info.channels = m_format.channels;
    info.format = containerOf(m_format) | subtypeOf(m_format.encoding);
    SF_VIRTUAL_IO functions = outputFunctions();
    m_sound.reset(sf_open_virtual(&functions, SFM_WRITE, &info, &m_output));
    if (auto flushed = m_output.flush(); !flushed)
        return flushed;
    if (!m_sound)
        return fail(ErrorCode::Unsupported,
                    std::string("no wav can hold it (") + sf_strerror(nullptr) + "); choose another depth or --mono");
    // The PEAK chunk holds the time of day.
    sf_command(m_sound.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    sf_command(m_sound.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    // A layout that a wav's mask cannot say is left away: the samples count.
    if (m_format.speakers.size() == std::size_t(m_format.channels))
        sf_command(m_sound.get(), SFC_SET_CHANNEL_MAP_INFO, m_format.speakers.data(),
                   int(m_format.speakers.size() * sizeof(int)));
    if (m_format.large)
        sf_command(m_sound.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    for (const WavChunk& chunk : tagChunks(tags, stamp)) {
        if (!setChunk(m_sound.get(), chunk))
            return fail(ErrorCode::Internal, "its tags cannot be written; report this");
    }
    return {};
}

Result<void> WavWriter::check(std::int64_t written, std::size_t wanted)
{
    m_empty = m_empty && wanted == 0;
    if (written != std::int64_t(wanted)) {
        if (auto flushed = m_output.flush(); !flushed)
            return flushed;
        return fail(ErrorCode::Io, std::string("its result cannot be written (") + sf_strerror(m_sound.get()) + ")");
    }
    if (!m_format.large && m_output.size() > plainLimit)
        return fail(ErrorCode::TooLarge, "is longer than it says and became too large for a wav; repair it first");
    return {};
}

Result<void> WavWriter::write(std::span<const std::int16_t> samples)
{
    return check(sf_write_short(m_sound.get(), samples.data(), sf_count_t(samples.size())), samples.size());
}

Result<void> WavWriter::write(std::span<const std::int32_t> samples)
{
    return check(sf_write_int(m_sound.get(), samples.data(), sf_count_t(samples.size())), samples.size());
}

Result<void> WavWriter::write(std::span<const float> samples)
{
    return check(sf_write_float(m_sound.get(), samples.data(), sf_count_t(samples.size())), samples.size());
}

Result<void> WavWriter::write(std::span<const double> samples)
{
    return check(sf_write_double(m_sound.get(), samples.data(), sf_count_t(samples.size())), samples.size());
}

Result<std::uint64_t> WavWriter::leaveRoom(std::uint64_t frames)
{
    const std::uint64_t frameBytes = std::uint64_t(m_format.channels) * bytesPerSample(m_format.encoding);
    const std::vector<std::byte> silence(std::size_t(frameBytes), std::byte {0});
    const auto putAt = [&](std::uint64_t frame) {
        return sf_seek(m_sound.get(), sf_count_t(frame), SEEK_SET) == sf_count_t(frame)
            && sf_write_raw(m_sound.get(), silence.data(), sf_count_t(frameBytes)) == sf_count_t(frameBytes);
    };
    // libsndfile believes in the samples up to the last that it wrote itself.
    bool isDone = frames > 0 && putAt(0);
    if (auto flushed = m_output.flush(); !flushed)
        return fail(flushed.error());
    const std::uint64_t begin = m_output.size() - frameBytes;
    if (!m_format.large && begin + frames * frameBytes > plainLimit)
        return fail(ErrorCode::TooLarge, "is too long for a wav of this kind; choose another depth or --mono");
    isDone = isDone && putAt(frames - 1);
    if (auto flushed = m_output.flush(); !flushed)
        return fail(flushed.error());
    if (!isDone || m_output.size() != begin + frames * frameBytes)
        return fail(ErrorCode::Io, "its result cannot be written (no room can be left in it)");
    m_empty = false;
    return begin;
}

Result<void> WavWriter::finish()
{
    // Without samples libsndfile would reckon with the header as it was before the tags came.
    if (m_empty)
        sf_command(m_sound.get(), SFC_UPDATE_HEADER_NOW, nullptr, 0);
    const int code = sf_close(m_sound.release());
    if (auto flushed = m_output.flush(); !flushed)
        return flushed;
    if (code != SF_ERR_NO_ERROR)
        return fail(ErrorCode::Io, std::string("its result cannot be completed (") + sf_error_number(code) + ")");
    return {};
}

} // namespace tutti
