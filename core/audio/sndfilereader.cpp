// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sndfilereader.h"

#include <algorithm>
#include <utility>

#include <sndfile.h>

#include "core/audio/channellayout.h"
#include "core/audio/timetext.h"

namespace tutti {
namespace {

InputFile& inputOf(void* file)
{
    return *static_cast<InputFile*>(file);
}

SF_VIRTUAL_IO inputFunctions()
{
    SF_VIRTUAL_IO functions {};
    functions.get_filelen = [](void* file) { return sf_count_t(inputOf(file).size()); };
    functions.seek = [](sf_count_t offset, int whence, void* file) {
        return sf_count_t(inputOf(file).seek(offset, whence));
    };
    functions.read = [](void* bytes, sf_count_t count, void* file) {
        return sf_count_t(inputOf(file).read({static_cast<std::byte*>(bytes), std::size_t(count)}));
    };
    functions.tell = [](void* file) { return sf_count_t(inputOf(file).position()); };
    return functions;
}

SourceDepth depthOf(int format)
{
    switch (format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_U8:
    case SF_FORMAT_DPCM_8:
        return SourceDepth::Int8;
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_DWVW_24:
    case SF_FORMAT_ALAC_20:
    case SF_FORMAT_ALAC_24:
        return SourceDepth::Int24;
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_ALAC_32:
        return SourceDepth::Int32;
    case SF_FORMAT_FLOAT:
        return SourceDepth::Float32;
    case SF_FORMAT_DOUBLE:
        return SourceDepth::Float64;
    case SF_FORMAT_VORBIS:
    case SF_FORMAT_OPUS:
    case SF_FORMAT_MPEG_LAYER_I:
    case SF_FORMAT_MPEG_LAYER_II:
    case SF_FORMAT_MPEG_LAYER_III:
        return SourceDepth::Lossy;
    default:
        return SourceDepth::Int16;
    }
}

std::string kindOf(int format)
{
    const int sub = format & SF_FORMAT_SUBMASK;
    switch (format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
    case SF_FORMAT_RF64:
        return "wav";
    case SF_FORMAT_AIFF:
        return "aiff";
    case SF_FORMAT_FLAC:
        return "flac";
    case SF_FORMAT_OGG:
        return sub == SF_FORMAT_OPUS ? "opus" : "ogg";
    default:
        break;
    }
    SF_FORMAT_INFO info {};
    info.format = format & SF_FORMAT_TYPEMASK;
    if (sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info) == 0 && info.extension != nullptr)
        return info.extension;
    return "sound";
}

template<typename Sample>
void reorder(std::span<Sample> samples, std::span<const int> order)
{
    std::vector<Sample> frame(order.size());
    for (; !samples.empty(); samples = samples.subspan(order.size())) {
        std::copy_n(samples.begin(), order.size(), frame.begin());
        for (std::size_t channel = 0; channel < order.size(); ++channel)
            samples[channel] = frame[std::size_t(order[channel])];
    }
}

sf_count_t readFrames(SNDFILE* sound, std::int16_t* samples, sf_count_t frames)
{
    return sf_readf_short(sound, samples, frames);
}

sf_count_t readFrames(SNDFILE* sound, std::int32_t* samples, sf_count_t frames)
{
    return sf_readf_int(sound, samples, frames);
}

sf_count_t readFrames(SNDFILE* sound, float* samples, sf_count_t frames)
{
    return sf_readf_float(sound, samples, frames);
}

sf_count_t readFrames(SNDFILE* sound, double* samples, sf_count_t frames)
{
    return sf_readf_double(sound, samples, frames);
}

} // namespace

void SndfileReader::Closer::operator()(sf_private_tag* sound) const
{
    sf_close(sound);
}

Result<std::unique_ptr<Reader>> SndfileReader::open(std::unique_ptr<InputFile> file, SampleType type)
{
    std::unique_ptr<SndfileReader> made(new SndfileReader(std::move(file), type));
    if (auto started = made->start(); !started)
        return fail(started.error());
    return std::unique_ptr<Reader>(std::move(made));
}

SndfileReader::SndfileReader(std::unique_ptr<InputFile> file, SampleType type)
    : m_file(std::move(file))
    , m_type(type)
{
}

