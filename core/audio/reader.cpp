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
#include "core/audio/sndfilereader.h"

namespace tutti {
namespace {

std::string_view textOf(const std::vector<std::byte>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Where the sound begins after ID3v2 tags at the start: https://id3.org/id3v2.4.0-structure, 3.1.
std::uint64_t endOfId3(InputFile& file)
{
    constexpr std::size_t headerBytes = 10;
    std::uint64_t position = 0;
    for (;;) {
        const std::vector<std::byte> header = file.peek(position, headerBytes);
        if (header.size() < headerBytes || !textOf(header).starts_with("ID3"))
            return position;
        std::uint64_t size = headerBytes;
        for (std::size_t shift = 0; shift < 4; ++shift)
            size += std::to_integer<std::uint64_t>(header[9 - shift] & std::byte {0x7F}) << (7 * shift);
        constexpr std::byte hasFooter {0x10};
        if ((header[5] & hasFooter) != std::byte {0})
            size += headerBytes;
        position += size;
    }
}

/// Formats that begin with a signature of their own, so that libmpg123 need not search them for frames.
bool hasSignature(std::string_view start)
{
    constexpr std::array<std::string_view, 9> signatures {"RIFF", "RIFX", "RF64", "FORM", "fLaC",
                                                          "OggS", "caff", ".snd", "riff"};
    return std::any_of(signatures.begin(), signatures.end(),
                       [start](std::string_view signature) { return start.starts_with(signature); });
}

Result<std::unique_ptr<Reader>> openMpeg(InputFile& file, SampleType type, std::uint64_t id3End)
{
    if (id3End < file.size())
        return MpegReader::open(file.again(), type, {});
    // The tag claims more than there is: libmpg123 would take the whole file for it.
    constexpr std::uint64_t id3HeaderBytes = 10;
    return MpegReader::open(file.again(id3HeaderBytes), type,
                            {"its ID3 tag lies about its length; the sound was searched for"});
}

} // namespace

Result<std::unique_ptr<Reader>> openReader(const std::filesystem::path& file, SampleType type)
{
    auto opened = InputFile::open(file);
    if (!opened)
        return fail(opened.error());
    InputFile& input = **opened;
    if (input.size() == 0)
        return fail(ErrorCode::Empty, "is empty; get the file again");
    const std::uint64_t id3End = endOfId3(input);
    const std::vector<std::byte> start = input.peek(id3End, 12);
    if (auto healthy = input.health(); !healthy)
        return fail(healthy.error());
    if (hasSignature(textOf(start)))
        return SndfileReader::open(input.again(), type);
    auto mpeg = openMpeg(input, type, id3End);
    if (mpeg || mpeg.error().code != ErrorCode::Unsupported)
        return mpeg;
    auto other = SndfileReader::open(input.again(), type);
    if (other || other.error().code != ErrorCode::Unsupported)
        return other;
    return mpeg;
}

} // namespace tutti
