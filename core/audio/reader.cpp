// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "core/audio/inputfile.h"
#include "core/audio/mpegreader.h"
#include "core/audio/mpegstart.h"
#include "core/audio/sndfilereader.h"

namespace tutti {
namespace {

std::string_view textOf(const std::vector<std::byte>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Formats that begin with a signature of their own, so that libmpg123 need not search them for frames.
bool hasSignature(std::string_view start)
{
    constexpr std::array<std::string_view, 9> signatures {"RIFF", "RIFX", "RF64", "FORM", "fLaC",
                                                          "OggS", "caff", ".snd", "riff"};
    return std::any_of(signatures.begin(), signatures.end(),
                       [start](std::string_view signature) { return start.starts_with(signature); });
}

/// What some files are that are often taken for sounds, as the beginning of a sentence; empty for others.
std::string_view nameOfOther(std::string_view start)
{
    if (start.starts_with("<!DOCTYPE") || start.starts_with("<!doctype") || start.starts_with("<html"))
        return "is a web page and no sound; download the sound again";
    if (start.substr(0, 8).ends_with("ftyp"))
        return "is an MPEG-4 file (m4a, mp4), which Tutti cannot read; convert it to flac with another program";
    if (start.starts_with("\x30\x26\xB2\x75"))
        return "is a Windows Media file, which Tutti cannot read; convert it to flac with another program";
    return {};
}

/// MPEG audio where the mpg123 program would find none: behind a tag that claims more than there is, or behind much
/// else.
Result<std::unique_ptr<Reader>> searchMpeg(const InputFile& file, SampleType type, std::uint64_t id3End)
{
    // Seen from the tag's first byte on, libmpg123 would skip everything again.
    const bool lies = id3End >= file.size();
    const std::uint64_t from = lies ? 1 : 0;
    const std::optional<std::uint64_t> found = searchMpegStart(*file.again(from));
    if (!found)
        return fail(ErrorCode::Unsupported,
                    "no sound that Tutti can read was found in it; look whether it is a sound file");
    std::vector<std::string> notes;
    notes.emplace_back(lies ? "its ID3 tag lies about its length; the sound was searched for"
                            : "it does not begin with sound; the sound was searched for");
    return MpegReader::open(file.again(from + *found), type, Resync::Unlimited, std::move(notes));
}

} // namespace

Result<std::unique_ptr<Reader>> openReader(const std::filesystem::path& file, SampleType type)
{
    auto opened = InputFile::open(file);
    if (!opened)
        return fail(opened.error());
    InputFile& input = **opened;
    if (input.size() == 0)
        return fail(ErrorCode::Empty, "there is nothing in it; get the file again");
    const std::uint64_t id3End = endOfId3(input);
    constexpr std::size_t longestSignature = 16;
    const std::vector<std::byte> start = input.peek(id3End, longestSignature);
    if (auto healthy = input.health(); !healthy)
        return fail(healthy.error());
    if (hasSignature(textOf(start)))
        return SndfileReader::open(input.again(), type);
    if (const std::string_view other = nameOfOther(textOf(start)); !other.empty())
        return fail(ErrorCode::Unsupported, std::string(other));
    auto mpeg = MpegReader::open(input.again(), type);
    if (mpeg || mpeg.error().code != ErrorCode::Unsupported)
        return mpeg;
    auto sndfile = SndfileReader::open(input.again(), type);
    if (sndfile || sndfile.error().code != ErrorCode::Unsupported)
        return sndfile;
    return searchMpeg(input, type, id3End);
}

} // namespace tutti