Result<void> SndfileReader::start()
{
    SF_INFO info {};
    SF_VIRTUAL_IO functions = inputFunctions();
    m_sound.reset(sf_open_virtual(&functions, SFM_READ, &info, m_file.get()));
    if (auto healthy = m_file->health(); !healthy)
        return healthy;
    if (!m_sound && sf_error(nullptr) == SF_ERR_UNRECOGNISED_FORMAT)
        return fail(ErrorCode::Unsupported, "is no sound that Tutti can read; look whether it is a sound file");
    if (!m_sound)
        return fail(ErrorCode::Decode,
                    std::string("cannot be decoded (") + sf_strerror(nullptr) + "); get the file again");
    // A lossy or floating-point source may be louder than full scale; integers then stay at their limits.
    sf_command(m_sound.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    sf_command(m_sound.get(), SFC_SET_SCALE_FLOAT_INT_READ, nullptr, SF_FALSE);
    const SourceDepth depth = depthOf(info.format);
    const std::string kind = kindOf(info.format);
    const bool known = info.frames >= 0 && info.frames < SF_COUNT_MAX;
    // The length of MPEG audio in a wav is that of what the encoder got and added.
    const bool exact = known && (depth != SourceDepth::Lossy || kind == "ogg" || kind == "opus");
    m_format = {kind, info.samplerate, info.channels, depth, known ? std::uint64_t(info.frames) : 0, exact, {}};
    if (kind == "ogg" || kind == "opus")
        m_order = vorbisOrder(info.channels);
    m_format.speakers = speakers();
    return {};
}

std::vector<int> SndfileReader::speakers() const
{
    if (m_format.channels <= 2)
        return {};
    std::vector<int> map(std::size_t(m_format.channels));
    const auto bytes = int(map.size() * sizeof(int));
    if (sf_command(m_sound.get(), SFC_GET_CHANNEL_MAP_INFO, map.data(), bytes) == SF_TRUE)
        return map;
    const bool fixed = m_format.kind == "ogg" || m_format.kind == "opus" || m_format.kind == "flac";
    return fixed ? usualSpeakers(m_format.channels) : std::vector<int>();
}

Result<std::size_t> SndfileReader::read(std::span<std::int16_t> samples)
{
    return fill(SampleType::Int16, samples);
}

Result<std::size_t> SndfileReader::read(std::span<std::int32_t> samples)
{
    return fill(SampleType::Int32, samples);
}

Result<std::size_t> SndfileReader::read(std::span<float> samples)
{
    return fill(SampleType::Float32, samples);
}

Result<std::size_t> SndfileReader::read(std::span<double> samples)
{
    return fill(SampleType::Float64, samples);
}

template<typename Sample>
Result<std::size_t> SndfileReader::fill(SampleType type, std::span<Sample> samples)
{
    if (type != m_type)
        return fail(ErrorCode::Internal, "asked for samples of another type than it was opened for; report this");
    const auto frames = sf_count_t(samples.size()) / m_format.channels;
    const sf_count_t got = m_ended ? 0 : readFrames(m_sound.get(), samples.data(), frames);
    if (auto healthy = m_file->health(); !healthy)
        return fail(healthy.error());
    m_position += std::uint64_t(got);
    if (!m_order.empty())
        reorder(samples.first(std::size_t(got) * m_order.size()), m_order);
    if (got < frames) {
        if (auto checked = checkEnd(); !checked)
            return fail(checked.error());
    }
    return std::size_t(got);
}

Result<void> SndfileReader::checkEnd()
{
    if (std::exchange(m_ended, true) || !m_format.framesAreExact || m_position >= m_format.frames)
        return {};
    if (m_position == 0)
        return fail(ErrorCode::Decode, "its sound cannot be decoded; get the file again");
    m_notes.push_back("is cut off or damaged: it should be " + timeText(double(m_format.frames) / m_format.rateHz)
                      + " long and ends at " + timeText(double(m_position) / m_format.rateHz));
    return {};
}

Result<void> SndfileReader::seek(std::uint64_t frame)
{
    m_ended = false;
    if (sf_seek(m_sound.get(), sf_count_t(frame), SF_SEEK_SET) < 0) {
        if (auto healthy = m_file->health(); !healthy)
            return healthy;
        return fail(ErrorCode::Decode, "the place asked for cannot be reached; look whether the file is damaged");
    }
    m_position = frame;
    return {};
}

/// Whether the last frame that the header promises is there: a flac that was cut off still states its old length.
bool SndfileReader::hasLastFrame() const
{
    if (m_format.kind != "flac" || m_format.frames == 0)
        return true;
    auto other = open(m_file->again(), SampleType::Float64);
    std::vector<double> frame(std::size_t(m_format.channels));
    return other && (*other)->seek(m_format.frames - 1) && (*other)->read(std::span<double>(frame)).value_or(0) == 1;
}

Result<std::uint64_t> SndfileReader::countFrames() const
{
    auto whole = open(m_file->again(), SampleType::Float32);
    if (!whole)
        return fail(whole.error());
    constexpr std::size_t blockFrames = 16384;
    std::vector<float> block(blockFrames * std::size_t(m_format.channels));
    std::uint64_t frames = 0;
    for (;;) {
        const Result<std::size_t> got = (*whole)->read(std::span<float>(block));
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return frames;
        frames += *got;
    }
}

Result<std::uint64_t> SndfileReader::exactFrames()
{
    if (m_surveyed || (m_format.framesAreExact && hasLastFrame()))
        return m_format.frames;
    Result<std::uint64_t> frames = countFrames();
    if (frames) {
        m_surveyed = true;
        m_format.frames = *frames;
        m_format.framesAreExact = true;
    }
    return frames;
}

std::vector<std::string> SndfileReader::notes() const
{
    std::vector<std::string> all = m_notes;
    const std::vector<std::string> seen = m_file->notes();
    all.insert(all.end(), seen.begin(), seen.end());
    return all;
}

} // namespace tutti
