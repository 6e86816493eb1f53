// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wavtags.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <taglib/id3v2tag.h>
#include <taglib/tpropertymap.h>

namespace tutti {
namespace {

constexpr std::size_t alignment = 4;

void align(std::string& bytes)
{
    bytes.resize((bytes.size() + alignment - 1) / alignment * alignment, '\0');
}

/// At a character's boundary, and before a zero.
std::string shortened(const std::string& text, std::size_t most)
{
    std::size_t length = std::min({text.size(), most, text.find('\0')});
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (length > 0 && length < text.size() && isContinuation(text[length]))
        --length;
    return text.substr(0, length);
}

/// libsndfile drops what does not fit into about 50 kB of header, and everything stands there twice.
Tags shortened(const Tags& tags)
{
    constexpr std::size_t most = 1000;
    constexpr std::size_t mostOfComment = 8000;
    return {shortened(tags.title, most),  shortened(tags.artist, most),
            shortened(tags.album, most),  shortened(tags.comment, mostOfComment),
            shortened(tags.genre, most),  shortened(tags.date, most),
            shortened(tags.track, most),  shortened(tags.copyright, most),
            shortened(tags.source, most), shortened(tags.license, most)};
}

/// One text of a LIST INFO chunk. Its closing zeros count, so that no pad byte is needed.
std::string infoField(std::string_view id, const std::string& text)
{
    std::string value = text + '\0';
    align(value);
    std::string field(id);
    for (unsigned shift = 0; shift < 32; shift += 8)
        field += char((value.size() >> shift) & 0xFFU);
    return field + value;
}

/// The identifiers are those of the Multimedia Programming Interface and Data Specifications 1.0, and the two that are
/// in use for the track.
std::string infoBytes(const Tags& tags, const std::string& stamp)
{
    const std::array<std::pair<std::string_view, const std::string*>, 11> fields {{
        {"INAM", &tags.title},
        {"IART", &tags.artist},
        {"IPRD", &tags.album},
        {"ICMT", &tags.comment},
        {"IGNR", &tags.genre},
        {"ICRD", &tags.date},
        {"IPRT", &tags.track},
        {"ITRK", &tags.track},
        {"ICOP", &tags.copyright},
        {"ISRC", &tags.source},
        {"ISFT", &stamp},
    }};
    std::string bytes = "INFO";
    for (const auto& [id, text] : fields) {
        if (!text->empty())
            bytes += infoField(id, *text);
    }
    return bytes;
}

std::string id3Bytes(const Tags& tags)
{
    const std::array<std::pair<const char*, const std::string*>, 10> fields {{
        {"TITLE", &tags.title},
        {"ARTIST", &tags.artist},
        {"ALBUM", &tags.album},
        {"COMMENT", &tags.comment},
        {"GENRE", &tags.genre},
        {"DATE", &tags.date},
        {"TRACKNUMBER", &tags.track},
        {"COPYRIGHT", &tags.copyright},
        {"AUDIOSOURCEWEBPAGE", &tags.source},
        {"COPYRIGHTURL", &tags.license},
    }};
    TagLib::PropertyMap properties;
    for (const auto& [name, text] : fields) {
        if (!text->empty())
            properties.insert(name, TagLib::StringList(TagLib::String(*text, TagLib::String::UTF8)));
    }
    TagLib::ID3v2::Tag tag;
    tag.setProperties(properties);
    const TagLib::ByteVector bytes = tag.render();
    std::string rendered(bytes.data(), bytes.size());
    align(rendered);
    return rendered;
}

} // namespace

std::vector<WavChunk> tagChunks(const Tags& tags, const std::string& stamp)
{
    const Tags fitting = shortened(tags);
    std::vector<WavChunk> chunks;
    if (fitting != Tags {} || !stamp.empty())
        chunks.push_back({{'L', 'I', 'S', 'T'}, infoBytes(fitting, stamp)});
    if (fitting != Tags {})
        chunks.push_back({{'i', 'd', '3', ' '}, id3Bytes(fitting)});
    return chunks;
}

} // namespace tutti
