// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mpegstart.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/audio/framewatch.h"
#include "core/audio/mpeghandle.h"

namespace tutti {
namespace {

constexpr std::uint64_t farthest = std::uint64_t(16) * 1024 * 1024;

/// Whether the handle's first frames follow each other without a gap.
bool beginsWithSeveral(MpegHandle& handle)
{
    constexpr int enough = 4;
    FrameWatch watch(handle.file());
    MpegFrame frame = handle.first();
    for (int count = 1; count < enough; ++count) {
        watch.follow(frame, 0);
        if (handle.pass(frame) != MpegStep::Frame)
            return false;
    }
    watch.follow(frame, 0);
    return watch.isClean();
}

} // namespace

std::uint64_t endOfId3(InputFile& file)
{
    // https://id3.org/id3v2.4.0-structure, 3.1: the size stands in four bytes of seven bits.
    constexpr std::size_t headerBytes = 10;
    constexpr std::byte hasFooter {0x10};
    std::uint64_t position = 0;
    for (;;) {
        const std::vector<std::byte> header = file.peek(position, headerBytes);
        const std::string_view text(reinterpret_cast<const char*>(header.data()), header.size());
        if (header.size() < headerBytes || !text.starts_with("ID3"))
            return position;
        std::uint64_t size = 0;
        for (std::size_t i = 6; i < headerBytes; ++i)
            size = size << 7U | std::to_integer<std::uint64_t>(header[i] & std::byte {0x7F});
        position += headerBytes + size + ((header[5] & hasFooter) == hasFooter ? headerBytes : 0);
    }
}

std::optional<std::uint64_t> searchMpegStart(const InputFile& file)
{
    std::uint64_t from = 0;
    while (from < farthest && from < file.size()) {
        auto handle = MpegHandle::open(file.again(from), SampleType::Int16, Resync::Far);
        if (!handle)
            return std::nullopt;
        if (beginsWithSeveral(**handle))
            return from;
        from += (*handle)->first().position + 1;
    }
    return std::nullopt;
}

} // namespace tutti
