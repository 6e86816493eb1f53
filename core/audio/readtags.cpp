// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/readtags.h"

#include <initializer_list>
#include <string>
#include <utility>

#include <taglib/fileref.h>
#include <taglib/tfilestream.h>
#include <taglib/tpropertymap.h>

#include "core/audio/inputfile.h"

namespace tutti {
namespace {

/// A file without a name, so that TagLib looks at the content and not at the extension.
class NamelessStream : public TagLib::FileStream
{
public:
    explicit NamelessStream(const std::filesystem::path& file)
        : TagLib::FileStream(file.c_str(), true)
    {
    }
    TagLib::FileName name() const override { return ""; }
};

std::string first(const TagLib::PropertyMap& properties, const char* name)
{
    const auto found = properties.find(name);
    if (found == properties.end() || found->second.isEmpty())
        return {};
    return found->second.front().to8Bit(true);
}

/// The first of these that there is.
std::string firstOf(const TagLib::PropertyMap& properties, std::initializer_list<const char*> names)
{
    for (const char* const name : names) {
        if (std::string text = first(properties, name); !text.empty())
            return text;
    }
    return {};
}

/// "CD" is a source in some files, and no address.
std::string addressOf(std::string text)
{
    return text.starts_with("https://") || text.starts_with("http://") ? std::move(text) : std::string();
}

Tags fromProperties(const TagLib::PropertyMap& properties)
{
    Tags tags;
    tags.title = first(properties, "TITLE");
    tags.artist = first(properties, "ARTIST");
    tags.album = first(properties, "ALBUM");
    tags.comment = firstOf(properties, {"COMMENT", "DESCRIPTION"});
    tags.genre = first(properties, "GENRE");
    tags.date = first(properties, "DATE");
    tags.track = first(properties, "TRACKNUMBER");
    tags.copyright = first(properties, "COPYRIGHT");
    // TagLib's names of ID3's WOAS and WCOP; what Vorbis comments use.
    tags.source = addressOf(firstOf(properties, {"AUDIOSOURCEWEBPAGE", "SOURCE"}));
    tags.license = addressOf(firstOf(properties, {"COPYRIGHTURL", "LICENSE"}));
    return tags;
}

} // namespace

Tags readTags(const std::filesystem::path& file)
{
    // TagLib itself would wait for ever at a FIFO.
    if (!InputFile::open(file))
        return {};
    NamelessStream stream(file);
    TagLib::FileRef reference(&stream, false);
    if (reference.isNull())
        reference = TagLib::FileRef(file.c_str(), false);
    if (reference.isNull())
        return {};
    return fromProperties(reference.file()->properties());
}

} // namespace tutti
