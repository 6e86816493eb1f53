// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mpegreader.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/audio/timetext.h"

namespace tutti {
namespace {

std::size_t storedBytes(SampleType type)
{
    return type == SampleType::Int16 ? 2 : 4;
}

/// Copies as many whole samples as both sides have, and says how many.
template<typename Stored, typename Sample>
std::size_t copySamples(std::span<const std::byte> from, std::span<Sample> to)
{
    const std::size_t count = std::min(from.size() / sizeof(Stored), to.size());
    if constexpr (std::is_same_v<Stored, Sample>) {
        std::memcpy(to.data(), from.data(), count * sizeof(Stored));
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            Stored value {};
            std::memcpy(&value, from.data() + i * sizeof(Stored), sizeof(Stored));
            to[i] = Sample(value);
        }
    }
    return count;
}

} // namespace

Result<std::unique_ptr<Reader>> MpegReader::open(std::unique_ptr<InputFile> file, SampleType type, Resync resync,
                                                 std::vector<std::string> notes)
{
    std::unique_ptr<MpegReader> made(new MpegReader(std::move(file), type, resync, std::move(notes)));
    if (auto started = made->restart(resync); !started)
        return fail(started.error());
    made->m_format.kind = made->m_handle->kind();
    made->m_format.rateHz = made->m_handle->rateHz();
    made->m_format.channels = made->m_handle->channels();
    made->m_format.frames = made->m_handle->length();
    return std::unique_ptr<Reader>(std::move(made));
}

MpegReader::MpegReader(std::unique_ptr<InputFile> file, SampleType type, Resync resync, std::vector<std::string> notes)
    : m_file(std::move(file))
    , m_type(type)
    , m_resync(resync)
    , m_notes(std::move(notes))
    , m_watch(*m_file)
{
}

/// A fresh handle: what a used one gives after a seek may differ in the last bit.
Result<void> MpegReader::restart(Resync resync)
{
    m_pending = {};
    m_gate.clear();
    m_ended = false;
    m_recovering = resync == Resync::Unlimited;
    auto handle = MpegHandle::open(m_file->again(), m_type, resync);
    if (!handle)
        return fail(handle.error());
    m_handle = std::move(*handle);
    return {};
}

Result<std::size_t> MpegReader::read(std::span<std::int16_t> samples)
{
    return fill<std::int16_t>(SampleType::Int16, samples);
}

Result<std::size_t> MpegReader::read(std::span<std::int32_t> samples)
{
    return fill<std::int32_t>(SampleType::Int32, samples);
}

Result<std::size_t> MpegReader::read(std::span<float> samples)
{
    return fill<float>(SampleType::Float32, samples);
}

Result<std::size_t> MpegReader::read(std::span<double> samples)
{
    return fill<float>(SampleType::Float64, samples);
}

template<typename Stored, typename Sample>
Result<std::size_t> MpegReader::fill(SampleType type, std::span<Sample> samples)
{
    if (type != m_type)
        return fail(ErrorCode::Internal, "asked for samples of another type than it was opened for; report this");
    const auto channels = std::size_t(m_format.channels);
    const std::size_t wanted = samples.size() / channels * channels;
    std::size_t done = 0;
    while (done < wanted) {
        if (m_pending.empty()) {
            const Result<bool> more = pull();
            if (!more)
                return fail(more.error());
            if (!*more)
                break;
        }
        const std::size_t count = copySamples<Stored>(m_pending, samples.subspan(done, wanted - done));
        m_pending = m_pending.subspan(count * sizeof(Stored));
        done += count;
        m_position += count / channels;
    }
    return done / channels;
}

/// Makes some samples pending; false at the end.
Result<bool> MpegReader::pull()
{
    while (m_pending.empty() && !m_ended) {
        switch (m_handle->next(m_frame)) {
        case MpegStep::Frame:
            take();
            break;
        case MpegStep::End:
            finish();
            break;
        case MpegStep::GaveUp:
            if (auto recovered = recover(); !recovered)
                return fail(recovered.error());
            break;
        case MpegStep::Failed:
            if (auto healthy = m_file->health(); !healthy)
                return fail(healthy.error());
            if (m_position == 0)
                return fail(ErrorCode::Decode, "its sound cannot be decoded; get the file again");
            m_notes.push_back("decoding had to end at " + timeText(seconds()));
            m_ended = true;
            break;
        }
    }
    return !m_pending.empty();
}

