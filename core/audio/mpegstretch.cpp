// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mpegstretch.h"

#include <algorithm>
#include <utility>

namespace tutti {
namespace {

Error notAsItWas()
{
    return {ErrorCode::Decode, "does not hold the frames that were found in it before; look whether it was changed"};
}

} // namespace

/// FNV-1a (Fowler, Noll, Vo), 64 bits.
std::uint64_t hashOf(std::span<const std::byte> bytes, std::uint64_t soFar)
{
    std::uint64_t hash = soFar;
    for (const std::byte byte : bytes) {
        hash ^= std::to_integer<std::uint64_t>(byte);
        hash *= 1099511628211U;
    }
    return hash;
}

Result<std::unique_ptr<MpegStretchReader>> MpegStretchReader::open(const std::filesystem::path& file,
                                                                   const MpegStretch& stretch, SampleType type)
{
    auto opened = InputFile::open(file);
    if (!opened)
        return fail(std::move(opened.error()));
    if ((*opened)->size() != stretch.fileBytes)
        return fail(notAsItWas());
    // A handle of its own, from the first frame on: one that was used before may differ in the last bit.
    auto handle = MpegHandle::open((*opened)->again(stretch.position), type, Resync::Default, Gapless::Keep);
    if (!handle)
        return fail(handle.error().code == ErrorCode::Unsupported ? notAsItWas() : handle.error());
    return std::unique_ptr<MpegStretchReader>(new MpegStretchReader(std::move(*handle), stretch, type));
}

MpegStretchReader::MpegStretchReader(std::unique_ptr<MpegHandle> handle, const MpegStretch& stretch, SampleType type)
    : m_handle(std::move(handle))
    , m_sampleBytes((type == SampleType::Int16 ? sizeof(std::int16_t) : sizeof(float))
                    * std::size_t(m_handle->channels()))
    , m_skip(stretch.skip)
    , m_overlapSamples(stretch.overlap)
    , m_left(stretch.samples)
{
}

Result<std::span<const std::byte>> MpegStretchReader::nextFrame()
{
    MpegFrame frame;
    const MpegStep step = m_handle->next(frame);
    if (auto healthy = m_handle->file().health(); !healthy)
        return fail(healthy.error());
    const bool fits = frame.position == m_expected && frame.rateHz == m_handle->rateHz()
        && frame.channels == m_handle->channels() && !frame.audio.empty();
    if (step != MpegStep::Frame || !fits)
        return fail(notAsItWas());
    m_expected = frame.position + frame.size;
    return frame.audio;
}

/// What is left of a frame behind the run-in; keeps the overlap.
std::span<const std::byte> MpegStretchReader::passOver(std::span<const std::byte> audio)
{
    const std::uint64_t here = audio.size() / m_sampleBytes;
    const std::uint64_t passed = std::min(m_skip, here);
    const std::uint64_t before = m_skip > m_overlapSamples ? std::min(passed, m_skip - m_overlapSamples) : 0;
    const auto compared = audio.first(std::size_t(passed) * m_sampleBytes).subspan(std::size_t(before) * m_sampleBytes);
    if (m_overlapSamples > 0)
        m_overlap.insert(m_overlap.end(), compared.begin(), compared.end());
    m_skip -= passed;
    return audio.subspan(std::size_t(passed) * m_sampleBytes);
}

Result<std::span<const std::byte>> MpegStretchReader::next()
{
    if (m_left == 0)
        return std::span<const std::byte>();
    std::span<const std::byte> kept;
    while (kept.empty()) {
        const auto audio = nextFrame();
        if (!audio)
            return audio;
        kept = passOver(*audio);
    }
    const std::uint64_t count = std::min<std::uint64_t>(m_left, kept.size() / m_sampleBytes);
    m_left -= count;
    return kept.first(std::size_t(count) * m_sampleBytes);
}

} // namespace tutti
