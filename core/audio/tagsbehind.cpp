// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tagsbehind.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tutti {
namespace {

/// Finds where a tag begins that ends at `end`; returns `end` where there is none.
using Finder = std::uint64_t (*)(InputFile& file, std::uint64_t end);

/// The `count` bytes before `end`; empty where there are not so many.
std::string before(InputFile& file, std::uint64_t end, std::size_t count)
{
    if (end < count)
        return {};
    const std::vector<std::byte> bytes = file.peek(end - count, count);
    std::string text(bytes.size(), '\0');
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](std::byte byte) { return char(byte); });
    return bytes.size() == count ? text : std::string();
}

std::uint64_t byteAt(const std::string& text, std::size_t place)
{
    return static_cast<unsigned char>(text[place]);
}

std::uint64_t id3v1(InputFile& file, std::uint64_t end)
{
    constexpr std::size_t tagBytes = 128;
    return before(file, end, tagBytes).starts_with("TAG") ? end - tagBytes : end;
}

/// APEv2 specification (Hydrogenaudio): the footer states the bytes of the items with itself, not those of a header.
std::uint64_t ape(InputFile& file, std::uint64_t end)
{
    constexpr std::size_t footerBytes = 32;
    const std::string footer = before(file, end, footerBytes);
    if (!footer.starts_with("APETAGEX"))
        return end;
    const auto number = [&footer](std::size_t place) {
        return byteAt(footer, place) | byteAt(footer, place + 1) << 8U | byteAt(footer, place + 2) << 16U
            | byteAt(footer, place + 3) << 24U;
    };
    const bool hasHeader = (number(20) >> 31U) != 0;
    const std::uint64_t bytes = number(12) + (hasHeader ? footerBytes : 0);
    if (number(12) < footerBytes || bytes > end)
        return end;
    if (hasHeader && !before(file, end - bytes + footerBytes, footerBytes).starts_with("APETAGEX"))
        return end;
    return end - bytes;
}

constexpr std::string_view lyricsBegin = "LYRICSBEGIN";

/// Lyrics3 v2: six digits before the mark state the bytes before them.
std::uint64_t lyrics2(InputFile& file, std::uint64_t end)
{
    constexpr std::size_t endBytes = 15;
    const std::string mark = before(file, end, endBytes);
    if (!mark.ends_with("LYRICS200") || mark.find_first_not_of("0123456789") != 6)
        return end;
    const std::uint64_t bytes = std::stoul(mark.substr(0, 6)) + endBytes;
    const bool fits = bytes >= lyricsBegin.size() + endBytes && bytes <= end
        && before(file, end - bytes + lyricsBegin.size(), lyricsBegin.size()) == lyricsBegin;
    return fits ? end - bytes : end;
}

/// Lyrics3 v1 states no length; its text has at most 5100 bytes.
std::uint64_t lyrics1(InputFile& file, std::uint64_t end)
{
    constexpr std::string_view lyricsEnd = "LYRICSEND";
    constexpr std::uint64_t mostBytes = 5100 + lyricsBegin.size() + lyricsEnd.size();
    const std::string text = before(file, end, std::size_t(std::min(end, mostBytes)));
    const std::size_t begin = text.rfind(lyricsBegin);
    return text.ends_with(lyricsEnd) && begin != std::string::npos ? end - (text.size() - begin) : end;
}

/// ID3v2.4, 3.4: the footer repeats the header, with the length in four times seven bits.
std::uint64_t id3v2(InputFile& file, std::uint64_t end)
{
    constexpr std::size_t footerBytes = 10;
    const std::string footer = before(file, end, footerBytes);
    if (!footer.starts_with("3DI"))
        return end;
    std::uint64_t bytes = 0;
    for (std::size_t place = 6; place < footerBytes; ++place)
        bytes = bytes << 7U | (byteAt(footer, place) & 0x7FU);
    bytes += 2 * footerBytes;
    const bool fits = bytes <= end && before(file, end - bytes + footerBytes, footerBytes).starts_with("ID3");
    return fits ? end - bytes : end;
}

} // namespace

std::uint64_t endOfFrames(InputFile& file)
{
    constexpr std::array<Finder, 5> finders {id3v1, ape, lyrics2, lyrics1, id3v2};
    std::uint64_t end = file.size();
    for (bool isFound = true; isFound;) {
        const std::uint64_t last = end;
        for (const Finder find : finders)
            end = find(file, end);
        isFound = end != last;
    }
    return end;
}

} // namespace tutti