void MpegReader::take()
{
    const std::uint64_t seen = std::min<std::uint64_t>(m_toSkip, m_frame.audio.size());
    m_toSkip -= seen;
    m_frame.audio = m_frame.audio.subspan(std::size_t(seen));
    // What mpg123 would write is kept whatever it is; what it would not has to look like sound.
    if (m_recovering) {
        m_pending = m_gate.admit(m_frame, m_watch, seconds());
    } else {
        m_watch.follow(m_frame, seconds());
        m_pending = m_frame.audio;
    }
}

Result<void> MpegReader::recover()
{
    if (m_recovering) {
        finish();
        return {};
    }
    m_toSkip = m_position * std::uint64_t(m_format.channels) * storedBytes(m_type);
    return restart(Resync::Unlimited);
}

void MpegReader::finish()
{
    m_ended = true;
    const std::uint64_t stated = m_handle->statedLength();
    if (m_watch.isClean() && m_position < stated)
        m_notes.push_back("is cut off: it should be " + timeText(double(stated) / m_format.rateHz)
                          + " long and ends at " + timeText(seconds()));
    else
        m_watch.end(seconds());
}

Result<void> MpegReader::seek(std::uint64_t frame)
{
    if (auto surveyed = survey(); !surveyed)
        return surveyed;
    if (auto restarted = restart(m_resync); !restarted)
        return restarted;
    m_position = 0;
    m_toSkip = 0;
    if (!*m_clean)
        return discard(frame);
    if (auto sought = m_handle->seek(frame); !sought)
        return sought;
    m_watch.forget();
    m_position = frame;
    return {};
}

/// In a damaged or stitched file only decoding from the start tells where a frame is.
Result<void> MpegReader::discard(std::uint64_t frames)
{
    const std::size_t frameBytes = std::size_t(m_format.channels) * storedBytes(m_type);
    while (frames > 0) {
        if (m_pending.empty()) {
            const Result<bool> more = pull();
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
        }
        const std::size_t count = std::size_t(std::min<std::uint64_t>(frames, m_pending.size() / frameBytes));
        m_pending = m_pending.subspan(count * frameBytes);
        m_position += count;
        frames -= count;
    }
    return {};
}

/// Passes over all headers: finds out whether the file is whole, and its exact length if so.
Result<void> MpegReader::survey()
{
    if (m_clean)
        return {};
    auto handle = MpegHandle::open(m_file->again(), m_type, m_resync);
    if (!handle)
        return fail(handle.error());
    FrameWatch watch(*m_file);
    MpegFrame frame;
    MpegStep step = MpegStep::Frame;
    while (step == MpegStep::Frame) {
        step = (*handle)->pass(frame);
        if (step == MpegStep::Frame)
            watch.follow(frame, 0);
    }
    if (auto healthy = m_file->health(); !healthy)
        return healthy;
    m_clean = step == MpegStep::End && m_resync == Resync::Default && watch.isClean() && !(*handle)->isStitched();
    if (*m_clean) {
        m_format.frames = (*handle)->length();
        m_format.framesAreExact = true;
    }
    return {};
}

Result<std::uint64_t> MpegReader::exactFrames()
{
    if (auto surveyed = survey(); !surveyed)
        return fail(surveyed.error());
    if (m_format.framesAreExact)
        return m_format.frames;
    auto whole = open(m_file->again(), SampleType::Int16, m_resync);
    if (!whole)
        return fail(whole.error());
    auto& reader = static_cast<MpegReader&>(**whole);
    if (auto decoded = reader.discard(UINT64_MAX); !decoded)
        return fail(decoded.error());
    m_format.frames = reader.m_position;
    m_format.framesAreExact = true;
    return m_format.frames;
}

std::vector<std::string> MpegReader::notes() const
{
    std::vector<std::string> all = m_notes;
    for (const auto& seen : {m_watch.notes(), m_file->notes()})
        all.insert(all.end(), seen.begin(), seen.end());
    return all;
}

} // namespace tutti
