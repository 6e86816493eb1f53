// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mpeghandle.h"

#include <algorithm>

#include <mpg123.h>

namespace tutti {
namespace {

ssize_t readFile(void* file, void* bytes, std::size_t count)
{
    auto* const input = static_cast<InputFile*>(file);
    const std::size_t got = input->read({static_cast<std::byte*>(bytes), count});
    return got == 0 && !input->health() ? -1 : ssize_t(got);
}

off_t seekFile(void* file, off_t offset, int whence)
{
    return static_cast<InputFile*>(file)->seek(offset, whence);
}

int encodingFor(SampleType type)
{
    switch (type) {
    case SampleType::Int16:
        return MPG123_ENC_SIGNED_16;
    case SampleType::Int32:
        return MPG123_ENC_SIGNED_32;
    case SampleType::Float32:
    case SampleType::Float64:
        break;
    }
    return MPG123_ENC_FLOAT_32;
}

Error noSound()
{
    return {ErrorCode::Unsupported, "no sound that Tutti can read was found in it; look whether it is a sound file"};
}

} // namespace

void MpegHandle::Deleter::operator()(mpg123_handle_struct* handle) const
{
    mpg123_delete(handle);
}

Result<std::unique_ptr<MpegHandle>> MpegHandle::open(std::unique_ptr<InputFile> file, SampleType type, Resync resync,
                                                     Gapless gapless)
{
    // Initialised once, whichever thread comes first; older libmpg123 builds its tables here.
    static const int initialised = mpg123_init();
    if (initialised != MPG123_OK)
        return fail(ErrorCode::Internal, "the mp3 decoder cannot be started; install libmpg123 again");
    std::unique_ptr<MpegHandle> made(new MpegHandle);
    made->m_file = std::move(file);
    made->m_handle.reset(mpg123_new(nullptr, nullptr));
    if (!made->m_handle)
        return fail(ErrorCode::Internal, "the mp3 decoder has no memory; close other programs");
    if (auto started = made->start(type, resync, gapless); !started)
        return fail(started.error());
    return made;
}

Result<void> MpegHandle::start(SampleType type, Resync resync, Gapless gapless)
{
    mpg123_handle* const handle = m_handle.get();
    const int encoding = encodingFor(type);
    // 16 frames before a seek's goal fill the bit reservoir and the filters; fewer leave audible differences.
    constexpr long framesBefore = 16;
    mpg123_param(handle, MPG123_ADD_FLAGS, MPG123_QUIET | MPG123_SKIP_ID3V2, 0);
    mpg123_param(handle, MPG123_PREFRAMES, framesBefore, 0);
    if (gapless == Gapless::Keep)
        mpg123_param(handle, MPG123_REMOVE_FLAGS, MPG123_GAPLESS, 0);
    constexpr long farBytes = 16L * 1024 * 1024;
    if (resync != Resync::Default)
        mpg123_param(handle, MPG123_RESYNC_LIMIT, resync == Resync::Far ? farBytes : -1, 0);
    mpg123_format_none(handle);
    mpg123_format2(handle, 0, MPG123_MONO | MPG123_STEREO, encoding);
    mpg123_replace_reader_handle(handle, readFile, seekFile, nullptr);
    long rate = 0;
    int got = 0;
    if (mpg123_open_handle(handle, m_file.get()) != MPG123_OK
        || mpg123_getformat(handle, &rate, &m_channels, &got) != MPG123_OK) {
        if (auto healthy = m_file->health(); !healthy)
            return healthy;
        return fail(noSound());
    }
    m_rateHz = int(rate);
    // From here on whatever comes in another format is brought to this one.
    mpg123_format_none(handle);
    if (got != encoding || mpg123_format(handle, rate, m_channels, encoding) != MPG123_OK)
        return fail(ErrorCode::Unsupported, "its MPEG format cannot be decoded here; convert it with another program");
    describe(MPG123_OK, m_first);
    noteDelays();
    return {};
}

void MpegHandle::noteDelays()
{
    const auto state = [this](mpg123_state which) {
        long value = -1;
        return mpg123_getstate(m_handle.get(), which, &value, nullptr) == MPG123_OK ? value : -1;
    };
    const long delay = state(MPG123_ENC_DELAY);
    if (delay < 0)
        return;
    m_statedLength = length();
    m_delays = MpegDelays {std::uint64_t(delay), std::uint64_t(std::max(0L, state(MPG123_ENC_PADDING))),
                           std::uint64_t(std::max(0L, state(MPG123_DEC_DELAY)))};
}

std::string MpegHandle::kind() const
{
    return "mp" + std::to_string(m_first.layer);
}

std::uint64_t MpegHandle::length()
{
    const off_t samples = mpg123_length(m_handle.get());
    return samples > 0 ? std::uint64_t(samples) : 0;
}

bool MpegHandle::isStitched() const
{
    long stitched = 0;
    return mpg123_getstate(m_handle.get(), MPG123_FRANKENSTEIN, &stitched, nullptr) == MPG123_OK && stitched != 0;
}

MpegStep MpegHandle::describe(int code, MpegFrame& frame)
{
    if (code == MPG123_DONE)
        return m_file->health() ? MpegStep::End : MpegStep::Failed;
    if (code != MPG123_OK && code != MPG123_NEW_FORMAT)
        return mpg123_errcode(m_handle.get()) == MPG123_RESYNC_FAIL ? MpegStep::GaveUp : MpegStep::Failed;
    mpg123_frameinfo2 info {};
    mpg123_info2(m_handle.get(), &info);
    frame.position = std::uint64_t(mpg123_framepos(m_handle.get()));
    frame.size = std::uint64_t(info.framesize);
    frame.rateHz = int(info.rate);
    frame.channels = info.mode == MPG123_M_MONO ? 1 : 2;
    frame.layer = info.layer;
    return MpegStep::Frame;
}

MpegStep MpegHandle::next(MpegFrame& frame)
{
    unsigned char* audio = nullptr;
    std::size_t bytes = 0;
    const int code = mpg123_decode_frame(m_handle.get(), nullptr, &audio, &bytes);
    frame.audio = {reinterpret_cast<const std::byte*>(audio), bytes};
    return describe(code, frame);
}

MpegStep MpegHandle::pass(MpegFrame& frame)
{
    frame.audio = {};
    return describe(mpg123_framebyframe_next(m_handle.get()), frame);
}

Result<void> MpegHandle::seek(std::uint64_t sample)
{
    if (mpg123_seek(m_handle.get(), off_t(sample), SEEK_SET) >= 0)
        return {};
    if (auto healthy = m_file->health(); !healthy)
        return healthy;
    return fail(ErrorCode::Decode, "the place asked for cannot be reached; look whether the file is damaged");
}

} // namespace tutti
