// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mpegmap.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/audio/tagsbehind.h"

namespace tutti {
namespace {

constexpr std::uint64_t frameSamples = 1152;
constexpr std::uint64_t landmarkFrames = 8;
constexpr std::uint64_t runInFrames = 32;
constexpr std::uint64_t overlapFrames = 8;
constexpr std::uint64_t leastFrames = 64;

using HeaderBytes = std::array<std::byte, 4>;

/// A frame's header (ISO/IEC 11172-3, 2.4.1.3).
struct Header
{
    explicit Header(const HeaderBytes& bytes)
    {
        for (const std::byte byte : bytes)
            word = word << 8U | std::to_integer<std::uint32_t>(byte);
    }

    bool isHeader() const { return word >> 21U == 0x7FFU; }
    bool isMpeg1() const { return (word >> 19U & 3U) == 3U; }
    bool isLayer3() const { return (word >> 17U & 3U) == 1U; }
    std::uint32_t bitrateIndex() const { return word >> 12U & 15U; }
    std::uint32_t rateIndex() const { return word >> 10U & 3U; }
    bool isMono() const { return (word >> 6U & 3U) == 3U; }

    /// 0 for what is no frame of a known length.
    std::uint64_t size() const
    {
        constexpr std::array<std::uint64_t, 16> kilobits {0,   32,  40,  48,  56,  64,  80,  96,
                                                          112, 128, 160, 192, 224, 256, 320, 0};
        constexpr std::array<std::uint64_t, 4> rates {44100, 48000, 32000, 0};
        const std::uint64_t bits = kilobits.at(bitrateIndex());
        const std::uint64_t rate = rates.at(rateIndex());
        return bits == 0 || rate == 0 ? 0 : 144000 * bits / rate + (word >> 9U & 1U);
    }

    /// Whether the decoder goes on without being set up anew.
    bool continues(const Header& first) const
    {
        constexpr std::uint32_t same = 0xFFFE0C00U;
        return (word & same) == (first.word & same) && isMono() == first.isMono();
    }

    std::uint32_t word = 0;
};

std::string atByte(std::uint64_t position)
{
    return " at byte " + std::to_string(position);
}

/// Walks from frame to frame.
class Walk
{
public:
    Walk(InputFile& file, MpegMap& map)
        : m_file(file)
        , m_map(map)
    {
    }

    /// Why this file is not to be cut up, or nothing.
    std::optional<std::string> run(std::uint64_t start, std::uint64_t end)
    {
        m_file.seek(std::int64_t(start), SEEK_SET);
        const std::optional<Header> first = read();
        if (!first || !first->isHeader())
            return "its first frame cannot be told";
        if (auto reason = refuse(*first))
            return reason;
        std::uint64_t position = start;
        for (auto header = first; position < end; header = read()) {
            if (!header || !header->isHeader() || header->size() == 0)
                return "it is damaged" + atByte(position);
            if (!header->continues(*first))
                return "its format changes" + atByte(position);
            if (position + header->size() > end)
                return "it ends in the middle of a frame" + atByte(position);
            if (m_map.frames++ % landmarkFrames == 0)
                m_map.landmarks.push_back(position);
            position += header->size();
            m_file.seek(std::int64_t(position), SEEK_SET);
        }
        return std::nullopt;
    }

private:
    static std::optional<std::string> refuse(const Header& first)
    {
        if (!first.isMpeg1())
            return "its frames are of MPEG 2, where parts need not join exactly";
        if (!first.isLayer3())
            return "its frames are of layer I or II";
        if (first.bitrateIndex() == 0)
            return "it has no fixed bit rate (free format)";
        return std::nullopt;
    }

    std::optional<Header> read()
    {
        HeaderBytes bytes {};
        return m_file.read(bytes) == bytes.size() ? std::optional(Header(bytes)) : std::nullopt;
    }

