// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pngtext.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>

#include <QtEndian>

#include "core/base/paths.h"

namespace tutti {
namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1a\n", 8);
/// Length, type and checksum stand around a chunk's data.
constexpr std::size_t lengthBytes = 4;
constexpr std::size_t typeBytes = 4;
constexpr std::size_t crcBytes = 4;
constexpr std::size_t headerEnd = 8 + lengthBytes + typeBytes + 13 + crcBytes;

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

std::uint32_t fromBigEndian(std::string_view bytes)
{
    return qFromBigEndian<std::uint32_t>(bytes.data());
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

/// The value when this chunk is the text that is looked for.
std::optional<std::string> valueIn(std::string_view type, std::string_view data, std::string_view keyword)
{
    const std::size_t gap = type == "tEXt" ? 1 : type == "iTXt" ? 5 : 0;
    if (gap == 0 || data.size() < keyword.size() + gap || !data.starts_with(keyword))
        return std::nullopt;
    const std::string_view zeros = data.substr(keyword.size(), gap);
    if (zeros.find_first_not_of('\0') != std::string_view::npos)
        return std::nullopt;
    return std::string(data.substr(keyword.size() + gap));
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

std::optional<std::string> readPngText(const std::filesystem::path& file, std::string_view keyword)
{
    constexpr std::size_t mostBytes = 65536;
    std::string bytes(mostBytes, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), std::streamsize(bytes.size()));
    bytes.resize(std::size_t(stream.gcount()));
    std::string_view rest = bytes;
    if (!rest.starts_with(signature))
        return std::nullopt;
    rest.remove_prefix(signature.size());
    while (rest.size() >= lengthBytes + typeBytes) {
        const std::size_t length = fromBigEndian(rest);
        const std::string_view type = rest.substr(lengthBytes, typeBytes);
        rest.remove_prefix(lengthBytes + typeBytes);
        if (type == "IDAT" || length > rest.size())
            return std::nullopt;
        if (auto value = valueIn(type, rest.substr(0, length), keyword))
            return value;
        rest.remove_prefix(std::min(length + crcBytes, rest.size()));
    }
    return std::nullopt;
}

} // namespace tutti
