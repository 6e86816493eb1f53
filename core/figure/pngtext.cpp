// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pngtext.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <QtEndian>

#include "core/base/paths.h"

namespace tutti {
namespace {

/// The signature, and the header with its length, type and checksum.
constexpr std::size_t headerEnd = 8 + 4 + 4 + 13 + 4;

/// CRC-32 as in Annex D of the PNG specification (ISO/IEC 15948).
std::uint32_t crc32(std::string_view bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made {};
        for (std::uint32_t n = 0; n < made.size(); ++n) {
            std::uint32_t value = n;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
            made[n] = value;
        }
        return made;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

std::string bigEndian(std::uint32_t value)
{
    std::string bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

std::string chunk(std::string_view type, const std::string& data)
{
    const std::string body = std::string(type) + data;
    return bigEndian(std::uint32_t(data.size())) + body + bigEndian(crc32(body));
}

bool isKeyword(std::string_view keyword)
{
    const auto printable = [](char c) { return c >= ' ' && c <= '~'; };
    return !keyword.empty() && keyword.size() <= 79 && std::all_of(keyword.begin(), keyword.end(), printable)
        && keyword.front() != ' ' && keyword.back() != ' ';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

std::string textChunk(const std::string& keyword, const std::string& value)
{
    std::string text = displayUtf8(value);
    std::replace(text.begin(), text.end(), '\0', ' ');
    if (isAscii(text))
        return chunk("tEXt", keyword + '\0' + text);
    // Not compressed, no language, no translated keyword.
    return chunk("iTXt", keyword + std::string(5, '\0') + text);
}

} // namespace

QByteArray withPngTexts(const QByteArray& png, const PngTexts& texts)
{
    std::string chunks;
    for (const auto& [keyword, value] : texts) {
        if (isKeyword(keyword) && !value.empty())
            chunks += textChunk(keyword, value);
    }
    QByteArray result = png;
    if (std::size_t(png.size()) >= headerEnd)
        result.insert(qsizetype(headerEnd), chunks.data(), qsizetype(chunks.size()));
    return result;
}

} // namespace tutti
