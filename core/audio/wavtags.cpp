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

/// libsndfile refuses headers of more than about 1.5 MB; nobody reads a title of 30 kB.
std::string shortened(const std::string& text)
{
    constexpr std::size_t most = 30000;
    std::size_t length = std::min({text.size(), most, text.find('\0')});
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (length > 0 && length < text.size() && isContinuation(text[length]))
        --length;
    return text.substr(0, length);
}

/// One text of a LIST INFO chunk. Its closing zeros count, so that no pad byte is needed.
std::string infoField(std::string_view id, const std::string& text)
{
    std::string value = shortened(text) + '\0';
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
    const std::array<std::pair<std::string_view, const std::string*>, 10> fields {{
        {"INAM", &tags.title},
        {"IART", &tags.artist},
        {"IPRD", &tags.album},
        {"ICMT", &tags.comment},
        {"IGNR", &tags.genre},
        {"ICRD", &tags.date},
        {"IPRT", &tags.track},
        {"ITRK", &tags.track},
        {"ICOP", &tags.copyright},
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
    const std::array<std::pair<const char*, const std::string*>, 8> fields {{
        {"TITLE", &tags.title},
        {"ARTIST", &tags.artist},
        {"ALBUM", &tags.album},
        {"COMMENT", &tags.comment},
        {"GENRE", &tags.genre},
        {"DATE", &tags.date},
        {"TRACKNUMBER", &tags.track},
        {"COPYRIGHT", &tags.copyright},
    }};
    TagLib::PropertyMap properties;
    for (const auto& [name, text] : fields) {
        if (!text->empty())
            properties.insert(name, TagLib::StringList(TagLib::String(shortened(*text), TagLib::String::UTF8)));
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
    std::vector<WavChunk> chunks;
    if (tags != Tags {} || !stamp.empty())
        chunks.push_back({{'L', 'I', 'S', 'T'}, infoBytes(tags, stamp)});
    if (tags != Tags {})
        chunks.push_back({{'i', 'd', '3', ' '}, id3Bytes(tags)});
    return chunks;
}

} // namespace tutti