    InputFile& m_file;
    MpegMap& m_map;
};

/// Without a stated length the decoder looks for frames in the tags, too.
bool mayTakeTagsForSound(InputFile& file, std::uint64_t position)
{
    constexpr std::size_t blockBytes = 65536;
    bool isHalf = false;
    for (; position < file.size(); position += blockBytes) {
        const std::vector<std::byte> block = file.peek(position, blockBytes);
        for (const std::byte byte : block) {
            if (isHalf && (byte & std::byte {0xE0}) == std::byte {0xE0})
                return true;
            isHalf = byte == std::byte {0xFF};
        }
    }
    return false;
}

/// Takes the delays that the encoder stated away from both ends, as libmpg123 does.
std::optional<std::string> trim(const MpegHandle& handle, MpegMap& map)
{
    const std::uint64_t decoded = map.frames * frameSamples;
    map.samples = decoded;
    const auto delays = handle.delays();
    if (!delays)
        return std::nullopt;
    map.lead = delays->encoder + delays->decoder;
    const std::uint64_t cut = delays->encoder + delays->padding;
    if (cut > decoded || decoded - cut != handle.statedLength())
        return "it does not have the length that it states";
    map.samples = decoded - cut;
    if (map.lead + map.samples > decoded || map.lead > (leastFrames - overlapFrames) * frameSamples)
        return "the delays that it states are unusual";
    return std::nullopt;
}

} // namespace

Result<std::variant<MpegMap, NoMpegMap>> mapMpeg(const InputFile& file)
{
    auto handle = MpegHandle::open(file.again(), SampleType::Int16, Resync::Default);
    if (!handle)
        return fail(handle.error());
    MpegMap map;
    map.rateHz = (*handle)->rateHz();
    map.channels = (*handle)->channels();
    map.fileBytes = file.size();
    const auto walked = file.again();
    const std::uint64_t framesEnd = endOfFrames(*walked);
    auto reason = Walk(*walked, map).run((*handle)->first().position, framesEnd);
    if (auto healthy = file.health(); !healthy)
        return fail(healthy.error());
    if (!reason)
        reason = trim(**handle, map);
    if (!reason && !(*handle)->delays() && mayTakeTagsForSound(*walked, framesEnd))
        reason = "what follows its frames can be taken for sound";
    if (!reason && map.frames < 2 * leastFrames)
        reason = "it is too short";
    if (reason)
        return NoMpegMap {std::move(*reason)};
    return map;
}

std::vector<MpegStretch> cutMpeg(const MpegMap& map, int parts)
{
    const std::uint64_t most = std::max<std::uint64_t>(map.frames / leastFrames, 1);
    const std::uint64_t count = std::clamp<std::uint64_t>(std::uint64_t(std::max(parts, 1)), 1, most);
    std::vector<MpegStretch> stretches;
    std::uint64_t sample = 0;
    for (std::uint64_t part = 0; part < count; ++part) {
        const std::uint64_t first = map.frames * part / count / landmarkFrames * landmarkFrames;
        const std::uint64_t next = map.frames * (part + 1) / count / landmarkFrames * landmarkFrames;
        const std::uint64_t end = part + 1 == count ? map.samples : next * frameSamples - map.lead;
        const std::uint64_t begin = part == 0 ? 0 : first - runInFrames;
        MpegStretch stretch {map.fileBytes, map.landmarks.at(begin / landmarkFrames), map.lead, end - sample, 0};
        if (part > 0) {
            stretch.skip = runInFrames * frameSamples;
            stretch.overlap = overlapFrames * frameSamples;
        }
        stretches.push_back(stretch);
        sample = end;
    }
    return stretches;
}

MpegStretch stretchFrom(const MpegMap& map, std::uint64_t begin, std::uint64_t samples)
{
    const std::uint64_t frame = (map.lead + begin) / frameSamples;
    constexpr std::uint64_t leastRunIn = runInFrames - landmarkFrames;
    const std::uint64_t landmark = frame < leastRunIn ? 0 : (frame - leastRunIn) / landmarkFrames;
    const std::uint64_t skip = map.lead + begin - landmark * landmarkFrames * frameSamples;
    return {map.fileBytes, map.landmarks.at(landmark), skip, samples, 0};
}

} // namespace tutti
